/** Tables of data. */
import type { Alignment, Cell, Inline, Row, Table } from '../document.ts'
import { usualMeasure } from '../prepare/blocks.ts'
import { figureSide } from '../word/alignment.ts'
import { twips } from '../word/measures.ts'
import { tableRoom } from '../../templates/table.ts'
import { cleanText } from './clean-text.ts'
import { cellsIn } from './word/plain-text.ts'
import { toInlines, type Lettering } from './inlines.ts'
import { withoutTabs } from './labels.ts'
import { lose } from './losses.ts'
import { doubt, type ReadContext } from './reading.ts'
import { gridOf, heightOf, isCovered, type Square, type SquareRow } from './table-grid.ts'
import type { Item, Loss, Paragraph, WordTable } from './word/word-document.ts'

export interface Within {
  readonly context: ReadContext
  readonly lettering: Lettering
  readonly isInBox: boolean
}

/** Reads a table; absent where it holds nothing. Its title and unit stand over it, and are added by others. */
export function readTable(word: WordTable, within_: Within): Table | undefined {
  const { context, isInBox } = within_
  const { width, rows } = gridOf(word, context)
  const isHeaded = rows.map(({ isHead }) => isHead)
  const heads = isHeaded.indexOf(false) === -1 ? rows.length : isHeaded.indexOf(false)
  if (width === 0 || rows.length === 0) return undefined
  const body = rows.slice(heads)
  const reading = {
    ...within_,
    rows,
    width,
    baseIndent: context.isOurs ? 0 : body.map(firstIndent).reduce((least, each) => Math.min(least, each), Infinity),
  }
  const isTotalled = hasTotal(body.at(-1))
  const description = cleanText(word.description).trim()
  const table: Table = {
    type: 'table',
    title: [],
    ...(description === '' ? {} : { description }),
    align: Array.from({ length: width }, (_, column) => alignmentOf(column, body, context)),
    head: rows.slice(0, heads).map((_, at) => toRow(at, { ...reading, look: headLook(rows.slice(0, heads), context) })),
    body: body.map((_, at) =>
      toRow(heads + at, { ...reading, look: isTotalled && at === body.length - 1 ? 'total' : 'body' }),
    ),
    isTotalled,
    measure: isInBox || !context.isOurs ? 'content' : measureOf(word, width),
    landscape: word.isTurned,
    notes: [],
  }
  lose(context, table, lossesOf(rows))
  const nested = tablesIn(cellsIn(word).flatMap(({ items }) => items))
  if (nested > 0) doubt(context, table, { code: 'import-lost', details: ['nested-table', String(nested)] })
  return table
}

/** Tables among some items, and those in them. */
function tablesIn(items: readonly Item[]): number {
  const tables = items.filter((item) => item.type === 'table')
  return tables.reduce((sum, table) => sum + 1 + tablesIn(cellsIn(table).flatMap((cell) => cell.items)), 0)
}

/** What the cells have lost; a cell holds no picture. */
function lossesOf(rows: readonly SquareRow[]): readonly Loss[] {
  const paragraphs = rows.flatMap(({ squares }) => squares.flatMap((square) => square.paragraphs))
  return paragraphs.flatMap(({ losses, pieces }): readonly Loss[] => [
    ...losses,
    ...pieces.flatMap(({ type }) => (type === 'picture' ? (['cell-picture'] as const) : [])),
  ])
}

/** What the composer does to the words of a row by itself. */
type Look = 'italic-head' | 'head' | 'body' | 'total'

/** Heads that are in italics throughout are so by their style. */
function headLook(heads: readonly SquareRow[], { isOurs }: ReadContext): Look {
  const words = heads.flatMap(({ squares }) => squares.flatMap(wordsOf))
  return !isOurs && words.every(({ isItalic }) => isItalic) ? 'italic-head' : 'head'
}

function wordsOf({ paragraphs }: Square) {
  return paragraphs
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => piece.type === 'words')
    .filter(({ value, isRaised }) => value.trim() !== '' && !isRaised)
}

/** The last row is the total where all of its words are bold and a rule stands over it. */
function hasTotal(row: SquareRow | undefined): boolean {
  const words = row?.squares.flatMap(wordsOf) ?? []
  const isRuled = row?.squares.some(({ isRuledOver }) => isRuledOver) === true
  return isRuled && words.length > 0 && words.every(({ isBold }) => isBold)
}

interface RowReading extends Within {
  readonly rows: readonly SquareRow[]
  readonly width: number
  readonly baseIndent: number
  readonly look: Look
}

function toRow(at: number, reading: RowReading): Row {
  const squares = reading.rows[at]?.squares ?? []
  return { type: 'row', cells: fill(squares, reading.width).flatMap((square) => toCell(square, at, reading)) }
}

/** A place where a row has no cell. */
interface Gap {
  readonly column: number
}

/** Rows that end before the table does, or begin after it. */
function fill(squares: readonly Square[], width: number): readonly (Square | Gap)[] {
  const filled: (Square | Gap)[] = []
  let at = 0
  const fillTo = (end: number): void => {
    for (; at < end; at += 1) filled.push({ column: at })
  }
  for (const square of squares) {
    fillTo(square.column)
    const last = filled.at(-1)
    if (square.column >= at) {
      filled.push(square)
      at += square.span
    } else if (last !== undefined && 'paragraphs' in last)
      // A narrow cell that says something says it in its neighbour.
      filled.splice(-1, 1, { ...last, paragraphs: [...last.paragraphs, ...square.paragraphs] })
  }
  fillTo(width)
  return filled
}

function toCell(square: Square | Gap, at: number, reading: RowReading): readonly Cell[] {
  const { column } = square
  if (!('paragraphs' in square)) return [{ type: 'cell', column, columnSpan: 1, rowSpan: 1, indent: 0, children: [] }]
  if (square.merge === 'goes-on' && isCovered(square, at, reading.rows)) return []
  const isIndented = reading.look === 'body' && (reading.context.isOurs || column === 0)
  return [
    {
      type: 'cell',
      column,
      columnSpan: square.span,
      rowSpan: heightOf(square, at, reading.rows),
      indent: isIndented ? Math.max(0, indentOf(square) - reading.baseIndent) : 0,
      children: joinLines(square.paragraphs, reading),
    },
  ]
}

/** Twips of one step. */
const step = twips(tableRoom.indentStep)

/** Steps that the first line of a cell is set in: by its paragraph, or by tabs. */
function indentOf({ paragraphs: [first] }: Square): number {
  if (first === undefined) return 0
  const tabs = first.pieces.findIndex(({ type }) => type !== 'tab')
  return Math.min(6, Math.max(tabs, 0) + Math.floor((Math.max(first.left ?? 0, 0) + step / 4) / step))
}

function firstIndent({ squares: [first] }: SquareRow): number {
  return first === undefined || first.paragraphs.length === 0 ? 0 : indentOf(first)
}

/** Paragraphs of a cell are lines of it; what the composer sets by itself is no mark. */
function joinLines(paragraphs: readonly Paragraph[], { context, lettering, look }: RowReading): readonly Inline[] {
  const composed = look === 'total' ? 'bold' : look === 'italic-head' ? 'italic' : undefined
  const lines = paragraphs
    .map(({ pieces }) => {
      const shown = context.isOurs ? pieces.filter(({ type }) => type !== 'tab') : withoutTabs(pieces)
      return toInlines(shown, context, lettering)
    })
    .filter((line) => line.length > 0)
  const space: Inline = { type: 'text', value: ' ', marks: [] }
  const joined = lines.flatMap((line, index): readonly Inline[] => (index === 0 ? line : [space, ...line]))
  if (composed === undefined) return joined
  return joined.map((inline) =>
    inline.type === 'text' ? { ...inline, marks: inline.marks.filter((mark) => mark !== composed) } : inline,
  )
}

const alignments: ReadonlyMap<string, Alignment> = new Map([
  ['right', 'end'],
  ['end', 'end'],
  ['center', 'center'],
])

/** Our Arabic files have figures at the side where lines start, by the other of its two names. */
function isTurned(align: string | undefined, { isOurs, language }: ReadContext): boolean {
  return isOurs && align === figureSide(language.direction)
}

/** How most of the cells of a column stand. */
function alignmentOf(column: number, rows: readonly SquareRow[], context: ReadContext): Alignment | undefined {
  const counts = new Map<Alignment, number>()
  for (const { squares } of rows) {
    const [paragraph] = squares.find((each) => each.column === column)?.paragraphs ?? []
    if (paragraph === undefined) continue
    const align = isTurned(paragraph.align, context) ? 'end' : (alignments.get(paragraph.align ?? '') ?? 'start')
    counts.set(align, (counts.get(align) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0]
}

/** Said where it is not what the number of columns makes it. */
function measureOf({ indent }: WordTable, columns: number): Table['measure'] {
  const measure = indent === 0 ? 'full' : 'column'
  return measure === usualMeasure(columns) ? 'content' : measure
}
