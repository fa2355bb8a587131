/** What stands in the columns of a table, measured in its type. */
import type { TextStyle } from '../../templates/styles.ts'
import type { PublishedCell, PublishedTable } from '../publication.ts'
import type { Word } from '../typesetting/lines/fragments.ts'
import { gentleParts } from '../typesetting/lines/long-words.ts'
import { toRuns } from '../typesetting/lines/runs.ts'
import { toWords } from '../typesetting/lines/words.ts'
import { textOf } from '../typesetting/lines/cut-word.ts'

export interface ColumnRoom {
  readonly style: TextStyle
  readonly headStyle: TextStyle
  /** Points for all columns together. */
  readonly width: number
}

/** The words of a paragraph of a cell, and what it is set in by. */
export interface CellWords {
  readonly words: readonly Word[]
  readonly indent: number
  readonly isHead: boolean
}

/** Points, with what a column has beside the text of its cells. */
export interface ColumnWords {
  readonly cells: readonly CellWords[]
  /** Beside the text. */
  readonly outside: number
  /** Of the longest cell on one line; heads take several. */
  readonly wish: number
  /** Of the longest cell of the body on one line. */
  readonly line: number
  /** Of the longest word; of the longest part of one; of the longest figure. */
  readonly longest: number
  readonly gentlest: number
  readonly figure: number
}

/** Lines that a long head may take before it asks for a wider column. */
const headLines = 3

/** Points beside the text of a column that is not squeezed. */
export const beside = 2

/** What stands in each column, whatever is left free between them; cells that span several ask for nothing. */
export function columnCells(table: PublishedTable, room: ColumnRoom): readonly (readonly CellWords[])[] {
  return Array.from({ length: table.columns }, (_, index) => cellsOf(table, index, room))
}

/** The columns in order, with the gaps before them. */
export function columnContents(
  columns: readonly (readonly CellWords[])[],
  gaps: PublishedTable['gaps'],
): readonly ColumnWords[] {
  return columns.map((cells, index) => contentOf(cells, gaps[index] ?? 0))
}

function contentOf(cells: readonly CellWords[], gap: number): ColumnWords {
  const outside = gap + beside
  const longest = Math.max(0, ...cells.map(({ words, indent }) => indent + widest(words))) + outside
  const most = (measure: (cell: CellWords) => number): number => Math.max(0, ...cells.map(measure)) + outside
  return {
    cells,
    outside,
    wish: Math.max(
      longest,
      most((cell) => cell.indent + lineOf(cell) / (cell.isHead ? headLines : 1)),
    ),
    line: most((cell) => (cell.isHead ? 0 : cell.indent + lineOf(cell))),
    longest,
    gentlest: most(({ words, indent }) => indent + widest(words.flatMap(gentleParts))),
    figure: most(({ words, indent }) => indent + widest(words.filter((word) => /\d/.test(textOf(word))))),
  }
}

/** Points of the widest of some words. */
export function widest(words: readonly Word[]): number {
  return Math.max(0, ...words.map(({ width }) => width))
}

function lineOf({ words }: CellWords): number {
  return words.reduce(
    (all, { width, spaceWidth, room }, at) => all + width + (at < words.length - 1 ? spaceWidth + room : 0),
    0,
  )
}

function cellsOf({ head, body }: PublishedTable, index: number, room: ColumnRoom): readonly CellWords[] {
  const own = (cell: PublishedCell): boolean => cell.column === index && cell.columnSpan === 1
  const wordsOf = (rows: PublishedTable['body'], style: TextStyle) =>
    rows.flatMap((row) => row.cells.filter(own).flatMap((cell) => toCellWords(cell, style, rows === head)))
  return [...wordsOf(head, room.headStyle), ...wordsOf(body, room.style)]
}

function toCellWords({ paragraphs, inset }: PublishedCell, style: TextStyle, isHead: boolean): readonly CellWords[] {
  return paragraphs.map(({ content, label }) => ({
    words: toWords(toRuns(content, { style, ...nowhere }), style.writing),
    indent: inset + (label?.hang ?? 0),
    isHead,
  }))
}

/** Runs that are measured and never drawn. */
export const nowhere = { element: { role: 'TD', parent: undefined }, noteCalled: () => false } as const
