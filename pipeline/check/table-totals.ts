/** Columns of figures with their totals. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { wordsOf } from '../document-lines.ts'
import type { Cell, Row, Table } from '../document.ts'
import { figureOf, type CellFigure } from './table-figures.ts'

/** What the first cell of a row of totals says, and that of a part of them. */
const totalWords: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /^(?:ال)?مجموع/u,
  en: /^(?:grand |sub-?)?total/iu,
  es: /^(?:sub)?total/iu,
  fr: /^(?:sous-|montant )?total/iu,
  ru: /^(?:всего|итого|общая сумма|промежуточный итог)/iu,
  zh: /^(?:共计|总计|合计|小计)/u,
}

/** Heads of shares and rates, which no total adds up. */
const shares =
  /%|per cent|percent|pour cent|por ciento|процент|في المائة|百分|rate|ratio|average|median|taux|moyenne|tasa|media|promedio|доля|средн|متوسط|معدل|率|平均|share|variance|year|année|año|год|سنة|年/iu

const percentages = /%|per cent|percent|pour cent|por ciento|porcentaje|pourcentage|процент|في المائة|نسبة مئوية|百分/iu

export interface TotalledColumn {
  readonly cell: Cell
  readonly total: CellFigure
  /** What its figures come to, by the reading of the table that is nearest to the total. */
  readonly sum: number
  readonly decimals: number
  /** Whether the total is that, but for what rounding may do. */
  readonly isRight: boolean
  readonly isOfShares: boolean
  /** Whether its figures are percentages. */
  readonly isPercent: boolean
}

function isTotal(row: Row, language: LanguageCode): boolean {
  return totalWords[language].test(wordsOf(row.cells[0]?.children ?? []).trim())
}

/** The columns whose every cell is a figure, under a last row of totals. */
export function totalledColumns(table: Table, language: LanguageCode): readonly TotalledColumn[] {
  const last = table.body.at(-1)
  if (last === undefined || !(table.isTotalled || isTotal(last, language)) || table.body.length < 3) return []
  const above = table.body.slice(0, -1).map((row) => openRow(row, language))
  const heads = headsOf(table)
  return last.cells.slice(1).flatMap((cell) => {
    const total = figureOf(cell, language)
    if (total === undefined || total === 'nothing' || cell.columnSpan > 1) return []
    const rows = readRows(above, cell.column, language)
    const head = heads.get(cell.column)?.join(' ') ?? ''
    return rows === undefined ? [] : [addUp(rows, { cell, total, head, unit: table.unit })]
  })
}

/** What a row is among others. */
interface RowLook {
  readonly isTotal: boolean
  readonly isIndented: boolean
}

interface OpenRow extends RowLook {
  readonly cells: ReadonlyMap<number, Cell>
}

function openRow(row: Row, language: LanguageCode): OpenRow {
  return {
    cells: new Map(row.cells.map((cell) => [cell.column, cell])),
    isTotal: isTotal(row, language),
    isIndented: (row.cells[0]?.indent ?? 0) > 0,
  }
}

interface FigureRow extends CellFigure, RowLook {}

/** The figures of a column; absent where one of them is words. */
function readRows(above: readonly OpenRow[], column: number, language: LanguageCode): readonly FigureRow[] | undefined {
  const rows: FigureRow[] = []
  for (const { cells, ...look } of above) {
    const cell = cells.get(column)
    // A line across the table is the title of a group.
    if (cell === undefined) continue
    const figure = figureOf(cell, language)
    if (figure === undefined || cell.rowSpan > 1 || cell.columnSpan > 1) return undefined
    if (figure !== 'nothing') rows.push({ ...figure, ...look })
  }
  return rows.length < 2 ? undefined : rows
}

/** What the heads say over each column. */
function headsOf({ head }: Table): ReadonlyMap<number, readonly string[]> {
  const heads = new Map<number, string[]>()
  for (const { column, columnSpan, children } of head.flatMap(({ cells }) => cells)) {
    const words = wordsOf(children)
    for (let at = column; at < column + columnSpan; at += 1) heads.set(at, [...(heads.get(at) ?? []), words])
  }
  return heads
}

interface Totalled {
  readonly cell: Cell
  readonly total: CellFigure
  readonly head: string
  readonly unit: string | undefined
}

function addUp(rows: readonly FigureRow[], { cell, total, head, unit }: Totalled): TotalledColumn {
  const decimals = Math.max(total.decimals, ...rows.map((row) => row.decimals))
  const lastPart = rows.findLastIndex((row) => row.isTotal)
  // All rows; without those that are totals of others; those alone; the ones behind the last; without what is "of which".
  const readings = [
    rows,
    rows.filter((row) => !row.isTotal),
    rows.filter((row) => row.isTotal),
    rows.slice(lastPart + 1),
    rows.filter((row) => !row.isIndented),
    rows.filter((row) => row.isIndented),
  ].filter((reading) => reading.length > 0)
  const sums = readings.map((reading) => reading.reduce((sum, { value }) => sum + value, 0))
  const sum = sums.toSorted((a, b) => Math.abs(a - total.value) - Math.abs(b - total.value))[0] ?? 0
  const said = [head, wordsOf(cell.children), unit ?? '']
  const isPercent = percentages.test(said.join(' ')) && !isMean(rows, total)
  const isRounded = decimals > 0 || unit !== undefined || isPercent
  const slack = (isRounded ? (rows.length + 1) / 2 : 0.25) * 10 ** -decimals
  return {
    cell,
    total,
    sum,
    decimals,
    isRight: Math.abs(sum - total.value) <= slack,
    isOfShares: isPercent || shares.test(head) || isMean(rows, total),
    isPercent,
  }
}

/** What is less than one of its parts is no total of theirs. */
function isMean(rows: readonly FigureRow[], total: CellFigure): boolean {
  return rows.every(({ value }) => value >= 0) && rows.some(({ value }) => value > total.value)
}
