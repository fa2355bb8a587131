/** A table that was edited: a cell changes its row alone, a row comes as a row. */
import type { Cell, Row, Table } from '../../document.ts'
import { writeBlocks, writeLine, writeRow } from '../../unparse/pieces.ts'
import { align } from './align.ts'
import type { Pair } from './common-pairs.ts'
import { mergeLabel } from './labels.ts'
import { keyOf, rowLooks } from './looks.ts'
import {
  endOf,
  indentOf,
  lineEnd,
  lineStart,
  mergeLine,
  putLine,
  replace,
  startOf,
  takeOut,
  withChanges,
  type Sides,
  type Merging,
} from './writing.ts'

/** Changes a table as it was edited. */
export function mergeTable(table: Sides<Table>, writing: Merging): void {
  const rows = pairRows(table)
  const before = writing.edits.length
  if (isOtherGrid(table, rows) || !mergeParts(table, rows, writing)) {
    writing.edits.splice(before)
    replaceTable(table, writing)
  }
  const { ours } = table
  const opening = lineEnd(writing.text, endOf(rowsOf(ours).at(-1) ?? ours))
  writing.mergeFlow({ ours: ours.notes, before: table.before.notes, after: table.after.notes }, opening, writing)
}

/** False where what was edited has no place in the text. */
function mergeParts(table: Sides<Table>, rows: RowPairs, writing: Merging): boolean {
  mergeLabel(table, writing)
  return mergeUnit(table, writing) && mergeRows(table, rows, writing)
}

function rowsOf({ head, body }: Table): readonly Row[] {
  return [...head, ...body]
}

interface RowPairs {
  readonly edited: readonly Pair[]
  readonly own: ReadonlyMap<number, number>
}

function pairRows({ ours, before, after }: Sides<Table>): RowPairs {
  return {
    edited: align(rowsOf(before), rowsOf(after), rowLooks),
    own: new Map(align(rowsOf(before), rowsOf(ours), rowLooks)),
  }
}

/** True where rows and columns are others than cells and rows by themselves can tell. */
function isOtherGrid({ before, after }: Sides<Table>, { edited }: RowPairs): boolean {
  if (lookOf(before) !== lookOf(after)) return true
  const [kept, known] = [new Set(edited.map(([x]) => x)), new Set(edited.map(([, y]) => y))]
  return isSpanned(rowsOf(before), kept) || isSpanned(rowsOf(after), known)
}

function lookOf({ align: columns, head, isTotalled, isTimetable, measure, size, shares, landscape }: Table): string {
  return JSON.stringify([columns, head.length, isTotalled, isTimetable, measure, size, shares, landscape])
}

/** True where a cell that is joined to others stands in a row that is not among those that are in both. */
function isSpanned(rows: readonly Row[], both: ReadonlySet<number>): boolean {
  return rows.some(({ cells }, index) =>
    cells.some(
      ({ rowSpan }) => rowSpan > 1 && rows.slice(index, index + rowSpan).some((_, down) => !both.has(index + down)),
    ),
  )
}

/** The rows anew, with what no reading knows as the author said it; what stands under them stays. */
function replaceTable({ ours, before, after }: Sides<Table>, writing: Merging): void {
  const { text } = writing
  const whole: Table = { ...withChanges({ ours, before, after }), notes: [] }
  const start = startOf(ours)
  const isClosed = text.startsWith(':::', start)
  const written = writeBlocks([whole])
  const opened = isClosed && !written.startsWith(':::') ? `:::table\n${written}` : written
  const open = isClosed ? opened.replace(/\n:{3,}$/, '') : opened
  const end = lineEnd(text, endOf(rowsOf(ours).at(-1) ?? ours))
  replace(writing, { start, end }, open.replaceAll('\n', `\n${indentOf(text, start)}`))
}

/** False where the unit has no place. */
function mergeUnit({ ours, before, after }: Sides<Table>, writing: Merging): boolean {
  if (before.unit === after.unit) return true
  const start = startOf(ours)
  const line = writing.text.slice(start, lineEnd(writing.text, start))
  const found = /\bunit=(?:"[^"]*"|'[^']*'|[^\s}"']+)/.exec(line)
  if (found === null || after.unit === undefined) return false
  const unit = after.unit.replaceAll('\n', ' ').replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  replace(writing, { start: start + found.index, end: start + found.index + found[0].length }, `unit="${unit}"`)
  return true
}

// -------------------------------------------------------------------- rows

/** False where a row has no place in the text. */
function mergeRows({ ours, before, after }: Sides<Table>, { edited, own }: RowPairs, writing: Merging): boolean {
  const [mine, old] = [rowsOf(ours), rowsOf(before)]
  const pairs = new Map(edited.map(([x, y]) => [y, x]))
  let anchor: Row | undefined
  for (const [index, row] of rowsOf(after).entries()) {
    const known = old[pairs.get(index) ?? -1]
    const place = mine[own.get(pairs.get(index) ?? -1) ?? -1]
    const isPlaced =
      known === undefined
        ? putRow(row, { anchor, table: after, isFirst: anchor === mine[after.head.length - 1] }, writing)
        : mergeRow({ ours: place, before: known, after: row }, after, writing)
    if (!isPlaced) return false
    anchor = place ?? anchor
  }
  const kept = new Set(pairs.values())
  old.forEach((_, index) => {
    const place = mine[own.get(index) ?? -1]
    if (place !== undefined && !kept.has(index)) takeOutRow(place, writing)
  })
  return true
}

interface RowPlace {
  /** The row of the author that it follows. */
  readonly anchor: Row | undefined
  readonly table: Table
  /** Behind the heads, and the rule under them. */
  readonly isFirst: boolean
}

function putRow(row: Row, { anchor, table, isFirst }: RowPlace, writing: Merging): boolean {
  if (anchor === undefined || table.head.includes(row)) return false
  const { text } = writing
  const end = lineEnd(text, endOf(anchor))
  putLine(writing, isFirst ? lineEnd(text, end + 1) : end, indentOf(text, startOf(anchor)) + writeRow(row, table))
  return true
}

function takeOutRow(row: Row, writing: Merging): void {
  const { text, edits } = writing
  const [from, to] = [lineStart(text, startOf(row)), lineEnd(text, endOf(row))]
  if (to >= text.length) return takeOut(writing, { start: from, end: to })
  edits.push({ start: from, end: to + 1, text: '' })
}

/** A row of which the author's may be missing. */
interface RowSides {
  readonly ours: Row | undefined
  readonly before: Row
  readonly after: Row
}

function mergeRow({ ours, before, after }: RowSides, table: Table, writing: Merging): boolean {
  if (keyOf(before) === keyOf(after)) return true
  if (ours === undefined) return false
  if (shapeOf(before) !== shapeOf(after) || before.cells.length !== ours.cells.length) {
    if ([...before.cells, ...after.cells].some(({ rowSpan }) => rowSpan > 1)) return false
    replace(writing, { start: startOf(ours), end: endOf(ours) }, writeRow(after, table))
    return true
  }
  after.cells.forEach((cell, index) => {
    const [known, mine] = [before.cells[index], ours.cells[index]]
    if (known !== undefined && mine !== undefined && keyOf(known) !== keyOf(cell))
      mergeCell({ ours: mine, before: known, after: cell }, writing)
  })
  return true
}

function shapeOf({ cells }: Row): string {
  return JSON.stringify(cells.map(({ column, columnSpan, rowSpan, indent }) => [column, columnSpan, rowSpan, indent]))
}

/** A cell stands between its bars. */
function mergeCell({ ours, before, after }: Sides<Cell>, writing: Merging): void {
  const { text } = writing
  const [start, end] = [startOf(ours), endOf(ours)]
  const [, bar = '', words = ''] = /^(\|?[ \t]*(?:>[ \t]+)*)(.*?)[ \t]*\|?$/.exec(text.slice(start, end)) ?? []
  const range = { start: start + bar.length, end: start + bar.length + words.length }
  if (words !== '') return mergeLine(writing, range, { before: before.children, after: after.children, place: 'cell' })
  replace(
    writing,
    { start: start + (bar.startsWith('|') ? 1 : 0), end: range.end },
    ` ${writeLine(after.children, 'cell')} `,
  )
}
