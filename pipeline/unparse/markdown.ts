/** How the source language is written where it is not what the packages for Markdown write. */
import type {
  Break,
  FootnoteReference,
  Heading,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Table,
  TableCell,
  Text,
} from 'mdast'
import { directiveToMarkdown, type ContainerDirective, type LeafDirective } from 'mdast-util-directive'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import {
  defaultHandlers,
  toMarkdown,
  type Handle,
  type Handlers,
  type Info,
  type State,
  type Unsafe,
} from 'mdast-util-to-markdown'
import type { Node } from '../document.ts'
import { escapeLoneSigns, looksLikeMarkup } from './looks-like-markup.ts'
import type { FlowNode } from './nodes.ts'
import { writeReference } from './references.ts'

const tables = gfmTableToMarkdown({ tableCellPadding: true })

const packaged: Partial<Handlers> = {
  ...defaultHandlers,
  ...tables.handlers,
  ...gfmFootnoteToMarkdown().handlers,
  ...directiveToMarkdown().handlers,
}

/** Values that need no quotation marks have none, unless others of the same braces need them. */
const unquoted: Partial<Handlers> = directiveToMarkdown({ preferUnquoted: true }).handlers ?? {}

/** What the packages write of a node. */
function packagedOf(type: Nodes['type']): Handle {
  const handle = packaged[type]
  if (handle === undefined) throw new Error(`no package writes ${type}`)
  return handle
}

/** Words that nothing can be read into: the package looks for some forty signs in turn. */
const harmless = /^(?!h[1-6]\.|[Øþ] )\p{L}(?:[\p{L}\p{Nd} ;.()«»“”–—/-]|,(?!,)|’(?!’)|'(?!'))*$/u

/** Words and calls of which nothing has to be escaped: most of a report, in a fifth of the time. */
function harmlessWords({ children }: Paragraph | TableCell): string | undefined {
  const words = children.map((child) =>
    child.type === 'text' && child.data === undefined && harmless.test(child.value)
      ? child.value
      : child.type === 'footnoteReference'
        ? callOf(child)
        : undefined,
  )
  return words.includes(undefined) ? undefined : words.join('')
}

function callOf({ label }: FootnoteReference): string {
  return `[^${label}]`
}

/** What we write of a node. */
const own: Partial<Handlers> = {
  heading: (node: Heading, ...place) => packagedOf('heading')(node, ...place) + bracesOf(node),
  paragraph: (node: Paragraph, ...place) =>
    (harmlessWords(node) ?? packagedOf('paragraph')(node, ...place)) + bracesOf(node),
  text: (node: Text, ...place) =>
    node.data?.isReference === true
      ? writeReference(node.value)
      : escapeLoneSigns(escapeBesideAstral(packagedOf('text')(node, ...place))),
  footnoteReference: callOf,
  break: (node: Break, ...place) => (node.data?.isSign === true ? ' \\ ' : packagedOf('break')(node, ...place)),
  containerDirective: (node: ContainerDirective, ...[parent, state, info]) => {
    const [first, ...others] = node.children
    const isLabelled = first?.type === 'paragraph' && first.data?.directiveLabel === true
    const children = isLabelled
      ? [{ ...first, children: escapeLabel(first.children, state) }, ...others]
      : node.children
    return directiveOf(node)({ ...node, children }, parent, state, info)
  },
  leafDirective: (node: LeafDirective, ...[parent, state, info]) =>
    directiveOf(node)({ ...node, children: escapeLabel(node.children, state) }, parent, state, info),
  listItem: writeListItem,
  table: writeTable,
  tableCell: (node: TableCell, ...place) => {
    const { join, indent = 0 } = node.data ?? {}
    const words = harmlessWords(node) ?? packagedOf('tableCell')(node, ...place)
    return join ?? (words === '' ? '' : '> '.repeat(indent) + words)
  },
}

/** The package (2.2.3) takes an underscore in a word for a letter, and may then write an astral letter beside it by its number; ideographs are no such words. */
function escapeBesideAstral(words: string): string {
  return words.replace(/(?<=[\uDC00-\uDFFF\u3400-\u9FFF])_+|(?<![\\_])_+(?=[\uD800-\uDBFF\u3400-\u9FFF])/g, (signs) =>
    '\\_'.repeat(signs.length),
  )
}

function directiveOf({ type, attributes }: ContainerDirective | LeafDirective): Handle {
  const arePlain = Object.values(attributes ?? {}).every((value) => /^[\w-]*$/.test(value ?? ''))
  return (arePlain ? unquoted[type] : undefined) ?? packagedOf(type)
}

function bracesOf({ data }: Heading | Paragraph): string {
  const braces = data?.braces ?? []
  return braces.length === 0 ? '' : ` {${braces.join(' ')}}`
}

/** The extension (3.2.0) escapes in a label what ends it, but not what Markdown reads in it. */
function escapeLabel(words: readonly PhrasingContent[], state: State): PhrasingContent[] {
  if (words.length === 0) return []
  const exits = [state.enter('phrasing'), state.enter('label')]
  const children = [...words]
  const info = { before: '[', after: ']', now: { line: 1, column: 1 }, lineShift: 0 }
  const value = state.containerPhrasing({ type: 'paragraph', children }, info)
  for (const exit of exits.toReversed()) exit()
  return [{ type: 'html', value }]
}

/** What a handler is given besides its node. */
type Place = readonly [parent: Nodes | undefined, state: State, info: Info]

/** Columns that the inside of an item is set in, unless its number is longer. */
const step = 4

/** The package (2.2.3) looks each item up in its list, and writes all numbers one after another. */
function writeListItem(node: ListItem, ...[parent, state, info]: Place): string {
  const isNumbered = parent?.type === 'list' && parent.ordered === true
  const marker = isNumbered ? `${node.data?.number ?? 1}. ` : node.data?.isDashed === true ? '–\t' : '- '
  const indent = ' '.repeat(Math.max(step, marker.length))
  const tracker = state.createTracker(info)
  tracker.move(marker)
  tracker.shift(indent.length)
  const exit = state.enter('listItem')
  const inside = state.containerFlow(node, tracker.current())
  exit()
  return state.indentLines(inside, (line, index, isBlank) => (index === 0 ? marker : isBlank ? '' : indent) + line)
}

const rules = { left: ':--', center: ':-:', right: '--:' } as const

/** Columns as wide as their words: those of reports are too wide to be lined up. */
function writeTable(node: Table, ...[, state, info]: Place): string {
  const [head = [], ...body] = node.children.map((row) =>
    row.children.map((cell) => state.handle(cell, row, state, { ...info, before: ' ', after: ' ' })),
  )
  const rule = (node.align ?? []).map((each) => (each == null ? '---' : rules[each]))
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Signs of the source language that are words to Markdown; the packages' own of inline directives are left out: "10:30". */
const unsafe: readonly Unsafe[] = [
  ...(tables.unsafe ?? []),
  ...looksLikeMarkup,
  { character: '{', inConstruct: 'phrasing' },
  { atBreak: true, character: ':', after: ':' },
  { atBreak: true, character: '|' },
  { before: '\\[', character: '^', inConstruct: 'label' },
  { beforeNode: 'footnoteReference', character: ':' },
  { character: ':', after: '[ \\t]+<?(?:https?:|mailto:|/)', inConstruct: 'link' },
  ...['^', '<', '>'].map((character): Unsafe => ({
    before: ' ',
    character,
    after: character === '>' ? '' : ' ',
    inConstruct: 'tableCell',
  })),
]

/** Blocks that a message may speak of. */
const spoken = [
  'heading',
  'paragraph',
  'listItem',
  'table',
  'containerDirective',
  'leafDirective',
  'footnoteDefinition',
] as const

/** Nodes that are written at once: fewer cost more to begin, more fill the memory. */
const most = 100

/** Writes nodes one after another; `tell` hears on which line each node of the document begins. */
export function writeMarkdown(nodes: Iterable<FlowNode>, tell: (of: Node, line: number) => void): string {
  const texts: string[] = []
  let before = 0
  for (const children of stretchesOf(nodes)) {
    const text = writeStretch(children, (of, line) => tell(of, before + line))
    texts.push(text)
    before += text.split('\n').length
  }
  return texts.join('\n')
}

function* stretchesOf(nodes: Iterable<FlowNode>): Generator<FlowNode[]> {
  let stretch: FlowNode[] = []
  for (const node of nodes) {
    stretch.push(node)
    if (stretch.length < most) continue
    yield stretch
    stretch = []
  }
  if (stretch.length > 0) yield stretch
}

function writeStretch(children: FlowNode[], tell: (of: Node, line: number) => void): string {
  const handlers: Partial<Handlers> = { ...packaged, ...own }
  for (const type of spoken) {
    const handle = own[type] ?? packagedOf(type)
    handlers[type] = (node: Nodes, ...place) => {
      if (node.data?.of !== undefined) tell(node.data.of, place[2].now.line)
      return handle(node, ...place)
    }
  }
  return toMarkdown({ type: 'root', children }, { bullet: '-', resourceLink: true, handlers, unsafe: [...unsafe] })
}
