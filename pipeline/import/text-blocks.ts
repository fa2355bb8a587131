/** Text: paragraphs with and without numbers, bullets, and the quotations they stand in. */
import type { Block, Heading, Quote, TextBlock } from '../document.ts'
import type { HeadingLevel, ParagraphLevel } from '../../templates/vocabulary.ts'
import { bulletMarks, type StyleName } from '../../templates/styles.ts'
import type { Flow } from './flow.ts'
import { onOneLine, toInlines } from './inlines.ts'
import { openParagraph, withoutTabs, type Opened } from './labels.ts'
import { doubt } from './reading.ts'
import { isEmpty, plainText } from './word/plain-text.ts'
import type { Paragraph } from './word/word-document.ts'

const headingLevels: Readonly<Partial<Record<StyleName, HeadingLevel>>> = { hCh: 1, h1: 2, h23: 3, h4: 5, h56: 5 }

/** Reads a heading: its level is that of the outline in our files, and that of its style or look in others. */
export function readHeading(paragraph: Paragraph, flow: Flow): boolean {
  const byStyle = paragraph.role === undefined ? undefined : headingLevels[paragraph.role]
  if (byStyle === undefined) return false
  const { context, place } = flow
  if (!context.isOurs && isBareLabel(paragraph)) return false
  const { label, pieces } = openHeading(paragraph, flow)
  const own = context.isOurs ? levelOf(paragraph.outline) : paragraph.headingLevel
  const id = context.targets.idOf(paragraph.bookmarks)
  const heading: Heading = {
    type: 'heading',
    // "(a)" is set like "1.": the number tells them apart.
    level: own ?? (byStyle === 3 && label !== undefined && /^\(?[a-z]\)$/.test(label) ? 4 : byStyle),
    ...(label === undefined ? {} : { marker: label }),
    children: onOneLine(toInlines(pieces, context, place.lettering)),
    ...(id === undefined ? {} : { id }),
  }
  flow.counter.restartItems()
  flow.add(heading, paragraph.losses)
  return true
}

/** A heading and its number; in strangers' files other words may stand before a tab. */
function openHeading({ pieces }: Paragraph, { context }: Flow): Pick<Opened, 'label' | 'pieces'> {
  const opened = openParagraph(pieces)
  const { label } = opened
  const isNumber = label !== undefined && /^\(?[\p{L}\d]{1,8}[.)、]$/u.test(label) && !isEmpty(opened)
  return context.isOurs || label === undefined || isNumber ? opened : { pieces: withoutTabs(pieces) }
}

/** A number alone heads nothing: its words are missing. */
function isBareLabel({ pieces }: Paragraph): boolean {
  return /^\(?[\p{L}\d]{1,8}[.)、]?$/u.test(plainText(pieces).trim()) && /[.)、\d]\s*$/.test(plainText(pieces))
}

function levelOf(outline: number | undefined): HeadingLevel | undefined {
  const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5]
  return outline === undefined ? undefined : levels[outline]
}

/** Reads any other paragraph. */
export function readText(paragraph: Paragraph, flow: Flow): boolean {
  const depth = quotationsAround(paragraph, flow)
  const block = textBlockOf(paragraph, flow)
  const { last } = flow
  if (depth > 0 && last?.type === 'quote' && !flow.pending.page) {
    addTo(last, block, depth - 1)
    flow.lose(last, paragraph.losses)
  } else flow.add(nest(block, depth), paragraph.losses)
  return true
}

/** Further in stands nothing that was built: what does was moved there. */
const deepestQuotation = 6

/** Quotations around a paragraph: by its style, and in our files by how far it is set in. */
function quotationsAround({ role, left, list }: Paragraph, { context, place }: Flow): number {
  const byStyle = role === 'quote' ? 1 : 0
  if (!context.isOurs || left === undefined) return byStyle
  const isBullet = role === 'bullet' || role === 'bullet2' || list?.format === 'bullet'
  const own = isBullet ? (role === 'bullet2' ? 2 : 1) : 0
  const depth = Math.round((left - place.edge) / place.step) - own
  return Math.min(Math.max(0, depth), deepestQuotation)
}

function nest(block: TextBlock, depth: number): TextBlock {
  return depth === 0 ? block : { type: 'quote', children: [nest(block, depth - 1)] }
}

/** Adds to a quotation in its place: a copy for each paragraph would take time by their square. */
function addTo(quote: Quote, block: TextBlock, depth: number): void {
  // `nest` has made every quotation of a flow, each with a list of its own.
  const children = quote.children as TextBlock[]
  const last = children.at(-1)
  if (depth === 0 || last?.type !== 'quote') children.push(nest(block, depth))
  else addTo(last, block, depth - 1)
}

function textBlockOf(paragraph: Paragraph, flow: Flow): TextBlock {
  return bulletOf(paragraph, flow) ?? numberedOf(paragraph, flow) ?? plainOf(paragraph, flow)
}

function named(paragraph: Paragraph, { context }: Flow): { readonly id?: string } {
  const id = context.targets.idOf(paragraph.bookmarks)
  return id === undefined ? {} : { id }
}

function bulletOf(paragraph: Paragraph, flow: Flow): TextBlock | undefined {
  const { label, pieces } = openParagraph(paragraph.pieces)
  const level = bulletLevel(paragraph, label)
  if (level === undefined) return undefined
  const words = paragraph.list === undefined && label !== undefined ? pieces : paragraph.pieces
  if (isEmpty({ pieces: words })) return undefined
  return {
    type: 'bullet',
    level,
    children: toInlines(words, flow.context, flow.place.lettering),
    ...named(paragraph, flow),
  }
}

function bulletLevel({ role, list }: Paragraph, label: string | undefined): 1 | 2 | undefined {
  if (list !== undefined && list.format !== 'bullet') return undefined
  if (role === 'bullet2' || (list !== undefined && list.level > 0)) return 2
  if (role === 'bullet' || list !== undefined || label === bulletMarks[1]) return 1
  return label === bulletMarks[2] || label === '-' ? 2 : undefined
}

function numberedOf(paragraph: Paragraph, flow: Flow): TextBlock | undefined {
  const { context, counter, place } = flow
  const { label, pieces } = openParagraph(paragraph.pieces)
  const { list } = paragraph
  const typed = list === undefined ? counter.read(label) : undefined
  const level = list === undefined ? typed?.level : levelInList(list.level)
  if (level === undefined || isEmpty({ pieces: list === undefined ? pieces : paragraph.pieces })) return undefined
  const number = counter.count(level)
  const block: Block = {
    type: 'numberedParagraph',
    level,
    typed: label !== undefined && typed !== undefined ? label : context.language.paragraphLabel(level, number),
    children: toInlines(list === undefined ? pieces : paragraph.pieces, context, place.lettering),
    ...named(paragraph, flow),
  }
  if (typed !== undefined && !counter.goesOn(typed, number) && typed.number !== number)
    doubt(context, block, { code: 'import-number', details: [String(typed.number), String(number)] })
  return block
}

function levelInList(level: number): ParagraphLevel {
  const levels: readonly ParagraphLevel[] = [1, 2, 3, 4]
  return levels[level] ?? 4
}

/** In our files a paragraph without a tab goes on after a list, a table or a quotation. */
function plainOf(paragraph: Paragraph, flow: Flow): TextBlock {
  const { context, counter, place } = flow
  const { tabs, label, pieces } = openParagraph(paragraph.pieces)
  const continued = context.isOurs && tabs === 0 && paragraph.role === 'body'
  if (!continued) counter.restartItems()
  const children = toInlines(label === undefined ? pieces : paragraph.pieces, context, place.lettering)
  return { type: 'paragraph', continued, children, ...named(paragraph, flow) }
}
