/** Tables that only place things side by side: no style, no frame, no padding, so that no reader takes them for data. */
import {
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TableVerticalAlign,
  WidthType,
} from 'docx'
import { eighths, twips } from '../../word/measures.ts'

const none: IBorderOptions = { style: BorderStyle.NIL }

/** No line on any side. */
export const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}

/** A rule of a thickness in points. */
export function rule(thickness: number): IBorderOptions {
  return { style: BorderStyle.SINGLE, size: eighths(thickness), space: 0, color: 'auto' }
}

export interface LayoutCell {
  readonly children: readonly Paragraph[]
  /** Columns of the grid that it takes. */
  readonly span: number
  readonly verticalAlign?: TableVerticalAlign
}

export interface LayoutRow {
  readonly cells: readonly LayoutCell[]
  /** Exact height; absent where the text decides. */
  readonly height?: number
  readonly over?: number
  readonly under?: number
}

/** Widths of the cells of a row, from the grid. */
function widths(cells: readonly LayoutCell[], grid: readonly number[]): readonly number[] {
  return cells.map((cell, index) => {
    const first = cells.slice(0, index).reduce((sum, { span }) => sum + span, 0)
    return grid.slice(first, first + cell.span).reduce((sum, width) => sum + width, 0)
  })
}

function layoutRow({ cells, height, over, under }: LayoutRow, grid: readonly number[]): TableRow {
  const room = widths(cells, grid)
  const borders = {
    ...(over === undefined ? {} : { top: rule(over) }),
    ...(under === undefined ? {} : { bottom: rule(under) }),
  }
  return new TableRow({
    ...(height === undefined ? {} : { height: { value: twips(height), rule: HeightRule.EXACT } }),
    children: cells.map(
      ({ children, span, verticalAlign }, index) =>
        new TableCell({
          children,
          borders,
          width: { size: room[index] ?? 0, type: WidthType.DXA },
          ...(span === 1 ? {} : { columnSpan: span }),
          ...(verticalAlign === undefined ? {} : { verticalAlign }),
        }),
    ),
  })
}

/** Where a table stands: it turns round on pages from right to left, and may begin over the margin. */
export interface TablePlace {
  readonly direction: 'ltr' | 'rtl'
  /** Points. */
  readonly overhang?: number
}

/** A table on a grid of twips. */
export function layoutTable(
  rows: readonly LayoutRow[],
  grid: readonly number[],
  { direction, overhang = 0 }: TablePlace,
): Table {
  return new Table({
    rows: rows.map((row) => layoutRow(row, grid)),
    columnWidths: grid,
    width: { size: grid.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noBorders,
    margins: { left: 0, right: 0 },
    ...(direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
    ...(overhang === 0 ? {} : { indent: { size: twips(-overhang), type: WidthType.DXA } }),
  })
}
