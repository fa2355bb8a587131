/** The parsing stage: the tree of Markdown becomes the document, and everything that is wrong is reported. */
import type { Nodes, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Attachment, Document, Title } from '../document.ts'
import type { Facts } from '../facts/facts.ts'
import { dropMessages, hasErrors } from '../diagnostics.ts'
import { chooseKind } from '../facts/choose-kind.ts'
import type { Kind } from '../../templates/kinds/kind.ts'
import { titleFacts, titleSource } from '../facts/title-source.ts'
import { defaultLimits, type Limits } from '../text/limits.ts'
import { saysOriginal } from '../text/original-line.ts'
import { locateIn } from '../text/positions.ts'
import type { Source } from '../source.ts'
import { findComments, hideTypedComments } from './comments.ts'
import { composeWords } from './compose-words.ts'
import { toBlocks } from './blocks.ts'
import { reportMisplacedAttributes } from './misplaced-attributes.ts'
import { dropIdleMarks } from './drop-marks.ts'
import { endOf, positionBetween, reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { languagesOf } from './directive-attributes.ts'
import { isAttachment, readDirective, type AttachmentLine } from './directives.ts'
import { reportCharacterReferences } from './character-references.ts'
import { reportFactMarkup, reportPlainMarkup } from './fact-markup.ts'
import { isTitle, toTitle } from './headings.ts'
import { splitItemLines } from './item-lines.ts'
import { reportDirectiveLines } from './directive-lines.ts'
import { dropIdleClosings, mendDirectives } from './mend-directives.ts'
import { reportMarkup } from './markup.ts'
import { reportNames } from './names.ts'
import { toNotes } from './notes.ts'
import { reportRepeatedLabels } from './repeated-labels.ts'
import { reportSizes } from './sizes.ts'
import { hasSoundStructure } from './structure.ts'
import { reportTracked } from './tracked-links.ts'
import { readWindowsReferences } from './windows-references.ts'

/** Limits, which tests lower. */
export interface ParseSettings {
  readonly limits?: Limits
}

/** Transformer from Markdown's tree to a `Document`; the source is taken from `file.data.source`. */
export function toDocument({ limits = defaultLimits }: ParseSettings = {}): (tree: Root, file: VFile) => Document {
  return (tree, file) => {
    const { source } = file.data
    if (source === undefined) throw new Error('the file has no source: it must be read before it is parsed')
    const context = contextOf(file, source, limits)
    return hasSoundStructure(tree, context) ? build(tree, source, context) : emptyDocument(source, context)
  }
}

function contextOf(file: VFile, { path, text, facts }: Source, limits: Limits): ParseContext {
  return {
    file,
    text,
    language: facts.language,
    limits,
    locate: locateIn(path, text),
    parent: 'text',
    levels: { numbered: 0, bullet: 0 },
    convert: toBlocks,
  }
}

function build(tree: Root, source: Source, context: ParseContext): Document {
  reportDirectiveLines(context)
  mendDirectives(tree, context)
  readWindowsReferences(tree, context)
  hideTypedComments(tree, context)
  splitItemLines(tree, context)
  reportSizes(tree, context)
  reportCharacterReferences(tree, context)
  reportMisplacedAttributes(tree, context)
  reportMarkup(tree, reportRepeatedLabels(tree, source.facts, context), context)
  reportTracked(tree, context)
  reportFactMarkup(source.facts, context)
  reportPlainMarkup(tree, context)
  composeWords(tree)
  dropIdleMarks(tree, source.text, context.language)
  const { title, rest } = takeTitle(tree, source.facts, context)
  const [body, attachments] = splitAttachments(rest)
  const document: Document = {
    type: 'document',
    facts: source.facts,
    title,
    children: toBlocks(body, context),
    attachments: attachments.flatMap((part) => toAttachment(part, context)),
    notes: toNotes(tree, context),
    comments: findComments(tree, source.text),
    position: positionBetween(context, 0, source.text.length),
  }
  reportNames(document, context)
  if (rest.every(isNoText)) reportEmpty(tree, context)
  dropIdleClosings(context)
  return document
}

/** An error tells why nothing is left. */
function reportEmpty(tree: Root, context: ParseContext): void {
  if (!hasErrors(context.file)) reportAt(context, endOf(tree.children.find(isTitle) ?? tree), 'text-missing')
}

/** What follows an error in the structure is not looked at: it would be misread. */
function emptyDocument({ facts, text }: Source, context: ParseContext): Document {
  const title: Title = { type: 'title', children: [] }
  const position = positionBetween(context, 0, text.length)
  return { type: 'document', facts, title, children: [], attachments: [], notes: new Map(), comments: [], position }
}

interface Titled {
  readonly title: Title
  readonly rest: readonly Nodes[]
}

/** The one title, and the blocks without it; some kinds have theirs composed. */
function takeTitle({ children }: Root, facts: Facts, context: ParseContext): Titled {
  const visible = children.filter((node) => !isNoText(node))
  const heading = visible.find(isTitle)
  const kind = chooseKind(facts)
  if (heading === undefined) {
    if (titleSource(kind, facts, false) === undefined && !isTitleAsCode(visible[0]))
      reportMissingTitle(visible[0], kind, context)
    return { title: { type: 'title', children: [] }, rest: children }
  }
  if (!kind.title.from.includes('text')) reportAt(context, startOf(heading), 'title-composed', kind.noun)
  if (visible[0] !== heading) reportAt(context, startOf(heading), 'title-late')
  return { title: toTitle(heading, context), rest: children.filter((node) => node !== heading) }
}

/** A title that is set in, which is told as code. */
function isTitleAsCode(first: Nodes | undefined): boolean {
  return first?.type === 'code' && first.value.startsWith('# ')
}

/** The line that is a title but for its sign may look like a heading, too: it has one cure. */
function reportMissingTitle(first: Nodes | undefined, kind: Kind, context: ParseContext): void {
  const offset = startOf(first ?? { position: undefined })
  const { line, column } = context.locate(offset)
  dropMessages(
    context.file,
    ({ ruleId, line: at, column: from }) =>
      at === line && from === column && (ruleId === 'likely-bold-heading' || ruleId === 'likely-heading'),
  )
  reportAt(context, offset, 'title-missing', ...missingFacts(kind))
}

/** The facts that a title is composed from where none can be written. */
function missingFacts(kind: Kind): readonly string[] {
  return kind.title.from.includes('text') ? [] : titleFacts(kind)
}

/** True for what prints nothing where it stands. */
function isNoText({ type }: Nodes): boolean {
  return type === 'html' || type === 'footnoteDefinition' || type === 'yaml'
}

/** The opening line of an annex and what follows it. */
type Part = readonly [AttachmentLine, readonly Nodes[]]

function splitAttachments(nodes: readonly Nodes[]): readonly [readonly Nodes[], readonly Part[]] {
  const openings = nodes.flatMap((node, index) => (isAttachment(node) ? [{ node, index }] : []))
  const parts = openings.map(({ node, index }, order): Part => [
    node,
    nodes.slice(index + 1, openings[order + 1]?.index),
  ])
  return [nodes.slice(0, openings[0]?.index), parts]
}

function toAttachment([opening, nodes]: Part, context: ParseContext): readonly Attachment[] {
  const given = readDirective(opening, context)
  const { original, id, number, meeting, adopted } = given.attributes
  const position = positionBetween(context, startOf(opening), endOf(nodes.at(-1) ?? opening))
  if (nodes.every(isNoText)) reportAt(context, startOf(opening), 'attachment-empty', opening.name)
  if (original === undefined) takeOriginalLine(nodes, context)
  return [
    {
      type: 'attachment',
      kind: opening.name,
      heading: given.label,
      original: original === undefined ? [] : languagesOf(original),
      children: toBlocks(nodes, { ...context, parent: 'attachment' }),
      ...(id === undefined ? {} : { id }),
      ...(number === undefined ? {} : { number }),
      ...(meeting === undefined ? {} : { meeting: Number(meeting) }),
      ...(adopted === undefined ? {} : { adopted }),
      position,
    },
  ]
}

/** A line `[Original: Portuguese]` right behind the opening is the one that is composed of a code elsewhere. */
function takeOriginalLine(nodes: readonly Nodes[], context: ParseContext): void {
  const first = nodes.find((node) => !isNoText(node))
  if (first?.type !== 'paragraph' || !saysOriginal(sourceOf(context, first).replace(/[*_]/g, ''))) return
  const { line } = context.locate(startOf(first))
  dropMessages(context.file, ({ ruleId, line: at }) => at === line && ruleId === 'likely-leftover')
}
