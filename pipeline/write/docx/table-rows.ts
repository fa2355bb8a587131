/** Rows and cells of tables of data. */
import { AlignmentType, type IParagraphOptions, TableCell, TableRow, VerticalAlign, WidthType } from 'docx'
import type { StyleName } from '../../../templates/styles.ts'
import type { Cell, Inline, Line, Row, Table } from '../../publication.ts'
import type { Setting } from './context.ts'
import { cells, rules } from './geometry.ts'
import { writeLine } from './inlines.ts'
import { rule } from './layout-table.ts'
import { writeParagraph } from './paragraphs.ts'
import { twips } from './units.ts'

const alignments = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END } as const

/** A row in its place: how many rows of heads are yet to come, its own among them. */
interface PlacedRow {
  readonly row: Row
  readonly isFirst: boolean
  readonly headsLeft: number
  readonly style: StyleName
  readonly padding: number
}

function place(table: Table): readonly PlacedRow[] {
  const heads = table.head.length
  return [...table.head, ...table.body].map((row, index) => ({
    row,
    isFirst: index === 0,
    headsLeft: Math.max(0, heads - index),
    style: index < heads ? 'tableHead' : 'tableText',
    padding: index < heads ? cells.head : row.isTotal ? cells.total : cells.body,
  }))
}

/** Rules of a cell: thick under the heads, thin under a head that joins columns and over a total. */
function bordersOf({ row, headsLeft }: PlacedRow, cell: Cell) {
  const endsHeads = headsLeft > 0 && cell.rowSpan >= headsLeft
  const under = endsHeads ? rules.thick : headsLeft > 0 && cell.columnSpan > 1 ? rules.thin : undefined
  return {
    ...(row.isTotal ? { top: rule(rules.thin) } : {}),
    ...(under === undefined ? {} : { bottom: rule(under) }),
  }
}

function emphasize(line: Line): Line {
  return line.map((inline): Inline =>
    inline.type === 'text' && !inline.marks.includes('bold') ? { ...inline, marks: [...inline.marks, 'bold'] } : inline,
  )
}

/** Heads and the first row of the body stay together. */
function paragraphOptions({ headsLeft, isFirst }: PlacedRow, cell: Cell): IParagraphOptions {
  return {
    alignment: alignments[cell.align],
    ...(cell.indent === 0 ? {} : { indent: { left: twips(cell.indent * cells.indent) } }),
    ...(headsLeft > 0 || isFirst ? { keepNext: true } : {}),
  }
}

function writeCell(placed: PlacedRow, cell: Cell, setting: Setting): TableCell['options']['children'] {
  const { row, style, padding } = placed
  const content = row.isTotal ? emphasize(cell.content) : cell.content
  const flat: Setting = { ...setting, isInset: false, before: padding, after: padding }
  return [writeParagraph(style, flat, { ...paragraphOptions(placed, cell), children: writeLine(content, setting) })]
}

function widthOf(cell: Cell, widths: readonly number[]): number {
  return widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, width) => sum + width, 0)
}

function writeRow(placed: PlacedRow, widths: readonly number[], setting: Setting): TableRow {
  const isHead = placed.headsLeft > 0
  return new TableRow({
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    children: placed.row.cells.map(
      (cell) =>
        new TableCell({
          children: writeCell(placed, cell, setting),
          borders: bordersOf(placed, cell),
          width: { size: widthOf(cell, widths), type: WidthType.DXA },
          ...(isHead ? { verticalAlign: VerticalAlign.BOTTOM } : {}),
          ...(cell.columnSpan === 1 ? {} : { columnSpan: cell.columnSpan }),
          ...(cell.rowSpan === 1 ? {} : { rowSpan: cell.rowSpan }),
        }),
    ),
  })
}

/** Writes all rows; heads are repeated on every page. */
export function writeRows(table: Table, widths: readonly number[], setting: Setting): readonly TableRow[] {
  return place(table).map((placed) => writeRow(placed, widths, setting))
}
