/** Blocks of the publication to paragraphs of the page: one handler for each. */
import { boxFrame } from '../../../../templates/box.ts'
import { hangOf } from '../../../../templates/bullets.ts'
import type { StyleName } from '../../../../templates/styles.ts'
import { dispatch, type Handlers } from '../../../document.ts'
import type {
  PublishedHeading,
  PublishedTitle,
  PublishedBlock,
  PublishedBox,
  Line,
  Publication,
  Section,
} from '../../../publication.ts'
import type { DefinitionNode, ParagraphNode } from '../definition.ts'
import type { StructureElement, Role } from '../../../typesetting/run.ts'
import { emitContents } from './contents.ts'
import { emitFigure } from './figure.ts'
import { emitFrontPages } from './front-pages.ts'
import { emitKeys } from './keys.ts'
import { emitLettered } from './lettered-notes.ts'
import { columnOf, inColumn, type Common, type EmitContext } from './paragraphs.ts'
import { emitRoll } from './roll.ts'
import { emitColumns } from './session.ts'
import { emitTable } from './table.ts'
import { plainText } from '../../../reading-order.ts'
import { plain, toLines, toRuns, widthOfWords } from '../../../typesetting/lines/runs.ts'
import { withSpace } from '../../../text/space-behind-label.ts'

const blocks: Handlers<PublishedBlock, EmitContext, readonly DefinitionNode[]> = {
  title: (node, context) => [
    inColumn(
      node,
      { ...content(node, context.tree.block(`H${node.rank}`), context), ...labelled(node, context) },
      context,
    ),
  ],
  subtitle: (node, context) => [
    inColumn(node, { ...content(node, context.tree.block('P'), context), ...labelled(node, context) }, context),
  ],
  roll: emitRoll,
  heading: (node, context) => {
    const element = context.tree.block(`H${node.rank}`)
    const bookmark = {
      title: [node.label, plainText(node.content)].filter(Boolean).join(' '),
      level: node.outline,
    }
    return [inColumn(node, { ...content(node, element, context), bookmark, ...labelled(node, context) }, context)]
  },
  paragraph: (node, context) => {
    const { sheet } = context
    const first = columnOf(context).start + (node.indent + (sheet.styles[node.style].inset ?? 0)) * sheet.tabStep
    if (node.label === undefined) {
      const element = node.indent === 0 ? context.tree.continuation() : context.tree.block('P')
      return [inColumn(node, { ...content(node, element, context), first }, context)]
    }
    const item = context.tree.item(
      node.level ?? 1,
      node.level === 1 ? 'Decimal' : node.level === 3 ? 'LowerRoman' : 'LowerAlpha',
    )
    const label = {
      runs: [plain(node.label, context.sheet.styles[node.style])],
      at: first,
      align: 'start' as const,
      element: item.label,
    }
    const text = first + stepsOf(node.label, node.style, context) * context.sheet.tabStep
    return [inColumn(node, { ...content(node, item.text, context), first: text, label }, context)]
  },
  bullet: (node, context) => {
    const edge = columnOf(context).start + node.level * context.sheet.tabStep
    const item = context.tree.item(node.level, 'Disc')
    const label = {
      runs: [plain(node.label, context.sheet.styles[node.style])],
      at: edge - hangOf(node.label),
      align: 'start' as const,
      element: item.label,
    }
    return [inColumn(node, { ...content(node, item.text, context), start: edge, first: edge, label }, context)]
  },
  keys: emitKeys,
  // Their section sets them (`emitSection`): they stand on pages of their own.
  frontLine: () => [],
  quote: (node, context) =>
    context.tree.insideQuotation(() =>
      emitBlocks(node.children, { ...context, inset: context.inset + context.sheet.tabStep }),
    ),
  box: (node, context) =>
    context.tree.inside('Div', () => {
      const { sheet } = context
      const { frame } = node
      const { start, end } = frame
        ? { start: frame.start - sheet.start, end: sheet.end - frame.end }
        : columnOf(context)
      const step = frame ? 0 : sheet.tabStep
      const inside = { ...context, inset: context.inset + step, insetEnd: context.insetEnd + step }
      const title = node.title.length === 0 ? [] : [boxTitle(node, inside)]
      return [
        {
          type: 'box',
          blocks: [...title, ...emitBlocks(node.children, inside), ...emitBoxNotes(node, inside)],
          thickness: frame?.thickness ?? boxFrame.thickness,
          padding: boxFrame.padding,
          spaceBefore: node.spaceBefore,
          startsPage: node.startsPage,
          start,
          end,
        },
      ]
    }),
  signature: (node, context) => [lines(node, context)],
  endLines: (node, context) => [lines(node, context)],
  table: emitTable,
  figure: emitFigure,
  contents: emitContents,
  attachmentHeading: (node, context) => {
    context.tree.openSection()
    const bookmark = { title: plainText(node.content), level: 0 }
    return [inColumn(node, { ...content(node, context.tree.block(`H${node.rank}`), context), bookmark }, context)]
  },
  attachmentNote: (node, context) => [line(node, 'P', context)],
  attachmentTitle: (node, context) => [line(node, `H${node.rank}`, context)],
}

function boxTitle(node: PublishedBox, context: EmitContext): ParagraphNode {
  const worded = { style: node.titleStyle, spaceBefore: 0, startsPage: false, content: node.title }
  const titled = content(worded, context.tree.block('P'), context)
  if (node.frame === undefined) return inColumn(worded, titled, context)
  const start = node.frame.title - context.sheet.start
  return inColumn(worded, { ...titled, start, first: start }, context)
}

function emitBoxNotes({ notes }: PublishedBox, context: EmitContext): readonly DefinitionNode[] {
  const { sheet, noteCalled } = context
  const { start, end } = columnOf(context)
  return emitLettered(notes, {
    sheet,
    noteCalled,
    parent: context.tree.block('P').parent,
    start,
    end,
    spaceBefore: boxFrame.overNotes,
  })
}

/** The text of a publication from the thick rule down. */
export function emitText(publication: Publication, context: EmitContext): readonly DefinitionNode[] {
  const columns = emitColumns(publication.columns, context)
  const emitted = publication.sections.flatMap((section) =>
    section.isFront ? emitFront(section, context, publication.words.emblem) : emitSection(section, context),
  )
  const nodes = emitted.flatMap((each, index) => letFloat(each, emitted.slice(index + 1, index + 1 + each.past)))
  return [...columns, ...nodes]
}

/** What became of a block, or of all that stand together on turned pages. */
interface Emitted {
  readonly nodes: readonly DefinitionNode[]
  /** Blocks that may pass it. */
  readonly past: number
  /** Points over them where they do. */
  readonly gap: number
}

function emitFront({ blocks: lines }: Section, context: EmitContext, emblem: string): readonly Emitted[] {
  const own = lines.filter((block) => block.type === 'frontLine')
  return [{ nodes: emitFrontPages(own, context, emblem), past: 0, gap: 0 }]
}

/** Blocks on turned pages stand together, and float together where each of them does. */
function emitSection({ orientation, sheet, blocks: list }: Section, context: EmitContext): readonly Emitted[] {
  const inside = { ...context, sheet }
  const emitted = list.map((block) => ({ nodes: emitBlocks([block], inside), ...floatOf(block) }))
  if (orientation === 'portrait') return emitted
  const past = Math.min(...emitted.map((each) => each.past))
  const gap = emitted[0]?.gap ?? 0
  const could = list.find((block) => block.type === 'table' && block.couldFloat === true)?.place
  const turned = {
    type: 'turned',
    blocks: emitted.flatMap(({ nodes }) => nodes),
    ...(could && { couldFloat: could }),
  } as const
  return [{ nodes: [turned], past, gap }]
}

function floatOf(block: PublishedBlock): Pick<Emitted, 'past' | 'gap'> {
  if (block.type !== 'table' && block.type !== 'figure') return { past: 0, gap: 0 }
  return { past: block.floatsPast ?? 0, gap: block.gapWherePassed ?? 0 }
}

function letFloat({ nodes, past, gap }: Emitted, passed: readonly Emitted[]): readonly DefinitionNode[] {
  if (past === 0) return nodes
  return [{ type: 'float', blocks: nodes, gap, past: passed.flatMap((each) => each.nodes).length }]
}

/** Blocks in order. */
function emitBlocks(list: readonly PublishedBlock[], context: EmitContext): readonly DefinitionNode[] {
  return list.flatMap((block) => dispatch(blocks, block, context))
}

interface Worded extends Common {
  readonly content: Line
}

function content(node: Worded, element: StructureElement, { noteCalled, sheet }: EmitContext) {
  return { element, runs: toRuns(node.content, { style: sheet.styles[node.style], element, noteCalled }) }
}

/** Tab steps from a label to its text, as Word goes on to the next stop: "(viii)" takes one like its neighbours, "1 bis." two. */
function stepsOf(label: string, style: StyleName, { sheet }: EmitContext): number {
  return Math.max(1, Math.ceil(widthOfWords(withSpace(label), sheet.styles[style]) / sheet.tabStep))
}

type Labelled = Common & Pick<PublishedTitle, 'label' | 'labelStyle'> & Pick<PublishedHeading, 'numberStands'>

/** The number of a title or heading ends before the text column, or stands at its edge, and the words a tab step in. */
function labelled(
  { label, style, labelStyle = style, numberStands }: Labelled,
  context: EmitContext,
): Partial<ParagraphNode> {
  if (label === undefined) return {}
  const { sheet } = context
  const runs = [plain(label, sheet.styles[labelStyle])]
  if (numberStands === undefined) return { label: { runs, at: sheet.headingNumberEnd - sheet.start, align: 'end' } }
  const at = columnOf(context).start
  const start = at + stepsOf(label, style, context) * sheet.tabStep
  return { label: { runs, at, align: 'start' }, start, first: start }
}

function line(node: Worded, role: Role, context: EmitContext): DefinitionNode {
  return inColumn(node, content(node, context.tree.block(role), context), context)
}

function lines(
  node: Extract<PublishedBlock, { type: 'signature' | 'endLines' }>,
  context: EmitContext,
): DefinitionNode {
  const element = context.tree.block('P')
  const runs = toLines(node.lines, { style: context.sheet.styles[node.style], element, noteCalled: context.noteCalled })
  return inColumn(node, { runs, element, keepTogether: true, closing: node.type }, context)
}
