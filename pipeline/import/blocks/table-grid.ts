/** The squares of a table: which columns there are, and which of them each cell takes. */
import { refuse } from '../word/refused.ts'
import { isEmpty, paragraphsIn } from '../word/plain-text.ts'
import { twips } from '../../word/measures.ts'
import { tableRoom } from '../../../templates/table.ts'
import type { WordParagraph, WordCell, WordRow, WordTable, Words } from '../word/word-document.ts'

/** A cell on the columns that hold something. */
export interface Square {
  readonly column: number
  readonly span: number
  readonly paragraphs: readonly WordParagraph[]
  /** Begins a cell that goes on in the rows under it, or goes on one that begins above it in the same columns. */
  readonly merge?: 'begins' | 'goes-on'
  readonly isRuledOver: boolean
}

export interface SquareRow {
  readonly squares: readonly Square[]
  readonly isHead: boolean
}

export interface Grid {
  readonly width: number
  /** Points of each column; absent where the file does not say them. */
  readonly shares?: readonly number[]
  readonly rows: readonly SquareRow[]
}

/** A cell on the grid of the file. */
interface GridCell {
  readonly cell: WordCell
  readonly start: number
  readonly end: number
}

/** Columns of a table that are believed: the format has no more. */
const mostColumns = 64

/** Columns of less width, in twips, only hold others apart. */
const narrowest = 144

/** True for a row that shows something. */
export function saysSomething({ cells }: WordRow): boolean {
  return cells.some(({ says }) => says)
}

function gridCells({ cells, before }: WordRow): readonly GridCell[] {
  let at = before
  const placed: GridCell[] = []
  for (const cell of cells) {
    const start = at
    at += cell.span
    const last = placed.at(-1)
    if (last !== undefined && cell.isJoined && !cell.says) placed.splice(-1, 1, { ...last, end: at })
    else placed.push({ cell, start, end: at })
  }
  return placed
}

/** The places where columns begin, without those that only hold others apart. */
function columnsOf({ columns: widths }: WordTable, grid: readonly (readonly GridCell[])[]): readonly number[] {
  const cells = grid.flat()
  const starts = [...new Set(cells.map(({ start }) => start))].toSorted((a, b) => a - b)
  if (starts.length > mostColumns) refuse(`it has a table of more than ${mostColumns} columns`, 'word/document.xml')
  const last = cells.reduce((most, { end }) => Math.max(most, end), 0)
  return starts.filter((start, index) => {
    const end = starts[index + 1] ?? last
    const width = widths.slice(start, end).reduce((sum, each) => sum + each, 0)
    const isUsed = cells.some((each) => each.start === start && each.end === end && each.cell.says)
    return isUsed || width >= narrowest || widths.length === 0
  })
}

function squareOf({ cell, start, end }: GridCell, columns: readonly number[]): readonly Square[] {
  const inside = columns.filter((column) => column >= start && column < end)
  const [first] = inside
  if (first === undefined && !cell.says) return []
  const column = first === undefined ? columns.findLastIndex((each) => each < start) : columns.indexOf(first)
  return [
    {
      column: Math.max(0, column),
      span: Math.max(1, inside.length),
      paragraphs: paragraphsIn(cell.items).filter((each) => !isEmpty(each) || each.losses.length > 0),
      ...(cell.merge === undefined ? {} : { merge: cell.merge }),
      isRuledOver: cell.isRuledOver,
    },
  ]
}

/** Columns end where those begin that only hold the next apart. */
function sharesOf(
  { columns: widths }: WordTable,
  starts: readonly number[],
  grid: readonly (readonly GridCell[])[],
): readonly number[] | undefined {
  const last = grid.flat().reduce((most, { end }) => Math.max(most, end), 0)
  if (widths.length < last) return undefined
  const isApart = (column: number): boolean => (widths[column] ?? 0) < narrowest && !starts.includes(column)
  const ends = starts.map((start, index) => {
    const next = starts[index + 1] ?? last
    const own = Array.from({ length: next - start }, (_, step) => start + step)
    return index === starts.length - 1 ? last : (own.findLast((column) => !isApart(column)) ?? start) + 1
  })
  const shares = ends.map((end, index) => {
    const twips = widths.slice(ends[index - 1] ?? 0, end).reduce((sum, each) => sum + each, 0)
    return Math.round(twips / 20)
  })
  return shares.every((share) => share > 0 && share < 1000) ? shares : undefined
}

/** The grid of a table. */
export function gridOf(table: WordTable): Grid {
  const cells = table.rows.map(gridCells)
  const columns = columnsOf(table, cells)
  const shares = sharesOf(table, columns, cells)
  return {
    width: columns.length,
    ...(shares === undefined ? {} : { shares }),
    rows: settleMerges(
      table.rows.map(({ isHead }, index) => ({
        squares: (cells[index] ?? []).flatMap((cell) => squareOf(cell, columns)),
        isHead,
      })),
    ),
  }
}

/** Squares that go on nothing stand for themselves. */
function settleMerges(rows: readonly SquareRow[]): readonly SquareRow[] {
  let above: readonly Square[] = []
  return rows.map(({ squares, isHead }) => {
    // Where two stand in one column the first counts.
    const over = new Map(above.map((square) => [square.column, square] as const).toReversed())
    above = squares.map((square) => {
      const { merge, ...alone } = square
      const upper = over.get(square.column)
      const isSettled = merge !== 'goes-on' || (upper?.span === square.span && upper.merge !== undefined)
      return isSettled ? square : alone
    })
    return { squares: above, isHead }
  })
}

/** Rows that a square takes. */
export function heightOf({ column, span, merge }: Square, at: number, rows: readonly SquareRow[]): number {
  if (merge !== 'begins') return 1
  let end = at + 1
  for (; end < rows.length; end += 1) {
    const under = rows[end]?.squares.find((each) => each.column === column)
    if (under?.merge !== 'goes-on' || under.span !== span) break
  }
  return end - at
}

/** Twips of one step. */
const step = twips(tableRoom.indentStep)

/** Steps that the first line of a cell is set in: by its paragraph, or by tabs. */
export function indentOf({ paragraphs: [first] }: Square): number {
  if (first === undefined) return 0
  const tabs = first.pieces.findIndex(({ type }) => type !== 'tab')
  return Math.min(6, Math.max(tabs, 0) + Math.floor((Math.max((first.left ?? 0) - first.hanging, 0) + step / 4) / step))
}

/** The words of a row, without what is raised. */
export function wordsOf({ squares }: SquareRow): readonly Words[] {
  return squares
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => piece.type === 'words')
    .filter(({ value, isRaised }) => value.trim() !== '' && !isRaised)
}
