/** What columns leave free before figures, where their author says how wide they are. */
import { figureGaps, leastBetweenFigures, tableRoom } from '../../templates/table.ts'
import type { PublishedTable } from '../publication.ts'
import { columnCells, columnContents, type ColumnRoom } from './column-contents.ts'
import { sum } from './figure-columns.ts'

/**
 * The widest of the gaps that leave every word whole in columns as wide as their author says; the narrowest where none does. Figures
 * that would stand against each other keep the least that tells them apart.
 */
export function fitGaps(
  table: PublishedTable,
  room: ColumnRoom,
  cells = columnCells(table, room),
): PublishedTable['gaps'] {
  const { shares, gaps } = table
  if (shares === undefined) return gaps
  const all = sum(shares)
  const columns = columnContents(cells, gaps).map(({ longest, figure }, index) => ({
    width: ((shares[index] ?? 0) * room.width) / all + (gaps[index] ?? 0),
    longest,
    figure,
  }))
  const behind = columns.filter((_, index) => gaps[index] === tableRoom.columnGap)
  const areApart = behind.every(({ width, figure }) => figure + leastBetweenFigures <= width)
  const gapsWished = figureGaps.filter((gap) => areApart || gap >= leastBetweenFigures)
  const fitting = gapsWished.find((gap) => behind.every(({ width, longest }) => longest + gap <= width))
  const gap = fitting ?? gapsWished.at(-1)
  return gaps.map((own) => (own === tableRoom.columnGap ? (gap ?? own) : own))
}
