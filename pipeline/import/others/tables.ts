/** Tables in files of others, without what only sets them. */
import { indentOf, saysSomething, wordsOf, type SquareRow } from '../blocks/table-grid.ts'
import type { TableRules } from '../blocks/tables.ts'
import { saidOfSetting } from './table-measures.ts'
import { paragraphsIn } from '../word/plain-text.ts'
import type { WordRow, WordTable } from '../word/word-document.ts'

/** A table without rows that only hold others apart. */
export function withoutSpacers(table: WordTable): WordTable {
  if (table.frame === 'cell') return table
  return { ...table, rows: table.rows.filter((row) => !isSpacer(row)) }
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
  // Heads that are in italics throughout are so by their style.
  headMark: (heads) => (heads.flatMap(wordsOf).every(({ isItalic }) => isItalic) ? 'italic' : undefined),
  settingOf: saidOfSetting,
}

function firstIndent({ squares: [first] }: SquareRow): number {
  return first === undefined || first.paragraphs.length === 0 ? 0 : indentOf(first)
}
