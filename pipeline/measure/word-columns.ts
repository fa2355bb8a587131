/** Columns of words share what is left when each has what it needs. */
import { breakLines } from '../typesetting/lines/break-lines.ts'
import type { Word } from '../typesetting/lines/fragments.ts'
import { textOf } from '../typesetting/lines/cut-word.ts'
import { widest, type CellWords, type ColumnWords } from './column-contents.ts'
import { sum } from './figure-columns.ts'

/** Evenly, but none less than it needs or more than its longest cell; then no column is wider than its lines ask for. */
export function shareByWords(
  columns: readonly ColumnWords[],
  least: readonly number[],
  width: number,
): readonly number[] {
  return takeUp(columns, share(columns, least, width), width)
}

/** The highest level that all fit under: columns are filled up to it like vessels that are joined. */
function share(columns: readonly ColumnWords[], least: readonly number[], width: number): readonly number[] {
  const filled = (level: number): readonly number[] =>
    columns.map(({ wish }, index) => Math.max(least[index] ?? 0, Math.min(wish, level)))
  let [low, high] = [0, width]
  while (high - low > 0.01) {
    const middle = (low + high) / 2
    if (sum(filled(middle)) <= width) low = middle
    else high = middle
  }
  return filled(low)
}

/** Columns no wider than their lines ask for; what that leaves is shared, so that gaps are seen between all (A/INF/76/1). */
function takeUp(columns: readonly ColumnWords[], widths: readonly number[], width: number): readonly number[] {
  const needs = widths.map((own, index) => {
    const column = columns[index]
    return column === undefined ? own : own - spareOf(column.cells, own - column.outside)
  })
  const each = (width - sum(needs)) / widths.length
  return needs.map((need) => need + each)
}

/** Points that a column can lose before one of its cells takes more lines. */
function spareOf(cells: readonly CellWords[], width: number): number {
  return Math.min(width, ...cells.map((cell) => width - narrowest(cell, width)))
}

/** The least width at which the words of a cell take no more lines than at the given one; to half a point. */
function narrowest({ words, indent }: CellWords, width: number): number {
  const most = countLines(words, width - indent)
  // One sign takes one line in whatever width.
  const signs = words.filter((word) => textOf(word).length === 1)
  let [low, high] = [Math.min(width, indent + widest(signs)), width]
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
