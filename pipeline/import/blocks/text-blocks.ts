/** Text: paragraphs with and without numbers, bullets, and the quotations they stand in. */
import type { Block, Heading, Quote, TextBlock } from '../../document.ts'
import type { HeadingLevel, ParagraphLevel } from '../../../templates/vocabulary.ts'
import { bulletMarks, type StyleName } from '../../../templates/styles.ts'
import type { Flow } from './flow.ts'
import { onOneLine, toInlines } from './inlines.ts'
import { openParagraph, type Opened } from './labels.ts'
import { doubt } from '../context.ts'
import { isEmpty } from '../word/plain-text.ts'
import type { WordParagraph } from '../word/word-document.ts'

const headingLevels: Readonly<Partial<Record<StyleName, HeadingLevel>>> = { hCh: 1, h1: 2, h23: 3, h4: 5, h56: 5 }

/** True for a heading by its style. */
export function isHeading({ role }: Pick<WordParagraph, 'role'>): boolean {
  return role !== undefined && headingLevels[role] !== undefined
}

/** Adds a heading: its level is the one that is known of it, or that of its style. */
export function addHeading(paragraph: WordParagraph, { label, pieces }: HeadingWords, flow: Flow): void {
  const { context, place } = flow
  const byStyle = (paragraph.role && headingLevels[paragraph.role]) ?? 5
  const id = context.targets.idOf(paragraph.bookmarks)
  const heading: Heading = {
    type: 'heading',
    // "(a)" is set like "1.": the number tells them apart.
    level: paragraph.headingLevel ?? (byStyle === 3 && label !== undefined && /^\(?[a-z]\)$/.test(label) ? 4 : byStyle),
    ...(label === undefined ? {} : { marker: label }),
    children: onOneLine(toInlines(pieces, context, place.lettering)),
    ...(id === undefined ? {} : { id }),
  }
  flow.counter.restartItems()
  flow.add(heading, paragraph.losses)
}

/** The number of a heading, and its words. */
export type HeadingWords = Pick<Opened, 'label' | 'pieces'>

/** How a paragraph stands in the text around it. */
export interface TextPlace {
  /** Quotations around it. */
  readonly depth: number
  /** Goes on after a list, a table or a quotation. */
  readonly isContinued: boolean
}

/** Adds any other paragraph. */
export function addText(paragraph: WordParagraph, { depth, isContinued }: TextPlace, flow: Flow): void {
  const block = bulletOf(paragraph, flow) ?? numberedOf(paragraph, flow) ?? plainOf(paragraph, isContinued, flow)
  const { last } = flow
  if (depth > 0 && last?.type === 'quote' && !flow.endsPage) {
    addTo(last, block, depth - 1)
    flow.lose(last, paragraph.losses)
  } else flow.add(nest(block, depth), paragraph.losses)
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

function named(paragraph: WordParagraph, { context }: Flow): { readonly id?: string } {
  const id = context.targets.idOf(paragraph.bookmarks)
  return id === undefined ? {} : { id }
}

function bulletOf(paragraph: WordParagraph, flow: Flow): TextBlock | undefined {
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

function bulletLevel({ role, list }: WordParagraph, label: string | undefined): 1 | 2 | undefined {
  if (list !== undefined && list.format !== 'bullet') return undefined
  if (role === 'bullet2' || (list !== undefined && list.level > 0)) return 2
  if (role === 'bullet' || list !== undefined || label === bulletMarks[1]) return 1
  return label === bulletMarks[2] || label === '-' ? 2 : undefined
}

function numberedOf(paragraph: WordParagraph, flow: Flow): TextBlock | undefined {
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

function plainOf(paragraph: WordParagraph, isContinued: boolean, flow: Flow): TextBlock {
  const { context, counter, place } = flow
  const { label, pieces } = openParagraph(paragraph.pieces)
  if (!isContinued) counter.restartItems()
  const children = toInlines(label === undefined ? pieces : paragraph.pieces, context, place.lettering)
  return { type: 'paragraph', continued: isContinued, children, ...named(paragraph, flow) }
}
