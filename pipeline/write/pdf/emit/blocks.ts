/** Blocks of the publication to paragraphs of the page: one handler for each. */
import { tabStep } from '../../../../templates/styles.ts'
import { dispatch, type Handlers } from '../../../document.ts'
import type { Block, ContentsEntry, Line, Publication } from '../../../publication.ts'
import type { DefinitionNode, Element, Role } from '../definition.ts'
import { columnOf, inColumn, leaf, type Common, type Context } from './paragraphs.ts'
import { emitColumns } from './session.ts'
import { emitTable } from './table.ts'
import { plain, plainText, runStyle, toLines, toRuns } from './text.ts'
import { styleOf } from '../../../../templates/styles.ts'

/** Right tab of heading numbers, from the edge of the full measure (1022 twips). */
const headingNumberEnd = 51.1

/** Points from a bullet to its text (140.4 and 147.1 on the page). */
const bulletBefore = 6.7

/** Frame of a box: room between frame and text, thickness. */
const frame = { padding: 6, thickness: 0.5 } as const

const blocks: Handlers<Block, Context, readonly DefinitionNode[]> = {
  title: (node, context) => [line(node, 'H1', context)],
  subtitle: (node, context) => [line(node, 'P', context)],
  heading: (node, context) => {
    const element = context.tree.block(`H${context.ranks.get(node.id) ?? 6}`)
    const bookmark = {
      title: [node.label, plainText(node.content)].filter(Boolean).join(' '),
      level: node.level - 1 + context.depth,
    }
    const label =
      node.label === undefined
        ? {}
        : { label: { runs: [plain(node.label, node.style)], at: headingNumberEnd, align: 'end' as const } }
    return [inColumn(node, { ...content(node, element, context), bookmark, ...label }, context)]
  },
  paragraph: (node, context) => {
    const first = columnOf(context).start + node.indent * tabStep
    if (node.label === undefined) {
      const element = node.indent === 0 ? context.tree.continuation() : context.tree.block('P')
      return [inColumn(node, { ...content(node, element, context), first }, context)]
    }
    const item = context.tree.item(
      node.level ?? 1,
      node.level === 1 ? 'Decimal' : node.level === 3 ? 'LowerRoman' : 'LowerAlpha',
    )
    const label = { runs: [plain(node.label, node.style)], at: first, align: 'start' as const, element: item.label }
    return [inColumn(node, { ...content(node, item.text, context), first: first + tabStep, label }, context)]
  },
  bullet: (node, context) => {
    const edge = columnOf(context).start + node.level * tabStep
    const item = context.tree.item(node.level, 'Disc')
    const label = {
      runs: [plain(node.label, node.style)],
      at: edge - bulletBefore,
      align: 'start' as const,
      element: item.label,
    }
    return [inColumn(node, { ...content(node, item.text, context), start: edge, first: edge, label }, context)]
  },
  quote: (node, context) =>
    context.tree.insideQuotation(() => emitBlocks(node.children, { ...context, inset: context.inset + tabStep })),
  box: (node, context) =>
    context.tree.inside('Div', () => {
      const { start, end } = columnOf(context)
      const inside = { ...context, inset: context.inset + tabStep }
      const title =
        node.title.length === 0
          ? []
          : [line({ ...node, style: 'boxTitle', spaceBefore: 0, startsPage: false, content: node.title }, 'P', inside)]
      return [
        {
          stack: [...title, ...emitBlocks(node.children, inside)],
          frame: { ...frame, spaceBefore: node.spaceBefore, start, end },
        },
      ]
    }),
  signature: (node, context) => [lines(node, context)],
  endLines: (node, context) => [lines(node, context)],
  table: emitTable,
  // Refused before emitting: see `unsupported`.
  figure: () => [],
  contents: (node, context) => emitContents(node, context),
  attachmentHeading: (node, context) => {
    context.tree.openSection()
    const bookmark = { title: plainText(node.content), level: 0 }
    return [inColumn(node, { ...content(node, context.tree.block('H2'), context), bookmark }, context)]
  },
  attachmentNote: (node, context) => [line(node, 'P', context)],
  attachmentTitle: (node, context) => [line(node, 'H3', context)],
}

/** The text of a publication from the thick rule down. */
export function emitText(publication: Publication, context: Context): readonly DefinitionNode[] {
  const columns = emitColumns(publication.columns, context)
  const opening = publication.blocks.findIndex((block) => block.type === 'attachmentHeading')
  const text = opening < 0 ? publication.blocks : publication.blocks.slice(0, opening)
  const attachments = opening < 0 ? [] : publication.blocks.slice(opening)
  return [...columns, ...emitBlocks(text, context), ...emitBlocks(attachments, { ...context, depth: 1 })]
}

/** Blocks in order. */
function emitBlocks(list: readonly Block[], context: Context): readonly DefinitionNode[] {
  return list.flatMap((block) => dispatch(blocks, block, context))
}

interface Worded extends Common {
  readonly content: Line
}

function content(node: Worded, element: Element, { noteCalled }: Context) {
  return { element, runs: toRuns(node.content, { style: node.style, element, noteCalled }) }
}

function line(node: Worded, role: Role, context: Context): DefinitionNode {
  return inColumn(node, content(node, context.tree.block(role), context), context)
}

function lines(node: Common & { readonly lines: readonly Line[] }, context: Context): DefinitionNode {
  const element = context.tree.block('P')
  const runs = toLines(node.lines, { style: node.style, element, noteCalled: context.noteCalled })
  return inColumn(node, { runs, element, keepTogether: true }, context)
}

// ---------------------------------------------------------------- contents

/** Lines of the contents: where numbers end, where text begins, by level; points from the edge of the full measure. */
const contentsPlaces = { number: 54, first: 65, step: 21, numberEnd: 495, textEnd: 60 } as const

function emitContents(node: Extract<Block, { type: 'contents' }>, context: Context): readonly DefinitionNode[] {
  const heading = leaf('contentsTitle', {
    runs: [plain(node.title, 'contentsTitle')],
    element: context.tree.block('P'),
    spaceBefore: node.spaceBefore,
    startsPage: node.startsPage,
  })
  const pageWord = leaf('tableHead', {
    runs: [plain(node.pageWord, 'tableHead')],
    element: context.tree.block('P'),
    align: 'end',
    keepWithNext: true,
  })
  const list = context.tree.block('TOC')
  return [heading, pageWord, ...node.entries.map((entry) => emitEntry(entry, list, context))]
}

function emitEntry(entry: ContentsEntry, list: Element, { noteCalled }: Context): DefinitionNode {
  const item: Element = { role: 'TOCI', parent: list }
  const reference: Element = { role: 'Reference', parent: item }
  const { number, first, step, numberEnd, textEnd } = contentsPlaces
  const start = first + (entry.level - 1) * step
  const linked = entry.content.map((inline) =>
    inline.type === 'text' ? { ...inline, link: { id: entry.target } } : inline,
  )
  const runs = toRuns(linked, { style: 'contentsEntry', element: reference, noteCalled })
  const label =
    entry.label === undefined
      ? {}
      : {
          label: {
            runs: [plain(entry.label, 'contentsEntry')],
            at: start - (first - number),
            align: 'end' as const,
            element: { role: 'Lbl', parent: item } as const,
          },
        }
  const pageReference = { target: entry.target, at: numberEnd, style: runStyle(styleOf('contentsEntry')) }
  return leaf('contentsEntry', {
    runs,
    element: reference,
    start,
    first: start,
    end: textEnd,
    spaceBefore: 6,
    pageReference,
    keepTogether: true,
    ...label,
  })
}
