/** Headings and the title. */
import type { Heading as MarkdownHeading, Nodes } from 'mdast'
import type { Block, Title } from '../document.ts'
import type { HeadingLevel } from '../../templates/vocabulary.ts'
import { isAttachmentKind } from '../text/composed-labels.ts'
import { takeTrailing, type Owner } from './attributes.ts'
import { positionOf, reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { namedDirective } from './directive-names.ts'
import { toInlines } from './inlines.ts'
import { takeHeadingMarker, type Marked } from './markers.ts'
import { headingNumbers } from '../text/label-numbers.ts'

const headingOwner: Owner = { name: 'a heading', words: [], hasId: true, isCounted: true }
const titleOwner: Owner = { name: 'the title', words: [], hasId: false }

/** A heading of the ladder; the title is taken before and is out of place here. */
export function toHeading(node: MarkdownHeading, context: ParseContext): readonly Block[] {
  if (isUnderlined(node, context)) return []
  if (node.depth === 1) return refuseTitle(node, context)
  // Depths 2 to 6 are levels 1 to 5.
  const level = (node.depth - 1) as HeadingLevel
  const { inlines, id, start } = takeTrailing(toInlines(node.children, context), headingOwner, context)
  const { inlines: children, ...marked } = takeHeadingMarker(inlines, level, context)
  if (children.length === 0) reportAt(context, startOf(node), 'empty', 'This heading')
  if (start !== undefined && marked.marker === undefined) refuseStart(node, context)
  return [
    {
      type: 'heading',
      level,
      ...marked,
      ...saidNumbers(marked, level, context),
      ...(start === undefined ? {} : { start }),
      children,
      ...(id === undefined ? {} : { id }),
      position: positionOf(context, node),
    },
  ]
}

function saidNumbers({ marker, asTyped }: Omit<Marked, 'inlines'>, level: HeadingLevel, context: ParseContext) {
  return marker === undefined || asTyped ? {} : { says: headingNumbers(marker, level, context.language) }
}

function refuseStart(node: MarkdownHeading, context: ParseContext): void {
  reportAt(context, startOf(node), 'start-unnumbered', 'This heading')
}

/** A line of hyphens under a paragraph would make a heading of it. */
function isUnderlined(node: MarkdownHeading, context: ParseContext): boolean {
  if (sourceOf(context, node).startsWith('#')) return false
  reportAt(
    context,
    startOf(node),
    'construct',
    'An underlined heading',
    'Write `## Heading`, or put a blank line before the rule and remove it.',
  )
  return true
}

function refuseTitle(node: MarkdownHeading, context: ParseContext): readonly [] {
  reportAt(context, startOf(node), 'title-repeated', ...attachmentSaid(sourceOf(context, node)))
  return []
}

/** The part of a document that a heading names: “ANNEXE”, “Annex II: Budget”, “Summary” alone. */
function attachmentSaid(heading: string): readonly string[] {
  const [, word] =
    /^#+[\s*_]*(\p{L}+)(?:[\s*_]+(?:[IVXLC]+|[A-Z]|\d+)(?!\p{L}))?[\s*_]*(?:[.:：–—-].*)?$/su.exec(heading) ?? []
  const name = word === undefined ? undefined : namedDirective(word)
  const isAlone = /^#+[\s*_]*\p{L}+[\s*_]*$/u.test(heading)
  return name !== undefined && (isAttachmentKind(name) || (name === 'summary' && isAlone)) ? [name] : []
}

/** The title's own words. */
export function toTitle(node: MarkdownHeading, context: ParseContext): Title {
  isUnderlined(node, context)
  const { inlines } = takeTrailing(toInlines(node.children, context), titleOwner, context)
  if (inlines.length === 0) reportAt(context, startOf(node), 'empty', 'The title')
  return { type: 'title', children: inlines, position: positionOf(context, node) }
}

/** True for a heading that is the title, or was meant to be. */
export function isTitle(node: Nodes): node is MarkdownHeading {
  return node.type === 'heading' && node.depth === 1
}
