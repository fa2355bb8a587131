/** Words that would be read as a label get a backslash: "(d) Four", "I. Roman", "一、". */
import type { PhrasingContent } from 'mdast'
import { languageCodes } from '../../templates/languages/codes.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { HeadingLevel } from '../../templates/vocabulary.ts'
import { nearItemLabel } from '../text/markup/items.ts'
import { foreignHeadingLabel, headingLabel, itemLabel, type TypedLabel } from '../text/typed-labels.ts'
import { writeReference } from './references.ts'

/** Finds a label in the words that a line begins with; `rest` are those behind their marks. */
type Find = (text: string, language: LanguageCode, rest: string) => TypedLabel | undefined

/** The words of a paragraph that is no item. */
export function escapeItemLabel(line: PhrasingContent[]): PhrasingContent[] {
  return escapeLabel(line, (text, language, rest) => itemLabel(text, language) ?? nearLabel(text + rest))
}

/** The words of an item: its own label stands before them. */
export function escapeSecondLabel(line: PhrasingContent[]): PhrasingContent[] {
  return escapeLabel(line, (text, _, rest) => nearLabel(text + rest))
}

function nearLabel(text: string): TypedLabel | undefined {
  const label = nearItemLabel(text)
  return label === undefined ? undefined : { label, isInserted: false }
}

/** The words of a heading without a number. */
export function escapeHeadingLabel(line: PhrasingContent[], level: HeadingLevel): PhrasingContent[] {
  return escapeLabel(
    line,
    (text, language) => headingLabel(text, level, language) ?? foreignHeadingLabel(text, level, language),
  )
}

function escapeLabel([first, ...others]: PhrasingContent[], find: Find): PhrasingContent[] {
  if (first === undefined) return []
  if (first.type === 'emphasis' || first.type === 'strong' || first.type === 'link')
    return [Object.assign({ ...first }, { children: escapeLabel(first.children, find) }), ...others]
  if (first.type !== 'text') return [first, ...others]
  // Which language it is in is not asked: a backslash too many is not printed.
  const words = first.value.replace(/^[\u3000\u00A0]+/u, '')
  const rest = others.map(wordsOf).join('').slice(0, 40)
  const label = languageCodes.map((language) => find(words, language, rest)?.label).find((found) => found !== undefined)
  if (label === undefined) return [first, ...others]
  const plain = words === first.value ? escaped(label) : undefined
  // A label is read behind wide spaces as well, and over marks, unless the words begin with a sign that is written by its number.
  const isWithin = plain !== undefined && plain.end <= words.length
  const { written, end } = isWithin ? plain : { written: writeReference(first.value), end: 1 }
  return [{ type: 'html', value: written }, { ...first, value: first.value.slice(end) }, ...others]
}

function wordsOf(node: PhrasingContent): string {
  return 'children' in node ? node.children.map(wordsOf).join('') : node.type === 'text' ? node.value : ''
}

/** The words up to a sign that takes a backslash, as they are written; letters have it before them. */
function escaped(label: string): { readonly written: string; readonly end: number } {
  const sign = /[!-/:-@[-`{-~]/.exec(label)
  if (sign === null) {
    const other = /^[!-~\p{No}]/u.test(label) ? label.search(/[^!-~\s]/) : -1
    // A backslash before an ASCII letter or a sign would be printed.
    return other < 0
      ? { written: '\\', end: 0 }
      : { written: label.slice(0, other) + writeReference(label.slice(other)), end: other + 1 }
  }
  return { written: `${label.slice(0, sign.index)}\\${sign[0]}`, end: sign.index + 1 }
}
