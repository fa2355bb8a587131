/** Blocks that were taken out of the text, as the importer has them. */
import { bareParagraph } from '../word/new-paragraph.ts'
import type { Item } from '../word/word-document.ts'
import { readHtml } from './html-blocks.ts'
import { wordsPiece } from './line-pieces.ts'
import { placed } from './placed-paragraphs.ts'
import { collapsed, flatten, type MarkdownPlace, type Point, type MarkdownReading } from './reading.ts'
import { readDrawnTable } from './tables.ts'

/** Which of the blocks, and where it stood. */
interface TakenPlace {
  readonly index: number
  readonly at: Point
}

/** The items of a block. */
export function readTaken({ index, at }: TakenPlace, place: MarkdownPlace, reading: MarkdownReading): readonly Item[] {
  const block = reading.blocks[index]
  if (block === undefined) return []
  switch (block.type) {
    case 'drawn-table':
      return [readDrawnTable(block, at, reading)]
    case 'html':
      return readHtml({ html: block.html, at }, place, reading)
    case 'formula':
      flatten(reading, at, ['formula', block.words])
      return [placed(bareParagraph([wordsPiece(collapsed(block.words).trim(), {})]), place)]
    case 'label':
      return [placed(bareParagraph([wordsPiece(block.words, { isBold: true })]), place)]
    case 'page':
      return [{ ...bareParagraph([]), startsPage: true }]
    case 'contents':
      return [{ ...bareParagraph([wordsPiece('…', {})]), contents: 'TOC \\o "1-3"' }]
  }
}
