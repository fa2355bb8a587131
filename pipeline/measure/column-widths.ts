/** Widths of the columns of a table from what stands in them: words where words are, figures wide enough, the rest in proportion. */
import { tableLooks, tableRoom, type TableLook } from '../../templates/table.ts'
import type { PublishedTable } from '../publication.ts'
import { beside, columnCells, columnContents, type ColumnRoom, type ColumnWords } from './column-contents.ts'
import { widestLetter } from '../typesetting/lines/long-words.ts'
import { beginsWithFigures, isOfFigures, spreadAll, spreadFigures, sum } from './figure-columns.ts'
import { shareByWords } from './word-columns.ts'

/** Widths in points, and whether every word stands whole in its column, wherever the table is set. */
export interface MeasuredColumns {
  readonly widths: readonly number[]
  readonly areWhole: boolean
}

/** What other programs leave beside the text of the first column. */
const otherEdge = 6

/** The columns of a table in its room. */
export function measureColumns(
  table: PublishedTable,
  room: ColumnRoom,
  cells = columnCells(table, room),
): MeasuredColumns {
  const columns = columnContents(cells, table.gaps)
  const dates = datesOf(table, columns, room.width)
  if (dates !== undefined) return { widths: [dates, room.width - dates], areWhole: true }
  const areWhole = sum(columns.map(({ longest }) => longest)) + otherEdge <= room.width
  return { widths: widthsOf(table, columns, room), areWhole }
}

/** What every column needs is given first; where that is more than there is, what cannot be broken loses least. */
function widthsOf(table: PublishedTable, columns: readonly ColumnWords[], { width }: ColumnRoom): readonly number[] {
  const wish = columns.map(({ wish: wished }) => wished)
  const least = leastOf(columns, width)
  if (table.shares !== undefined) return giveShares(table.shares, least, width)
  if (sum(least) > width) return squeeze(columns, width)
  if (isOfFigures(table)) {
    const need = onOneLine(columns, least, width)
    return beginsWithFigures(table) ? spreadAll(need, width) : spreadFigures(need, wish, width)
  }
  if (sum(wish) <= width) return wish.map((wished) => wished * (width / sum(wish)))
  return shareByWords(columns, least, width)
}

/** As their author says, but none less than it needs: the others give it up by what they have to spare. */
function giveShares(shares: readonly number[], least: readonly number[], width: number): readonly number[] {
  const wished = shares.map((share) => (share * width) / sum(shares))
  if (sum(least) > width) return wished
  const spare = wished.map((each, index) => each - (least[index] ?? 0))
  const wanted = sum(spare.map((each) => Math.max(0, -each)))
  const free = sum(spare.map((each) => Math.max(0, each)))
  return wished.map((each, index) => {
    const own = spare[index] ?? 0
    return own < 0 ? each - own : each - (wanted * own) / (free || 1)
  })
}

/** Whole words where they fit together, else what they can be broken into without harm. */
function leastOf(columns: readonly ColumnWords[], width: number): readonly number[] {
  const whole = columns.map(({ longest }) => longest)
  return sum(whole) <= width ? whole : columns.map(({ gentlest }) => gentlest)
}

/** Figures with the words behind them ("43 684 700 dollars"), where all of them have room. */
function onOneLine(columns: readonly ColumnWords[], least: readonly number[], width: number): readonly number[] {
  const need = columns.map(({ line }, index) => Math.max(least[index] ?? 0, index === 0 ? 0 : line))
  return sum(need) <= width ? need : least
}

/** The least that columns are squeezed to: a few letters beside what each is set in by, and the widest of its own. */
function floorsOf(columns: readonly ColumnWords[], width: number): readonly number[] {
  const few = columns.map(({ cells }) => {
    const inset = Math.max(0, ...cells.map(({ indent }) => indent))
    return Math.min(width / columns.length, tableRoom.narrowest + inset)
  })
  const letters = columns.map(
    ({ cells, outside }) =>
      outside - beside + Math.max(0, ...cells.map(({ words, indent }) => indent + widestLetter(words))),
  )
  const floors = few.map((each, index) => Math.max(each, letters[index] ?? 0))
  return sum(floors) <= width ? floors : giveShares(few, letters, width)
}

/** Figures keep their width before words do, and no column falls under its floor. */
function squeeze(columns: readonly ColumnWords[], width: number): readonly number[] {
  const floors = floorsOf(columns, width)
  const atLeast = (wished: number, index: number): number => Math.max(floors[index] ?? 0, wished)
  const need = columns.map(({ gentlest }, index) => atLeast(gentlest, index))
  const figures = columns.map(({ figure }, index) => atLeast(figure, index))
  const from = sum(figures) <= width ? figures : floors
  const open = need.map((wished, index) => Math.max(0, wished - (from[index] ?? 0)))
  const room = width - sum(from)
  return from.map((least, index) => least + (room * (open[index] ?? 0)) / (sum(open) || 1))
}

/** Two columns of which the second begins at a place of its own, where the words of both have room. */
function datesOf({ look, gaps }: PublishedTable, columns: readonly ColumnWords[], width: number): number | undefined {
  const { second } = tableLook(look)
  const [first, other, ...more] = columns
  if (second === undefined || first === undefined || other === undefined || more.length > 0) return undefined
  const dates = Math.max(second - (gaps[1] ?? 0), first.longest)
  return dates + other.longest <= width ? dates : undefined
}

const tableLook = (look: PublishedTable['look']): TableLook => tableLooks[look]
