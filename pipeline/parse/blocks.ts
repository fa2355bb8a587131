/** Blocks of Markdown to blocks of the document. */
import type { Nodes, RootContent } from 'mdast'
import { dispatch, type Block, type Handlers } from '../document.ts'
import { reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { toDirective, toQuote } from './directives.ts'
import { toHeading } from './headings.ts'
import { reportHtml } from './html.ts'
import { settleHeadingLabels } from './heading-labels.ts'
import { settleItemLevels } from './item-levels.ts'
import { toItems } from './item-lists.ts'
import { toParagraph } from './paragraphs.ts'
import { nestSetIn } from './set-in-blocks.ts'
import { keepPermitted } from './content-model.ts'
import { toBareTable } from './tables.ts'

/** The blocks of a stretch of text, in the order in which they are written. */
export function toBlocks(nodes: readonly Nodes[], context: ParseContext): readonly Block[] {
  // Only flow stands where blocks stand; phrasing there would be a fault of the parser, and is refused below.
  const blocks = nestSetIn(nodes, context).flatMap((node) => dispatch(handlers, node as RootContent, context))
  const settled = settleHeadingLabels(settleItemLevels(blocks, context.language), context.language)
  return keepPermitted(settled, context)
}

type Handle<Kind extends RootContent['type']> = (
  node: Extract<RootContent, { type: Kind }>,
  context: ParseContext,
) => readonly Block[]

/** Kept apart and read elsewhere: notes by their labels, facts before parsing. */
const nothing = (): readonly Block[] => []

function refuse(construct: string, cure: string): (node: Nodes, context: ParseContext) => readonly Block[] {
  return (node, context) => {
    reportAt(context, startOf(node), 'construct', construct, cure)
    return []
  }
}

const code: Handle<'code'> = (node, context) => {
  return refuse('A block of code', cureOfCode(node, context))(node, context)
}

/** Words that are set in by hand: those of a signature have a block of their own. */
function cureOfCode(node: Nodes, context: ParseContext): string {
  const source = sourceOf(context, node)
  if (/^[`~]/.test(source)) return 'Remove the lines of back-quotes.'
  const before = /[ \t]*$/.exec(context.text.slice(0, startOf(node)))?.[0] ?? ''
  const signs = before.concat(source).includes('\t') ? 'tabs' : 'spaces'
  const isSignature = source.includes('\n') && source.split('\n').every(({ length }) => length <= longestOfSignature)
  const lines = source.includes('\n') ? 'each line' : 'the line'
  const [label] = markdownLabel.exec(source.trimStart()) ?? []
  if (label !== undefined)
    return /\p{Nd}/u.test(label)
      ? 'Leave three spaces before an item of a numbered paragraph, six before an item of that, and none before a paragraph.'
      : 'Leave three spaces before a bullet of a numbered paragraph, six before one of its items, and none before any other.'
  return isSignature
    ? `Remove the ${signs} at the start of ${lines}; the lines of a signature stand between \`:::signature\` and \`:::\`, a line a line.`
    : `Remove the ${signs} at the start of ${lines}.`
}

const longestOfSignature = 80
/** A label whose level is a matter of spaces. */
const markdownLabel = /^(?:[0-9]{1,3}|[٠-٩۰-۹]{1,3})[.)] |^[-*+•] /

const phrasing = (node: Nodes): never => {
  throw new Error(`the parser put ${node.type} among blocks`)
}

const handlers: Handlers<RootContent, ParseContext, readonly Block[]> = {
  paragraph: toParagraph,
  heading: toHeading,
  list: toItems,
  listItem: phrasing,
  blockquote: (node, context) => toQuote(node, node.children, context),
  table: toBareTable,
  tableRow: phrasing,
  tableCell: phrasing,
  containerDirective: toDirective,
  leafDirective: toDirective,
  html: (node, context) => {
    reportHtml(node, context)
    return []
  },
  thematicBreak: refuse('A rule across the page', 'Remove it.'),
  code,
  definition: refuse('A link apart from its words', 'Write the address with the words: `[words](address)`.'),
  footnoteDefinition: nothing,
  yaml: nothing,
  text: phrasing,
  emphasis: phrasing,
  strong: phrasing,
  delete: phrasing,
  inlineCode: phrasing,
  break: phrasing,
  image: phrasing,
  imageReference: phrasing,
  link: phrasing,
  linkReference: phrasing,
  footnoteReference: phrasing,
  textDirective: phrasing,
}
