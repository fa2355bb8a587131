/** Tables on pages: the head on each of them, rows whole where they can be. */
import type { TableNode } from '../../definition.ts'
import { tolerance, type PageCursor } from './cursor.ts'
import type { PageFlow } from './page-flow.ts'
import { cutGroup, placeGroup, setRows, type LinesOf, type RowGroup } from './table-layout.ts'

/** What a table stands in. */
interface TablePlace {
  readonly flow: PageFlow
  /** Points of the first note under it, which keeps the last rows by it. */
  readonly under: number
  /** Its title or a heading stands over it, with which its start was weighed. */
  readonly isHeaded: boolean
}

/** Sets a table from where the text stands. */
export function placeTable(table: TableNode, { flow, under, isHeaded }: TablePlace): void {
  const { cursor, typesetter } = flow
  if (!cursor.isAtTop()) {
    const need = isHeaded ? heightUnderHeading(table, flow) : heightOfStart(table, flow, under)
    if (table.startsPage || !cursor.hasRoom(need)) flow.turnPage()
    else cursor.moveDown(table.spaceBefore)
  }
  flow.addAnchor(table.id === undefined ? {} : { id: table.id })
  const linesOf: LinesOf = (paragraph, width) => typesetter.set(paragraph, width).lines
  const head = [...setRows(table.head, linesOf)]
  for (const group of head) placeRows(group, flow)
  placeBody(setRows(table.body, linesOf), { head: table.headsOnce ? [] : head, flow, under })
}

interface BodyPlace {
  readonly head: readonly RowGroup[]
  readonly flow: PageFlow
  readonly under: number
}

function placeBody(groups: Iterable<RowGroup>, place: BodyPlace): void {
  let onPage = 0
  for (const ahead of withNext(groups)) {
    if (onPage > 1 && leavesOneAlone(ahead, place)) {
      turnPage(place)
      onPage = 0
    }
    onPage = placeGroupOf(ahead.group, place) ? 1 : onPage + 1
  }
}

/** A group of rows, with the one behind it where that is the last. */
interface Ahead {
  readonly group: RowGroup
  readonly last?: RowGroup
}

function* withNext(groups: Iterable<RowGroup>): Generator<Ahead, void> {
  const waiting: RowGroup[] = []
  for (const group of groups) {
    waiting.push(group)
    const [first] = waiting.length > 2 ? waiting.splice(0, 1) : []
    if (first) yield { group: first }
  }
  const [group, last] = waiting
  if (group) yield { group, ...(last ? { last } : {}) }
  if (last) yield { group: last }
}

/** True where the last row would stand alone at the head of the next page: the one before it goes with it. */
function leavesOneAlone({ group, last }: Ahead, { flow: { cursor, notes }, under }: BodyPlace): boolean {
  if (last === undefined || mayStandAlone(last, cursor)) return false
  const footing = notes.heightFor([...group.lines, ...last.lines], 'begun')
  return !cursor.hasRoom(group.height + last.height + footing + under)
}

/** A row as high as a part of a page is no mere line: one of six to nine lines stands alone under its head in A/80/590, A/80/600 and A/80/605. */
function mayStandAlone({ height }: RowGroup, cursor: PageCursor): boolean {
  return height > Math.min(cursor.pageHeight() * tallRow, fiveLines)
}

const tallRow = 0.25

/** Points of five lines in the larger type of tables. */
const fiveLines = 60

/** Goes on overleaf, under the heads again. */
function turnPage({ head, flow }: BodyPlace): void {
  flow.turnPage()
  for (const each of head) placeRows(asRepeated(each), flow)
}

/** Places a group of rows; true where a page was turned for it. */
function placeGroupOf(group: RowGroup, place: BodyPlace): boolean {
  const { head, flow } = place
  const { cursor, notes } = flow
  const footing = notes.heightFor(group.lines, 'begun')
  if (cursor.hasRoom(group.height + footing)) {
    placeRows(group, flow)
    return false
  }
  const isTall = sum(head) + group.height > cursor.pageHeight()
  if (!isUnderHead(head, cursor) && !(isTall && cursor.availableHeight - footing > fewestPoints)) {
    turnPage(place)
    placeGroupOf(group, place)
    return true
  }
  const cut = cutGroup(group, cursor.availableHeight - footing)
  if (cut === undefined && !isUnderHead(head, cursor)) {
    turnPage(place)
    placeGroupOf(group, place)
    return true
  }
  const [upper, lower] = cut ?? [group, undefined]
  placeRows(upper, flow)
  if (lower) placeGroupOf(lower, place)
  return lower !== undefined
}

/** Points of a row that no page holds that are worth beginning it for: three lines with what is around them. */
const fewestPoints = 48

/** What may be left empty before a table that is not broken, as a part of a page. */
const mostEmpty = 0.25

/**
 * Points that a table needs to begin on the page: all of it, with what stands over and under it, where a page holds that and
 * what is left empty is little or its author asks for it; else its first rows.
 */
export function heightOfStart(table: TableNode, flow: PageFlow, around: number): number {
  const { cursor } = flow
  const isWished = table.keepTogether || cursor.availableHeight <= cursor.pageHeight() * mostEmpty
  const whole = isWished ? heightWithin(table, flow, cursor.pageHeight() - around) : undefined
  return whole ?? heightOfFirstRows(table, flow)
}

/** Height of a table with the gap over it, however many pages it takes. */
export function heightOfTable(table: TableNode, flow: PageFlow): number {
  return heightWithin(table, flow, Infinity) ?? 0
}

/** The same; absent where it is more than there is. */
function heightWithin(
  { head, body, spaceBefore }: TableNode,
  { typesetter }: PageFlow,
  most: number,
): number | undefined {
  const linesOf: LinesOf = (paragraph, width) => typesetter.measure(paragraph, width).lines
  let height = sum([...setRows(head, linesOf)])
  for (const group of setRows(body, linesOf)) {
    height += group.height
    if (height > most) return undefined
  }
  return spaceBefore + height
}

/** What a table needs under its title or heading: there its rows may even stand alone, lest the heading does. */
function heightUnderHeading(table: TableNode, flow: PageFlow): number {
  return flow.isOpening ? heightOfRows(table, flow, () => 1) : heightOfFirstRows(table, flow)
}

/** The same of its head and the rows that may not stand alone: two, or three where these are all; or the beginning of a row that no page holds. */
function heightOfFirstRows(table: TableNode, flow: PageFlow): number {
  return heightOfRows(table, flow, (first) => {
    const alone = first.findIndex((group) => mayStandAlone(group, flow.cursor))
    return alone === 0 ? 1 : first.length < 4 && alone < 0 ? first.length : 2
  })
}

/** The same of its head and so many of the first four rows, with the notes they call. */
function heightOfRows(
  { head, body, spaceBefore }: TableNode,
  { cursor, notes, typesetter }: PageFlow,
  countOf: (first: readonly RowGroup[]) => number,
): number {
  const linesOf: LinesOf = (paragraph, width) => typesetter.measure(paragraph, width).lines
  const headRows = [...setRows(head, linesOf)]
  const heads = sum(headRows)
  const first = take(setRows(body, linesOf), 4)
  const [opening] = first
  if (opening !== undefined && heads + opening.height > cursor.pageHeight()) return spaceBefore + heads + fewestPoints
  const rows = first.slice(0, countOf(first))
  const calling = [...headRows, ...rows].flatMap((group) => group.lines)
  return spaceBefore + heads + sum(rows) + notes.heightFor(calling, 'begun')
}

function take<Item>(items: Iterable<Item>, count: number): readonly Item[] {
  const taken: Item[] = []
  for (const item of items) {
    taken.push(item)
    if (taken.length === count) break
  }
  return taken
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
