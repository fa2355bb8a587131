/** How a Word file carries its source and its facts, for the writer and for the reader of such files. */
import { createHash } from 'node:crypto'
import { refusedCharacters } from '../text/characters.ts'
import { defaultLimits } from '../text/limits.ts'
import type { WrittenFact, WrittenFactList } from '../facts/written.ts'

/** A file of the source as it may leave it: without the author's comments. */
export interface OriginFile {
  readonly name: string
  readonly text: string
  /** SHA-256 of the file as it was read, comments and all. */
  readonly sha256: string
}

/** Namespace of the custom XML part; a new form of the part gets a new one. */
export const originNamespace = 'urn:masthead:source:1'

/** Document variables that hold facts begin so. */
export const factPrefix = 'fact '

/** A fact as the value of a document variable: a text as it is, all else as JSON. */
function factToVariable(value: WrittenFact): string {
  return typeof value === 'string' && !/^["[{]/.test(value) ? value : JSON.stringify(value)
}

/** The fact of a value; absent where it is none that an author could have written. */
export function variableToFact(value: string): WrittenFact | undefined {
  if (value.length > defaultLimits.factsBytes) return undefined
  if (!/^["[{]/.test(value)) return isFact(value, 0) ? value : undefined
  try {
    const parsed: unknown = JSON.parse(value)
    return isFact(parsed, 0) ? parsed : undefined
  } catch {
    return undefined
  }
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

/** What Word works out anew or moves about when it saves, and what nobody edits: it does not count as a change. */
const pieces =
  /<w:p[ >]|<w:pStyle w:val="([^"]*)"\s*\/>|<w:ilvl w:val="(\d+)"\s*\/>|<w:r[ >]|<w:(b|i)(?: w:val="(?:1|true)")?\s*\/>|<w:t(?: [^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|noBreakHyphen|softHyphen|footnoteReference|endnoteReference)(?: [^<>]*)?\/>|<w:(tr|tc)[ >]/g

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

function unescape(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity)
}

/** The text of the stories as a reader sees it: words, marks, paragraphs with their styles, lists and cells. */
function spell(xml: string): string {
  let spelt = ''
  let marks = ''
  let shown = ''
  for (const [piece, style, level, mark, text, sign, cell] of xml.matchAll(pieces)) {
    if (text !== undefined) {
      spelt += (marks === shown ? '' : `\u0001${marks}\u0001`) + unescape(text)
      shown = marks
    } else if (mark !== undefined) marks += marks.includes(mark) ? '' : mark
    else if (piece.startsWith('<w:r')) marks = ''
    else if (style !== undefined || level !== undefined) spelt += `\u0002${style ?? level ?? ''}\u0002`
    else if (sign !== undefined) spelt += `\u0003${sign}`
    else {
      shown = ''
      marks = ''
      spelt += `\n${cell ?? ''}`
    }
  }
  return spelt
}

/** Contents are made from the headings, and their pages change with every printer. */
function withoutContents(spelt: string): string {
  return spelt
    .split('\n')
    .filter((line) => !line.startsWith('\u0002TOC'))
    .join('\n')
}

/** Says what a Word file says: another digest means that somebody worked on it. Takes the XML of its stories in order. */
export function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(withoutContents(spell(text))).update('\n\n')
  return hash.digest('hex')
}
