/** The directives: one entry for each, with what it takes and what it becomes. */
import type { Nodes } from 'mdast'
import type { Attachment, Block, Quote, TextBlock } from '../document.ts'
import { voteSides } from '../../templates/vocabulary.ts'
import { isAttachmentKind } from '../text/composed-labels.ts'
import { takeTrailing } from './attributes.ts'
import { positionOf, reportAt, startOf, type ParseContext } from './context.ts'
import {
  isLabel,
  readAttributes,
  statesOf,
  takenWords,
  type AttributeKind,
  type DirectiveAttributes,
  type CheckedDirective,
  type Directive,
} from './directive-attributes.ts'
import { colonsOf, formOf, isDirectiveName, type DirectiveName } from './directive-names.ts'
import { isSilent } from './html.ts'
import { toInlines } from './inlines.ts'
import { toKeys } from './keys.ts'
import { toLines } from './line-blocks.ts'
import { isTextBlock } from './content-model.ts'
import { toTable } from './tables.ts'

interface Entry {
  readonly attributes: Readonly<Record<string, AttributeKind>>
  readonly toBlocks: (given: CheckedDirective, context: ParseContext) => readonly Block[]
}

const attachment: Entry = {
  attributes: { original: 'languages', id: 'id' },
  // Those of the text itself are taken before; here it stands inside something.
  toBlocks: ({ node }, context) => {
    reportAt(context, startOf(node), 'misplaced', `“${node.name}”`, 'another block')
    return []
  },
}

const directives = {
  part: { ...attachment, attributes: { number: 'text', meeting: 'number', adopted: 'date', id: 'id' } },
  annex: attachment,
  appendix: attachment,
  enclosure: attachment,
  table: {
    attributes: {
      desc: 'text',
      unit: 'text',
      head: 'count',
      total: 'flag',
      timetable: 'flag',
      measure: ['column', 'wide', 'full'],
      widths: 'shares',
      size: ['small', 'large'],
      landscape: 'flag',
      keep: 'flag',
      float: 'flag',
      id: 'id',
    },
    toBlocks: toTable,
  },
  summary: {
    attributes: {},
    toBlocks: (given, context) => toBox('summary', given, context),
  },
  box: {
    attributes: {},
    toBlocks: (given, context) => toBox('box', given, context),
  },
  quote: {
    attributes: {},
    toBlocks: ({ node, children }, context) => toQuote(node, children, context),
  },
  signature: {
    attributes: {},
    toBlocks: (given, context) => toLineBlock('signature', given, context),
  },
  end: {
    attributes: {},
    toBlocks: (given, context) => toLineBlock('endLines', given, context),
  },
  contents: {
    attributes: { depth: ['1', '2', '3', '4', '5'], paragraphs: 'flag' },
    toBlocks: toContents,
  },
  keys: {
    attributes: {},
    toBlocks: toKeys,
  },
  vote: {
    attributes: { 'in-favour': 'states', against: 'states', abstaining: 'states' },
    toBlocks: toVote,
  },
  'page-break': {
    attributes: {},
    toBlocks: ({ node }, context) => [{ type: 'pageBreak', position: positionOf(context, node) }],
  },
} satisfies Record<DirectiveName, Entry>

/** What a directive takes in its braces. */
export function attributesOf(name: DirectiveName): Readonly<Record<string, AttributeKind>> {
  return directives[name].attributes
}

/** How a directive is written, with all that it takes. */
export function usageOf(name: DirectiveName): string {
  const { form, hasLabel } = formOf(name)
  const taken = takenWords(attributesOf(name)).replaceAll('`', '').replaceAll(', ', ' ')
  const line = `${colonsOf(form)}${name}${hasLabel ? '[…]' : ''}${taken === '' ? '' : `{${taken}}`}`
  return form === 'leaf' ? line : `${line}\n…\n:::`
}

/** The blocks of a directive that is mended: there is one of this name and form; what is wrong with its words or braces is reported. */
export function toDirective(node: Directive, context: ParseContext): readonly Block[] {
  return entryOf(node).toBlocks(readDirective(node, context), context)
}

/** A directive with everything about it checked. */
export function readDirective(node: Directive, context: ParseContext): CheckedDirective {
  const entry = entryOf(node)
  return { node, attributes: readAttributes(node, entry.attributes, context), ...readLabel(node, context) }
}

function entryOf(node: Directive): Entry {
  return directives[nameOf(node)]
}

function nameOf({ name }: Directive): DirectiveName {
  if (!isDirectiveName(name)) throw new Error(`directive ${name} was not mended`)
  return name
}

function readLabel(node: Directive, context: ParseContext): Pick<CheckedDirective, 'label' | 'children'> {
  const { hasLabel } = formOf(nameOf(node))
  const first = node.children[0]
  const words =
    node.type === 'leafDirective' ? node.children : first?.type === 'paragraph' && isLabel(first) ? first.children : []
  const children = node.type === 'leafDirective' ? [] : node.children.filter((child) => !isLabel(child))
  if (words.length > 0 && !hasLabel) reportAt(context, startOf(node), 'directive-label', node.name)
  if (!hasLabel) return { label: [], children }
  const owner = { name: `the words of “${node.name}”`, words: [], hasId: false }
  return { label: takeTrailing(toInlines(words, context), owner, context).inlines, children }
}

function toBox(
  kind: 'box' | 'summary',
  { node, label, children }: CheckedDirective,
  context: ParseContext,
): readonly Block[] {
  const inside = context.convert(children, { ...context, parent: 'box', levels: { numbered: 0, bullet: 0 } })
  if (children.every((child) => child.type === 'html')) reportAt(context, startOf(node), 'empty', `“${kind}”`)
  return [{ type: 'box', kind, title: label, children: inside, position: positionOf(context, node) }]
}

/** A quotation: Markdown's own, or the directive. */
export function toQuote(node: Nodes, children: readonly Nodes[], context: ParseContext): readonly [Quote] {
  const inner: ParseContext = { ...context, parent: 'quotation', levels: { numbered: 0, bullet: 0 } }
  const inside: readonly TextBlock[] = context.convert(children, inner).filter(isTextBlock)
  if (children.every((child) => child.type === 'html')) reportAt(context, startOf(node), 'empty', 'This quotation')
  return [{ type: 'quote', children: inside, position: positionOf(context, node) }]
}

function toLineBlock(
  type: 'signature' | 'endLines',
  { node, children }: CheckedDirective,
  context: ParseContext,
): readonly Block[] {
  const lines = toLines(children, context)
  if (children.every((child) => isSilent(child, context))) reportAt(context, startOf(node), 'empty', `“${node.name}”`)
  return [{ type, lines, position: positionOf(context, node) }]
}

const allLevels = 5

function toContents({ node, attributes }: CheckedDirective, context: ParseContext): readonly Block[] {
  const depth = Number(attributes.depth ?? allLevels)
  return [
    { type: 'contents', depth, paragraphs: attributes.paragraphs !== undefined, position: positionOf(context, node) },
  ]
}

function toVote({ node, attributes }: CheckedDirective, context: ParseContext): readonly Block[] {
  const votes = { 'in-favour': [], against: [], abstaining: [], ...mapValues(attributes, statesOf) }
  if (voteSides.every((side) => votes[side].length === 0)) reportAt(context, startOf(node), 'empty', '“vote”')
  return [{ type: 'vote', votes, position: positionOf(context, node) }]
}

function mapValues(values: DirectiveAttributes, change: (value: string) => readonly string[]) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]))
}

/** The line that opens an annex, an appendix or an enclosure, or one of several texts. */
export type AttachmentLine = Extract<Nodes, { type: 'leafDirective' }> & { readonly name: Attachment['kind'] }

/** True for such a line. */
export function isAttachment(node: Nodes): node is AttachmentLine {
  return node.type === 'leafDirective' && (node.name === 'part' || isAttachmentKind(node.name))
}
