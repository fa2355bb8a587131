/** Session, agenda and agenda titles under the thick rule; joint documents have two columns. */
import { type IParagraphOptions, Paragraph } from 'docx'
import type { Sheet } from '../../../templates/sheet.ts'
import type { SessionColumn, SessionLine } from '../../publication.ts'
import type { BlockSetting } from './context.ts'
import { measure } from './geometry.ts'
import { writeLines } from './inlines.ts'
import { layoutTable } from './layout-table.ts'
import { writeParagraph } from './paragraphs.ts'
import type { BlockElement } from './components.ts'
import { twips } from '../../word/measures.ts'

/** Agenda titles have a room of their own in their style; all other lines have the whole column. */
function roomOf({ style, room }: SessionLine, sheet: Sheet): IParagraphOptions {
  if (style === 'agendaTitle') return room === 'title' ? {} : { indent: { right: 0 } }
  return room === 'title' ? { indent: { right: twips(measure(sheet) - sheet.session.width) } } : {}
}

/** What ends the masthead under its rows – rules and thin paragraphs – in points: in New York the lines follow at once. */
const mastheadEnd = 3.9

/** Space over the first line: Geneva's stand lower. */
function spaceOver({ session, word }: Sheet): number {
  const rows = word.rows.reduce((sum, height) => sum + height, 0)
  return Math.max(0, session.top - word.header - rows - mastheadEnd)
}

function writeColumn({ lines }: SessionColumn, setting: BlockSetting): readonly Paragraph[] {
  const { sheet } = setting.publication
  return lines.map((line, index) => {
    const before = line.spaceBefore + (index === 0 ? spaceOver(sheet) : 0)
    const children = writeLines(line.lines, setting)
    return writeParagraph(line.style, { ...setting, before }, { ...roomOf(line, sheet), children })
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
export function writeColumns(columns: readonly SessionColumn[], setting: BlockSetting): readonly BlockElement[] {
  const { sheet, direction } = setting.publication
  const flat = { ...setting, before: 0, after: 0 }
  if (columns.length < 2) return columns.flatMap((column) => writeColumn(column, flat))
  const first = sheet.session.secondColumn - sheet.session.x
  const rest = (measure(sheet) - first) / (columns.length - 1)
  const cells = columns.map((column) => ({
    children: filled(writeColumn(column, flat)),
    span: 1,
  }))
  return [
    noHeight(),
    layoutTable(
      [{ cells }],
      columns.map((_, index) => twips(index === 0 ? first : rest)),
      { direction },
    ),
  ]
}
