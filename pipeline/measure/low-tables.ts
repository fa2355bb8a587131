/** Tables so low that they go on one page in every format: little stays empty before them. */
import type { Sheet } from '../../templates/sheet.ts'
import { tableLooks, tableRoom } from '../../templates/table.ts'
import type { PublishedCell, PublishedRow, PublishedTable } from '../publication.ts'
import { breakLines } from '../typesetting/lines/break-lines.ts'
import { toRuns } from '../typesetting/lines/runs.ts'
import { toWords } from '../typesetting/lines/words.ts'
import { nowhere } from './column-contents.ts'

/** A quarter of a page may stay empty before a table; what is over it and under it counts too. */
const mostOfPage = 0.25

/** Whether the rows of a table, in columns of these widths, take less than a part of a page. */
export function isLow({ head, body, look }: PublishedTable, widths: readonly number[], sheet: Sheet): boolean {
  const most = (sheet.pageBottom - sheet.pageTop) * mostOfPage
  const { tableHead } = sheet.styles
  const text = sheet.styles[tableLooks[look].style]
  const rows = [...head.map((row) => ({ row, style: tableHead })), ...body.map((row) => ({ row, style: text }))]
  let height = 0
  return rows.every(({ row, style }) => (height += heightOf(row, widths, style)) <= most)
}

function heightOf({ cells, room }: PublishedRow, widths: readonly number[], style: Sheet['styles']['body']): number {
  const heights = cells.map((cell) => heightOfCell(cell, widths, style) + (cell.paragraphs.length - 1) * room.between)
  return room.above + Math.max(style.leading, ...heights) + room.below
}

function heightOfCell(
  { paragraphs, column, columnSpan, inset }: PublishedCell,
  widths: readonly number[],
  style: Sheet['styles']['body'],
): number {
  const own = widths.slice(column, column + columnSpan).reduce((sum, each) => sum + each, 0)
  const lines = paragraphs.map(({ content, label }) => {
    const width = own - inset - (label?.hang ?? 0) - tableRoom.columnGap
    const words = toWords(toRuns(content, { style, ...nowhere }), style.writing)
    return breakLines(words, { first: width, other: width, justified: false, shrinks: false }).spans.length
  })
  return lines.reduce((sum, each) => sum + each, 0) * style.leading
}
