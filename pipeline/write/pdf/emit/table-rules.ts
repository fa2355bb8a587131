/** Rules of tables: under their heads, and across them. */
import { listNoteRule } from '../../../../templates/box.ts'
import { tableRoom, type TableLook } from '../../../../templates/table.ts'
import type { PublishedCell, PublishedRow } from '../../../publication.ts'
import type { RowRule, TableCell, TableNode } from '../definition.ts'

export interface RulesPlace {
  readonly look: TableLook
  /** Its width, and what it leaves free on both sides of it. */
  readonly edges: { readonly start: number; readonly width: number; readonly end: number }
  /** Each with what it leaves free before its text. */
  readonly columns: readonly { readonly x: number; readonly width: number; readonly gap: number }[]
}

/** From edge to edge. */
export function across({ edges }: RulesPlace, thickness: number, drop = 0): RowRule {
  return { x: edges.start, width: edges.width, thickness, drop }
}

/** A thick rule hangs from the edge of the heads, and lies in the last row: 5.6 and 6.1 points under the words, in 64 of 65 heads and 42 of 46 totals of six documents. */
export const halfHeavy = tableRoom.heavyRule / 2

/** A thick one under the last of the heads, where the look has that; a thin one under a cell that spans columns joins them. */
export function rulesUnderHead(row: PublishedRow, isLast: boolean, place: RulesPlace): readonly RowRule[] {
  const { look, columns, edges } = place
  if (look.rules === 'none') return []
  if (isLast && look.rules === 'of-data') return [across(place, tableRoom.heavyRule, halfHeavy - tableRoom.afterHead)]
  return row.cells
    .filter((cell) => cell.columnSpan > 1)
    .map((cell) => {
      const { x = 0, gap = 0 } = columns[cell.column] ?? {}
      const width = spanWidth(cell, columns) - gap
      return { x: edges.start + x + gap, width, thickness: tableRoom.thinRule, drop: 0 }
    })
}

/** The columns of a cell together. */
export function spanWidth({ column, columnSpan }: PublishedCell, columns: RulesPlace['columns']): number {
  return columns.slice(column, column + columnSpan).reduce((sum, { width }) => sum + width, 0)
}

/** A short rule over the notes of a list: that of an empty row. */
export function ruleOverNotes({ edges: { start: x } }: RulesPlace): TableNode {
  const { width, thickness, over, under } = listNoteRule
  const cell: TableCell = { x, width, rowSpan: 1, stands: 'top', paragraphs: [] }
  const rulesAbove = [{ x, width, thickness, drop: 0 }]
  const body = [{ cells: [cell], above: under, below: 0, rulesAbove, rulesBelow: [] }]
  return { type: 'table', spaceBefore: over, startsPage: false, keepTogether: true, head: [], body }
}
