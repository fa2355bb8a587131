/** The squares of a table: which columns there are, and which of them each cell takes. */
import type { XmlElement } from '../xml.ts'
import { refuse } from './refused.ts'
import { listPlacesOf } from './lists.ts'
import { child, childrenNamed, isOn, numberOf, valueOf, within } from './elements.ts'
import { isEmpty, paragraphsIn, readItems, storyOf, type Paragraph } from './paragraphs.ts'
import type { ReadContext } from './reading.ts'
import { cellsOf, rowsOf } from './stories.ts'

/** A cell on the columns that hold something. */
export interface Square {
  readonly column: number
  readonly span: number
  readonly paragraphs: readonly Paragraph[]
  /** Begins a cell that goes on in the rows under it, or goes on one. */
  readonly merge?: 'begins' | 'goes-on'
  readonly isRuledOver: boolean
}

export interface SquareRow {
  readonly squares: readonly Square[]
  readonly isHead: boolean
}

export interface Grid {
  readonly width: number
  readonly rows: readonly SquareRow[]
}

/** A cell on the grid of the file. */
interface GridCell {
  readonly element: XmlElement
  readonly start: number
  readonly end: number
  readonly hasWords: boolean
}

/** Widest cell that is believed: the format has no more columns. */
const mostColumns = 64

/** Columns of less width, in twips, only hold others apart. */
const narrowest = 144

/** What a cell shows, other than words. */
const shown = ['w:drawing', 'w:pict', 'w:object', 'w:sym', 'm:t', 'w:footnoteReference', 'w:endnoteReference'] as const

export function hasWords(element: XmlElement): boolean {
  const isWritten = [...within(element, 'w:t')].some(({ text }) => text.trim() !== '')
  return isWritten || shown.some((name) => [...within(element, name)].length > 0)
}

function gridCells(row: XmlElement): readonly GridCell[] {
  let at = Math.min(numberOf(valueOf(child(child(row, 'w:trPr'), 'w:gridBefore'))) ?? 0, mostColumns)
  const cells: GridCell[] = []
  for (const element of cellsOf(row)) {
    const start = at
    const properties = child(element, 'w:tcPr')
    at += Math.max(1, Math.min(numberOf(valueOf(child(properties, 'w:gridSpan'))) ?? 1, mostColumns))
    const merge = child(properties, 'w:hMerge')
    const last = cells.at(-1)
    // The older way to join cells of a row.
    if (last !== undefined && merge !== undefined && valueOf(merge) !== 'restart' && !hasWords(element))
      cells.splice(-1, 1, { ...last, end: at })
    else cells.push({ element, start, end: at, hasWords: hasWords(element) })
  }
  return cells
}

/** In strangers' files a row that says nothing only holds others apart; automatic numbers say something. */
function isSpacer(row: XmlElement, { file }: ReadContext): boolean {
  return !hasWords(row) && ![...within(row, 'w:p')].some((paragraph) => listPlacesOf(file).has(paragraph))
}

/** The places where columns begin, without those that only hold others apart. */
function columnsOf(table: XmlElement, grid: readonly (readonly GridCell[])[]): readonly number[] {
  const widths = childrenNamed(child(table, 'w:tblGrid'), 'w:gridCol').map(
    (column) => numberOf(column.attributes['w:w']) ?? narrowest,
  )
  const cells = grid.flat()
  const starts = [...new Set(cells.map(({ start }) => start))].toSorted((a, b) => a - b)
  if (starts.length > mostColumns) refuse(`it has a table of more than ${mostColumns} columns`, 'word/document.xml')
  const last = cells.reduce((most, { end }) => Math.max(most, end), 0)
  return starts.filter((start, index) => {
    const end = starts[index + 1] ?? last
    const width = widths.slice(start, end).reduce((sum, each) => sum + each, 0)
    const isUsed = cells.some((cell) => cell.start === start && cell.end === end && cell.hasWords)
    return isUsed || width >= narrowest || widths.length === 0
  })
}

interface Placed {
  readonly columns: readonly number[]
  readonly context: ReadContext
}

function squareOf({ element, start, end, hasWords: says }: GridCell, { columns, context }: Placed): readonly Square[] {
  const inside = columns.filter((column) => column >= start && column < end)
  const [first] = inside
  if (first === undefined && !says) return []
  const column = first === undefined ? columns.findLastIndex((each) => each < start) : columns.indexOf(first)
  const properties = child(element, 'w:tcPr')
  const merge = child(properties, 'w:vMerge')
  const items = readItems(element.children, storyOf(context.file, 'document'))
  return [
    {
      column: Math.max(0, column),
      span: Math.max(1, inside.length),
      paragraphs: paragraphsIn(items, context.file).filter((each) => !isEmpty(each) || each.losses.length > 0),
      ...(merge === undefined ? {} : { merge: valueOf(merge) === 'restart' ? 'begins' : 'goes-on' }),
      isRuledOver: isRuled(child(child(properties, 'w:tcBorders'), 'w:top')),
    },
  ]
}

/** True for a border that is drawn. */
export function isRuled(border: XmlElement | undefined): boolean {
  return border !== undefined && !['nil', 'none'].includes(valueOf(border) ?? 'none')
}

function isHeadRow(row: XmlElement): boolean {
  return isOn(child(child(row, 'w:trPr'), 'w:tblHeader')) === true
}

/** The grid of a table. */
export function gridOf(table: XmlElement, context: ReadContext): Grid {
  const all = rowsOf(table)
  const rows = context.isOurs ? all : all.filter((row) => !isSpacer(row, context))
  const cells = rows.map(gridCells)
  const columns = columnsOf(table, cells)
  return {
    width: columns.length,
    rows: rows.map((row, index) => ({
      squares: (cells[index] ?? []).flatMap((cell) => squareOf(cell, { columns, context })),
      isHead: isHeadRow(row),
    })),
  }
}

/** True where a square belongs to one above it. */
export function isCovered({ column, span }: Square, at: number, rows: readonly SquareRow[]): boolean {
  for (let above = at - 1; above >= 0; above -= 1) {
    const over = rows[above]?.squares.find((each) => each.column === column)
    if (over === undefined || over.span !== span || over.merge === undefined) return false
    if (over.merge === 'begins') return true
  }
  return false
}

/** Rows that a square takes. */
export function heightOf({ column, span, merge }: Square, at: number, rows: readonly SquareRow[]): number {
  if (merge !== 'begins') return 1
  let height = 1
  for (const row of rows.slice(at + 1)) {
    const under = row.squares.find((each) => each.column === column)
    if (under?.merge !== 'goes-on' || under.span !== span) break
    height += 1
  }
  return height
}
