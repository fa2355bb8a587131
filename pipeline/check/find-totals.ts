/** Totals of tables that something is wrong with, where they were typed. */
import type { Table } from '../document.ts'
import type { CheckedLine } from './checked-line.ts'
import { findAt } from './find-in-lines.ts'
import type { CheckedText, RuleFinding } from './rule.ts'
import { totalledColumns, type TotalledColumn } from './table-totals.ts'

/** Which columns of a table are told, and what is said of one with its line. */
interface SoughtTotals {
  readonly choose: (columns: readonly TotalledColumn[]) => readonly TotalledColumn[]
  readonly detailsOf: (column: TotalledColumn, line: CheckedLine) => readonly string[]
}

/** Looks through all tables of a text. */
export function findTotals({ lines, language }: CheckedText, sought: SoughtTotals): readonly RuleFinding[] {
  const ofCells = new Map(lines.map((line) => [line.inlines, line] as const))
  const tables = new Set(lines.flatMap(({ block }): readonly Table[] => (block.type === 'table' ? [block] : [])))
  return [...tables].flatMap((table) =>
    sought.choose(totalledColumns(table, language.code)).flatMap((column): readonly RuleFinding[] => {
      const line = ofCells.get(column.cell.children)
      if (line === undefined) return []
      return [findAt(line, { start: 0, end: line.words.length }, { details: sought.detailsOf(column, line) })]
    }),
  )
}
