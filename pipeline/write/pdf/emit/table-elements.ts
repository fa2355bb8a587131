/** Rows and cells of a table in the structure tree. */
import type { PublishedCell, PublishedRow } from '../../../publication.ts'
import type { StructureElement, Role } from '../../../typesetting/run.ts'
import { isEmptyCell } from '../../../reading-order.ts'
import type { Tree } from './tree.ts'

/** The rows that are printed. */
export interface TableRows {
  readonly head: readonly PublishedRow[]
  readonly body: readonly PublishedRow[]
}

/** Ids of the cells that head others. */
type Names = ReadonlyMap<PublishedCell, string>

/** The element of every cell. Under joined heads a cell names those that head it; elsewhere the scope of the heads says it. */
export function toCellElements(
  { head, body }: TableRows,
  table: StructureElement,
  tree: Tree,
): ReadonlyMap<PublishedCell, StructureElement> {
  const names = hasJoinedHeads(head) ? nameHeads([...head, ...body], tree) : new Map<PublishedCell, string>()
  const upper = open('THead', table)
  const lower = open('TBody', table)
  const heads = cellsOf(head)
  const reach = cellsOf(body).reduce((most, { rowSpan }) => Math.max(most, rowSpan), 1)
  return new Map([
    ...head.flatMap((row, index) => toRow(row, upper, { names, over: cellsOf(head.slice(0, index)), beside: [] })),
    ...body.flatMap((row, index) => toRow(row, lower, { names, over: heads, beside: rowHeadsAt(body, index, reach) })),
  ])
}

interface Surroundings {
  readonly names: Names
  /** Heads of the columns, and of the row. */
  readonly over: readonly PublishedCell[]
  readonly beside: readonly PublishedCell[]
}

/** An element whose children are all known before anything is drawn: what is empty counts too. */
interface Whole extends StructureElement {
  readonly children: StructureElement[]
}

function open(role: Role, parent: StructureElement): Whole {
  return { role, parent, children: [] }
}

function toRow(
  row: PublishedRow,
  section: Whole,
  surroundings: Surroundings,
): readonly (readonly [PublishedCell, StructureElement])[] {
  const element = open('TR', section)
  section.children.push(element)
  return row.cells.map((cell) => {
    const own = toCell(cell, element, surroundings)
    element.children.push(own)
    return [cell, own] as const
  })
}

function toCell(
  cell: PublishedCell,
  parent: StructureElement,
  { names, over, beside }: Surroundings,
): StructureElement {
  const id = names.get(cell)
  const heads = [...over.filter((head) => overlaps(head, cell)), ...beside].filter((head) => head !== cell)
  const headers = heads.flatMap((head) => names.get(head) ?? [])
  const scope = cell.scope === 'column' ? 'Column' : 'Row'
  return {
    role: isHead(cell) ? 'TH' : 'TD',
    parent,
    ...(id === undefined ? {} : { id }),
    cell: { columns: cell.columnSpan, rows: cell.rowSpan, headers, ...(isHead(cell) ? { scope } : {}) },
  }
}

function isHead(cell: PublishedCell): boolean {
  return cell.scope !== undefined && !isEmptyCell(cell)
}

function hasJoinedHeads(head: readonly PublishedRow[]): boolean {
  return head.length > 1 && cellsOf(head).some(({ columnSpan }) => columnSpan > 1)
}

function nameHeads(rows: readonly PublishedRow[], tree: Tree): Names {
  return new Map(
    cellsOf(rows)
      .filter(isHead)
      .map((cell) => [cell, tree.identify()]),
  )
}

/** Heads of rows that reach a row, from at most `reach` rows. */
function rowHeadsAt(rows: readonly PublishedRow[], index: number, reach: number): readonly PublishedCell[] {
  const from = Math.max(0, index - reach + 1)
  return rows
    .slice(from, index + 1)
    .flatMap((row, step) => row.cells.filter((cell) => isHead(cell) && from + step + cell.rowSpan > index))
}

function overlaps(head: PublishedCell, cell: PublishedCell): boolean {
  return head.column < cell.column + cell.columnSpan && cell.column < head.column + head.columnSpan
}

function cellsOf(rows: readonly PublishedRow[]): readonly PublishedCell[] {
  return rows.flatMap((row) => row.cells)
}
