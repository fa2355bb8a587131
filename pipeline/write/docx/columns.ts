/** Session, agenda and agenda titles under the thick rule; joint documents have two columns. */
import { Paragraph } from 'docx'
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
  /** What bounds an agenda title: its style, or the cell of its column. */
  readonly titleRoom: 'style' | 'cell'
}

function writeTitles(titles: readonly (readonly Line[])[], setting: ColumnSetting): readonly Paragraph[] {
  const before = agendaTitleGap(titles.length)
  return titles.map((lines) => {
    // A title that its author broke into lines keeps them, however long.
    const room = lines.length > 1 || setting.titleRoom === 'cell' ? { indent: { right: 0 } } : {}
    return writeParagraph('agendaTitle', { ...setting, before }, { ...room, children: writeLines(lines, setting) })
  })
}

function writeColumn(column: SessionColumn, setting: ColumnSetting): readonly Paragraph[] {
  const line = (style: StyleName, text: string | undefined): readonly Paragraph[] =>
    text === undefined
      ? []
      : [writeParagraph(style, setting, { children: writeRuns(text, setting.publication.direction) })]
  return [
    ...line('session', column.organ),
    ...line('committee', column.body),
    ...line('session', column.group),
    ...line('session', column.session),
    ...line('agendaItem', column.sessionDetail),
    ...line('committee', column.committee),
    ...(column.agenda === undefined
      ? []
      : [writeParagraph('agendaItem', setting, { children: writeLine(column.agenda, setting) })]),
    ...writeTitles(column.agendaTitles, setting),
  ]
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
  if (columns.length < 2) return columns.flatMap((column) => writeColumn(column, { ...flat, titleRoom: 'style' }))
  const first = Math.abs(sheet.session.secondColumn - sheet.session.x)
  const rest = (measure(sheet) - first) / (columns.length - 1)
  const cells = columns.map((column) => ({
    children: filled(writeColumn(column, { ...flat, titleRoom: 'cell' })),
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
