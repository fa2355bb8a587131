/** In strangers' files numbers are words, whether they were typed or counted, and a tab stands behind them. */
import { splitLabel } from './labels.ts'
import { isEmpty } from './word/plain-text.ts'
import type { Item, Paragraph, Piece, WordDocument, Words } from './word/word-document.ts'

/** A file whose numbers are words; of lists only bullets are left. */
export function typeNumbers(word: WordDocument): WordDocument {
  const { footnotes, endnotes } = word.notes
  return {
    ...word,
    body: word.body.map(typed),
    notes: { footnotes: typedNotes(footnotes), endnotes: typedNotes(endnotes) },
  }
}

function typedNotes(notes: ReadonlyMap<string, readonly Item[]>): ReadonlyMap<string, readonly Item[]> {
  return new Map([...notes].map(([id, items]) => [id, items.map(typed)]))
}

function typed(item: Item): Item {
  if (item.type === 'paragraph') return typedParagraph(item)
  const rows = item.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, items: cell.items.map(typed) })),
  }))
  return { ...item, rows }
}

function typedParagraph(paragraph: Paragraph): Paragraph {
  const { list } = paragraph
  const pieces = labelled(paragraph)
  return { ...paragraph, pieces, list: list?.format === 'bullet' ? list : undefined }
}

function labelled({ pieces, list }: Paragraph): readonly Piece[] {
  if (list === undefined || list.label === '' || isEmpty({ pieces })) return splitLabel(pieces)
  if (list.format === 'bullet') return pieces
  const label: Words = { type: 'words', value: list.label, isBold: false, isItalic: false, isRaised: false }
  return [label, { type: 'tab' }, ...pieces]
}
