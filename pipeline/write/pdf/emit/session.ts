/** Session, agenda and agenda titles under the thick rule; two columns in joint documents. */
import type { Sheet } from '../../../../templates/sheet.ts'
import { agendaTitleGap, type StyleName } from '../../../../templates/styles.ts'
import type { Line, SessionColumn } from '../../../publication.ts'
import type { DefinitionNode, ParagraphNode } from '../definition.ts'
import { leaf, type Context } from './paragraphs.ts'
import { toLines, toRuns } from './text.ts'

/** The lines under the thick rule. */
export function emitColumns(columns: readonly SessionColumn[], context: Context): readonly DefinitionNode[] {
  const isJoint = columns.length > 1
  const [first, second] = columns.map((column) => emitSession(column, context, isJoint ? 0 : marginOf(context.sheet)))
  if (!first) return []
  if (!second) return first
  const {
    session: { x: start, secondColumn: middle },
    end,
  } = context.sheet
  return [
    {
      type: 'columns',
      columns: [
        { width: middle - start, blocks: first },
        { width: end - middle, blocks: second },
      ],
    },
  ]
}

/** `margin` is what agenda lines and working groups leave free at the end of their column. */
function emitSession(column: SessionColumn, context: Context, margin: number): readonly ParagraphNode[] {
  const gap = agendaTitleGap(column.agendaTitles.length)
  const plainLine = (text: string | undefined, style: StyleName, end = 0) =>
    text === undefined ? [] : [emitLines([toLine(text)], { style, end }, context)]
  return [
    ...plainLine(column.organ, 'session'),
    ...plainLine(column.body, 'committee'),
    ...plainLine(column.group, 'session', margin),
    ...plainLine(column.session, 'session'),
    ...plainLine(column.sessionDetail, 'agendaItem'),
    ...plainLine(column.committee, 'committee'),
    ...(column.agenda ? [emitLines([column.agenda], { style: 'agendaItem', end: margin }, context)] : []),
    // A title that the author has broken into lines keeps them, however long; one that is not is wrapped.
    ...column.agendaTitles.map((title) =>
      emitLines(title, { style: 'agendaTitle', spaceBefore: gap, end: title.length > 1 ? 0 : margin }, context),
    ),
  ]
}

function toLine(value: string): Line {
  return [{ type: 'text', value, marks: [] }]
}

interface Look extends Partial<Pick<ParagraphNode, 'spaceBefore' | 'end'>> {
  readonly style: StyleName
}

function emitLines(lines: readonly Line[], { style: name, ...more }: Look, context: Context): ParagraphNode {
  const style = context.sheet.styles[name]
  const surroundings = { style, element: context.tree.block('P'), noteCalled: context.noteCalled }
  const [only] = lines
  const runs = lines.length === 1 && only ? toRuns(only, surroundings) : toLines(lines, surroundings)
  return leaf(style, { runs, element: surroundings.element }, more)
}

/** What an agenda title leaves free at the end of the measure. */
function marginOf(sheet: Sheet): number {
  return sheet.end - sheet.session.x - sheet.session.width
}
