/** Joins slots to cells: each joined group must be a rectangle. */
import type { Table as MarkdownTable } from 'mdast'
import type { Cell, Row } from '../document.ts'
import { positionOf, reportAt, type ParseContext } from './context.ts'
import type { Slot } from './table-slots.ts'

type Grid = readonly (readonly Slot[])[]

/** A slot by its row and column. */
interface Corner {
  readonly row: number
  readonly column: number
}

/** Rows of cells; a cell that is covered by another does not exist. Absent after reporting joins that fail. */
export function toRows(grid: Grid, node: MarkdownTable, context: ParseContext): readonly Row[] | undefined {
  const owners = findOwners(grid, context)
  if (owners === undefined || !isRectangular(grid, owners, context)) return undefined
  const spans = measure(owners)
  return grid.map((slots, row) => ({
    type: 'row',
    cells: slots.flatMap((slot, column) => toCell(slot, { row, column }, { spans, node, context })),
    position: positionOf(context, node.children[row] ?? node),
  }))
}

/** The slot each slot belongs to; every sign points to one that is already known. */
function findOwners(grid: Grid, context: ParseContext): readonly (readonly Corner[])[] | undefined {
  const owners: Corner[][] = []
  let isSound = true
  grid.forEach((slots, row) => {
    const line: Corner[] = []
    owners.push(line)
    slots.forEach(({ join, offset }, column) => {
      const owner = join === 'up' ? owners[row - 1]?.[column] : join === 'back' ? line[column - 1] : { row, column }
      if (owner === undefined) {
        reportAt(context, offset, 'table-join', join === 'up' ? 'there is no row above' : 'there is no cell before')
        isSound = false
      }
      line.push(owner ?? { row, column })
    })
  })
  return isSound ? owners : undefined
}

interface Extent {
  readonly bottom: number
  readonly right: number
  readonly slots: number
}

/** Per owner: its last row and column, and how many slots it has. */
function measure(owners: readonly (readonly Corner[])[]): ReadonlyMap<string, Extent> {
  const extents = new Map<string, Extent>()
  owners.forEach((line, row) =>
    line.forEach((owner, column) => {
      const before = extents.get(keyOf(owner)) ?? { bottom: row, right: column, slots: 0 }
      const extent = {
        bottom: Math.max(before.bottom, row),
        right: Math.max(before.right, column),
        slots: before.slots + 1,
      }
      extents.set(keyOf(owner), extent)
    }),
  )
  return extents
}

function keyOf({ row, column }: Corner): string {
  return `${row} ${column}`
}

function isRectangular(grid: Grid, owners: readonly (readonly Corner[])[], context: ParseContext): boolean {
  const extents = measure(owners)
  const broken = owners.flat().find((owner) => !isFull(owner, extents.get(keyOf(owner))))
  if (broken === undefined) return true
  const offset = grid[broken.row]?.[broken.column]?.offset ?? 0
  reportAt(context, offset, 'table-join', 'the squares joined to this cell leave a gap')
  return false
}

// All slots of an owner lie to its right and below; as many as the rectangle has is all of them.
function isFull({ row, column }: Corner, extent: Extent | undefined): boolean {
  return extent !== undefined && extent.slots === (extent.bottom - row + 1) * (extent.right - column + 1)
}

interface Placed {
  readonly spans: ReadonlyMap<string, Extent>
  readonly node: MarkdownTable
  readonly context: ParseContext
}

function toCell({ join, indent, children }: Slot, corner: Corner, { spans, node, context }: Placed): readonly Cell[] {
  const extent = spans.get(keyOf(corner))
  const cell = node.children[corner.row]?.children[corner.column]
  if (join !== undefined || extent === undefined) return []
  return [
    {
      type: 'cell',
      column: corner.column,
      columnSpan: extent.right - corner.column + 1,
      rowSpan: extent.bottom - corner.row + 1,
      indent,
      children,
      position: positionOf(context, cell ?? node),
    },
  ]
}

/** How many rows are heads: those asked for, and every row that a head reaches. */
export function headRows(rows: readonly Row[], asked: number): number {
  const reached = rows.slice(0, asked).flatMap((row, index) => row.cells.map((cell) => index + cell.rowSpan))
  const all = Math.min(rows.length, Math.max(asked, ...reached))
  return all > asked && all < rows.length ? headRows(rows, all) : all
}
