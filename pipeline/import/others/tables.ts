/** Tables in files of others, without what only sets them. */
import { indentOf, saysSomething, wordsOf, type SquareRow } from '../blocks/table-grid.ts'
import type { TableRules } from '../blocks/tables.ts'
import { saidOfSetting } from './table-measures.ts'
import { isEmpty, paragraphsIn } from '../word/plain-text.ts'
import type { Item, WordCell, WordPiece, WordRow, WordTable } from '../word/word-document.ts'

/** A table without rows that only hold others apart. */
export function withoutSpacers(table: WordTable): WordTable {
  if (table.frame === 'cell') return table
  return { ...table, rows: table.rows.filter((row) => !isSpacer(row)) }
}

/** A table whose cells say the numbers that Word counts in them, where they say nothing else. */
export function withNumbers(table: WordTable): WordTable {
  const rows = table.rows.map((row) => ({ ...row, cells: row.cells.map(withNumber) }))
  return { ...table, rows }
}

function withNumber(cell: WordCell): WordCell {
  if (cell.says) return cell
  const items = cell.items.map(numbered)
  return items.every((item, index) => item === cell.items[index]) ? cell : { ...cell, items, says: true }
}

function numbered(item: Item): Item {
  if (item.type === 'table' || item.list === undefined || item.list.format === 'bullet' || !isEmpty(item)) return item
  const label: WordPiece = { type: 'words', value: item.list.label, isBold: false, isItalic: false, isRaised: false }
  return { ...item, pieces: [label, ...item.pieces], list: undefined }
}

/** A row that says nothing only holds others apart; automatic numbers say something. */
function isSpacer(row: WordRow): boolean {
  return (
    !saysSomething(row) && !row.cells.some(({ items }) => paragraphsIn(items).some(({ list }) => list !== undefined))
  )
}

/** Cells of the first column are set in as far as they stand behind the one that stands farthest out. */
export const tableRules: TableRules = {
  indentsIn: (body) => {
    const base = body.map(firstIndent).reduce((least, each) => Math.min(least, each), Infinity)
    return (square) => (square.column === 0 ? Math.max(0, indentOf(square) - base) : 0)
  },
  // Heads that are in italics, or bold, throughout are so by their style.
  headMark: (heads) => {
    const words = heads.flatMap(wordsOf)
    if (words.every(({ isItalic }) => isItalic)) return 'italic'
    return words.every(({ isBold }) => isBold) ? 'bold' : undefined
  },
  settingOf: saidOfSetting,
}

function firstIndent({ squares: [first] }: SquareRow): number {
  return first === undefined || first.paragraphs.length === 0 ? 0 : indentOf(first)
}
