/** Tables of a Word file: data, and the frames that boxes are. */
import type { Alignment, Block, Box, Cell, Inline, Row, Table } from '../document.ts'
import type { XmlElement } from '../xml.ts'
import type { LetteredNote, Place } from './blocks.ts'
import { child, childrenNamed, isOn, numberOf, valueOf, within } from './elements.ts'
import { toInlines, type Lettering } from './inlines.ts'
import { openParagraph } from './labels.ts'
import { isEmpty, plainText, readItems, storyOf, type Item, type Paragraph, type WordTable } from './paragraphs.ts'
import { doubt, type ReadContext } from './reading.ts'

const sides = ['w:top', 'w:bottom', 'w:left', 'w:right'] as const

function isRuled(border: XmlElement | undefined): boolean {
  return border !== undefined && !['nil', 'none'].includes(valueOf(border) ?? 'none')
}

function cellsOf(table: XmlElement): number {
  return childrenNamed(table, 'w:tr').reduce((sum, row) => sum + childrenNamed(row, 'w:tc').length, 0)
}

/** True for a table with a rule on each of its four sides and no heads. */
export function isFramed(table: XmlElement): boolean {
  const properties = child(table, 'w:tblPr')
  const borders = child(properties, 'w:tblBorders')
  const isWhole = sides.every((side) =>
    isRuled(child(borders, side) ?? child(borders, side.replace('left', 'start').replace('right', 'end'))),
  )
  const isOpen = cellsOf(table) === 1 || !isRuled(child(borders, 'w:insideV'))
  return isWhole && isOpen && (cellsOf(table) === 1 || [...within(table, 'w:tblHeader')].length === 0)
}

/** True for a table that only places things: session and agenda of joint documents. */
export function isLayout(table: XmlElement): boolean {
  const properties = child(table, 'w:tblPr')
  const borders = child(properties, 'w:tblBorders')
  return (
    borders !== undefined &&
    child(properties, 'w:tblStyle') === undefined &&
    sides.every((side) => !isRuled(child(borders, side)))
  )
}

interface BlockReading {
  readonly read: () => readonly Block[]
  readonly letteredNotes: readonly LetteredNote[]
}

type MakeReader = new (items: readonly Item[], context: ReadContext, place: Place) => BlockReading

interface ReadBox {
  readonly block: Box
  readonly notes: readonly LetteredNote[]
  readonly startsPage: boolean
}

/** A box: what stands in its one cell, or the table that has the frame. */
export function readBox(item: WordTable, context: ReadContext, place: Place, Reader: MakeReader): ReadBox | undefined {
  const lettering = context.notes.newLettering('box')
  const rows = childrenNamed(item.element, 'w:tr')
  const [cell, ...others] = rows.flatMap((row) => childrenNamed(row, 'w:tc'))
  if (cell === undefined) return undefined
  const inner: Place = { edge: 0, step: place.step, lettering, isBox: true, breaksAtContents: true }
  if (others.length > 0) return readFramedTable(item, context, lettering)
  const items = readItems(cell.children, storyOf(context.file, 'document'))
  const title = items.find((item) => item.type === 'paragraph' && item.role === 'boxTitle')
  const rest = items.filter((item) => item !== title)
  const reader = new Reader(rest, context, inner)
  const children = reader.read()
  const words = title?.type === 'paragraph' ? toInlines(title.pieces, context, lettering) : []
  const isSummary = title?.type === 'paragraph' && plainText(title.pieces).trim() === context.language.summary
  return {
    block: { type: 'box', kind: isSummary ? 'summary' : 'box', title: isSummary ? [] : words, children },
    notes: reader.letteredNotes,
    startsPage: items.some((item) => item.type === 'paragraph' && item.startsPage),
  }
}

/** A frame round the rows of a table: their notes stand in the last of them. */
function readFramedTable(item: WordTable, context: ReadContext, lettering: Lettering): ReadBox | undefined {
  const notes: LetteredNote[] = []
  const rows = childrenNamed(item.element, 'w:tr')
  const last = rows.at(-1)
  const cells = childrenNamed(last, 'w:tc')
  const [only] = cells
  const under =
    cells.length === 1 && only !== undefined ? readItems(only.children, storyOf(context.file, 'document')) : []
  const lettered = under.flatMap((each) => (each.type === 'paragraph' ? letteredNote(each, context, lettering) : []))
  notes.push(...lettered)
  const element =
    lettered.length === 0
      ? item.element
      : { ...item.element, children: item.element.children.filter((row) => row !== last) }
  const table = readDataTable({ ...item, element }, { context, lettering })
  if (table === undefined) return undefined
  return { block: { type: 'box', kind: 'box', title: [], children: [table] }, notes, startsPage: false }
}

function letteredNote(paragraph: Paragraph, context: ReadContext, { key }: Lettering): readonly LetteredNote[] {
  const { label, pieces } = openParagraph(paragraph.pieces)
  if (label === undefined || !/^[a-z]{1,2}$/.test(label)) return []
  const name = context.notes.lettered(`${key} ${label}`, label)
  return [{ name, children: [{ type: 'paragraph', continued: false, children: toInlines(pieces, context) }] }]
}

interface Within {
  readonly context: ReadContext
  readonly lettering: Lettering
  readonly isInBox?: boolean
}

/** A cell on the grid of the file, before columns that hold nothing are taken out. */
interface GridCell {
  readonly element: XmlElement
  readonly start: number
  readonly end: number
  readonly isContinued: boolean
  readonly isRestarted: boolean
}

/** The rows of a table with the places of their cells. */
function gridOf(table: XmlElement): readonly (readonly GridCell[])[] {
  return childrenNamed(table, 'w:tr').map((row) => {
    const properties = child(row, 'w:trPr')
    let at = numberOf(valueOf(child(properties, 'w:gridBefore'))) ?? 0
    return rowCells(row).map((cell) => {
      const about = child(cell, 'w:tcPr')
      const span = numberOf(valueOf(child(about, 'w:gridSpan'))) ?? 1
      const merge = child(about, 'w:vMerge')
      const start = at
      at += Math.max(1, Math.min(span, 64))
      const isRestarted = merge !== undefined && valueOf(merge) === 'restart'
      return { element: cell, start, end: at, isRestarted, isContinued: merge !== undefined && !isRestarted }
    })
  })
}

function rowCells(row: XmlElement): readonly XmlElement[] {
  return row.children.flatMap((each) =>
    each.name === 'w:tc' ? [each] : each.name === 'w:sdt' ? childrenNamed(child(each, 'w:sdtContent'), 'w:tc') : [],
  )
}

/** Twips of a column that only holds rules apart. */
const narrow = 144

/** The columns that cells begin in, without those that only hold others apart. */
function columnsOf(table: XmlElement, grid: readonly (readonly GridCell[])[]): readonly number[] {
  const widths = childrenNamed(child(table, 'w:tblGrid'), 'w:gridCol').map(
    (column) => numberOf(column.attributes['w:w']) ?? narrow,
  )
  const starts = [...new Set(grid.flatMap((row) => row.map(({ start }) => start)))].toSorted((a, b) => a - b)
  return starts.filter((start, index) => {
    const end = starts[index + 1] ?? Math.max(...grid.flatMap((row) => row.map((cell) => cell.end)))
    const width = widths.slice(start, end).reduce((sum, each) => sum + each, 0)
    const isUsed = grid.some((row) => row.some((cell) => cell.start === start && hasWords(cell.element)))
    return isUsed || width >= narrow || widths.length === 0
  })
}

function hasWords(element: XmlElement): boolean {
  return [...within(element, 'w:t')].some(({ text }) => text.trim() !== '')
}

interface Square {
  readonly cell: GridCell
  readonly column: number
  readonly span: number
}

/** Reads a table of data. */
export function readDataTable(
  { element, isTurned }: WordTable,
  { context, lettering, isInBox = false }: Within,
): Table | undefined {
  const grid = gridOf(element)
  const columns = columnsOf(element, grid)
  if (columns.length === 0) return undefined
  const rows = childrenNamed(element, 'w:tr')
  const squares = grid.map((row) => row.flatMap((cell) => squareOf(cell, columns)))
  const isHead = rows.map((row) => isOn(child(child(row, 'w:trPr'), 'w:tblHeader')) === true)
  const kept = squares
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => isKept(row, isHead[index] === true))
  const head = kept.filter(({ index }) => isHead[index] === true)
  const body = kept.filter(({ index }) => isHead[index] !== true)
  const isTotalled = hasTotal(body.at(-1)?.row, context)
  const reading = { context, lettering, all: kept.map(({ row }) => row) }
  const toRow = (row: readonly Square[], at: number, isTotal: boolean): Row => ({
    type: 'row',
    cells: fill(row, columns.length).flatMap((square) => toCell(square, at, { ...reading, isTotal })),
  })
  const properties = child(element, 'w:tblPr')
  const description = valueOf(child(properties, 'w:tblDescription'))?.trim()
  const table: Table = {
    type: 'table',
    title: [],
    ...(description === undefined || description === '' ? {} : { description }),
    align: columns.map((_, column) =>
      alignmentOf(
        column,
        body.map(({ row }) => row),
        context,
      ),
    ),
    head: head.map(({ row }, at) => toRow(row, at, false)),
    body: body.map(({ row }, at) => toRow(row, head.length + at, isTotalled && at === body.length - 1)),
    isTotalled,
    measure: isInBox || !context.isOurs ? 'content' : measureOf(properties, columns.length),
    landscape: isTurned,
    notes: [],
  }
  if (table.body.length === 0 && table.head.length === 0) return undefined
  const nested = [...within(element, 'w:tbl')].length
  if (nested > 0) doubt(context, table, { code: 'import-lost', details: ['nested-table', String(nested)] })
  return table
}

/** A row that is there only for its height, or holds nothing but columns that were taken out. */
function isKept(row: readonly Square[], isHead: boolean): boolean {
  return !isHead || row.some(({ cell }) => hasWords(cell.element) || cell.isContinued)
}

function squareOf(cell: GridCell, columns: readonly number[]): readonly Square[] {
  const inside = columns.filter((start) => start >= cell.start && start < cell.end)
  const [first] = inside
  if (first !== undefined) return [{ cell, column: columns.indexOf(first), span: inside.length }]
  if (!hasWords(cell.element)) return []
  const before = columns.findLastIndex((start) => start < cell.start)
  return [{ cell, column: Math.max(0, before), span: 1 }]
}

/** Rows that end before the table does, or begin after it. */
function fill(row: readonly Square[], width: number): readonly (Square | { readonly column: number })[] {
  const filled: (Square | { readonly column: number })[] = []
  let at = 0
  for (const square of row) {
    for (; at < square.column; at += 1) filled.push({ column: at })
    if (square.column < at) continue
    filled.push(square)
    at = square.column + square.span
  }
  for (; at < width; at += 1) filled.push({ column: at })
  return filled
}

interface CellReading extends Within {
  readonly all: readonly (readonly Square[])[]
  readonly isTotal: boolean
}

function toCell(square: Square | { readonly column: number }, row: number, reading: CellReading): readonly Cell[] {
  if (!('cell' in square))
    return [{ type: 'cell', column: square.column, columnSpan: 1, rowSpan: 1, indent: 0, children: [] }]
  const { cell, column, span } = square
  if (cell.isContinued && isCovered(square, row, reading.all)) return []
  const paragraphs = readItems(cell.element.children, storyOf(reading.context.file, 'document')).flatMap(flattenItem)
  return [
    {
      type: 'cell',
      column,
      columnSpan: span,
      rowSpan: cell.isRestarted ? heightOf(square, row, reading.all) : 1,
      indent: reading.isTotal ? 0 : indentOf(paragraphs, reading.context),
      children: joinLines(paragraphs, reading),
    },
  ]
}

function flattenItem(item: Item): readonly Paragraph[] {
  return item.type === 'paragraph' && !isEmpty(item) ? [item] : []
}

function isCovered({ column, span }: Square, row: number, all: readonly (readonly Square[])[]): boolean {
  for (let above = row - 1; above >= 0; above -= 1) {
    const over = all[above]?.find((each) => each.column === column)
    if (over === undefined || over.span !== span) return false
    if (over.cell.isRestarted) return true
    if (!over.cell.isContinued) return false
  }
  return false
}

function heightOf({ column, span }: Square, row: number, all: readonly (readonly Square[])[]): number {
  let height = 1
  for (let under = row + 1; under < all.length; under += 1) {
    const next = all[under]?.find((each) => each.column === column)
    if (next?.cell.isContinued !== true || next.span !== span) break
    height += 1
  }
  return height
}

/** Twips of one step: 14.4 points. */
const indentStep = 288

function indentOf([first]: readonly Paragraph[], { isOurs }: ReadContext): number {
  if (first === undefined) return 0
  const left = first.left ?? 0
  if (isOurs) return Math.round(left / indentStep)
  const tabs = first.pieces.findIndex(({ type }) => type !== 'tab')
  return Math.min(6, Math.max(tabs, 0) + Math.floor((Math.max(left, 0) + 72) / indentStep))
}

/** Paragraphs of a cell are lines of it. */
function joinLines(paragraphs: readonly Paragraph[], { context, lettering, isTotal }: CellReading): readonly Inline[] {
  const lines = paragraphs.map(({ pieces }) =>
    toInlines(
      pieces.filter(({ type }) => type !== 'tab'),
      context,
      lettering,
    ),
  )
  const joined = lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? line : [{ type: 'text', value: ' ', marks: [] }, ...line],
  )
  return isTotal
    ? joined.map((inline) =>
        inline.type === 'text' ? { ...inline, marks: inline.marks.filter((mark) => mark !== 'bold') } : inline,
      )
    : joined
}

/** The last row is the total where all of its words are bold and a rule stands over it. */
function hasTotal(row: readonly Square[] | undefined, context: ReadContext): boolean {
  const cells = row?.filter(({ cell }) => hasWords(cell.element)) ?? []
  if (row === undefined || cells.length === 0) return false
  const isRuledOver = row.some(({ cell }) =>
    isRuled(child(child(child(cell.element, 'w:tcPr'), 'w:tcBorders'), 'w:top')),
  )
  if (!isRuledOver) return false
  return cells.every(({ cell }) =>
    readItems(cell.element.children, storyOf(context.file, 'document')).every(
      (item) =>
        item.type === 'table' ||
        item.pieces.every(
          (piece) => piece.type !== 'words' || piece.isBold || piece.isRaised || piece.value.trim() === '',
        ),
    ),
  )
}

const alignments: Readonly<Record<string, Alignment>> = {
  left: 'start',
  start: 'start',
  both: 'start',
  right: 'end',
  end: 'end',
  center: 'center',
}

/** How most of the cells of a column stand. */
function alignmentOf(
  column: number,
  rows: readonly (readonly Square[])[],
  context: ReadContext,
): Alignment | undefined {
  const counts = new Map<Alignment, number>()
  for (const square of rows.flatMap((row) =>
    row.filter((each) => each.column === column && hasWords(each.cell.element)),
  )) {
    const [paragraph] = readItems(square.cell.element.children, storyOf(context.file, 'document')).flatMap(flattenItem)
    const align = alignments[paragraph?.align ?? 'left'] ?? 'start'
    counts.set(align, (counts.get(align) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0]
}

/** Said where it is not what the number of columns makes it. */
function measureOf(properties: XmlElement | undefined, columns: number): Table['measure'] {
  const indent = numberOf(child(properties, 'w:tblInd')?.attributes['w:w']) ?? 0
  const measure = indent === 0 ? 'full' : 'column'
  return measure === (columns > 3 ? 'full' : 'column') ? 'content' : measure
}
