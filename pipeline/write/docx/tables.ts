/** Tables of data: label and title over them, remarks and lettered notes under them. */
import {
  AlignmentType,
  type IParagraphOptions,
  Table as WordTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'
import { styleOf, type StyleName } from '../../../templates/styles.ts'
import type { Cell, Inline, Line, Row, Table } from '../../publication.ts'
import { columnWidths } from './column-widths.ts'
import type { Setting } from './context.ts'
import type { WriteBlock } from './flow.ts'
import { cells, rules, tableNoteGap } from './geometry.ts'
import { named, writeLine } from './inlines.ts'
import { noBorders, rule } from './layout-table.ts'
import { writeNote } from './notes.ts'
import { writeParagraph } from './paragraphs.ts'
import { describeTable, type Piece } from './raw.ts'
import { twips } from './units.ts'

/** Edges and room of a table: those of the column, or the whole measure. */
function roomOf(
  table: Table,
  setting: Setting,
): { readonly start: number; readonly end: number; readonly width: number } {
  if (table.measure === 'full' && !setting.isInset) return { start: 0, end: 0, width: setting.measure }
  return { ...setting.edges, width: setting.width }
}

function emphasize(line: Line): Line {
  return line.map((inline): Inline =>
    inline.type === 'text' && !inline.marks.includes('bold') ? { ...inline, marks: [...inline.marks, 'bold'] } : inline,
  )
}

const alignments = { start: AlignmentType.START, center: AlignmentType.CENTER, end: AlignmentType.END } as const

interface RowKind {
  readonly style: StyleName
  readonly padding: number
  readonly isHead: boolean
}

function kindOf(table: Table, index: number, row: Row): RowKind {
  if (index < table.head.length) return { style: 'tableHead', padding: cells.head, isHead: true }
  return { style: 'tableText', padding: row.isTotal ? cells.total : cells.body, isHead: false }
}

/** Rules of a cell: thick under the heads, thin under a head that joins columns and over a total. */
function bordersOf(table: Table, index: number, row: Row, cell: Cell) {
  const isHead = index < table.head.length
  const endsHeads = isHead && index + cell.rowSpan >= table.head.length
  const under = endsHeads ? rules.thick : isHead && cell.columnSpan > 1 ? rules.thin : undefined
  return {
    ...(row.isTotal ? { top: rule(rules.thin) } : {}),
    ...(under === undefined ? {} : { bottom: rule(under) }),
  }
}

function writeRow(
  table: Table,
  row: Row,
  index: number,
  { widths, setting }: { readonly widths: readonly number[]; readonly setting: Setting },
): TableRow {
  const kind = kindOf(table, index, row)
  const flat: Setting = { ...setting, isInset: false, before: kind.padding, after: kind.padding }
  const options = (cell: Cell): IParagraphOptions => ({
    alignment: alignments[cell.align],
    ...(cell.indent === 0 ? {} : { indent: { left: twips(cell.indent * cells.indent) } }),
    ...(kind.isHead || index === 0 ? { keepNext: true } : {}),
  })
  return new TableRow({
    cantSplit: true,
    ...(kind.isHead ? { tableHeader: true } : {}),
    children: row.cells.map(
      (cell) =>
        new TableCell({
          children: [
            writeParagraph(
              kind.style,
              writeLine(row.isTotal ? emphasize(cell.content) : cell.content, setting),
              flat,
              options(cell),
            ),
          ],
          borders: bordersOf(table, index, row, cell),
          width: {
            size: twips(
              widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, width) => sum + width, 0),
            ),
            type: WidthType.DXA,
          },
          ...(kind.isHead ? { verticalAlign: VerticalAlign.BOTTOM } : {}),
          ...(cell.columnSpan === 1 ? {} : { columnSpan: cell.columnSpan }),
          ...(cell.rowSpan === 1 ? {} : { rowSpan: cell.rowSpan }),
        }),
    ),
  })
}

/** A table with heads has the style of data; one without must not claim it. */
function styleFor(table: Table) {
  if (table.head.length > 0) return { style: 'UNTable' }
  return {
    borders: { ...noBorders, top: rule(rules.thin), bottom: rule(rules.thick) },
    margins: { left: 0, right: twips(cells.gutter) },
  }
}

function plainText(line: Line): string {
  return line.map((inline) => (inline.type === 'text' ? inline.value : '')).join('')
}

function writeGrid(table: Table, setting: Setting): WordTable {
  const { start, width } = roomOf(table, setting)
  const widths = columnWidths(table, width)
  const rows = [...table.head, ...table.body]
  const made = new WordTable({
    rows: rows.map((row, index) => writeRow(table, row, index, { widths, setting })),
    columnWidths: widths.map(twips),
    width: { size: widths.reduce((sum, each) => sum + twips(each), 0), type: WidthType.DXA },
    indent: { size: twips(start), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: table.head.length > 0,
      lastRow: false,
      firstColumn: table.body.some(({ cells: [first] }) => first?.scope === 'row'),
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    ...styleFor(table),
    ...(setting.publication.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
  })
  const title = plainText(table.title)
  return title === '' && table.description === undefined ? made : describeTable(made, title, table.description ?? title)
}

/** Label, title and unit over a table; what there is of them. */
function writeHeading(table: Table, setting: Setting): readonly Piece[] {
  const stack: { readonly style: StyleName; readonly line: readonly Inline[] }[] = [
    ...(table.label === undefined ? [] : [{ style: 'tableLabel', line: [plain(table.label)] } as const]),
    ...(table.title.length === 0 ? [] : [{ style: 'tableTitle', line: table.title } as const]),
    ...(table.unit === undefined ? [] : [{ style: 'tableLabel', line: [plain(table.unit)] } as const]),
  ]
  const wide = table.measure === 'full' && !setting.isInset ? { indent: { left: 0, right: 0 } } : {}
  return stack.map(({ style, line }, index) => {
    const isLast = index === stack.length - 1
    const gaps = { before: index === 0 ? setting.before : 0, after: isLast ? styleOf('tableTitle').after : 0 }
    const page = index === 0 && table.startsPage ? { pageBreakBefore: true } : {}
    return writeParagraph(
      style,
      named(index === 0 ? table.id : undefined, writeLine(line, setting)),
      { ...setting, ...gaps },
      { ...wide, ...page },
    )
  })
}

function plain(value: string): Inline {
  return { type: 'text', value, marks: [] }
}

/** Remarks and lettered notes, each a paragraph; the first stands a little under the table. */
function writeFoot(table: Table, setting: Setting, write: WriteBlock): readonly Piece[] {
  const { start, end } = roomOf(table, setting)
  const count = table.remarks.length + table.notes.length
  const gaps = (index: number) => ({
    ...setting,
    isInset: false,
    before: index === 0 ? cells.head : 0,
    after: index === count - 1 ? setting.after : 0,
  })
  const remarks = table.remarks.map((remark, index) =>
    writeParagraph('tableText', writeLine(remark, setting), gaps(index), {
      indent: { left: twips(start), right: twips(end) },
    }),
  )
  const notes = table.notes.flatMap((note, index) =>
    writeNote(
      note,
      {
        style: 'tableText',
        mark: 'typed',
        indent: { left: twips(start + tableNoteGap), right: twips(end), hanging: twips(tableNoteGap) },
      },
      gaps(table.remarks.length + index),
      write,
    ),
  )
  return [...remarks, ...notes]
}

/** Writes a table with all that belongs to it. */
export function writeTable(table: Table, setting: Setting, write: WriteBlock): readonly Piece[] {
  return [...writeHeading(table, setting), writeGrid(table, setting), ...writeFoot(table, setting, write)]
}
