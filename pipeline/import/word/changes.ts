/** Tracked changes as they are told: of what kind they are, who made them and when, and their words. */
import type { XmlElement } from '../../xml/read.ts'
import { cleanText } from './clean-text.ts'
import { allOf } from './elements.ts'
import { changeKinds, type WordChange } from './word-document.ts'

/** An element that no file can have: it stands where a change was settled. */
const markName = '#change'

/** The mark of a change, for the reader of paragraphs. */
export function markOf({ kind, who, words }: WordChange): XmlElement {
  return { name: markName, attributes: { kind, who, words }, children: [], text: '' }
}

/** The change that a mark stands for; absent for all other elements. */
export function changeOf({ name, attributes }: XmlElement): WordChange | undefined {
  const kind = name === markName ? changeKinds.find((each) => each === attributes['kind']) : undefined
  return kind && { type: 'change', kind, who: attributes['who'] ?? '', words: shorten(attributes['words'] ?? '') }
}

/** Who made a change or a comment, and on which day, as far as the file says that. */
export function whoOf(element: XmlElement): string {
  const day = /^\d{4}-\d{2}-\d{2}(?!\d)/.exec(element.attributes['w:date'] ?? '')?.[0]
  return day === undefined ? nameOf(element) : `${nameOf(element)}, ${day}`
}

/** Initials and name. */
export function nameOf({ attributes }: XmlElement): string {
  const [initials, name] = [said(attributes['w:initials']), said(attributes['w:author'])]
  if (initials === '' || initials === name) return name === '' ? 'somebody' : name
  return name === '' ? initials : `${initials} (${name})`
}

/** Signs of a name that are told. */
const longestName = 100

function said(name = ''): string {
  return oneLine(name).slice(0, longestName)
}

/** Words as they can stand in a line of a source. */
export function oneLine(text: string): string {
  return cleanText(text.replace(/\s+/g, ' ')).trim()
}

/** Signs of a change that are told. */
const mostSigns = 200

function shorten(words: string): string {
  const line = oneLine(words)
  return line.length > mostSigns ? `${line.slice(0, mostSigns)}…` : line
}

const gaps: ReadonlySet<string> = new Set(['w:p', 'w:tc', 'w:tab', 'w:br', 'w:cr'])

/** The words of an element as they stand in it; of many, the first. */
export function rawWords(element: XmlElement): string {
  let words = ''
  for (const { name, text } of allOf(element)) {
    if (name === 'w:t' || name === 'w:delText' || name === 'm:t') words += text
    else if (gaps.has(name)) words += ' '
    if (words.length > 2 * mostSigns) break
  }
  return words
}
