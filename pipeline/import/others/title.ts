/** The title of a file of others, and the lines over it. */
import type { Language } from '../../../templates/languages/language.ts'
import type { StyleName } from '../../../templates/styles.ts'
import { openParagraph } from '../blocks/labels.ts'
import { proposalIn } from '../facts/sponsors.ts'
import { withBodies } from './bodies-over.ts'
import { isUnderByLook, titleByLook } from './title-by-look.ts'
import { isUnderTitle, titleKindOf } from '../facts/title-kinds.ts'
import { blockRoles, titleRoles } from '../document/opening.ts'
import { hasLettersOf, isAgendaLine, isOneOf, isSessionLine } from '../facts/lines.ts'
import { isBold, isCentred, isHeadline, isText, textOf, withoutWeight } from './looks.ts'
import { sessionLinesIn } from './session-table.ts'
import { isComposedLine, isIssuerLine, isMastheadLine, linesIn } from '../facts/masthead-lines.ts'
import { paragraphsIn } from '../word/plain-text.ts'
import type { Item, WordParagraph } from '../word/word-document.ts'

/** Paragraphs at the start among which a title is looked for. */
const farthest = 20

/** Gives the title its role, with what is composed over it; what else stands there follows the title. */
export function findTitle(items: readonly Item[], language: Language): readonly Item[] {
  const start = openingOf(items)
  const opening = start.flatMap((item) => readOver(item, language))
  const rest = items.slice(start.length)
  if (opening.some(isStyledTitle)) return withLinesUnder([...withBodies(byStyle(opening), language), ...rest], language)
  const at = titleAt(opening, items, language)
  const title = opening[at]
  if (title?.type !== 'paragraph') return [...opening, ...rest]
  const over = asLines(opening.slice(0, at), language)
  const isTitleByLook = title.role === undefined && at === titleByLook(opening, language)
  const titles: WordParagraph[] = [asTitle(title), ...over.filter(isSaid)]
  const after = [...opening.slice(at + 1), ...rest]
  const isOfTitle = (item: Item | undefined): boolean =>
    isSubtitle(item, title) ||
    isUnder(item, title, language) ||
    (isTitleByLook && isUnderByLook(item, language)) ||
    isUnderIssuance(item, { title, language, isFirst: titles.length === 1 })
  while (isOfTitle(after[0])) titles.push(...after.splice(0, 1).filter(isText).map(asSubtitle))
  const isLevelled = title.headingLevel !== undefined
  const text = [...over.filter((item) => !isBlock(item) && !isSaid(item)), ...(isLevelled ? after.map(raised) : after)]
  return [...over.filter(isBlock), ...titles, ...text]
}

/** True for a line over a title that is none of the session. */
function isSaid(item: Item): item is WordParagraph {
  return item.type === 'paragraph' && item.role === 'subtitle'
}

/** True for a title by its style: all that stands over it and under it has its style, too. */
function isStyledTitle(item: Item): boolean {
  return (
    item.type === 'paragraph' &&
    isText(item) &&
    (item.role === 'titleH1' || item.role === 'titleH2' || isOfficial(item))
  )
}

/** Word itself has a style for titles, too: only in official files it says that the lines around it have theirs. */
function isOfficial({ role, style }: WordParagraph): boolean {
  return role === 'titleHCh' && !/^title$/i.test(style)
}

/** Lines of the session block and titles by their styles; what strays among them, in a frame or without a style, follows. */
function byStyle(opening: readonly Item[]): readonly Item[] {
  const last = opening.findLastIndex(isTitleLine)
  const over = opening.slice(0, last + 1)
  const isStray = (item: Item): boolean => !isBlock(item) && !isTitleLine(item)
  const strays = over.filter((item) => isStray(item) && (item.type === 'table' || isText(item)))
  return [...over.filter(isBlock), ...over.filter(isTitleLine), ...strays, ...opening.slice(last + 1)]
}

/** Lines under a title that have the styles of headings. */
function withLinesUnder(items: readonly Item[], language: Language): readonly Item[] {
  const start = items.findLastIndex(isTitleLine) + 1
  const under: WordParagraph[] = []
  let at = start
  for (let item = items[at]; item !== undefined; item = items[++at]) {
    if (isLineUnder(item, language)) under.push(asSubtitle(item))
    else if (item.type === 'table' || isText(item)) break
  }
  return under.length === 0 ? items : [...items.slice(0, start), ...under, ...items.slice(at)]
}

function isTitleLine(item: Item): boolean {
  return isText(item) && item.role !== undefined && titleRoles.has(item.role)
}

/** What stands before the first annex, contents or long text. */
function openingOf(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex(
    (item, index) =>
      index >= farthest ||
      (item.type === 'paragraph' && (item.role === 'attachmentHeading' || item.contents !== undefined)),
  )
  return end === -1 ? items.slice(0, farthest) : items.slice(0, end)
}

/** Lines over a title, where one is composed from facts: bodies stand over or under the session, titles of the agenda behind its line. */
function asLines(over: readonly Item[], language: Language): readonly Item[] {
  const isOfSession = (item: Item): boolean => isText(item) && isSessionLine(textOf(item), language)
  const session = over.findIndex(isOfSession)
  const agenda = over.findLastIndex((item) => item.type === 'paragraph' && item.role === 'agendaItem')
  if (session === -1 && agenda === -1) return over
  return over.map((item, index) => {
    if (!isText(item) || isBlock(item)) return item
    if (proposalIn(textOf(item), language) !== undefined) return asSubtitle(item)
    if (!isHeadline(item)) return item
    if (agenda !== -1 && index > agenda) return withRole(item, 'agendaTitle')
    return withRole(item, index > session && isDetail(item) ? 'session' : 'committee')
  })
}

/** Place and days of a session. */
function isDetail(paragraph: WordParagraph): boolean {
  return /\d/.test(textOf(paragraph))
}

function withRole(paragraph: WordParagraph, role: StyleName): WordParagraph {
  const { headingLevel: _, ...plain } = withoutWeight(paragraph)
  return { ...plain, role }
}

function isBlock(item: Item): boolean {
  return isText(item) && item.role !== undefined && blockRoles.has(item.role)
}

/** Lines that are composed from facts, of paragraphs and of the tables that mastheads stand in. */
function readOver(item: Item, language: Language): readonly Item[] {
  if (item.type === 'paragraph') return [isOverTitle(item, language) ? asBlock(item, language) : item]
  const paragraphs = paragraphsIn([item]).filter(isText)
  const isMasthead = paragraphs.some((paragraph) => isOfMasthead(textOf(paragraph), language))
  if (isMasthead) return paragraphs.map((paragraph) => asBlock(paragraph, language))
  return sessionLinesIn(item, language) ?? [item]
}

/** A title may be the name of a body. */
function isOverTitle(paragraph: WordParagraph, language: Language): boolean {
  if (!isText(paragraph) || !isComposed(paragraph, language)) return false
  return paragraph.role !== 'titleHCh' || !isIssuerLine(textOf(paragraph), language)
}

function isComposed(paragraph: WordParagraph, language: Language): boolean {
  const text = textOf(paragraph)
  const lines = linesIn(text)
  if (isComposedLine(text, language)) return true
  // A picture has no lines, and is of the text.
  return lines.length > 0 && lines.every((line) => isMastheadLine(line, language))
}

/** "Distr.: General", or "United Nations" alone. */
function isOfMasthead(text: string, { masthead, unitedNations }: Language): boolean {
  return linesIn(text).some(
    (line) => isOneOf([unitedNations], line) || hasLettersOf(Object.values(masthead.distribution), line),
  )
}

function asBlock(paragraph: WordParagraph, language: Language): WordParagraph {
  const isAgenda = isAgendaLine(textOf(paragraph), language)
  return withoutWeight({ ...paragraph, role: isAgenda ? 'agendaItem' : 'session' })
}

/** The style for titles, the only heading of its level, words in the middle, or words that letters begin with. */
function titleAt(opening: readonly Item[], items: readonly Item[], language: Language): number {
  const find = (is: (paragraph: WordParagraph) => boolean): number =>
    opening.findIndex((item) => isText(item) && item.role !== 'session' && is(item))
  const first = find(() => true)
  const ways = [
    find(({ role }) => role === 'titleHCh'),
    find((paragraph) => isChapterTitle(paragraph) && opening.slice(0, opening.indexOf(paragraph)).every(isLine)),
    find((paragraph) => isOnlyHeading(paragraph, items) && opening.slice(0, opening.indexOf(paragraph)).every(isOver)),
    find((paragraph) => isBold(paragraph) && isCentred(paragraph) && isHeadline(paragraph)),
    titleByLook(opening, language),
    find((paragraph) => titleKindOf(textOf(paragraph)) !== undefined && textOf(paragraph).length <= 400),
    find((paragraph) => isCentred(paragraph) && isHeadline(paragraph)),
    find((paragraph) => opening.indexOf(paragraph) === first && isBold(paragraph) && isHeadline(paragraph)),
  ]
  return ways.find((at) => at !== -1) ?? -1
}

/** In Geneva the title has the style of the headings of chapters, and no number. */
function isChapterTitle({ role, pieces, headingLevel }: WordParagraph): boolean {
  return role === 'hCh' && headingLevel === undefined && openParagraph(pieces).label === undefined
}

/** True for what stands over a title in files whose titles have a style. */
function isLine(item: Item): boolean {
  return item.type === 'paragraph' && (!isText(item) || item.role === 'session' || isHeadline(item))
}

/** True for what may stand over a title: no sentences, and no other heading. */
function isOver(item: Item): boolean {
  if (item.type === 'table') return false
  if (!isText(item) || item.role === 'session') return true
  return isHeadline(item) && item.headingLevel === undefined && !(isBold(item) && isCentred(item))
}

/** The only heading of the first level is the title, and the others are its sections. */
function isOnlyHeading({ headingLevel }: WordParagraph, items: readonly Item[]): boolean {
  return headingLevel === 1 && items.filter((item) => isText(item) && item.headingLevel === 1).length === 1
}

function asTitle(paragraph: WordParagraph): WordParagraph {
  return withoutWeight({ ...paragraph, role: 'titleHCh' })
}

function isSubtitle(item: Item | undefined, title: WordParagraph): boolean {
  if (item?.type === 'paragraph' && item.role === 'subtitle') return true
  return isText(item) && isCentred(item) && isCentred(title) && item.role === undefined && isHeadline(item)
}

/** In New York and Geneva the lines under a title have the styles of headings: their words say that they head nothing; a number of a resolution stands before its title. */
function isUnder(item: Item | undefined, { role }: WordParagraph, language: Language): item is WordParagraph {
  return role === 'hCh' && isLineUnder(item, language)
}

function isLineUnder(item: Item | undefined, language: Language): item is WordParagraph {
  if (!isText(item) || item.role === undefined || !headingRoles.has(item.role)) return false
  return /^\d{1,3}\/\d{1,3}(?:[.。]|\s?-)/u.test(textOf(item)) || isUnderTitle(textOf(item), language)
}

/** Under "Information circular": to whom, from whom and about what; under others the title of their own. */
function isUnderIssuance(
  item: Item | undefined,
  {
    title,
    language,
    isFirst,
  }: { readonly title: WordParagraph; readonly language: Language; readonly isFirst: boolean },
): item is WordParagraph {
  if (!isText(item) || !isOneOf(Object.values(language.issuances), textOf(title))) return false
  const { label } = openParagraph(item.pieces)
  if (label !== undefined) return isOneOf(Object.values(language.memo), label)
  return isFirst && item.role !== undefined && headingRoles.has(item.role)
}

const headingRoles: ReadonlySet<StyleName> = new Set<StyleName>(['hCh', 'h1', 'h23'])

function asSubtitle(paragraph: WordParagraph): WordParagraph {
  const { headingLevel: _, ...line } = withoutWeight(paragraph)
  return { ...line, role: 'subtitle' }
}

/** Sections of a title that is itself a heading stand one level higher. */
function raised(item: Item): Item {
  if (item.type === 'table' || item.headingLevel === undefined || item.headingLevel === 1) return item
  const levels = [1, 1, 2, 3, 4] as const
  return { ...item, headingLevel: levels[item.headingLevel - 1] ?? 5 }
}
