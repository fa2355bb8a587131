/** Tables of data: label and title over them, remarks and lettered notes under them. */
import { Paragraph, type ParagraphChild, Table as WordTable, TableLayoutType, WidthType } from 'docx'
import type { StyleName } from '../../../templates/styles.ts'
import { listNoteRule } from '../../../templates/box.ts'
import { tableLooks, tableRoom, type TableLook } from '../../../templates/table.ts'
import type { PublishedTable } from '../../publication.ts'
import { linesOfCell, plainText } from '../../reading-order.ts'
import type { BlockSetting } from './context.ts'
import { named, writeCountedLabel, writeLine, writeRuns } from './inlines.ts'
import { noBorders, rule } from './layout-table.ts'
import { shortRule } from './keys.ts'
import { writeLettered } from './notes.ts'
import { writeParagraph } from './paragraphs.ts'
import { describeTable, type BlockElement } from './components.ts'
import { writeRows } from './table-rows.ts'
import { twips } from '../../word/measures.ts'

interface Room {
  readonly start: number
  readonly end: number
  readonly width: number
}

/** Points between the title and the table. */
const underTitle = 12

/** Edges and room of a table: those of the column, or the whole measure. */
function roomOf(table: PublishedTable, setting: BlockSetting): Room {
  const { start } = setting.edges
  // LibreOffice 7.4 cuts off what stands out of a cell: there it has the room of the text.
  if (table.isFramed || !tableLooks[table.look].isAcross) return { ...setting.edges, width: setting.width }
  return table.measure === 'wide'
    ? { start, end: 0, width: setting.measure - start }
    : { start: 0, end: 0, width: setting.measure }
}

const borders = { top: rule(tableRoom.thinRule), bottom: rule(tableRoom.heavyRule) }

/** A table with heads has the style of data; one without must not claim it. Rules are set in both: not all read styles. */
function lookOf({ head, look }: PublishedTable) {
  const margins = { left: 0, right: twips(tableRoom.columnGap) }
  const { rules } = tableLooks[look]
  if (rules === 'none') return { borders: noBorders, margins }
  if (rules === 'light') return { borders: { ...noBorders, bottom: rule(tableRoom.thinRule) }, margins }
  return head.length > 0 ? { style: 'UNTable', borders, margins } : { borders: { ...noBorders, ...borders }, margins }
}

function headsRows({ body }: PublishedTable): boolean {
  return body.some((row) => row.cells[0]?.scope === 'row')
}

function headWords({ head }: PublishedTable): string {
  const words = head.flatMap(({ cells }) => cells.flatMap(linesOfCell)).map(plainText)
  return words.filter((word) => word !== '').join(', ')
}

/**
 * The columns in twips. The gap before a column stands at the end of the cell before it, where readers of other programs look for
 * it: so each begins that much later, and the last one is narrower.
 */
function gridOf({ widths, gaps }: PublishedTable, room: number): readonly number[] {
  const all = widths.reduce((sum, width) => sum + width, 0)
  const starts = widths.map((_, index) => {
    const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0)
    return (before * room) / all + (gaps[index] ?? 0)
  })
  return starts.map((start, index) => twips((starts[index + 1] ?? room) - start))
}

function writeGrid(table: PublishedTable, room: Room, setting: BlockSetting): WordTable {
  const widths = gridOf(table, room.width)
  const made = new WordTable({
    ...lookOf(table),
    rows: writeRows(table, widths, setting),
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: twips(room.start), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: table.head.length > 0,
      lastRow: false,
      firstColumn: headsRows(table),
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    ...(setting.publication.direction === 'rtl' ? { visuallyRightToLeft: true } : {}),
  })
  const title = plainText(table.title)
  // A table that nobody has described says at least what its columns are.
  const description = [table.description ?? '', title, headWords(table)].find((words) => words !== '')
  return description === undefined ? made : describeTable(made, title, description)
}

interface HeadLine {
  readonly style: StyleName
  readonly children: readonly ParagraphChild[]
}

/** Label, title and unit; what there is of them. */
function headLines(table: PublishedTable, setting: BlockSetting): readonly HeadLine[] {
  const { label, title, unit } = table
  const { direction } = setting.publication
  return [
    ...(label === undefined
      ? []
      : [{ style: 'tableLabel', children: writeCountedLabel(label, setting.captions.get(table), direction) } as const]),
    ...(title.length === 0 ? [] : [{ style: 'tableTitle', children: writeLine(title, setting) } as const]),
    ...(unit === undefined ? [] : [{ style: 'tableUnit', children: writeRuns(unit, direction) } as const]),
  ]
}

function writeHeading(table: PublishedTable, room: Room, setting: BlockSetting): readonly BlockElement[] {
  const lines = headLines(table, setting)
  const indent = { left: twips(room.start), right: twips(room.end) }
  return lines.map(({ style, children: words }, index) => {
    const isLast = index === lines.length - 1
    const gaps = { before: index === 0 ? setting.before : 0, after: isLast ? underTitle : 0 }
    const page = index === 0 && table.startsPage ? { pageBreakBefore: true } : {}
    const children = named(index === 0 ? table.id : undefined, words)
    return writeParagraph(style, { ...setting, ...gaps }, { indent, ...page, children })
  })
}

/** Remarks and lettered notes, each a paragraph; the first stands a little under the table. */
function writeFoot(
  { remarks, notes, look: name }: PublishedTable,
  { start, end, width }: Room,
  setting: BlockSetting,
): readonly BlockElement[] {
  const last = remarks.length + notes.length - 1
  const { hasNoteRule }: TableLook = tableLooks[name]
  const gaps = (index: number): BlockSetting => ({
    ...setting,
    isInset: false,
    before: index === 0 && !hasNoteRule ? tableRoom.overNotes : 0,
    after: index === last ? setting.after : 0,
  })
  const right = twips(end)
  const indent = { left: twips(start + tableRoom.indentStep), right, hanging: twips(tableRoom.indentStep) }
  const look = { style: 'tableText', indent } as const
  return [
    ...(hasNoteRule && last >= 0 ? [ruleOverNotes(start, right + twips(width - listNoteRule.width))] : []),
    ...remarks.map((remark, index) =>
      writeParagraph('tableText', gaps(index), { indent, children: writeLine(remark, setting) }),
    ),
    ...notes.flatMap((note, index) => writeLettered(note, look, gaps(remarks.length + index))),
  ]
}

function ruleOverNotes(start: number, right: number): Paragraph {
  const { over: before, under: after, thickness } = listNoteRule
  return new Paragraph({ ...shortRule({ before, after, thickness }), indent: { left: twips(start), right } })
}

/** A grid begins no page by itself: a line of no height does it. */
function pageBreak(): Paragraph {
  return new Paragraph({ pageBreakBefore: true, spacing: { line: 20, lineRule: 'exact', after: 0 } })
}

/** Writes a table with all that belongs to it. */
export function writeTable(table: PublishedTable, setting: BlockSetting): readonly BlockElement[] {
  const room = roomOf(table, setting)
  const heading = writeHeading(table, room, setting)
  const page = table.startsPage && heading.length === 0 ? [pageBreak()] : []
  return [...page, ...heading, writeGrid(table, room, setting), ...writeFoot(table, room, setting)]
}
