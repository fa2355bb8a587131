/** Finds the heads of every cell of a table: where heads are joined, a cell names its own. */
import type { PublishedCell, PublishedTable } from '../../publication.ts'
import { isEmptyCell } from '../../reading-order.ts'

/** A cell with the row it begins in, counted from the first row of the head. */
export interface PlacedCell {
  readonly cell: PublishedCell
  readonly row: number
}

/** The cells that head others: columns, and rows by the row they speak of. */
export interface Heads {
  readonly columns: readonly PlacedCell[]
  readonly rows: ReadonlyMap<number, readonly PlacedCell[]>
}

/** The cells of a table, row by row. */
export function placeCells(table: PublishedTable): readonly (readonly PlacedCell[])[] {
  return [...table.head, ...table.body].map((row, index) => row.cells.map((cell) => ({ cell, row: index })))
}

/** An empty cell heads nothing. */
export function isHead(cell: PublishedCell): boolean {
  return cell.scope !== undefined && !isEmptyCell(cell)
}

/** The heads of a table in which a reader could be in doubt which of them speaks of a cell; absent in a plain table. */
export function findJoinedHeads(table: PublishedTable): Heads | undefined {
  const heads = placeCells(table)
    .flat()
    .filter(({ cell }) => isHead(cell))
  const isJoined = table.head.length > 1 || heads.some(({ cell }) => cell.columnSpan > 1 || cell.rowSpan > 1)
  if (!isJoined) return undefined
  return {
    columns: heads.filter(({ cell, row }) => cell.scope === 'column' && row < table.head.length),
    rows: byRow(heads),
  }
}

function byRow(heads: readonly PlacedCell[]): ReadonlyMap<number, readonly PlacedCell[]> {
  const rows = new Map<number, PlacedCell[]>()
  for (const head of heads.filter(({ cell }) => cell.scope === 'row')) {
    for (let row = head.row; row < head.row + head.cell.rowSpan; row++) rows.set(row, [...(rows.get(row) ?? []), head])
  }
  return rows
}

/** "cell-2-1": row and column of a cell's first square. */
export function cellKey({ cell, row }: PlacedCell): string {
  return `cell-${row + 1}-${cell.column + 1}`
}

/** The cells that head a cell: those over it, and those before it in its rows. */
export function headsOf(placed: PlacedCell, heads: Heads): readonly PlacedCell[] {
  const before = Array.from(
    { length: placed.cell.rowSpan },
    (_, index) => heads.rows.get(placed.row + index) ?? [],
  ).flat()
  return [
    ...heads.columns.filter((head) => isOver(head, placed)),
    ...new Set(before.filter((head) => head.cell.column < placed.cell.column)),
  ]
}

function isOver(head: PlacedCell, placed: PlacedCell): boolean {
  const [left, right] = [head.cell, placed.cell]
  return (
    head.row < placed.row &&
    left.column < right.column + right.columnSpan &&
    right.column < left.column + left.columnSpan
  )
}
