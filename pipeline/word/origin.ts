/** How a Word file carries its source and its facts, for the writer and for the reader of such files. */
import { createHash } from 'node:crypto'
import { refusedCharacters } from '../text/characters.ts'
import { defaultLimits } from '../text/limits.ts'
import { parseJson } from '../text/parse-json.ts'
import type { WrittenFact, WrittenFactList } from '../facts/written.ts'

/** A file of the source as it may leave it: without the author's comments. */
export interface OriginFile {
  readonly name: string
  readonly text: string
  /** SHA-256 of the file as it was read, comments and all. */
  readonly sha256: string
}

/** A picture of a source as it stands in the Word file: what is another there was replaced since. */
export interface OriginPicture {
  readonly name: string
  /** SHA-256 of its bytes, and of the dots behind a drawing: some programs keep these alone. */
  readonly digests: readonly string[]
}

/** Namespace of the custom XML part; a new form of the part gets a new one. */
export const originNamespace = 'urn:masthead:source:1'

/** Document variables that hold facts begin so. */
export const factPrefix = 'fact '

/** A fact as the value of a document variable: a text of one line as it is, all else as JSON, for a line break becomes a space in XML. */
function factToVariable(value: WrittenFact): string {
  return typeof value === 'string' && !/^["[{]|\n/.test(value) ? value : JSON.stringify(value)
}

/** The fact of a value; absent where it is none that an author could have written. */
export function variableToFact(value: string): WrittenFact | undefined {
  if (value.length > defaultLimits.factsBytes) return undefined
  if (!/^["[{]/.test(value)) return isFact(value, 0) ? value : undefined
  const parsed = parseJson(value)
  return isFact(parsed, 0) ? parsed : undefined
}

function isFact(value: unknown, depth: number): value is WrittenFact {
  if (typeof value === 'string') return refusedCharacters(value).length === 0
  if (typeof value !== 'object' || value === null || depth > 6) return false
  if (Array.isArray(value)) return value.every((each) => isFact(each, depth + 1))
  return Object.entries(value).every(([key, each]) => /^[a-z][a-z-]{0,40}$/.test(key) && isFact(each, depth + 1))
}

/** The facts of a file as variables: names and values. */
export function factVariables(facts: WrittenFactList): readonly (readonly [name: string, value: string])[] {
  return Object.entries(facts).map(([key, value]) => [factPrefix + key, factToVariable(value)])
}

/** Parts of a Word file that hold text, in the order of their digest. */
export const textParts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'] as const

/** An element of a story: its name, its attributes, the characters directly in it. */
interface StoryElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | null | undefined>>
  readonly text: string
}

/** Signs that Word has elements for; the mark of a note is told by where it is called. */
const signs: ReadonlySet<string> = new Set(
  [
    'tab',
    'br',
    'noBreakHyphen',
    'softHyphen',
    'footnoteReference',
    'endnoteReference',
    'pageBreakBefore',
    'sectPr',
    'vMerge',
  ].map((name) => `w:${name}`),
)

/** True for bold and italics that are on. */
function isOn({ 'w:val': value }: StoryElement['attributes']): boolean {
  return value === undefined || value === '1' || value === 'true'
}

/**
 * The text of a story as a reader sees it: words, marks, paragraphs with their styles, lists and cells. What Word works
 * out anew or moves about when it saves, and what nobody edits, is left out: it does not count as a change.
 */
function spell(elements: Iterable<StoryElement>): string {
  let [spelt, marks, shown] = ['', '', '']
  for (const { name, attributes, text } of elements) {
    const local = name.slice(2)
    if (name === 'w:p' || name === 'w:tr' || name === 'w:tc') {
      spelt += `\n${name === 'w:p' ? '' : local}`
      marks = ''
      shown = ''
    } else if (name === 'w:r') marks = ''
    else if (name === 'w:b' || name === 'w:i') marks += isOn(attributes) && !marks.includes(local) ? local : ''
    else if (name === 'w:pStyle' || name === 'w:ilvl') spelt += `\u0002${attributes['w:val'] ?? ''}\u0002`
    else if (signs.has(name)) spelt += `\u0003${local}`
    else if (name === 'w:t' && text !== '') {
      spelt += (marks === shown ? '' : `\u0001${marks}\u0001`) + text
      shown = marks
    }
  }
  return spelt
}

/** Contents are made from the headings, and their pages change with every printer: only their letters count. */
function withoutPages(spelt: string): string {
  return spelt
    .split('\n')
    .map((line) => (line.startsWith('\u0002TOC') ? line.replace(/[^\p{L}]+/gu, '') : line))
    .join('\n')
}

/** Says what a Word file says: another digest means that somebody worked on it. Takes the elements of each story in order. */
export function digestOf(stories: readonly Iterable<StoryElement>[]): string {
  const hash = createHash('sha256')
  for (const story of stories) hash.update(withoutPages(spell(story))).update('\n\n')
  return hash.digest('hex')
}
