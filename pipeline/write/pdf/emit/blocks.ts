/** Blocks of the publication to paragraphs of the page: one handler for each. */
import type { Sheet } from '../../../../templates/sheets.ts'
import { agendaTitleGap, styleOf, tabStep, type StyleName } from '../../../../templates/styles.ts'
import { dispatch, type Handlers } from '../../../document.ts'
import type { Block, Line, Publication, SessionColumn } from '../../../publication.ts'
import type { DefinitionNode, Paragraph, Run } from '../definition.ts'
import { plain, plainText, toLines, toRuns } from './text.ts'

interface Context {
  readonly sheet: Sheet
  /** Points that quotations and the like are set in on both sides. */
  readonly inset: number
  /** Depth of bookmarks here: one more inside an attachment. */
  readonly depth: number
}

/** Right tab of heading numbers, from the edge of the full measure (1022 twips). */
const headingNumberEnd = 51.1

type Common = Pick<Block, 'style' | 'spaceBefore' | 'startsPage' | 'id'>

const blocks: Handlers<Block, Context, readonly DefinitionNode[]> = {
  title: (node, context) => [inColumn(node, toRuns(node.content, node.style), context)],
  subtitle: (node, context) => [inColumn(node, toRuns(node.content, node.style), context)],
  heading: (node, context) => {
    const bookmark = { title: [node.label, plainText(node.content)].filter(Boolean).join(' '), level: node.level - 1 + context.depth }
    const label = node.label === undefined ? {} : { label: { runs: [plain(node.label, node.style)], at: headingNumberEnd, align: 'end' as const } }
    return [inColumn(node, toRuns(node.content, node.style), context, { bookmark, ...label })]
  },
  paragraph: (node, context) => {
    const edge = column(context).start
    const first = edge + node.indent * tabStep
    if (node.label === undefined) return [inColumn(node, toRuns(node.content, node.style), context, { first })]
    const label = { runs: [plain(node.label, node.style)], at: first, align: 'start' as const }
    return [inColumn(node, toRuns(node.content, node.style), context, { first: first + tabStep, label })]
  },
  bullet: (node, context) => {
    const edge = column(context).start + node.level * tabStep
    const label = { runs: [plain(node.label, node.style)], at: edge - bulletBefore, align: 'start' as const }
    return [inColumn(node, toRuns(node.content, node.style), context, { start: edge, first: edge, label })]
  },
  quote: (node, context) => node.children.flatMap((child) => dispatch(blocks, child, { ...context, inset: context.inset + tabStep })),
  signature: (node, context) => [inColumn(node, toLines(node.lines, node.style), context, { keepTogether: true })],
  endLines: (node, context) => [inColumn(node, toLines(node.lines, node.style), context, { keepTogether: true })],
  attachmentHeading: (node, context) => [
    inColumn(node, toRuns(node.content, node.style), context, { bookmark: { title: plainText(node.content), level: 0 } }),
  ],
  attachmentNote: (node, context) => [inColumn(node, toRuns(node.content, node.style), context)],
  attachmentTitle: (node, context) => [inColumn(node, toRuns(node.content, node.style), context)],
  // Refused before emitting: see `unsupported`.
  box: () => [],
  table: () => [],
  figure: () => [],
  contents: () => [],
}

/** Points from a bullet to its text (140.4 and 147.1 on the page). */
const bulletBefore = 6.7

/** The text of a publication from the thick rule down. */
export function emitText(publication: Publication): readonly DefinitionNode[] {
  const { sheet } = publication
  let depth = 0
  const text = publication.blocks.flatMap((block) => {
    if (block.type === 'attachmentHeading') depth = 1
    return dispatch(blocks, block, { sheet, inset: 0, depth })
  })
  return [...emitColumns(publication.columns, sheet), ...text]
}

function emitColumns(columns: readonly SessionColumn[], sheet: Sheet): readonly DefinitionNode[] {
  const [first, second] = columns.map((one) => emitSession(one, sheet))
  if (!first) return []
  if (!second) return first
  const width = sheet.session.secondColumn - sheet.session.x
  return [
    {
      columns: [
        { width, stack: first },
        { width: sheet.end - sheet.session.secondColumn, stack: second },
      ],
    },
  ]
}

function emitSession(column: SessionColumn, sheet: Sheet): readonly DefinitionNode[] {
  const line = (text: string | undefined, style: StyleName): readonly DefinitionNode[] =>
    text === undefined ? [] : [leaf(style, [plain(text, style)], { end: 0 })]
  const gap = agendaTitleGap(column.agendaTitles.length)
  const room = Math.max(0, sheet.end - sheet.session.x - sheet.session.width)
  return [
    ...line(column.organ, 'session'),
    ...line(column.session, 'session'),
    ...line(column.sessionDetail, 'agendaItem'),
    ...line(column.committee, 'committee'),
    ...(column.agenda ? [leaf('agendaItem', toRuns(column.agenda, 'agendaItem'), { end: room })] : []),
    ...column.agendaTitles.map((title) => leaf('agendaTitle', toLines(title, 'agendaTitle'), { spaceBefore: gap, end: titleRoom(title, room) })),
  ]
}

/** A title that the author broken into lines keeps them; one line alone is wrapped. */
function titleRoom(title: readonly Line[], room: number): number {
  return title.length > 1 ? 0 : room
}

function column({ sheet, inset }: Context): { readonly start: number; readonly end: number; readonly alignEnd: number } {
  return {
    start: sheet.column.start - sheet.start + inset,
    end: sheet.end - sheet.column.end + inset,
    alignEnd: sheet.end - sheet.column.alignEnd + inset,
  }
}

/** A paragraph in the text column. */
function inColumn(node: Common, runs: readonly Run[], context: Context, more: Partial<Paragraph> = {}): DefinitionNode {
  const edges = column(context)
  const { spaceBefore, startsPage } = node
  const { align, fromMargin } = styleOf(node.style)
  const start = fromMargin === true ? 0 : edges.start
  const end = align === 'end' ? edges.alignEnd : edges.end
  return leaf(node.style, runs, { start, first: start, end, spaceBefore, startsPage, ...(node.id === undefined ? {} : { id: node.id }), ...more })
}

function leaf(name: StyleName, runs: readonly Run[], more: Partial<Paragraph>): DefinitionNode {
  const style = styleOf(name)
  return {
    text: '',
    paragraph: {
      runs,
      align: style.align,
      leading: style.leading,
      size: style.size,
      spaceBefore: 0,
      start: 0,
      end: 0,
      first: 0,
      keepWithNext: style.keepWithNext,
      keepTogether: style.keepWithNext,
      startsPage: false,
      ...more,
    },
  }
}
