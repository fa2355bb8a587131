/** Tables on pages: the head on each of them, rows whole where they can be. */
import type { TableNode } from '../../definition.ts'
import { tolerance, type PageCursor } from './cursor.ts'
import type { PageFlow } from './page-flow.ts'
import { cutGroup, placeGroup, setRows, type LinesOf, type RowGroup } from './table-layout.ts'

/** Sets a table from where the text stands. */
export function placeTable(table: TableNode, flow: PageFlow): void {
  const { cursor, typesetter } = flow
  if (!cursor.isAtTop()) {
    if (table.startsPage || !cursor.hasRoom(heightOfStart(table, flow))) flow.turnPage()
    else cursor.moveDown(table.spaceBefore)
  }
  flow.addAnchor(table.id === undefined ? {} : { id: table.id })
  const linesOf: LinesOf = (paragraph, width) => typesetter.set(paragraph, width).lines
  const head = [...setRows(table.head, linesOf)]
  for (const group of head) placeRows(group, flow)
  for (const group of setRows(table.body, linesOf)) placeBody(group, head, flow)
}

function placeBody(group: RowGroup, head: readonly RowGroup[], flow: PageFlow): void {
  const { cursor, notes } = flow
  const footing = notes.heightFor(group.lines, 'begun')
  const need = group.height + footing
  if (cursor.hasRoom(need)) return placeRows(group, flow)
  const isTall = sum(head) + group.height > cursor.pageHeight()
  if (!isUnderHead(head, cursor) && !(isTall && cursor.availableHeight - footing > fewestPoints)) {
    flow.turnPage()
    for (const each of head) placeRows(asRepeated(each), flow)
    return placeBody(group, head, flow)
  }
  const [upper, lower] = cutGroup(group, cursor.availableHeight - footing) ?? [group, undefined]
  placeRows(upper, flow)
  if (lower) placeBody(lower, head, flow)
}

/** Points of a row that no page holds that are worth beginning it for: three lines with what is around them. */
const fewestPoints = 48

/** Height of a table's head and first row with the gap over them, or of the beginning of a row that no page holds. */
export function heightOfStart({ head, body, spaceBefore }: TableNode, { cursor, typesetter }: PageFlow): number {
  const linesOf: LinesOf = (paragraph, width) => typesetter.measure(paragraph, width).lines
  const heads = sum([...setRows(head, linesOf)])
  const [first] = setRows(body, linesOf)
  const height = first?.height ?? 0
  return spaceBefore + heads + (heads + height > cursor.pageHeight() ? fewestPoints : height)
}

/** True when nothing but the head of the table stands on the page. */
function isUnderHead(head: readonly RowGroup[], cursor: PageCursor): boolean {
  return cursor.y <= cursor.topOfPage() + sum(head) + tolerance
}

function placeRows(group: RowGroup, flow: PageFlow): void {
  const { x, y } = flow.cursor
  flow.addItems(placeGroup(group, { x, y }), group.height)
  for (const line of group.lines) if (line.notes.length > 0) flow.notes.take(line)
}

/** A head that is repeated says nothing new: it belongs to the page. */
function asRepeated(group: RowGroup): RowGroup {
  const rows = group.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, lines: cell.lines.map(asArtifact) })),
  }))
  return { ...group, rows, lines: [] }
}

function asArtifact(line: RowGroup['lines'][number]): RowGroup['lines'][number] {
  return { ...line, notes: [], parts: line.parts.map((part) => ({ ...part, element: undefined, meaning: undefined })) }
}

function sum(groups: readonly RowGroup[]): number {
  return groups.reduce((total, group) => total + group.height, 0)
}
