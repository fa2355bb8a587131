/** Tables of data. */
import type { Alignment, Cell, Inline, Mark, Row, Table } from '../../document.ts'
import { cleanText } from '../word/clean-text.ts'
import { cellsIn, isEmpty } from '../word/plain-text.ts'
import { toInlines, type Lettering } from './inlines.ts'
import { withoutTabs } from './labels.ts'
import { lose } from './losses.ts'
import { doubt, type ReadContext } from '../context.ts'
import { gridOf, heightOf, wordsOf, type Square, type SquareRow } from './table-grid.ts'
import type { Item, Loss, WordParagraph, WordTable } from '../word/word-document.ts'

export interface Within {
  readonly context: ReadContext
  readonly lettering: Lettering
  readonly isInBox: boolean
  readonly rules: TableRules
}

/** What one reader knows of the tables in its files, and the other does not. */
export interface TableRules {
  /** Steps that the cells of a body are set in. */
  readonly indentsIn: (body: readonly SquareRow[]) => (square: Square) => number
  /** The mark that heads have by their style, where they all have it. */
  readonly headMark: (heads: readonly SquareRow[]) => Mark | undefined
  /** How far it reaches, in which type, and how wide its columns are, where that is to be said. */
  readonly settingOf: (
    table: WordTable,
    read: Pick<Table, 'align' | 'head' | 'shares'> & { readonly isInBox: boolean },
  ) => Pick<Table, 'measure' | 'size' | 'shares'>
}

/** Reads a table; absent where it holds nothing. Its title and unit stand over it, and are added by others. */
export function readTable(word: WordTable, within_: Within): Table | undefined {
  const { context, isInBox, rules } = within_
  const { width, rows, shares } = gridOf(word)
  const isHeaded = rows.map(({ isHead }) => isHead)
  const heads = isHeaded.indexOf(false) === -1 ? rows.length : isHeaded.indexOf(false)
  if (width === 0 || rows.length === 0) return undefined
  const body = rows.slice(heads)
  const reading = {
    ...within_,
    rows,
    width,
    indentOf: rules.indentsIn(body),
  }
  const isTotalled = hasTotal(body.at(-1))
  const headMark = rules.headMark(rows.slice(0, heads))
  const total: RowReading = { ...reading, look: 'total', composed: 'bold' }
  const description = cleanText(word.description).trim()
  const align = Array.from({ length: width }, (_, column) => alignmentOf(column, body))
  const head = rows.slice(0, heads).map((_, at) => toRow(at, { ...reading, look: 'head', composed: headMark }))
  const table: Table = {
    type: 'table',
    title: [],
    ...(description === '' ? {} : { description }),
    align,
    head,
    body: body.map((_, at) =>
      toRow(heads + at, isTotalled && at === body.length - 1 ? total : { ...reading, look: 'body' }),
    ),
    isTotalled,
    ...rules.settingOf(word, { align, head, isInBox, ...(shares === undefined ? {} : { shares }) }),
    ...(isInBox ? { measure: fillsFrame(word) ? 'full' : 'content' } : {}),
    landscape: word.isTurned,
    ...(isTimetable(body) ? { isTimetable: true } : {}),
    keep: false,
    notes: [],
  }
  loseOf(table, { word, rows, context })
  return table
}

interface Losing {
  readonly word: WordTable
  readonly rows: readonly SquareRow[]
  readonly context: ReadContext
}

function loseOf(table: Table, { word, rows, context }: Losing): void {
  lose(context, table, lossesOf(rows))
  const nested = tablesIn(cellsIn(word).flatMap(({ items }) => items))
  if (nested > 0) doubt(context, table, { code: 'import-lost', details: ['nested-table', String(nested)] })
}

/** In the frame of a summary: begins left of the text in it. */
export function fillsFrame({ set }: WordTable): boolean {
  return set?.measure === 'full'
}

/** Its cells have a style of their own. */
function isTimetable(body: readonly SquareRow[]): boolean {
  return body.some(({ squares }) =>
    squares.some(({ paragraphs }) => paragraphs.some(({ role }) => role === 'timetable')),
  )
}

/** Tables among some items, and those in them. */
function tablesIn(items: readonly Item[]): number {
  const tables = items.filter((item) => item.type === 'table')
  return tables.reduce((sum, table) => sum + 1 + tablesIn(cellsIn(table).flatMap((cell) => cell.items)), 0)
}

/** What the cells have lost; a cell holds no picture, and of one that goes on another Word shows no words. */
function lossesOf(rows: readonly SquareRow[]): readonly Loss[] {
  const covered = rows.flatMap(({ squares }) => squares.filter(({ merge }) => merge === 'goes-on'))
  const hidden = covered.flatMap(({ paragraphs }) =>
    paragraphs.some((paragraph) => !isEmpty(paragraph)) ? (['hidden'] as const) : [],
  )
  return [...hidden, ...lossesIn(rows)]
}

function lossesIn(rows: readonly SquareRow[]): readonly Loss[] {
  const paragraphs = rows.flatMap(({ squares }) => squares.flatMap((square) => square.paragraphs))
  return paragraphs.flatMap(({ losses, pieces }): readonly Loss[] => [
    ...losses,
    ...pieces.flatMap(({ type }) => (type === 'picture' ? (['cell-picture'] as const) : [])),
  ])
}

/** The last row is the total where all of its words are bold and a rule stands over it. */
function hasTotal(row: SquareRow | undefined): boolean {
  const words = row === undefined ? [] : wordsOf(row)
  const isRuled = row?.squares.some(({ isRuledOver }) => isRuledOver) === true
  return isRuled && words.length > 0 && words.every(({ isBold }) => isBold)
}

interface RowReading extends Within {
  readonly rows: readonly SquareRow[]
  readonly width: number
  readonly indentOf: (square: Square) => number
  readonly look: 'head' | 'body' | 'total'
  /** The mark that the composer gives to the words of the row by itself. */
  readonly composed?: Mark | undefined
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
  if (square.merge === 'goes-on') return []
  return [
    {
      type: 'cell',
      column,
      columnSpan: square.span,
      rowSpan: heightOf(square, at, reading.rows),
      indent: reading.look === 'body' ? reading.indentOf(square) : 0,
      children: joinLines(square.paragraphs, reading),
    },
  ]
}

/** Line breaks part the paragraphs of a cell; what the composer sets by itself is no mark. */
function joinLines(
  paragraphs: readonly WordParagraph[],
  { context, lettering, composed }: RowReading,
): readonly Inline[] {
  const lines = paragraphs
    .map(({ pieces, list }) => {
      const line = toInlines(withoutTabs(pieces), context, lettering)
      return list?.format === 'bullet' && line.length > 0 ? [bullet, ...line] : line
    })
    .filter((line) => line.length > 0)
  const joined = lines.flatMap((line, index): readonly Inline[] => (index === 0 ? line : [lineBreak, ...line]))
  if (composed === undefined) return joined
  return joined.map((inline) =>
    inline.type === 'text' ? { ...inline, marks: inline.marks.filter((mark) => mark !== composed) } : inline,
  )
}

const lineBreak: Inline = { type: 'lineBreak' }
const bullet: Inline = { type: 'text', value: '• ', marks: [] }

const alignments: ReadonlyMap<string, Alignment> = new Map([
  ['right', 'end'],
  ['end', 'end'],
  ['center', 'center'],
])

/** How most of the cells of a column stand. */
function alignmentOf(column: number, rows: readonly SquareRow[]): Alignment | undefined {
  const counts = new Map<Alignment, number>()
  for (const { squares } of rows) {
    const [paragraph] = squares.find((each) => each.column === column)?.paragraphs ?? []
    if (paragraph === undefined) continue
    const align = alignments.get(paragraph.align ?? '') ?? 'start'
    counts.set(align, (counts.get(align) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return most?.[0]
}
