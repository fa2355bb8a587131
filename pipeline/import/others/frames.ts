/** Summaries that stand in a table of one column, and boxes: frames, whose cells hold a text of their own. */
import { languages } from '../../../templates/languages/index.ts'
import { isOneOf } from '../facts/lines.ts'
import { saysSomething } from '../blocks/table-grid.ts'
import type { Item, WordParagraph, WordTable } from '../word/word-document.ts'
import { isText, textOf } from './looks.ts'

/** What summaries are called beside the words that are composed. */
const summaryWords = [
  ...Object.values(languages).map(({ summary }) => summary),
  'Executive summary',
  'Résumé analytique',
  'Resumen ejecutivo',
  'Краткое содержание',
  '内容提要',
  'ملخص',
  'ملخص تنفيذي',
]

/** A frame in the place of a table of one column that a summary stands in. */
export function asSummary(item: Item): Item {
  if (item.type === 'paragraph') return item
  const cells = item.rows.filter(saysSomething).map(({ cells: each }) => each.filter(({ says }) => says))
  if (cells.length === 0 || cells.some((each) => each.length > 1)) return item
  const items = cells.flatMap((each) => each.flatMap((cell) => cell.items))
  const title = items.find((each) => each.type === 'table' || isText(each))
  if (!isText(title) || !isOneOf(summaryWords, textOf(title))) return item
  return framed(
    item,
    items.map((each) => (each === title ? asTitle(title) : each)),
  )
}

function asTitle(paragraph: WordParagraph): WordParagraph {
  const pieces = paragraph.pieces.map((piece) =>
    piece.type === 'words' ? { ...piece, isBold: false, isItalic: false } : piece,
  )
  return { ...paragraph, pieces, role: 'summaryTitle' }
}

function framed(table: WordTable, items: readonly Item[]): WordTable {
  const cell = { items, span: 1, says: true, isJoined: false, isRuledOver: false }
  return { ...table, frame: 'cell', rows: [{ cells: [cell], isHead: false, before: 0 }] }
}

/** A frame with another text in it. */
export function withInside(table: WordTable, change: (items: readonly Item[]) => readonly Item[]): WordTable {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, items: change(cell.items) })),
  }))
  return { ...table, rows }
}
