/** Blocks to the nodes of Markdown. */
import type { ListItem, PhrasingContent } from 'mdast'
import {
  dispatch,
  type Box,
  type Figure,
  type Handlers,
  type Heading,
  type NumberedParagraph,
  type Table,
} from '../document.ts'
import { allLinesOf, callsIn, type InlineLine } from '../document-lines.ts'
import { voteSides } from '../../templates/vocabulary.ts'
import { container, leaf } from './directives.ts'
import { toPhrasing } from './inlines.ts'
import { escapeHeadingLabel, escapeItemLabel, escapeSecondLabel } from './escaped-labels.ts'
import { listItems, type FlowBlock, type ItemList, type ListedItem } from './items.ts'
import type { FlowNode } from './nodes.ts'
import { tableAttributes, toTable } from './tables.ts'

/** What is known of the place of a block. */
export interface Context {
  /** The notes of these labels that have not been written yet. */
  readonly takeNotes: (labels: readonly string[]) => Iterable<FlowNode>
  /** True between the items of a list: a paragraph goes on there without saying so. */
  readonly isInItem: boolean
}

/** The nodes of a flow of blocks. */
export function toFlow(flow: readonly FlowBlock[], context: Context): FlowNode[] {
  return listItems(flow).flatMap((block) => toNodes(block, context))
}

/** The nodes of a block, or of a list of some. */
export function toNodes(block: FlowBlock, context: Context): readonly FlowNode[] {
  return [dispatch(handlers, block, context)].flat()
}

const handlers: Handlers<FlowBlock, Context, FlowNode | readonly FlowNode[]> = {
  paragraph: (node, { isInItem }) => {
    const braces = [...(node.continued && !isInItem ? ['continued'] : []), ...bracesOf(node)]
    const children = escapeItemLabel(toPhrasing(node.children, 'break'))
    return { type: 'paragraph', children, data: { of: node, braces } }
  },
  numberedParagraph: toLetteredParagraph,
  bullet: (node, context) => toFlow([node], context),
  items: toList,
  quote: (node, context) => container('quote', node, { children: toFlow(node.children, inside(context)) }),
  box: (node, context) => {
    const children = toFlow(node.children, inside(context))
    return [container(node.kind, node, { label: node.title, children }), ...notesOf(node, context)]
  },
  signature: (node) => container('signature', node, { children: toLines(node.lines) }),
  endLines: (node) => container('end', node, { children: toLines(node.lines) }),
  table: (node, context) => {
    const attributes = tableAttributes(node)
    const isBare = Object.keys(attributes).length === 0 && node.title.length === 0 && node.notes.length === 0
    const table = toTable(node)
    const children = [table, ...toFlow(node.notes, inside(context))]
    const written: FlowNode = isBare
      ? { ...table, data: { of: node } }
      : container('table', node, { label: node.title, attributes, children })
    return [written, ...notesOf(node, context)]
  },
  heading: toHeading,
  figure: toFigure,
  contents: (node) => {
    const depth = node.depth === 5 ? {} : { depth: String(node.depth) }
    return leaf('contents', node, { attributes: { ...depth, ...(node.paragraphs ? { paragraphs: '' } : {}) } })
  },
  keys: (node) =>
    container('keys', node, {
      children: node.keys.map(({ mark, children }): FlowNode => ({
        type: 'paragraph',
        children: begunWith(mark, toPhrasing(children, ' ')),
      })),
    }),
  vote: (node) => {
    const sides = voteSides.filter((side) => node.votes[side].length > 0)
    return leaf('vote', node, {
      attributes: Object.fromEntries(sides.map((side) => [side, node.votes[side].join(', ')])),
    })
  },
  pageBreak: (node) => leaf('page-break', node, {}),
}

/** The place in a container: notes stand behind it, for the parser finds those inside only for calls that follow them. */
function inside(context: Context): Context {
  return { ...context, takeNotes: () => [], isInItem: false }
}

function notesOf(block: Box | Table, { takeNotes }: Context): readonly FlowNode[] {
  return [...takeNotes(callsIn(allLinesOf(block)))]
}

/** The number and the name of a block as its braces say them. */
function bracesOf({ id, start }: { readonly id?: string; readonly start?: number }): readonly string[] {
  return [...(start === undefined ? [] : [`start=${start}`]), ...(id === undefined ? [] : [`#${id}`])]
}

/** Words before a line, as they are typed. */
function begunWith(words: string, line: PhrasingContent[]): PhrasingContent[] {
  const [first, ...others] = line
  const begin = /[\u3000-\u303F\uFF00-\uFF60]$/u.test(words) ? words : `${words} `
  if (first?.type !== 'text') return [{ type: 'text', value: begin }, ...line]
  return [{ type: 'text', value: begin + first.value }, ...others]
}

/** A numbered paragraph that stands in no list begins with its letter. */
function toLetteredParagraph(node: NumberedParagraph): FlowNode {
  const children = begunWith(node.typed, toPhrasing(node.children, 'break'))
  return { type: 'paragraph', children, data: { of: node, braces: bracesOf(node) } }
}

function toList({ of, items }: ItemList, context: Context): FlowNode {
  const children = items.map((item) => toListItem(item, context))
  return { type: 'list', ordered: of === 'numberedParagraph', spread: true, children }
}

function toListItem({ head, number, inside: others }: ListedItem, context: Context): ListItem {
  const first: FlowNode = {
    type: 'paragraph',
    children: escapeSecondLabel(toPhrasing(head.children, 'break')),
    data: { braces: bracesOf(head) },
  }
  const children = [first, ...toFlow(others, { ...context, isInItem: true })]
  return {
    type: 'listItem',
    spread: true,
    children,
    data: { of: head, number, ...(head.type === 'bullet' && head.isDashed ? { isDashed: true } : {}) },
  }
}

function toHeading(node: Heading): FlowNode {
  const words = toPhrasing(node.children, ' ')
  const children = node.marker === undefined ? escapeHeadingLabel(words, node.level) : begunWith(node.marker, words)
  // Levels 1 to 5 are depths 2 to 6.
  const depth = (node.level + 1) as 2 | 3 | 4 | 5 | 6
  return { type: 'heading', depth, children, data: { of: node, braces: bracesOf(node) } }
}

/** One paragraph: in a block of lines every line end counts. */
function toLines(lines: readonly InlineLine[]): FlowNode[] {
  const line = lines.flatMap((each, index) => (index === 0 ? each : [{ type: 'lineBreak' } as const, ...each]))
  return [{ type: 'paragraph', children: toPhrasing(line, '\n') }]
}

function toFigure(node: Figure): FlowNode {
  const { source: url, alternative: alt, title = null } = node
  return {
    type: 'paragraph',
    children: [{ type: 'image', url, alt, title }],
    data: { of: node, braces: [...(node.floats ? ['float'] : []), ...bracesOf(node)] },
  }
}
