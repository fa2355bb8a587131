/** Texts that stand in a text: cells that are drawn with signs, and what front matter says. */
import { bareParagraph } from '../word/new-paragraph.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'
import { readBlocks } from './blocks.ts'
import { namedIn, tellUnused } from './definitions.ts'
import { linePieces } from './line-pieces.ts'
import { parseText } from './parser.ts'
import { collapsed, placeOf, topPlace, type MarkdownReading, type Point } from './reading.ts'
import { hideSigns } from './stand-ins.ts'

/** The blocks of a text; all that is told of them stands where it begins. */
export function readCell(text: string, at: Point, reading: MarkdownReading): readonly Item[] {
  if (text.trim() === '') return []
  const hidden = text.split('\n').map(hideSigns).join('\n')
  const { children } = parseText(hidden, () => placeOf(reading, at))
  const named = namedIn(children)
  // Names of the whole text count here, those of here nowhere else.
  const inside: MarkdownReading = {
    ...reading,
    around: reading.around ?? at,
    blocks: [],
    definitions: { get: (name) => named.definitions.get(name) ?? reading.definitions.get(name) },
    notes: { get: (name) => named.notes.get(name) ?? reading.notes.get(name) },
    readBlocks: (nodes, place) => readBlocks(nodes, place, inside),
  }
  const items = readBlocks(children, topPlace, inside)
  tellUnused(named, hidden, inside)
  return items
}

/** A text of one line. */
export function readLine(words: string, at: Point, reading: MarkdownReading): WordParagraph {
  const inside = { ...reading, around: at }
  const [line] = parseText(`# ${hideSigns(collapsed(words).trim())}`, () => placeOf(inside, at)).children
  return bareParagraph(line?.type === 'heading' ? linePieces(line.children, inside) : [])
}
