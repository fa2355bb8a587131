/** Headings by their numbers: in a text without signs for headings, short lines with "I." and "A." that go on. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { foreignHeadingLabel, headingLabel } from '../../text/typed-labels.ts'
import { headingNumbers } from '../../text/label-numbers.ts'
import { plainText } from '../word/plain-text.ts'
import type { Item, WordParagraph, WordPiece } from '../word/word-document.ts'

const levels = [1, 2] as const

/** Paragraphs that head what follows are headings; the first of them has the first number. */
export function withBareHeadings(items: readonly Item[], language: LanguageCode): readonly Item[] {
  const counts: Record<(typeof levels)[number], number> = { 1: 0, 2: 0 }
  return items.map((item) => {
    if (item.type === 'table' || !isBare(item)) return item
    const text = plainText(item.pieces).trim()
    const level = levels.find((each) => {
      const label = headingLabel(text, each, language)?.label
      const isNext = label !== undefined && headingNumbers(label, each, language).includes(counts[each] + 1)
      return isNext && (each === 1 || counts[1] > 0)
    })
    if (level === undefined) return item
    counts[level] += 1
    if (level === 1) counts[2] = 0
    return { ...item, style: `heading ${level}`, pieces: withHeadingLabel(item.pieces, level, language) }
  })
}

/** A line that is no sentence, and of which nothing is known. */
function isBare({ role, list, style, indent, pieces }: WordParagraph): boolean {
  if (role !== undefined || list !== undefined || style !== '' || indent > 0) return false
  const text = plainText(pieces).trim()
  return text.length <= 150 && /\p{L}/u.test(text) && !/[.;:,。；：，]$/u.test(text)
}

/** The pieces of a heading with a tab behind its label. */
export function withHeadingLabel(
  pieces: readonly WordPiece[],
  level: 1 | 2 | 3 | 4 | 5,
  language: LanguageCode,
): readonly WordPiece[] {
  const [first, ...rest] = pieces
  if (first?.type !== 'words') return pieces
  const text = plainText(pieces)
  const label = (headingLabel(text, level, language) ?? foreignHeadingLabel(text, level, language))?.label
  if (label === undefined || !first.value.startsWith(label)) return pieces
  const behind = { ...first, value: first.value.slice(label.length).trimStart() }
  return [{ ...first, value: label }, { type: 'tab' }, ...(behind.value === '' ? [] : [behind]), ...rest]
}
