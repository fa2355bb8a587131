/** Widths of the columns of a table from what stands in them. */
import type { TextStyle } from '../../templates/styles.ts'
import { tableRoom } from '../../templates/table.ts'
import type { PublishedCell, Line, PublishedTable } from '../publication.ts'
import { breakLines } from '../typesetting/lines/break-lines.ts'
import type { Word } from '../typesetting/lines/fragments.ts'
import { widthOf } from '../typesetting/lines/parts.ts'
import { setRuns } from '../typesetting/lines/set-lines.ts'
import { toWords } from '../typesetting/lines/words.ts'
import { isOfFigures, spreadFigures, sum } from './figure-columns.ts'
import { toRuns } from '../typesetting/lines/runs.ts'

export interface ColumnRoom {
  readonly style: TextStyle
  readonly headStyle: TextStyle
  /** Points for all columns together. */
  readonly width: number
}

/** First what each column's longest word needs; the rest by how much text each holds. */
export function columnWidths(table: PublishedTable, given: ColumnRoom): readonly number[] {
  const indexes = Array.from({ length: table.columns }, (_, index) => index)
  const least = indexes.map((index) => widest(table, index, { ...given, measure: longestWord }) + outside(index))
  const wish = indexes.map((index) =>
    Math.max(least[index] ?? 0, widest(table, index, { ...given, measure: wholeText }) + outside(index)),
  )
  const total = sum(wish)
  if (isOfFigures(table))
    return sum(least) > given.width ? shrink(least, wish, given.width) : spreadFigures(least, wish, given.width)
  if (total <= given.width) return wish.map((width) => width * (given.width / total))
  const evened = even(wish, given.width)
  const fits = evened.every((width, index) => width >= (least[index] ?? 0))
  return takeUp(table, fits ? evened : shrink(least, wish, given.width), given)
}

/** Columns no wider than their lines ask for; what that leaves is shared, so that gaps are seen between all (A/INF/76/1). */
function takeUp(table: PublishedTable, widths: readonly number[], given: ColumnRoom): readonly number[] {
  const needs = widths.map((width, index) => width - spareOf(cellsOf(table, index, given), width - outside(index)))
  const share = (given.width - sum(needs)) / widths.length
  return needs.map((need) => need + share)
}

/** What a column has beside the text of its cells. */
function outside(index: number): number {
  return (index === 0 ? 0 : tableRoom.columnGap) + 2
}

/** Points that a column can lose before one of its cells takes more lines. */
function spareOf(cells: readonly CellWords[], width: number): number {
  return Math.min(width, ...cells.map((cell) => width - narrowest(cell, width)))
}

/** The least width at which the words of a cell take no more lines than at the given one; to half a point. */
function narrowest({ words, indent }: CellWords, width: number): number {
  const most = countLines(words, width - indent)
  let [low, high] = [0, width]
  while (high - low > 0.5) {
    const middle = (low + high) / 2
    const fits = middle > indent && countLines(words, middle - indent) <= most
    if (fits) high = middle
    else low = middle
  }
  return high
}

function countLines(words: readonly Word[], width: number): number {
  return breakLines(words, { first: width, other: width, justified: false, shrinks: false }).spans.length
}

interface CellWords {
  readonly words: readonly Word[]
  readonly indent: number
}

function cellsOf(
  { head, body }: PublishedTable,
  index: number,
  { style, headStyle }: ColumnRoom,
): readonly CellWords[] {
  const wordsOf = (rows: PublishedTable['body'], rowStyle: TextStyle) =>
    rows.flatMap((row) =>
      row.cells
        .filter((cell) => cell.column === index && cell.columnSpan === 1)
        .map((cell) => ({
          words: toWords(toRuns(cell.content, { style: rowStyle, ...nowhere }), rowStyle.writing),
          indent: cell.inset,
        })),
    )
  return [...wordsOf(head, headStyle), ...wordsOf(body, style)]
}

/** Narrow columns get what they wish; the wide ones share the rest, so that as few lines as can be are broken. */
function even(wish: readonly number[], width: number): readonly number[] {
  let narrow: readonly number[] = []
  for (;;) {
    const each = (width - sum(narrow)) / Math.max(1, wish.length - narrow.length)
    const more = wish.filter((wished) => wished <= each)
    if (more.length === narrow.length) return wish.map((wished) => Math.min(wished, each))
    narrow = more
  }
}

/** Everybody gets the least; what is left goes by the wishes. */
function shrink(least: readonly number[], wish: readonly number[], width: number): readonly number[] {
  const room = width - sum(least)
  if (room <= 0) return least.map((need) => need * (width / sum(least)))
  const open = wish.map((wished, index) => wished - (least[index] ?? 0))
  const openTotal = sum(open) || 1
  return least.map((need, index) => need + (room * (open[index] ?? 0)) / openTotal)
}

interface Measuring extends ColumnRoom {
  readonly measure: (line: Line, style: TextStyle) => number
}

function widest({ head, body }: PublishedTable, index: number, { style, headStyle, measure }: Measuring): number {
  const own = (cell: PublishedCell): boolean => cell.column === index && cell.columnSpan === 1
  const widths = (rows: PublishedTable['body'], rowStyle: TextStyle) =>
    rows.flatMap((row) => row.cells.filter(own).map((cell) => measure(cell.content, rowStyle) + cell.inset))
  return Math.max(0, ...widths(head, headStyle), ...widths(body, style))
}

function wholeText(line: Line, style: TextStyle): number {
  return widthOf(setRuns(toRuns(line, { style, ...nowhere }), undefined, style.writing))
}

function longestWord(line: Line, style: TextStyle): number {
  const words = toWords(toRuns(line, { style, ...nowhere }), style.writing)
  return Math.max(0, ...words.map((word) => word.width))
}

/** Runs that are measured and never drawn. */
const nowhere = { element: { role: 'TD', parent: undefined }, noteCalled: () => false } as const
