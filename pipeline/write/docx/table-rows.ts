/** Rows and cells of tables of data. */
import { AlignmentType, type IParagraphOptions, TableCell, TableRow, VerticalAlign, WidthType } from 'docx'
import type { StyleName } from '../../../templates/styles.ts'
import { tableLooks, tableRoom, type TableLook } from '../../../templates/table.ts'
import type { PublishedCell, PublishedRow, PublishedTable } from '../../publication.ts'
import type { Direction } from '../../../templates/vocabulary.ts'
import { figureSide } from '../../word/alignment.ts'
import { embolden } from '../../reading-order.ts'
import type { BlockSetting } from './context.ts'
import { tab, writeLine, writeRuns } from './inlines.ts'
import { rule } from './layout-table.ts'
import { writeParagraph } from './paragraphs.ts'
import { twips } from '../../word/measures.ts'

const alignments = { start: AlignmentType.START, center: AlignmentType.CENTER } as const

/** A row in its place: how many rows of heads are yet to come, its own among them. */
interface PlacedRow {
  readonly row: PublishedRow
  readonly headsLeft: number
  /** Stays on the page of the next row. */
  readonly isKept: boolean
  readonly style: StyleName
  readonly rules: TableLook['rules']
  readonly room: Gaps
  /** As of its table. */
  readonly gaps: PublishedTable['gaps']
}

/** Points over and under the text. */
interface Gaps {
  readonly before: number
  readonly after: number
}

/** A rule that Word counts to a row is taken off its room. */
function roomOf({ room, hasRuleOver }: PublishedRow, isUnderHead: boolean): Gaps {
  const { heavyRule, thinRule } = tableRoom
  return { before: room.above - (isUnderHead ? heavyRule : 0) - (hasRuleOver ? thinRule : 0), after: room.below }
}

function place(table: PublishedTable): readonly PlacedRow[] {
  const heads = table.head.length
  const tied = tiedRows(table.body)
  return [...table.head, ...table.body].map((row, index) => ({
    row,
    headsLeft: Math.max(0, heads - index),
    isKept: isKept(table, index - heads) || tied.has(index - heads),
    style: index < heads ? 'tableHead' : tableLooks[table.look].style,
    rules: tableLooks[table.look].rules,
    room: roomOf(row, heads > 0 && index === heads),
    gaps: table.gaps,
  }))
}

/** Rules of a cell: thick under the heads, thin under a head that joins columns and over a total. */
function bordersOf({ row, headsLeft, rules }: PlacedRow, cell: PublishedCell) {
  if (rules === 'none') return {}
  const endsHeads = rules === 'of-data' && headsLeft > 0 && cell.rowSpan >= headsLeft
  const under = endsHeads ? tableRoom.heavyRule : headsLeft > 0 && cell.columnSpan > 1 ? tableRoom.thinRule : undefined
  return {
    ...(row.hasRuleOver ? { top: rule(tableRoom.thinRule) } : {}),
    ...(under === undefined ? {} : { bottom: rule(under) }),
  }
}

function alignmentOf({ align, side }: PublishedCell, direction: Direction) {
  if (side === 'center') return alignments.center
  return align === 'end' ? figureSide(direction) : alignments[align]
}

/** Heads stay with the first rows, which no more stand alone than the last: two each, or all that go on one page. */
function isKept({ body, keep }: PublishedTable, index: number): boolean {
  const last = body.length - 1
  return index !== last && (keep !== 'no' || index < 1 || index === last - 1)
}

/** Rows that a cell joins to the next: no page parts them, as in the PDF. */
function tiedRows(body: readonly PublishedRow[]): ReadonlySet<number> {
  let end = 0
  return new Set(
    body.flatMap(({ cells }, index) => {
      end = Math.max(end, ...cells.map(({ rowSpan }) => index + rowSpan - 1))
      return index < end ? [index] : []
    }),
  )
}

function paragraphOptions(
  { isKept: isKeptWithNext }: PlacedRow,
  cell: PublishedCell,
  { direction, hang }: { readonly direction: Direction; readonly hang: number },
): IParagraphOptions {
  const hanging = hang === 0 ? {} : { hanging: twips(hang) }
  return {
    alignment: alignmentOf(cell, direction),
    ...(cell.inset + hang === 0 ? {} : { indent: { left: twips(cell.inset + hang), ...hanging } }),
    ...(isKeptWithNext ? { keepNext: true } : {}),
  }
}

function writeCell(placed: PlacedRow, cell: PublishedCell, setting: BlockSetting): TableCell['options']['children'] {
  const { row, style, room } = placed
  const { paragraphs } = row.isBold ? embolden(cell) : cell
  return paragraphs.map(({ content, label }, index) => {
    const gaps = {
      before: index === 0 ? room.before : row.room.between,
      after: index === paragraphs.length - 1 ? room.after : 0,
    }
    const { direction } = setting.publication
    return writeParagraph(
      style,
      { ...setting, isInset: false, ...gaps },
      {
        ...paragraphOptions(placed, cell, { direction, hang: label?.hang ?? 0 }),
        children: [
          ...(label === undefined ? [] : [...writeRuns(label.text, direction), tab()]),
          ...writeLine(content, setting),
        ],
      },
    )
  })
}

/** The gap before the next column, and what figures leave free, where that is not what all cells of the table have. */
function marginOf({ gaps }: PlacedRow, { column, columnSpan, side }: PublishedCell) {
  const margin = (gaps[column + columnSpan] ?? 0) + (side === 'end' ? tableRoom.afterFigures : 0)
  return margin === tableRoom.columnGap ? {} : { margins: { right: twips(margin) } }
}

function widthOf(cell: PublishedCell, widths: readonly number[]): number {
  return widths.slice(cell.column, cell.column + cell.columnSpan).reduce((sum, width) => sum + width, 0)
}

function writeRow(placed: PlacedRow, widths: readonly number[], setting: BlockSetting): TableRow {
  const isHead = placed.headsLeft > 0
  return new TableRow({
    cantSplit: true,
    ...(isHead ? { tableHeader: true } : {}),
    children: placed.row.cells.map(
      (cell) =>
        new TableCell({
          children: writeCell(placed, cell, setting),
          borders: bordersOf(placed, cell),
          ...marginOf(placed, cell),
          width: { size: widthOf(cell, widths), type: WidthType.DXA },
          ...(placed.row.stands === 'bottom' ? { verticalAlign: VerticalAlign.BOTTOM } : {}),
          ...(cell.columnSpan === 1 ? {} : { columnSpan: cell.columnSpan }),
          ...(cell.rowSpan === 1 ? {} : { rowSpan: cell.rowSpan }),
        }),
    ),
  })
}

/** Writes all rows; heads are repeated on every page. */
export function writeRows(
  table: PublishedTable,
  widths: readonly number[],
  setting: BlockSetting,
): readonly TableRow[] {
  return place(table).map((placed) => writeRow(placed, widths, setting))
}
