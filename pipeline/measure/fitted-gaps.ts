/** What columns leave free before figures, where their author says how wide they are. */
import { figureGaps, tableRoom } from '../../templates/table.ts'
import type { PublishedTable } from '../publication.ts'
import { columnContents, type ColumnRoom } from './column-contents.ts'
import { sum } from './figure-columns.ts'

/** The widest of the gaps that leave every word whole in columns as wide as their author says; the narrowest where none does. */
export function fitGaps(table: PublishedTable, room: ColumnRoom): PublishedTable['gaps'] {
  const { shares, gaps } = table
  if (shares === undefined) return gaps
  const needs = columnContents(table, room).map(({ longest }, index) => longest - (gaps[index] ?? 0))
  const fits = (gap: number): boolean =>
    needs.every(
      (need, index) => gaps[index] !== tableRoom.columnGap || need + gap <= widthOf(shares, index, room.width),
    )
  const fitting = figureGaps.find(fits) ?? figureGaps.at(-1)
  return gaps.map((gap) => (gap === tableRoom.columnGap ? (fitting ?? gap) : gap))
}

function widthOf(shares: readonly number[], index: number, width: number): number {
  return ((shares[index] ?? 0) * width) / sum(shares)
}
