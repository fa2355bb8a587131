/** Session, agenda and agenda titles under the thick rule; two columns in joint documents. */
import type { Sheet } from '../../../../templates/sheets.ts'
import { agendaTitleGap, type StyleName } from '../../../../templates/styles.ts'
import type { Line, SessionColumn } from '../../../publication.ts'
import type { DefinitionNode, Paragraph, ParagraphNode } from '../definition.ts'
import { leaf, type Context } from './paragraphs.ts'
import { plain, toLines, toRuns } from './text.ts'

/** The lines under the thick rule. */
export function emitColumns(columns: readonly SessionColumn[], context: Context): readonly DefinitionNode[] {
  const isJoint = columns.length > 1
  const [first, second] = columns.map((column) => emitSession(column, context, isJoint ? 0 : marginOf(context.sheet)))
  if (!first) return []
  if (!second) return first
  const { session, end } = context.sheet
  return [
    {
      columns: [
        { width: session.secondColumn - session.x, stack: first },
        { width: end - session.secondColumn, stack: second },
      ],
    },
  ]
}

/** `margin` is what agenda lines leave free at the end of their column. */
function emitSession(column: SessionColumn, context: Context, margin: number): readonly ParagraphNode[] {
  const gap = agendaTitleGap(column.agendaTitles.length)
  return [
    ...plainLine(column.organ, 'session', context),
    ...plainLine(column.session, 'session', context),
    ...plainLine(column.sessionDetail, 'agendaItem', context),
    ...plainLine(column.committee, 'committee', context),
    ...(column.agenda ? [emitLines({ lines: [column.agenda], style: 'agendaItem', end: margin }, context)] : []),
    // A title that the author has broken into lines keeps them, however long; one that is not is wrapped.
    ...column.agendaTitles.map((title) =>
      emitLines({ lines: title, style: 'agendaTitle', spaceBefore: gap, end: title.length > 1 ? 0 : margin }, context),
    ),
  ]
}

function plainLine(text: string | undefined, style: StyleName, { tree }: Context): readonly ParagraphNode[] {
  return text === undefined ? [] : [leaf(style, { runs: [plain(text, style)], element: tree.block('P') })]
}

interface StyledLines extends Partial<Paragraph> {
  readonly lines: readonly Line[]
  readonly style: StyleName
}

function emitLines({ lines, style, ...more }: StyledLines, context: Context): ParagraphNode {
  const surroundings = { style, element: context.tree.block('P'), noteCalled: context.noteCalled }
  const [only] = lines
  const runs = lines.length === 1 && only ? toRuns(only, surroundings) : toLines(lines, surroundings)
  return leaf(style, { runs, element: surroundings.element, ...more })
}

/** What an agenda title leaves free at the end of the measure. */
function marginOf({ end, session }: Sheet): number {
  return end - session.x - session.width
}
