/** Rows of a table to pages: spans kept together, heads repeated, a row taller than a page broken. */
import type { ParagraphNode, RowRule, TableCell, TableRow } from '../../definition.ts'
import { heightOf, type SetLine } from '../../../../typesetting/lines/set-lines.ts'
import { tolerance } from './cursor.ts'
import type { PageItem, PlacedLine } from './items.ts'

/** A cell with its lines set. */
export interface SetCell {
  readonly cell: TableCell
  readonly lines: readonly SetLine[]
  readonly height: number
}

/** Rows that stand or fall together: a cell that spans rows ties them. */
export interface RowGroup {
  readonly rows: readonly SetRow[]
  readonly height: number
  /** Notes called inside, as lines that carry them. */
  readonly lines: readonly SetLine[]
}

export interface SetRow {
  readonly row: TableRow
  readonly cells: readonly SetCell[]
  readonly height: number
}

/** The lines of a paragraph in a measure. */
export type LinesOf = (paragraph: ParagraphNode, width: number) => readonly SetLine[]

/** Sets the rows of a table as they are asked for, and ties those that a cell spans. */
export function* setRows(rows: readonly TableRow[], linesOf: LinesOf): Generator<RowGroup, void> {
  let tied: SetRow[] = []
  let end = 0
  for (const [index, row] of rows.entries()) {
    tied.push(setRow(row, linesOf))
    end = Math.max(end, ...row.cells.map(({ rowSpan }) => index + rowSpan - 1))
    if (index < end) continue
    yield toGroup(tied)
    tied = []
  }
}

function setRow(row: TableRow, linesOf: LinesOf): SetRow {
  const cells = row.cells.map((cell) => setCell(cell, linesOf))
  const tallest = Math.max(0, ...cells.filter(({ cell }) => cell.rowSpan === 1).map(({ height }) => height))
  return { row, cells, height: row.above + tallest + row.below }
}

function setCell(cell: TableCell, linesOf: LinesOf): SetCell {
  const lines = cell.paragraphs.flatMap((paragraph) => lower(linesOf(paragraph, cell.width), paragraph.spaceBefore))
  return { cell, lines, height: heightOf(lines) }
}

/** The gap over a paragraph is of its first line. */
function lower([first, ...others]: readonly SetLine[], gap: number): readonly SetLine[] {
  if (first === undefined) return others
  return [{ ...first, height: first.height + gap, baseline: first.baseline + gap }, ...others]
}

function toGroup(rows: readonly SetRow[]): RowGroup {
  const grown = growForSpans(rows)
  return {
    rows: grown,
    height: grown.reduce((sum, row) => sum + row.height, 0),
    lines: grown.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  }
}

/** The last row under a tall spanning cell grows until the cell fits. */
function growForSpans(rows: readonly SetRow[]): readonly SetRow[] {
  const grown = [...rows]
  rows.forEach((row, index) => {
    for (const { cell, height } of row.cells) {
      if (cell.rowSpan === 1) continue
      const last = Math.min(index + cell.rowSpan, grown.length) - 1
      const room = grown.slice(index, last + 1).reduce((sum, { height: each }) => sum + each, 0)
      const missing = row.row.above + height + (grown[last]?.row.below ?? 0) - room
      const target = grown[last]
      if (missing > 0 && target) grown[last] = { ...target, height: target.height + missing }
    }
  })
  return grown
}

/** Items of a group whose top left is given. */
export function placeGroup(group: RowGroup, at: { readonly x: number; readonly y: number }): readonly PageItem[] {
  let y = at.y
  return group.rows.flatMap((row, index) => {
    const items = placeRow(row, { x: at.x, y }, group.rows.slice(index))
    y += row.height
    return items
  })
}

function placeRow(
  row: SetRow,
  at: { readonly x: number; readonly y: number },
  below: readonly SetRow[],
): readonly PageItem[] {
  const { above, rulesAbove, rulesBelow } = row.row
  const texts = row.cells.flatMap(({ cell, lines, height }) => {
    const spanned = below.slice(0, cell.rowSpan)
    const room = spanned.reduce((sum, { height: each }) => sum + each, 0)
    // What stands at the foot of several rows stands on the room of the last.
    const under = spanned.at(-1)?.row.below ?? 0
    const top = cell.stands === 'bottom' ? at.y + room - under - height : at.y + above
    return stackLines(lines, at.x + cell.x, top)
  })
  return [...placeRules(rulesAbove, at.x, at.y), ...texts, ...placeRules(rulesBelow, at.x, at.y + row.height)]
}

function stackLines(lines: readonly SetLine[], x: number, top: number): readonly PlacedLine[] {
  let y = top
  return lines.map((line) => {
    const placed: PlacedLine = { type: 'text', line, x, y }
    y += line.height
    return placed
  })
}

function placeRules(rules: readonly RowRule[], x: number, y: number): readonly PageItem[] {
  if (rules.length === 0) return []
  const boxes = rules.map((rule) => ({
    x: x + rule.x,
    y: y + rule.drop - rule.thickness / 2,
    width: rule.width,
    height: rule.thickness,
  }))
  return [{ type: 'fixed', fixed: { type: 'rules', boxes } }]
}

/** Cuts a row that is taller than its page: as many lines of each cell as fit, and the rest. */
export function cutGroup(group: RowGroup, height: number): readonly [RowGroup, RowGroup] | undefined {
  const [row] = group.rows
  if (row === undefined || group.rows.length > 1) return cutRows(group, height)
  const room = height - row.row.above - row.row.below
  const upper = row.cells.map(({ cell, lines }) => cellOf(cell, linesWithin(lines, room)))
  const lower = row.cells.map(({ cell, lines }, index) => cellOf(cell, lines.slice(upper[index]?.lines.length ?? 0)))
  if (upper.every(({ lines }) => lines.length === 0)) return undefined
  return [rowGroup(row, upper, { rulesBelow: [] }), rowGroup(row, lower, { rulesAbove: [] })]
}

/** A tied group taller than a page is untied: its rows follow each other, and the first is cut where it is taller itself. */
function cutRows(group: RowGroup, height: number): readonly [RowGroup, RowGroup] | undefined {
  let sum = 0
  const count = group.rows.findIndex((row) => (sum += row.height) > height)
  if (count < 0) return undefined
  const [first, ...rest] = group.rows
  if (count === 0 && first !== undefined) {
    const cut = cutGroup(untied([first]), height)
    return cut && [cut[0], untied([...cut[1].rows, ...rest])]
  }
  return [untied(group.rows.slice(0, count)), untied(group.rows.slice(count))]
}

function untied(rows: readonly SetRow[]): RowGroup {
  return {
    rows,
    height: rows.reduce((sum, row) => sum + row.height, 0),
    lines: rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines)),
  }
}

function cellOf(cell: TableCell, lines: readonly SetLine[]): SetCell {
  return { cell: { ...cell, stands: 'top' }, lines, height: heightOf(lines) }
}

function rowGroup({ row }: SetRow, cells: readonly SetCell[], rules: Partial<TableRow>): RowGroup {
  const height = row.above + Math.max(0, ...cells.map((cell) => cell.height)) + row.below
  return untied([{ row: { ...row, ...rules }, cells, height }])
}

function linesWithin(lines: readonly SetLine[], room: number): readonly SetLine[] {
  let sum = 0
  const over = lines.findIndex((line) => (sum += line.height) > room + tolerance)
  return over < 0 ? lines : lines.slice(0, over)
}
