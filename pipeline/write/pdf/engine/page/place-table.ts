/** Tables on pages: the head on each of them, rows whole where they can be. */
import type { Paragraph, TableSpec } from '../../definition.ts'
import type { UnContext } from './context.ts'
import type { Item } from './items.ts'
import type { NoteArea } from './note-area.ts'
import { cutGroup, placeGroup, setRows, type RowGroup } from './table-layout.ts'

const tolerance = 0.001

/** What a table asks of the layout. */
export interface Flow {
  readonly context: UnContext
  readonly notes: NoteArea
  readonly turnPage: () => void
  readonly addItems: (items: readonly Item[], height: number) => void
  readonly addAnchor: (paragraph: Pick<Paragraph, 'id' | 'bookmark'>) => void
}

/** Sets a table from where the text stands. */
export function placeTable(table: TableSpec, flow: Flow): void {
  const { context } = flow
  const head = setRows(table.head)
  const body = setRows(table.body)
  if (!context.isAtTop()) {
    const start = heightOfStart(table, context.pageHeight())
    if (table.startsPage || start > context.availableHeight + tolerance) flow.turnPage()
    else context.moveDown(table.spaceBefore)
  }
  flow.addAnchor(table.id === undefined ? {} : { id: table.id })
  for (const group of head) placeRows(group, flow)
  for (const group of body) placeBody(group, head, flow)
}

function placeBody(group: RowGroup, head: readonly RowGroup[], flow: Flow): void {
  const { context, notes } = flow
  const footing = notes.heightFor(group.lines, 'begun')
  const need = group.height + footing
  if (need <= context.availableHeight + tolerance) return placeRows(group, flow)
  const isTall = sum(head) + group.height > context.pageHeight()
  if (!isUnderHead(head, context) && !(isTall && context.availableHeight - footing > fewestPoints)) {
    flow.turnPage()
    for (const each of head) placeRows(asRepeated(each), flow)
    return placeBody(group, head, flow)
  }
  const [upper, lower] = cutGroup(group, context.availableHeight - footing) ?? [group, undefined]
  placeRows(upper, flow)
  if (lower) placeBody(lower, head, flow)
}

/** Points of a row that no page holds that are worth beginning it for: three lines with what is around them. */
const fewestPoints = 48

/** Height of a table's head and first row with the gap over them, or of the beginning of a row that no page holds. */
export function heightOfStart({ head, body, spaceBefore }: TableSpec, pageHeight: number): number {
  const heads = sum(setRows(head))
  const first = setRows(body)[0]?.height ?? 0
  return spaceBefore + heads + (heads + first > pageHeight ? fewestPoints : first)
}

/** True when nothing but the head of the table stands on the page. */
function isUnderHead(head: readonly RowGroup[], context: UnContext): boolean {
  return context.y <= context.topOfPage() + sum(head) + tolerance
}

function placeRows(group: RowGroup, flow: Flow): void {
  const { x, y } = flow.context
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
