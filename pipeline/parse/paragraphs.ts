/** Paragraphs: plain, continued, an item without a list, or a figure. */
import type { Image, Nodes, Paragraph as MarkdownParagraph } from 'mdast'
import type { Block, Figure } from '../document.ts'
import { takeTrailing, type Owner } from './attributes.ts'
import { positionOf, reportAt, sourceOf, startOf, type ParseContext } from './context.ts'
import { readInlines, toInlines } from './inlines.ts'
import { takeItemMarker, withoutLabelBackslash } from './markers.ts'
import { findMalformedBlock } from './malformed-blocks.ts'

const owner: Owner = { name: 'a paragraph', words: ['continued'], hasId: true, isCounted: true }

/** One block, or none where the paragraph was meant to be something else. */
export function toParagraph(node: MarkdownParagraph, context: ParseContext): readonly Block[] {
  const malformed = findMalformedBlock(sourceOf(context, node))
  if (malformed !== undefined) {
    malformed.tell(context, startOf(node) + malformed.index)
    return []
  }
  const image = node.children.find((child) => child.type === 'image')
  const others = node.children.filter((child) => child !== image && child.type !== 'html')
  if (image?.url.startsWith('data:') === true) {
    reportAt(context, startOf(image), 'picture-data')
    return []
  }
  return image !== undefined && isAlone(others, context) ? toFigure(image, others, context) : toWords(node, context)
}

/** True where nothing but braces stands beside a picture. */
function isAlone(others: readonly Nodes[], context: ParseContext): boolean {
  return others.every((other) => /^\s*(\{[^{}]*\})?\s*$/.test(sourceOf(context, other)))
}

const figureOwner: Owner = { name: 'a picture', words: ['float'], hasId: true }

/** Names that programs give to pictures. */
const saysNothing =
  /^(?:[^\s/]{1,80}\.(?:png|jpe?g|svg|gif|tiff?|bmp|emf|wmf)|(?:image|img|picture|pic|screenshot|imagen|рисунок|изображение|图片|صورة)[ _-]?\d{0,4})$/iu

function toFigure(image: Image, others: readonly Nodes[], context: ParseContext): readonly [Figure] {
  const { id, floats } = takeTrailing(toInlines(others, context), figureOwner, context)
  if (!image.alt?.trim()) reportAt(context, startOf(image), 'picture-alternative', image.url)
  else if (saysNothing.test(image.alt.trim())) reportAt(context, startOf(image), 'picture-named', image.alt.trim())
  const figure: Figure = {
    type: 'figure',
    source: image.url,
    alternative: image.alt?.trim() ?? '',
    ...(image.title ? { title: image.title } : {}),
    ...(floats ? { floats } : {}),
    ...(id === undefined ? {} : { id }),
    position: positionOf(context, image),
  }
  return [figure]
}

function toWords(node: MarkdownParagraph, context: ParseContext): readonly Block[] {
  const read = readInlines(node.children, context)
  const { inlines, continued, id, start, hasRefused } = takeTrailing(read.inlines, owner, context)
  if (inlines.length === 0) {
    // What was refused there explains why nothing is left.
    if (hasWords(node) && !read.hasRefused && !hasRefused) reportAt(context, startOf(node), 'empty', 'This paragraph')
    return []
  }
  const base = { position: positionOf(context, node), ...(id === undefined ? {} : { id }) }
  const isItem = !continued && context.parent !== 'table'
  const {
    marker,
    inlines: children,
    ...marked
  } = isItem ? takeItemMarker(inlines, context) : { inlines: withoutLabelBackslash(inlines, context) }
  if (marker !== undefined) {
    const said = start === undefined ? {} : { start }
    return [{ type: 'numberedParagraph', level: 2, typed: marker, ...marked, ...said, children, ...base }]
  }
  if (start !== undefined) reportAt(context, startOf(node), 'start-unnumbered', 'This paragraph')
  return [{ type: 'paragraph', continued: continued || context.parent === 'item', children, ...base }]
}

/** A paragraph of comments says nothing; one of braces alone was meant to say something. */
function hasWords(node: MarkdownParagraph): boolean {
  return node.children.some((child) => child.type !== 'html')
}
