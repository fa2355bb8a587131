/** Blocks that were taken out of the text, as the importer has them. */
import { bareParagraph } from '../word/new-paragraph.ts'
import type { Item } from '../word/word-document.ts'
import { readHtml } from './html-blocks.ts'
import { wordsPiece, type LinePiece } from './line-pieces.ts'
import { flatten, type MarkdownPlace, type MarkdownReading } from './reading.ts'
import { readDrawnTable } from './tables.ts'

/** The items of a block. */
export function readTaken(
  { index, at }: Extract<LinePiece, { type: 'block' }>,
  place: MarkdownPlace,
  reading: MarkdownReading,
): readonly Item[] {
  const block = reading.blocks[index]
  if (block === undefined) return []
  switch (block.type) {
    case 'drawn-table':
      return [readDrawnTable(block, at, reading)]
    case 'html':
      return readHtml({ html: block.html, at }, place, reading)
    case 'formula':
      flatten(reading, at, ['formula', block.words])
      return [bareParagraph([wordsPiece(block.words.replace(/\s+/g, ' ').trim(), {})])]
    case 'label':
      return [bareParagraph([wordsPiece(block.words, { isBold: true })])]
    case 'page':
      return [{ ...bareParagraph([]), startsPage: true }]
    case 'contents':
      return [{ ...bareParagraph([wordsPiece('…', {})]), contents: 'TOC \\o "1-3"' }]
  }
}
