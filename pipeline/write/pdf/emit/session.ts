/** Session, agenda and agenda titles under the thick rule; two columns in joint documents. */
import type { Sheet } from '../../../../templates/sheet.ts'
import type { SessionColumn, SessionLine } from '../../../publication.ts'
import type { DefinitionNode, ParagraphNode } from '../definition.ts'
import { leaf, type EmitContext } from './paragraphs.ts'
import { toLines } from '../../../typesetting/lines/runs.ts'

/** The lines under the thick rule. */
export function emitColumns(columns: readonly SessionColumn[], context: EmitContext): readonly DefinitionNode[] {
  const [first, second] = columns.map((column) => emitSession(column, context))
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

function emitSession(column: SessionColumn, context: EmitContext): readonly ParagraphNode[] {
  return column.lines.map((line) => emitLine(line, context))
}

function emitLine({ style: name, room, spaceBefore, lines }: SessionLine, context: EmitContext): ParagraphNode {
  const style = context.sheet.styles[name]
  const element = context.tree.block('P')
  const runs = toLines(lines, { style, element, noteCalled: context.noteCalled })
  return leaf(style, { runs, element }, { spaceBefore, end: room === 'title' ? marginOf(context.sheet) : 0 })
}

/** What an agenda title leaves free at the end of the measure. */
function marginOf(sheet: Sheet): number {
  return sheet.end - sheet.session.x - sheet.session.width
}
