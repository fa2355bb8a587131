/** Tables to tables of Markdown: squares that a cell covers beside its own hold signs. */
import type { AlignType, Table as MarkdownTable, TableCell, TableRow } from 'mdast'
import type { Alignment, Cell, Row, Table } from '../document.ts'
import type { Attributes } from './directives.ts'
import { toPhrasing } from './inlines.ts'

/** What the braces of a table say. */
export function tableAttributes(table: Table): Attributes {
  const { id, unit, head, isTotalled, isTimetable, measure, size, shares, landscape, keep, floats } = table
  const { description } = table
  return {
    ...(id === undefined ? {} : { id }),
    ...(unit === undefined ? {} : { unit: onOneLine(unit) }),
    ...(head.length > (isTimetable ? 0 : 1) ? { head: String(head.length) } : {}),
    ...(isTotalled ? { total: '' } : {}),
    ...(isTimetable ? { timetable: '' } : {}),
    ...(measure === 'content' ? {} : { measure }),
    ...(size === undefined ? {} : { size }),
    ...(shares === undefined ? {} : { widths: shares.join(' ') }),
    ...(landscape ? { landscape: '' } : {}),
    ...(keep ? { keep: '' } : {}),
    ...(floats ? { float: '' } : {}),
    ...(description === undefined ? {} : { desc: onOneLine(description) }),
  }
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ')
}

const alignments: Readonly<Record<Alignment, AlignType>> = { start: 'left', center: 'center', end: 'right' }

/** A table without a head has an empty one, which prints nothing. */
const emptyRow: Row = { type: 'row', cells: [] }

/** The rows of a table, with a cell in each of their squares. */
export function toTable({ align, head, body }: Table): MarkdownTable {
  const rows = [...(head.length === 0 ? [emptyRow] : head), ...body]
  const grid = rows.map(() => align.map((): TableCell => ({ type: 'tableCell', children: [] })))
  rows.forEach(({ cells }, at) => cells.forEach((cell) => fillSquares(cell, at, grid)))
  const children = grid.map((cells): TableRow => ({ type: 'tableRow', children: cells }))
  return { type: 'table', align: align.map((each) => (each === undefined ? null : alignments[each])), children }
}

function fillSquares(cell: Cell, at: number, grid: readonly TableCell[][]): void {
  const { column, columnSpan, rowSpan, indent, children } = cell
  const rows = grid.slice(at, at + rowSpan)
  rows.forEach((row, down) => row.fill(down > 0 ? joined('^') : joined('<'), column, column + columnSpan))
  const [first] = rows
  if (first !== undefined)
    first[column] = { type: 'tableCell', children: toPhrasing(children, 'sign'), data: { indent } }
}

function joined(join: '^' | '<'): TableCell {
  return { type: 'tableCell', children: [], data: { join } }
}
