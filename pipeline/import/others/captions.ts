/** Titles and units of tables and figures in files of others: a label that was typed shows them, or their place. */
import type { Language } from '../../../templates/languages/language.ts'
import type { StyleName } from '../../../templates/styles.ts'
import { captionText, isBracketed } from '../blocks/captions.ts'
import { openParagraph } from '../blocks/labels.ts'
import { blockRoles, titleRoles } from '../document/opening.ts'
import { isEmpty } from '../word/plain-text.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'
import { isOf, withCaptionsOver } from './captions-under.ts'
import { captionLabel, type CaptionLabel } from './caption-labels.ts'
import { isHeadline, isText } from './looks.ts'

/** Items that may stand between a title and its table: units, what strays there, and empty ones. */
const mostBetween = 12

/** What is known of the text in which something stands. */
export interface TextAround {
  readonly language: Language
  /** True where its tables have labels: "Legislative history" in the summary of such a text is a heading (A/80/600, A/80/605). */
  readonly isAmongLabels: boolean
}

/** Gives what stands over tables and figures its role; in a frame, where the text around it has labels, no table without one has a title. */
export function withCaptions(items: readonly Item[], { language, isAmongLabels }: TextAround): readonly Item[] {
  const over = withCaptionsOver(items, language)
  const labelled = withLabelled(over, language)
  return labelled === over && !isAmongLabels ? withPlaced(over) : withUnits(labelled)
}

/** True where a table of a text has a label. */
export function hasTableLabel(items: readonly Item[]): boolean {
  return items.some((item) => item.type === 'paragraph' && item.role === 'tableLabel')
}

// --------------------------------------------------------- by their labels

/** Captions under the labels that were typed; the very same items where there is none. */
function withLabelled(items: readonly Item[], language: Language): readonly Item[] {
  const written: Item[] = []
  let at = 0
  for (const [index, item] of items.entries()) {
    if (index < at) continue
    const caption = isText(item) && !isOver(item) ? captionAt(items, index, language) : undefined
    written.push(...(caption?.items ?? [item]))
    at = caption === undefined ? index + 1 : caption.end
  }
  return written.every((item, index) => item === items[index]) ? items : written
}

interface Caption {
  /** What stood before the table or figure, in the order in which it is read. */
  readonly items: readonly Item[]
  readonly end: number
}

function captionAt(items: readonly Item[], index: number, language: Language): Caption | undefined {
  const first = items[index]
  const label = isText(first) ? captionLabel(first, language) : undefined
  if (label === undefined) return undefined
  const following = items.slice(index + 1, index + 1 + mostBetween)
  const count = following.findIndex((item) => isOf(item, label.of))
  if (count === -1) return undefined
  const end = index + 1 + count
  const between = following.slice(0, count)
  if (between.some((item) => item.type === 'table' || (isText(item) && captionLabel(item, language) !== undefined)))
    return undefined
  const lines = [...(label.title === undefined ? [] : [label.title]), ...between.filter(isText)]
  const titles = lines.filter((line) => line === label.title || isTitleLine(line))
  if (titles.length === 0) return undefined
  const others = between.filter((item) => !isText(item) || !titles.includes(item))
  const strays = others.filter((item) => !isText(item) || !isUnit(item))
  return {
    items: [
      ...strays,
      label.label,
      ...titles.map(asTitleOf(label)),
      ...others.filter(isText).filter(isUnit).map(asUnit),
    ],
    end,
  }
}

/** A line or two that is no sentence and no unit. */
function isTitleLine(paragraph: WordParagraph): boolean {
  return isHeadline(paragraph) && !isUnit(paragraph) && openParagraph(paragraph.pieces).label === undefined
}

function isUnit(paragraph: WordParagraph): boolean {
  return isBracketed(captionText(paragraph))
}

function asTitleOf({ of }: CaptionLabel): (paragraph: WordParagraph) => WordParagraph {
  return (paragraph) => asCaption(paragraph, of === 'table' ? 'tableTitle' : 'figureTitle')
}

function asUnit(paragraph: WordParagraph): WordParagraph {
  return asCaption(paragraph, 'tableUnit')
}

function asCaption(paragraph: WordParagraph, role: StyleName): WordParagraph {
  const pieces = paragraph.pieces.map((piece) => (piece.type === 'words' ? { ...piece, isBold: false } : piece))
  const { headingLevel: _, ...plain } = paragraph
  return { ...plain, pieces, role }
}

/** Where tables have labels, one without has no title; words in brackets over it are its unit all the same. */
function withUnits(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) =>
    item.type === 'paragraph' && !isOver(item) && isUnit(item) && isOverTable(items, index, isUnit)
      ? { ...item, role: 'tableUnit' }
      : item,
  )
}

// ---------------------------------------------------------- by their place

/** Headings and words in brackets directly over a table are its title and its unit. */
function withPlaced(items: readonly Item[]): readonly Item[] {
  return items.map((item, index) => {
    if (item.type === 'table' || !isCaption(item) || !isOverTable(items, index, isCaption)) return item
    return { ...item, role: isBracketed(captionText(item)) ? 'tableUnit' : 'tableTitle' }
  })
}

function isOverTable(items: readonly Item[], index: number, is: (paragraph: WordParagraph) => boolean): boolean {
  const following = items
    .slice(index + 1, index + 1 + mostBetween)
    .find((each) => each.type === 'table' || !(isEmpty(each) || is(each)))
  return following?.type === 'table'
}

function isCaption(paragraph: WordParagraph): boolean {
  if (isOver(paragraph)) return false
  const isTitle = paragraph.role === 'h23' && openParagraph(paragraph.pieces).label === undefined
  return isTitle || isUnit(paragraph)
}

function isOver({ contents, role }: WordParagraph): boolean {
  return contents !== undefined || (role !== undefined && others.has(role))
}

/** Roles of what stands over a text, and of captions by their style. */
const others: ReadonlySet<StyleName> = new Set<StyleName>([
  ...blockRoles,
  ...titleRoles,
  'attachmentHeading',
  'attachmentTitle',
  'tableUnit',
])
