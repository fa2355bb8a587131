/** Widths of the columns of a table: programs other than Word do not work them out. */
import type { Cell, Inline, Table } from '../../publication.ts'
import type { TextStyle } from '../../../templates/styles.ts'
import { cells } from './geometry.ts'

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

interface Need {
  /** Longest word. */
  readonly least: number
  /** Longest line. */
  readonly full: number
}

function needOf(cell: Cell, style: TextStyle): Need {
  const text = textOf(cell.content)
  const extra = cells.gutter * 2 + cell.indent * cells.indent
  const words = text.split(/[ \n]/u).map((word) => widthOf(word, style))
  return { least: Math.max(0, ...words) + extra, full: widthOf(text, style) + extra }
}

function needsOf(table: Table, style: TextStyle): readonly Need[] {
  const single = [...table.head, ...table.body].flatMap((row) => row.cells).filter((cell) => cell.columnSpan === 1)
  return Array.from({ length: table.columns }, (_, column) => {
    const needs = single.filter((cell) => cell.column === column).map((cell) => needOf(cell, style))
    return {
      least: Math.max(cells.gutter, ...needs.map(({ least }) => least)),
      full: Math.max(cells.gutter, ...needs.map(({ full }) => full)),
    }
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Widths in points, for a table in a style: what the columns want where there is room, else what they need and a share of the rest. */
export function columnWidths(table: Table, style: TextStyle, room: number): readonly number[] {
  const needs = needsOf(table, style)
  const full = sum(needs.map((need) => need.full))
  const least = sum(needs.map((need) => need.least))
  if (full <= room) return needs.map((need) => (need.full * room) / full)
  if (least >= room) return needs.map((need) => (need.least * room) / least)
  return needs.map((need) => need.least + ((need.full - need.least) * (room - least)) / (full - least))
}
