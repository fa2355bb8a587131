/** Footnotes: the map of them, and what does not fit between texts and citations. */
import type { FootnoteDefinition, FootnoteReference, Nodes } from 'mdast'
import type { Note } from '../document.ts'
import { toBlocks } from './blocks.ts'
import { endOf, positionOf, reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { seriesOf } from './inlines.ts'
import { isTextBlock } from './content-model.ts'
import { visitsOf } from './walk.ts'

/** The notes by label, in the order in which they are written. */
export function toNotes(root: Nodes, context: ParseContext): ReadonlyMap<string, Note> {
  const definitions = [...visitsOf(root)].flatMap(({ node }) => (node.type === 'footnoteDefinition' ? [node] : []))
  reportNotes(root, definitions, context)
  // The first of two with one label stays; the second has been reported.
  return new Map(
    definitions
      .toReversed()
      .map((node) => [node.identifier, toNote(node, context)] as const)
      .toReversed(),
  )
}

function toNote(node: FootnoteDefinition, context: ParseContext): Note {
  const inner: ParseContext = { ...context, parent: 'note', levels: { numbered: 0, bullet: 0 } }
  const children = toBlocks(node.children, inner).filter(isTextBlock)
  if (node.children.length === 0)
    reportAt(context, startOf(node), 'empty', `Footnote “${node.label ?? node.identifier}”`)
  return {
    type: 'note',
    label: node.identifier,
    series: seriesOf(node.identifier),
    children,
    position: positionOf(context, node),
  }
}

function reportNotes(root: Nodes, definitions: readonly FootnoteDefinition[], context: ParseContext): void {
  const citations = [...visitsOf(root)].flatMap(({ node }) => (node.type === 'footnoteReference' ? [node] : []))
  reportRepeated(definitions, context)
  reportNested(definitions, context)
  const told = labelsToldElsewhere(root, context)
  const lost = callsAsWords(root, context).filter(({ label }) => !told.has(label.toLowerCase()))
  const hidden = hiddenLabels(root, lost, definitions)
  reportUnused(
    definitions.filter(({ identifier }) => !hidden.has(identifier) && !told.has(identifier)),
    citations,
    context,
  )
  reportLost(lost, hidden, context)
}

/** "[ ^1]", "[ˆ1]", "［^1］": a call or a note with a slip, which is told as that. */
const slip = /[[［【][ \t\u00A0]*[\^ˆ˄⌃‸＾][ \t\u00A0]*([^\s\]］】]{1,40})[ \t\u00A0]*[\]］】]/gu

/** Labels of notes that are called, or written, with a slip or in a block of code: neither stands where it is told. */
function labelsToldElsewhere(root: Nodes, { text }: ParseContext): ReadonlySet<string> {
  const slips = [...text.matchAll(slip)].filter(([whole, label]) => whole !== `[^${label}]`)
  const codes = [...visitsOf(root)].flatMap(({ node }) =>
    node.type === 'code' ? [...node.value.matchAll(citation)] : [],
  )
  return new Set([...slips, ...codes].map(([, label = '']) => label.toLowerCase()))
}

/** A call that is words to the parser. */
interface LostCall {
  readonly label: string
  readonly offset: number
  /** The words of the paragraph that it begins, if words follow. */
  readonly begun?: string
}

/** Labels that are called and written, but where the parser looks too late: within a directive that is closed, or was never. */
function hiddenLabels(
  root: Nodes,
  lost: readonly LostCall[],
  definitions: readonly FootnoteDefinition[],
): ReadonlyMap<string, FootnoteDefinition | undefined> {
  const called = new Set(lost.map(({ label }) => label.toLowerCase()))
  const enclosed = new Set<Nodes>([...visitsOf(root)].flatMap(({ node }) => (isDirective(node) ? node.children : [])))
  return new Map(
    definitions
      .filter(({ identifier }) => called.has(identifier))
      .map((node) => [node.identifier, enclosed.has(node) ? node : undefined]),
  )
}

function isDirective(node: Nodes): node is Extract<Nodes, { type: 'containerDirective' }> {
  return node.type === 'containerDirective'
}

/** Reports calls of notes that are nowhere, and notes that stand within a directive; of one that was never closed, that has been told. */
function reportLost(
  lost: readonly LostCall[],
  hidden: ReadonlyMap<string, FootnoteDefinition | undefined>,
  context: ParseContext,
): void {
  const isTold = context.file.messages.some(({ ruleId }) => ruleId?.startsWith('directive-') === true)
  const calledLabels = new Set(lost.filter((call) => !isWritten(call)).map(({ label }) => label))
  const colonless = lost.filter(isWritten).filter(({ label }) => calledLabels.has(label))
  for (const { label, begun, offset } of colonless)
    reportAt(
      context,
      offset,
      'markup-note',
      begun ?? '',
      noColon,
      `Write a colon of ASCII right behind it: \`[^${label}]: …\`.`,
    )
  const told = new Set(colonless.map(({ label }) => label))
  for (const { label, offset } of lost.filter((call) => !told.has(call.label)))
    if (!hidden.has(label.toLowerCase()) || (!isTold && hidden.get(label.toLowerCase()) === undefined))
      reportAt(context, offset, 'note-undefined', label)
  for (const node of hidden.values())
    if (node !== undefined) reportAt(context, startOf(node), 'note-enclosed', node.label ?? node.identifier)
}

/** Characters of a note that are shown. */
const longestShown = 40
const noColon = 'a note without a colon right behind its name'

/** A call that begins a paragraph is a note that lost its colon, where another calls it. */
function isWritten({ begun }: LostCall): boolean {
  return begun !== undefined
}

function reportRepeated(definitions: readonly FootnoteDefinition[], context: ParseContext): void {
  const seen = new Map<string, number>()
  for (const node of definitions) {
    const first = seen.get(node.identifier)
    if (first === undefined) seen.set(node.identifier, context.locate(startOf(node)).line)
    else reportAt(context, startOf(node), 'note-repeated', node.label ?? node.identifier, String(first))
  }
}

function reportNested(definitions: readonly FootnoteDefinition[], context: ParseContext): void {
  for (const { node } of definitions.flatMap((definition) => [...visitsOf(definition)])) {
    if (node.type === 'footnoteReference')
      reportAt(context, startOf(node), 'note-nested', node.label ?? node.identifier)
  }
}

function reportUnused(
  definitions: readonly FootnoteDefinition[],
  citations: readonly FootnoteReference[],
  context: ParseContext,
): void {
  const cited = new Set(citations.map(({ identifier }) => identifier))
  const first = new Map(definitions.toReversed().map((node) => [node.identifier, node] as const))
  for (const node of first.values()) {
    if (!cited.has(node.identifier)) reportAt(context, startOf(node), 'note-unused', node.label ?? node.identifier)
  }
}

// An odd number of backslashes before the bracket makes it text.
const citation = /(?<=(?<!\\)(?:\\\\)*)\[\^([^\s[\]]+)\]/g

/**
 * A citation of a note that is nowhere is words to the parser: it is looked for in the source of each block, as micromark's footnotes lex it.
 * Errs by refusing: a label whose bracket is escaped (CommonMark 0.31.2, 2.4) counts as one.
 */
function callsAsWords(root: Nodes, context: ParseContext): readonly LostCall[] {
  return [...visitsOf(root)].flatMap(({ node }) => (hasWords(node) ? callsIn(node, context) : []))
}

type Wordy = Extract<Nodes, { type: 'paragraph' | 'heading' | 'tableCell' | 'leafDirective' }>

function hasWords(node: Nodes): node is Wordy {
  return ['paragraph', 'heading', 'tableCell', 'leafDirective'].includes(node.type)
}

function callsIn(node: Wordy, context: ParseContext): readonly LostCall[] {
  const inner = [...visitsOf(node)].map((visit) => visit.node)
  const known = new Set(inner.filter(({ type }) => type === 'footnoteReference').map(startOf))
  const opaque = inner.filter(({ type }) => type === 'html' || type === 'image' || type === 'inlineCode')
  const isHidden = (offset: number) => opaque.some((other) => startOf(other) <= offset && offset < endOf(other))
  const source = sourceOf(context, node)
  return [...source.matchAll(citation)]
    .map((match) => ({
      label: match[1] ?? '',
      offset: startOf(node) + match.index,
      ...(node.type === 'paragraph' && /^\[?$/.test(source.slice(0, match.index)) ? begunBy(source) : {}),
    }))
    .filter(({ offset }) => !known.has(offset) && !isHidden(offset))
}

function begunBy(source: string): Pick<LostCall, 'begun'> {
  const [line = ''] = source.split('\n', 1)
  return /^\[{1,2}\^[^\]]+\]{1,2}[ \t]*[：﹕︰;.:]?[ \t]*[^\s\p{P}]/u.test(line)
    ? { begun: line.slice(0, longestShown) }
    : {}
}
