/** What the paragraphs of files of others are, as their styles, looks and words show it. */
import type { HeadingLevel } from '../../../templates/vocabulary.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { Language } from '../../../templates/languages/language.ts'
import { attachmentKindOf, headingEnd, isLetteredHeading } from '../document/attachment-words.ts'
import { openParagraph } from '../blocks/labels.ts'
import { isHeading } from '../blocks/text-blocks.ts'
import { isBold, isCentred, isHeadline, isText, textOf, withoutWeight } from './looks.ts'
import { withAdoptionLines } from './adoption-lines.ts'
import { hasTableLabel, withCaptions, type TextAround } from './captions.ts'
import { cutPieces } from './cut.ts'
import { originalOf } from '../facts/lines.ts'
import { withContents } from './contents.ts'
import { withSeries } from './heading-series.ts'
import { withAddendumLine } from './addendum-line.ts'
import { asSummary, withInside } from './frames.ts'
import { withNoteRows } from './note-rows.ts'
import { withParts } from './table-parts.ts'
import { withLook } from './heading-looks.ts'
import { withSignatures } from './signatures.ts'
import { findTitle } from './title.ts'
import { withTitlesAbove } from './titles-above.ts'
import { cellsIn } from '../word/plain-text.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'

/** Gives paragraphs their roles. */
export function recognise(items: readonly Item[], language: Language): readonly Item[] {
  const unwrapped = withParts(withNoteRows(items.flatMap(unwrap).map(asSummary)))
  const headed = unwrapped.flatMap((item): readonly Item[] =>
    item.type === 'table' || item.contents !== undefined ? [item] : splitAttachment(item).map(withLevel),
  )
  const titled = withTitlesAbove(
    findTitle(withAdoptionLines(withoutEarlyDates(withAddendumLine(headed, language)), language), language),
  )
  const looked = withContents(
    withoutGap(withBoldHeads(withSeries(titled.map((item) => withLook(item, language))))),
    language,
  )
  const attached = withAttachmentTitles(withOriginals(withSignatures(looked)))
  const captioned = withCaptions(attached, { language, isAmongLabels: false })
  const isAmongLabels = hasTableLabel(captioned)
  return captioned.map((item) => withFramed(item, { language, isAmongLabels }))
}

/** What stands in a frame has titles and headings of its own. */
function withFramed(item: Item, around: TextAround): Item {
  const { language } = around
  if (item.type === 'paragraph' || item.frame !== 'cell') return item
  return withInside(item, (items) => {
    const headed = withParts(withNoteRows(items)).map((each) =>
      each.type === 'table' ? each : withLook(withLevel(each), language),
    )
    return withCaptions(headed, around).map((each) => withFramed(each, around))
  })
}

/** A table of one cell without a frame only places what is in it; a style may give it its frame. */
function unwrap(item: Item): readonly Item[] {
  if (item.type === 'paragraph' || item.frame !== undefined) return [item]
  const [only, ...others] = cellsIn(item)
  return only === undefined || others.length > 0 || item.isStyled ? [item] : only.items.flatMap(unwrap)
}

// ---------------------------------------------------------------- headings

const levels: readonly HeadingLevel[] = [1, 2, 3, 4, 5]

function levelAt(level: number): HeadingLevel {
  return levels[level - 1] ?? 5
}

/** Word's own headings, and all that stands in the outline. */
function withLevel(paragraph: WordParagraph): WordParagraph {
  const { role, style, outline } = paragraph
  if (!isText(paragraph) || role === 'attachmentHeading' || role === 'titleHCh') return paragraph
  const byName = /^heading ([1-9])$/i.exec(style)?.[1]
  if (byName !== undefined) return withoutWeight({ ...paragraph, role: 'hCh', headingLevel: levelAt(Number(byName)) })
  // The weight of an official heading is that of its style, and often said again.
  if (role === 'hCh' || role === 'h1' || role === 'h23') return isBold(paragraph) ? withoutWeight(paragraph) : paragraph
  if (role !== undefined || outline === undefined || outline > 8) return paragraph
  return withoutWeight({ ...paragraph, role: 'hCh', headingLevel: outlineLevel(outline, paragraph) })
}

/** Twips that official files set a text in by, at least. */
const column = 1000

/** In the column of official files chapters have 14 points, their parts 12, and both the first level of the outline (A/80/600, A/80/605: 41 headings). */
function outlineLevel(outline: number, { size = 0, left = 0 }: WordParagraph): HeadingLevel {
  if (left < column || (outline === 0 && size === 0)) return levelAt(outline + 1)
  if (outline > 0) return levelAt(Math.max(outline + 1, 3))
  return size > 26 ? 1 : size > 22 ? 2 : 3
}

/** Headings of others may begin with any level, and "1." is of the first where no higher one stands: those of a document skip none. */
function withoutGap(items: readonly Item[]): readonly Item[] {
  const headings = items.flatMap((item) => (item.type === 'paragraph' && isHeading(item) ? [item] : []))
  const least = headings.reduce((most, { headingLevel = 1 }) => Math.min(most, headingLevel), 5)
  if (least === 1 || headings.some((each) => each.headingLevel === least && isLettered(each))) return items
  return items.map((item) =>
    item.type === 'paragraph' && item.headingLevel !== undefined
      ? { ...item, headingLevel: levelAt(item.headingLevel - least + 1) }
      : item,
  )
}

function isLettered({ pieces }: WordParagraph): boolean {
  return /^\p{Lu}[.)]$/u.test(openParagraph(pieces).label ?? '')
}

function isOverText(item: Item): boolean {
  if (item.type === 'table' || item.headingLevel !== undefined) return false
  return !isText(item) || isHeadline(item) || item.role === 'endLines'
}

/** Other programs have a style for the day under a title: lines that end a document stand behind its text. */
function withoutEarlyDates(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex((item) => !isOverText(item))
  const opening = end === -1 ? [] : items.slice(0, end)
  if (!opening.some((item) => item.type === 'paragraph' && item.role === 'endLines')) return items
  const plain = opening.map((item) =>
    item.type === 'paragraph' && item.role === 'endLines' ? { ...item, role: undefined } : item,
  )
  return [...plain, ...items.slice(opening.length)]
}

/** Signs of a bold line that may head a text. */
const longestBoldHead = 80

/** Where nothing else shows a heading, short bold lines over ordinary words are some, if there are two of them. */
function withBoldHeads(items: readonly Item[]): readonly Item[] {
  if (items.some((item) => item.type === 'paragraph' && isHeading(item))) return items
  const texts = items.filter((item) => item.type === 'table' || isText(item))
  const heads = new Set(texts.filter((item, index) => isBoldHead(item, texts[index + 1])))
  if (heads.size < 2) return items
  return items.map((item) =>
    item.type === 'paragraph' && heads.has(item) ? withoutWeight({ ...item, role: 'hCh', headingLevel: 1 }) : item,
  )
}

function isBoldHead(item: Item, next: Item | undefined): boolean {
  if (!isText(item) || item.role !== undefined || item.contents !== undefined || !isText(next)) return false
  const text = textOf(item)
  return isBold(item) && isHeadline(item) && text.length <= longestBoldHead && !/^[(（]/u.test(text) && !isBold(next)
}

// ------------------------------------------------------------- attachments

/** The heading of an annex, apart from the title that stands in the same paragraph. */
function splitAttachment(paragraph: WordParagraph): readonly WordParagraph[] {
  if (!isText(paragraph) || paragraph.list !== undefined) return [paragraph]
  const text = textOf(paragraph)
  if (attachmentKindOf(text) !== undefined) return [heading(paragraph)]
  const isSet = isBold(paragraph) || isCentred(paragraph) || paragraph.role === 'hCh'
  if (isSet && isLetteredHeading(text)) return [heading(paragraph)]
  const end = headingEnd(text)
  const isHead = isBold(paragraph) || isCentred(paragraph) || /^heading \d$/i.test(paragraph.style)
  if (end === undefined || !isHead || !isHeadline(paragraph)) return [paragraph]
  const [before, after] = cutPieces(paragraph.pieces, end)
  const title = { ...paragraph, pieces: after, startsPage: false, bookmarks: [], losses: [] }
  return [heading({ ...paragraph, pieces: before }), withoutWeight({ ...title, role: 'attachmentTitle' })]
}

function heading(paragraph: WordParagraph): WordParagraph {
  return withoutWeight({ ...paragraph, role: 'attachmentHeading' })
}

/** "[Original: French]" under the heading of an annex, or behind the title of it. */
function withOriginals(items: readonly Item[]): readonly Item[] {
  const notes = new Map<number, WordParagraph>()
  const taken = new Set<number>()
  let head: number | undefined
  let lines = 0
  for (const [at, item] of items.entries()) {
    if (item.type === 'paragraph' && item.role === 'attachmentHeading') [head, lines] = [at, 0]
    else if (head !== undefined && isText(item) && isOriginal(textOf(item))) {
      notes.set(head, { ...item, role: 'attachmentNote' })
      taken.add(at)
      head = undefined
    } else if (isText(item) && isHeadline(item) && lines < mostLinesOfTitle) lines += 1
    else if (item.type === 'table' || isText(item)) head = undefined
  }
  return items.flatMap((item, at) => {
    const note = notes.get(at)
    if (note !== undefined) return [item, note]
    return taken.has(at) ? [] : [item]
  })
}

/** Lines of the title of an annex that may stand between its heading and its original. */
const mostLinesOfTitle = 2

function isOriginal(line: string): boolean {
  return (
    /^[[［].{4,80}[\]］]$/u.test(line) &&
    Object.values(languages).some(({ attachments }) => originalOf(line, attachments.original) !== undefined)
  )
}

/** A line in the middle under the heading of an annex is its title. */
function withAttachmentTitles(items: readonly Item[]): readonly Item[] {
  let isUnder = false
  return items.map((item) => {
    if (item.type === 'paragraph' && !isText(item)) return item
    const isTitle = isUnder && isText(item) && isTitleOf(item)
    const isNote = item.type === 'paragraph' && item.role === 'attachmentNote'
    isUnder = isNote ? isUnder : item.type === 'paragraph' && item.role === 'attachmentHeading'
    return isTitle ? withoutWeight({ ...item, role: 'attachmentTitle' }) : item
  })
}

/** Words in the middle or bold ones, but no heading with a number. */
function isTitleOf(item: WordParagraph): boolean {
  if (item.role === 'attachmentHeading' || !isHeadline(item)) return false
  return isCentred(item) || (isBold(item) && item.role === undefined && openParagraph(item.pieces).label === undefined)
}
