/** Session, agenda and agenda titles under the thick rule; joint documents have two columns. */
import { type IParagraphOptions, Paragraph } from 'docx'
import type { Sheet } from '../../../templates/sheet.ts'
import { agendaTitleGap, type StyleName } from '../../../templates/styles.ts'
import type { Line, SessionColumn } from '../../publication.ts'
import type { Setting } from './context.ts'
import { measure } from './geometry.ts'
import { writeLine, writeLines, writeRuns } from './inlines.ts'
import { layoutTable } from './layout-table.ts'
import { writeParagraph } from './paragraphs.ts'
import type { Piece } from './raw.ts'
import { twips } from './units.ts'

interface ColumnSetting extends Setting {
  /** What bounds agenda lines and working groups: the room of an agenda title, or the cell of their column. */
  readonly room: 'title' | 'cell'
}

interface ColumnLine extends IParagraphOptions {
  readonly style: StyleName
  readonly before?: number
}

function titleLines(titles: readonly (readonly Line[])[], setting: ColumnSetting): readonly ColumnLine[] {
  const before = agendaTitleGap(titles.length)
  return titles.map((lines) => {
    // A title that its author broke into lines keeps them, however long.
    const room = lines.length > 1 || setting.room === 'cell' ? { indent: { right: 0 } } : {}
    return { ...room, style: 'agendaTitle', before, children: writeLines(lines, setting) }
  })
}

function columnLines(column: SessionColumn, setting: ColumnSetting): readonly ColumnLine[] {
  const { sheet, direction } = setting.publication
  const narrow = setting.room === 'cell' ? {} : { indent: { right: twips(measure(sheet) - sheet.session.width) } }
  const line = (style: StyleName, text: string | undefined, room: IParagraphOptions = {}): readonly ColumnLine[] =>
    text === undefined ? [] : [{ ...room, style, children: writeRuns(text, direction) }]
  const agenda: ColumnLine = { ...narrow, style: 'agendaItem', children: writeLine(column.agenda ?? [], setting) }
  return [
    ...line('session', column.organ),
    ...line('committee', column.body),
    ...line('session', column.group, narrow),
    ...line('session', column.session),
    ...line('agendaItem', column.sessionDetail),
    ...line('committee', column.committee),
    ...(column.agenda === undefined ? [] : [agenda]),
    ...titleLines(column.agendaTitles, setting),
  ]
}

/** What ends the masthead under its rows – rules and thin paragraphs – in points: in New York the lines follow at once. */
const mastheadEnd = 3.9

/** Space over the first line: Geneva's stand lower. */
function spaceOver({ session, word }: Sheet): number {
  const rows = word.rows.reduce((sum, height) => sum + height, 0)
  return Math.max(0, session.top - word.header - rows - mastheadEnd)
}

function writeColumn(column: SessionColumn, setting: ColumnSetting): readonly Paragraph[] {
  return columnLines(column, setting).map(({ style, before = 0, ...options }, index) => {
    const over = index === 0 ? spaceOver(setting.publication.sheet) : 0
    return writeParagraph(style, { ...setting, before: before + over }, options)
  })
}

/** A cell has to hold a paragraph. */
function filled(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.length === 0 ? [new Paragraph({})] : paragraphs
}

/** LibreOffice 7.4 puts a line of its own before a table that begins a section: this one is in the way of it. */
function noHeight(): Paragraph {
  return new Paragraph({ spacing: { line: 1, lineRule: 'exact' }, run: { size: 2 } })
}

/** Writes the columns; the gap under the last line is carried by what follows. */
export function writeColumns(columns: readonly SessionColumn[], setting: Setting): readonly Piece[] {
  const { sheet, direction } = setting.publication
  const flat = { ...setting, before: 0, after: 0 }
  if (columns.length < 2) return columns.flatMap((column) => writeColumn(column, { ...flat, room: 'title' }))
  const first = sheet.session.secondColumn - sheet.session.x
  const rest = (measure(sheet) - first) / (columns.length - 1)
  const cells = columns.map((column) => ({
    children: filled(writeColumn(column, { ...flat, room: 'cell' })),
    span: 1,
  }))
  return [
    noHeight(),
    layoutTable(
      [{ cells }],
      columns.map((_, index) => twips(index === 0 ? first : rest)),
      direction,
    ),
  ]
}
