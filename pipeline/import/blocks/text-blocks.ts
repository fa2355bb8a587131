/** Text: paragraphs with and without numbers, bullets, and the quotations they stand in. */
import type { Bullet, Heading, NumberedParagraph, Quote, TextBlock } from '../../document.ts'
import type { HeadingLevel, ParagraphLevel } from '../../../templates/vocabulary.ts'
import { bulletMarks, type StyleName } from '../../../templates/styles.ts'
import type { Flow } from './flow.ts'
import { LabelReader } from './label-reader.ts'
import { onOneLine, toInlines } from './inlines.ts'
import { openParagraph, withoutTabs, type Opened } from './labels.ts'
import { doubt } from '../context.ts'
import { itemLabel } from '../../text/typed-labels.ts'
import { isEmpty } from '../word/plain-text.ts'
import type { WordParagraph, WordPiece } from '../word/word-document.ts'

const headingLevels: Readonly<Partial<Record<StyleName, HeadingLevel>>> = {
  hCh: 1,
  h1: 2,
  h23: 3,
  h4: 5,
  h56: 5,
  itemHeading: 1,
  itemTitle: 2,
  itemDraft: 3,
}

/** True for a heading by its style. */
export function isHeading({ role }: Pick<WordParagraph, 'role'>): boolean {
  return role !== undefined && headingLevels[role] !== undefined
}

/** The level of a heading; absent for all else. */
export function levelOfHeading({ role, headingLevel }: WordParagraph): HeadingLevel | undefined {
  return headingLevel ?? (role && headingLevels[role])
}

/** Adds a heading: its level is the one that is known of it, or that of its style. */
export function addHeading(paragraph: WordParagraph, words: HeadingWords, flow: Flow): void {
  const { label, pieces } = withHanLabel(words)
  const { context, place } = flow
  const byStyle = (paragraph.role && headingLevels[paragraph.role]) ?? 5
  const id = context.targets.idOf(paragraph.bookmarks)
  // "(a)" is set like "1.": the number tells them apart.
  const level =
    paragraph.headingLevel ?? (byStyle === 3 && label !== undefined && /^\(?[a-z]\)$/.test(label) ? 4 : byStyle)
  const heading: Heading = {
    type: 'heading',
    level,
    ...(label !== undefined && isInserted(label, flow) ? { asTyped: true } : flow.labels.countHeading(level, label)),
    ...(label === undefined ? {} : { marker: label }),
    children: onOneLine(
      toInlines(paragraph.role === 'itemHeading' ? pieces.map(asLean) : pieces, context, place.lettering),
    ),
    ...(id === undefined ? {} : { id }),
  }
  flow.add(heading, paragraph.losses)
}

/** Headings of items are bold by their words, which is composed. */
function asLean(piece: WordPiece): WordPiece {
  return piece.type === 'words' ? { ...piece, isBold: false } : piece
}

/** Nothing stands between a Chinese number and the words: "一、导言". */
function withHanLabel(words: HeadingWords): HeadingWords {
  const [first, ...others] = words.pieces
  const label = first?.type === 'words' ? /^[一二三四五六七八九十百]{1,5}、/u.exec(first.value)?.[0] : undefined
  if (words.label !== undefined || first?.type !== 'words' || label === undefined) return words
  return { label, pieces: [{ ...first, value: first.value.slice(label.length) }, ...others] }
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
  const { last } = flow
  const isQuoted = depth > 0
  if (isQuoted && last?.type !== 'quote') flow.quotedLabels = new LabelReader(flow.context.language)
  const labels = isQuoted ? flow.quotedLabels : flow.labels
  const block =
    bulletOf(paragraph, flow) ??
    insertedOf(paragraph, flow) ??
    itemOf(paragraph, { flow, labels }) ??
    numberedOf(paragraph, { flow, labels }) ??
    plainOf(paragraph, isContinued, { flow, labels })
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
  const level = bulletLevel(paragraph, label, flow)
  if (level === undefined) return undefined
  const words = paragraph.list === undefined && label !== undefined ? pieces : paragraph.pieces
  if (isEmpty({ pieces: words })) return undefined
  const block: Bullet = {
    type: 'bullet',
    level,
    ...(level === 1 && (paragraph.list?.label ?? label) === bulletMarks[2] ? { isDashed: true as const } : {}),
    children: toInlines(words, flow.context, flow.place.lettering),
    ...named(paragraph, flow),
  }
  const depth = paragraph.list?.level ?? 0
  const before = flow.last?.type === 'bullet' ? (flow.bulletDepth ?? 0) : 0
  if (before > 0 && depth > before)
    doubt(flow.context, block, { code: 'import-level', details: [paragraph.list?.label ?? ''] })
  flow.bulletDepth = depth
  return block
}

function bulletLevel({ role, list }: WordParagraph, label: string | undefined, flow: Flow): 1 | 2 | undefined {
  if (list !== undefined && list.format !== 'bullet') return undefined
  if (role === 'bullet2' || (list !== undefined && list.level > 0)) return 2
  if (role === 'bullet' || list !== undefined || label === bulletMarks[1]) return 1
  if (label !== bulletMarks[2] && label !== '-') return undefined
  return label === bulletMarks[2] && !isUnderBullet(flow) ? 1 : 2
}

/** A dash is of the second level under bullets, and of the first elsewhere. */
function isUnderBullet({ last }: Flow): boolean {
  return last?.type === 'bullet' && !last.isDashed
}

/** "12 bis." stands between two numbers. */
function insertedOf(paragraph: WordParagraph, flow: Flow): TextBlock | undefined {
  const { label, pieces } = openParagraph(paragraph.pieces)
  if (label === undefined || !isInserted(label, flow) || isEmpty({ pieces })) return undefined
  return {
    type: 'numberedParagraph',
    level: /^\p{Nd}/u.test(label) ? 1 : 2,
    typed: label,
    asTyped: true,
    children: toInlines(pieces, flow.context, flow.place.lettering),
    ...named(paragraph, flow),
  }
}

function isInserted(label: string, { context }: Flow): boolean {
  return itemLabel(`${label} `, context.language.code)?.isInserted === true
}

/** An item whose level is known; a label that is not the one of its level is told at the first of a list. */
function itemOf(paragraph: WordParagraph, { flow, labels }: Counting): TextBlock | undefined {
  const { item, pieces } = paragraph
  if (item === undefined || isEmpty({ pieces })) return undefined
  const { context, place } = flow
  const { counted, said } = labels.count(item.level, [item.number])
  const typed = context.language.paragraphLabel(item.level, said.start ?? counted)
  const block: NumberedParagraph = {
    type: 'numberedParagraph',
    level: item.level,
    typed,
    ...said,
    children: toInlines(withoutTabs(pieces), context, place.lettering),
    ...named(paragraph, flow),
  }
  const isFirst = counted === 1 || said.start !== undefined
  if (isFirst && item.label !== typed) doubt(context, block, { code: 'import-label', details: [item.label, typed] })
  if (item.isTooDeep) doubt(context, block, { code: 'import-level', details: [item.label] })
  return block
}

function numberedOf(paragraph: WordParagraph, { flow, labels }: Counting): TextBlock | undefined {
  const { context, place } = flow
  const { label, pieces } = openParagraph(paragraph.pieces)
  const { list } = paragraph
  const read = list === undefined ? labels.read(label) : undefined
  const higher = read && labels.levelAlone(read)
  if (label !== undefined && read !== undefined && higher !== undefined)
    return itemOf({ ...paragraph, pieces, item: { ...read, level: higher, label, isTooDeep: false } }, { flow, labels })
  const level = list === undefined ? read?.level : levelInList(list.level)
  if (level === undefined || isEmpty({ pieces: list === undefined ? pieces : paragraph.pieces })) return undefined
  const shown = list === undefined ? (read === undefined ? [] : [read.number]) : labels.readAt(level, list.label)
  const { counted, said } = labels.count(level, shown)
  const block: NumberedParagraph = {
    type: 'numberedParagraph',
    level,
    typed:
      label !== undefined && read !== undefined ? label : context.language.paragraphLabel(level, said.start ?? counted),
    ...said,
    children: toInlines(list === undefined ? pieces : paragraph.pieces, context, place.lettering),
    ...named(paragraph, flow),
  }
  if (read !== undefined && said.start !== undefined)
    doubt(context, block, { code: 'import-number', details: [String(said.start), String(counted)] })
  return block
}

function levelInList(level: number): ParagraphLevel {
  const levels: readonly ParagraphLevel[] = [1, 2, 3, 4]
  return levels[level] ?? 4
}

/** Where a paragraph is read, and what counts there. */
interface Counting {
  readonly flow: Flow
  readonly labels: LabelReader
}

function plainOf(paragraph: WordParagraph, isContinued: boolean, { flow, labels }: Counting): TextBlock {
  const { context, place } = flow
  const { label, pieces } = openParagraph(paragraph.pieces)
  if (!isContinued) labels.restartItems()
  const children = toInlines(label === undefined ? pieces : paragraph.pieces, context, place.lettering)
  return { type: 'paragraph', continued: isContinued, children, ...named(paragraph, flow) }
}
