/** What all parts of the reader of Markdown share while one file is read. */
import type { Definition, FootnoteDefinition, Heading, RootContent } from 'mdast'
import type { Language } from '../../../templates/languages/language.ts'
import type { HeadingLevel } from '../../../templates/vocabulary.ts'
import type { Finding } from '../../diagnostics.ts'
import type { Place } from '../../text/positions.ts'
import type { PictureUse, Item } from '../word/word-document.ts'
import type { TakenBlock } from './found-block.ts'

/** Line and column from 1. */
export type Point = Pick<Place, 'line' | 'column'>

/** Where a text begins. */
export const firstPoint: Point = { line: 1, column: 1 }

/** A picture that a text names, or why it is not taken. */
export type NamedPicture = { readonly picture: Omit<PictureUse, 'alternative'> } | { readonly refused: string }

export interface MarkdownReading {
  readonly path: string
  /** Where the table stands in whose cells a text is read. */
  readonly around?: Point
  readonly language: Language
  readonly findings: Finding[]
  readonly blocks: readonly TakenBlock[]
  /** Addresses of links by their names, and notes by theirs. */
  readonly definitions: Pick<ReadonlyMap<string, Definition>, 'get'>
  readonly notes: Pick<ReadonlyMap<string, FootnoteDefinition>, 'get'>
  /** Those that something leads to. */
  readonly used: Set<Definition | FootnoteDefinition>
  /** Text of the notes that are called, by the names under which they are called. */
  readonly called: Map<string, readonly Item[]>
  readonly picture: (name: string) => NamedPicture
  /** What a heading of the text is; one that stands elsewhere has no level. */
  readonly headingOf: (heading: Heading) => { readonly level: HeadingLevel | undefined; readonly isTitle: boolean }
  /** Reads blocks, wherever they stand: given from outside, for blocks stand in lists, tables and notes. */
  readonly readBlocks: (nodes: readonly RootContent[], place: MarkdownPlace) => readonly Item[]
  /** Reads the blocks of a note; a note calls no other. */
  readonly readNote: (nodes: readonly RootContent[]) => readonly Item[]
  readonly isInNote: boolean
  /** Reads the blocks of a text that stands in a cell. */
  readonly readCell: (text: string, at: Point) => readonly Item[]
}

/** Where blocks stand. */
export interface MarkdownPlace {
  /** Twips from the edge; nought outside of lists. */
  readonly indent: number
  /** Bullets around. */
  readonly bullets: number
}

export const topPlace: MarkdownPlace = { indent: 0, bullets: 0 }

/** What something is, and its words. */
type Told = readonly [what: string, words: string]

/** Tells what was left out: what it is, and its words. */
export function omit(reading: MarkdownReading, at: Point, [what, words]: Told): void {
  reading.findings.push(['import-omitted', placeOf(reading, at), what, short(words)])
}

/** Tells what is plain text now. */
export function flatten(reading: MarkdownReading, at: Point, [what, words]: Told): void {
  reading.findings.push(['import-flattened', placeOf(reading, at), what, short(words)])
}

export function placeOf({ path, around }: Pick<MarkdownReading, 'path' | 'around'>, at: Point): Place {
  const { line, column } = around ?? at
  return { path, line, column }
}

/** Words on one line; spaces that part nothing stay. */
export function collapsed(words: string): string {
  return words.replace(/[ \t\n\r\f]+/g, ' ')
}

const longest = 80

function short(words: string): string {
  const line = collapsed(words.slice(0, 4 * longest)).trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}
