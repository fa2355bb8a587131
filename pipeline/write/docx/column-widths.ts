/** Widths of the columns of a table: programs other than Word do not work them out. */
import type { Cell, Inline, Row, Table } from '../../publication.ts'
import type { TextStyle } from '../../../templates/styles.ts'
import { isOfFigures, spreadFigures, sum } from '../table-columns.ts'
import { gutter } from './geometry.ts'

/** Mean width of a character, as a part of its size; wide scripts take the whole of it. */
const meanAdvance = 0.5

function isWide(character: string): boolean {
  return /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60]/u.test(character)
}

function widthOf(text: string, { size, scale, tracking }: TextStyle): number {
  const advances = [...text].reduce((sum, character) => sum + (isWide(character) ? 1 : meanAdvance), 0)
  return advances * size * (scale / 100) + text.length * tracking
}

function textOf(line: readonly Inline[]): string {
  return line
    .map((inline) => (inline.type === 'text' ? inline.value : inline.type === 'noteReference' ? inline.label : ' '))
    .join('')
}

export interface Given {
  readonly style: TextStyle
  readonly headStyle: TextStyle
  /** Points for all columns together. */
  readonly width: number
}

interface Need {
  /** Longest word. */
  readonly least: number
  /** Longest line. */
  readonly full: number
}

/** What a column has beside its text: the gap to the next, and a little for what the mean does not know. */
const beside = gutter + 2

function needOf(cell: Cell, style: TextStyle): Need {
  const text = textOf(cell.content)
  const extra = beside + cell.inset
  const words = text.split(/[ \n]/u).map((word) => widthOf(word, style))
  return { least: Math.max(0, ...words) + extra, full: widthOf(text, style) + extra }
}

function needsIn(rows: readonly Row[], column: number, style: TextStyle): readonly Need[] {
  return rows.flatMap((row) =>
    row.cells.filter((cell) => cell.column === column && cell.columnSpan === 1).map((cell) => needOf(cell, style)),
  )
}

function needsOf({ head, body, columns }: Table, { style, headStyle }: Given): readonly Need[] {
  return Array.from({ length: columns }, (_, column) => {
    const needs = [...needsIn(head, column, headStyle), ...needsIn(body, column, style)]
    return {
      least: Math.max(beside, ...needs.map(({ least }) => least)),
      full: Math.max(beside, ...needs.map(({ full }) => full)),
    }
  })
}

/** Widths in points: what the columns want where there is room, else what they need and a share of the rest. */
export function columnWidths(table: Table, given: Given): readonly number[] {
  const { width } = given
  const needs = needsOf(table, given)
  const full = sum(needs.map((need) => need.full))
  const least = sum(needs.map((need) => need.least))
  if (least >= width) return needs.map((need) => (need.least * width) / least)
  if (isOfFigures(table))
    return spreadFigures(
      needs.map((need) => need.least),
      needs.map((need) => need.full),
      width,
    )
  if (full <= width) return needs.map((need) => (need.full * width) / full)
  return needs.map((need) => need.least + ((need.full - need.least) * (width - least)) / (full - least))
}
