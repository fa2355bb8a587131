/** Steps over the whole of a Word file: each gives another, and changes nothing. */
import type { Item, WordParagraph, WordPiece, WordDocument, WordTable } from './word-document.ts'

/** What a step does to paragraphs, wherever they stand, and to tables when their paragraphs are done. */
export interface Change {
  readonly paragraph?: (paragraph: WordParagraph) => WordParagraph
  readonly table?: (table: WordTable) => WordTable
}

/** A file as a step leaves it: its text and its notes. */
export function mapItems(word: WordDocument, change: Change): WordDocument {
  const changed = (items: readonly Item[]): readonly Item[] => items.map((item) => changedItem(item, change))
  const notes = (all: ReadonlyMap<string, readonly Item[]>) =>
    new Map([...all].map(([id, each]) => [id, changed(each)]))
  const { footnotes, endnotes } = word.notes
  return { ...word, body: changed(word.body), notes: { footnotes: notes(footnotes), endnotes: notes(endnotes) } }
}

/** An item as a step leaves it. */
export function changedItem(item: Item, change: Change): Item {
  if (item.type === 'paragraph') return change.paragraph?.(item) ?? item
  const rows = item.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, items: cell.items.map((each) => changedItem(each, change)) })),
  }))
  const table = { ...item, rows }
  return change.table?.(table) ?? table
}

/** A paragraph with other pieces in the place of each. */
export function mapPieces(
  paragraph: WordParagraph,
  change: (piece: WordPiece, index: number, pieces: readonly WordPiece[]) => WordPiece | undefined,
): WordParagraph {
  const pieces = paragraph.pieces.flatMap((piece, index) => change(piece, index, paragraph.pieces) ?? [])
  return { ...paragraph, pieces }
}
