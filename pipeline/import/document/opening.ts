/** What stands over the text: session block, title, and the lines that are composed around it. */
import { principalOf } from '../../facts/issuer.ts'
import { chooseKind } from '../../facts/choose-kind.ts'
import type { Kind, OpeningLine } from '../../../templates/kinds/kind.ts'
import { titleSource } from '../../facts/title-source.ts'
import { languages } from '../../../templates/languages/index.ts'
import type { StyleName } from '../../../templates/styles.ts'
import type { Inline } from '../../document.ts'
import { authors } from '../../../templates/vocabulary.ts'
import type { WrittenFactList } from '../../facts/written.ts'
import { composeParagraphs } from '../../prepare/composed-lines.ts'
import { composeNotes } from '../../prepare/composed-notes.ts'
import { plainWords } from '../../prepare/plain-words.ts'
import { composeRoll, linesOfRoll } from '../../prepare/records.ts'
import { cleanText } from '../word/clean-text.ts'
import { withTypedHyphens } from '../typed-hyphens.ts'
import { isTypedMark, toInlines } from '../blocks/inlines.ts'
import { openParagraph, withoutTabs } from '../blocks/labels.ts'
import { isSameLine } from '../facts/lines.ts'
import type { ReadContext } from '../context.ts'
import { isEmpty, paragraphsIn, plainText } from '../word/plain-text.ts'
import type { Item, WordParagraph, WordPiece, WordTable } from '../word/word-document.ts'

/** Roles of the lines under the thick rule. */
export const blockRoles: ReadonlySet<StyleName> = new Set<StyleName>([
  'session',
  'committee',
  'agendaItem',
  'agendaTitle',
])

/** Roles of the title and of the lines around it. */
export const titleRoles: ReadonlySet<StyleName> = new Set<StyleName>([
  'titleHCh',
  'titleH1',
  'titleH2',
  'subtitle',
  'proponent',
  'sponsors',
  'addressee',
  'frontTitle',
  'heldLine',
  'roll',
])

/** Roles of the other lines before the text of a supplement: all are composed, from facts and from the title. */
const frontRoles: ReadonlySet<StyleName> = new Set<StyleName>([
  'coverSymbol',
  'coverName',
  'coverTitle',
  'coverSeries',
  'frontOrgan',
  'frontSeries',
  'frontImprint',
  'frontNoteHeading',
  'frontNote',
  'frontIssn',
])

const attachmentRoles: ReadonlySet<StyleName> = new Set<StyleName>([
  'attachmentHeading',
  'attachmentHeadingBare',
  'attachmentHeadingHCh',
  'attachmentHeadingH2',
])

/** True for the paragraph that heads an annex. */
export function isAttachmentHeading(item: Item | undefined): item is WordParagraph {
  return item?.type === 'paragraph' && item.role !== undefined && attachmentRoles.has(item.role) && !isEmpty(item)
}

export interface OpeningItems {
  /** Session, agenda and agenda titles. */
  readonly block: readonly WordParagraph[]
  /** Titles and the lines around them. */
  readonly titles: readonly WordParagraph[]
  /** Lines of the pages before the text of a supplement, but for the title. */
  readonly front: readonly WordParagraph[]
  readonly text: readonly Item[]
}

/** Divides a text into what stands over its title, its titles, and what follows. */
export function splitOpening(items: readonly Item[]): OpeningItems {
  const block: WordParagraph[] = []
  const titles: WordParagraph[] = []
  const front: WordParagraph[] = []
  for (const [index, item] of items.entries()) {
    const isOver = titles.length === 0
    if (isOver && item.type === 'table' && isLayout(item))
      block.push(...paragraphsIn([item]).filter((each) => !isEmpty(each)))
    else if (item.type === 'table') return { block, titles, front, text: items.slice(index) }
    else if (isOver && hasRole(item, blockRoles)) block.push(item)
    else if (hasRole(item, titleRoles)) titles.push(item)
    else if (item.role !== undefined && frontRoles.has(item.role)) front.push(item)
    else if (!isEmpty(item) || item.startsPage) return { block, titles, front, text: items.slice(index) }
  }
  return { block, titles, front, text: [] }
}

/** True for a table without rules and without a style: session and agenda of joint documents stand in one. */
function isLayout({ isUnruled, isStyled }: WordTable): boolean {
  return isUnruled && !isStyled
}

function hasRole(paragraph: WordParagraph, roles: ReadonlySet<StyleName>): boolean {
  return paragraph.role !== undefined && roles.has(paragraph.role) && !isEmpty(paragraph)
}

/** Pieces without the calls for notes, and the marks that were typed for them. */
export function withoutCalls(pieces: readonly WordPiece[]): readonly WordPiece[] {
  return pieces.filter((piece, index) => piece.type !== 'note' && !isTypedMark(pieces, index))
}

export interface Titles {
  readonly title: readonly Inline[]
  /** Who speaks, where a line says so: `by`, or `subtitle`. */
  readonly written: WrittenFactList
  /** Lines that no fact of the kind says: they begin the text. */
  readonly left: readonly string[]
}

/** Words before the lines of an issuance. */
const composedLabels: ReadonlySet<string> = new Set(Object.values(languages).flatMap(({ memo }) => Object.values(memo)))

/** A title without the number of a resolution, which is a fact. */
function titlePieces({ pieces }: WordParagraph): readonly WordPiece[] {
  const { label, pieces: rest } = openParagraph(pieces)
  return label !== undefined && (/\d\/\d/.test(label) || composedLabels.has(label)) ? rest : withoutTabs(pieces)
}

/** The calls for notes among some pieces, with the marks that were typed for them. */
function callsIn(pieces: readonly WordPiece[]): readonly WordPiece[] {
  return pieces.filter((piece, index) => piece.type === 'note' || isTypedMark(pieces, index))
}

function lineOf(paragraph: WordParagraph): string {
  return cleanText(plainText(withoutCalls(titlePieces(paragraph))))
    .replace(/[\t\n]+/g, ' ')
    .trim()
}

/** The author's title, without the lines that are composed around it. */
export function readTitles(paragraphs: readonly WordParagraph[], context: ReadContext): Titles {
  const kind = chooseKind(context.facts)
  const { typography } = context.language
  const composing = {
    facts: context.facts,
    kind,
    language: context.language,
    notes: composeNotes(context.facts, context.language),
  }
  const compose = ({ line }: Pick<OpeningLine, 'line'>): readonly string[] =>
    composeParagraphs(line, composing).map(plainWords)
  const fromText = kind.title.from.includes('text')
  const ownSource = titleSource(kind, context.facts, fromText)
  const roll = kind.record === undefined ? [] : composeRoll(composing).flatMap(linesOfRoll).map(plainWords)
  const composed = [...[...kind.over, ...kind.under].filter(({ line }) => line !== ownSource).flatMap(compose), ...roll]
  const titleLines = ownSource === undefined || ownSource === 'text' ? [] : compose({ line: ownSource })
  const left = paragraphs.filter((paragraph) => {
    // Their line is of them, whatever it says.
    if (paragraph.role === 'sponsors' && context.facts.sponsors !== undefined) return false
    const line = lineOf(paragraph)
    return ![...composed, ...titleLines].some((each) => each !== '' && isSameLine(each, line))
  })
  const title = left.find(({ role }) => role === kind.title.style) ?? left.find(isTitle) ?? left[0]
  const own = title === undefined ? [] : [title, ...behindTitle(paragraphs, title, { left, kind })]
  const above =
    Object.hasOwn(kind.takes, 'titles-above') && title !== undefined ? left.slice(0, left.indexOf(title)) : []
  const others = left.filter((paragraph) => !own.includes(paragraph) && !above.includes(paragraph)).map(lineOf)
  // A line that is composed takes no note of the author's: its call stands behind the title.
  const calls = paragraphs.filter((paragraph) => !own.includes(paragraph)).flatMap(({ pieces }) => callsIn(pieces))
  const between: readonly WordPiece[] = context.language.script === 'han' ? [] : [{ type: 'tab' }]
  const pieces = own.flatMap((paragraph, index): readonly WordPiece[] =>
    index === 0 ? titlePieces(paragraph) : [...between, ...withoutTabs(paragraph.pieces)],
  )
  const words = toInlines([...pieces, ...calls], context)
  const written = {
    ...authorOf(others, context),
    ...(above.length === 0 ? {} : { 'titles-above': above.map((line) => withTypedHyphens(lineOf(line), typography)) }),
  }
  const isPlaced = Object.keys(written).every((key) => Object.hasOwn(kind.takes, key))
  return { title: words, ...(isPlaced ? { written, left: [] } : { written: {}, left: others }) }
}

/** Paragraphs in the style of the title, close behind it: it was parted, and no line under it has that style. */
function behindTitle(
  paragraphs: readonly WordParagraph[],
  title: WordParagraph,
  { left, kind }: { readonly left: readonly WordParagraph[]; readonly kind: Kind },
): readonly WordParagraph[] {
  const { style } = kind.title
  if (title.role !== style || kind.under.some((line) => line.style === style)) return []
  const behind = paragraphs.slice(paragraphs.indexOf(title) + 1)
  const end = behind.findIndex((paragraph) => paragraph.role !== style || !left.includes(paragraph))
  return end < 0 ? behind : behind.slice(0, end)
}

function isTitle({ role }: WordParagraph): boolean {
  return role !== undefined && role.startsWith('titleH')
}

function authorOf(lines: readonly string[], { language, facts }: ReadContext): WrittenFactList {
  if (lines.length === 0) return {}
  const organ = principalOf(facts.organs[0]?.organ) ?? 'general-assembly'
  const whole = lines.join(' ')
  const by = authors.find((author) =>
    [language.reportOf, language.noteBy].some((speech) => isSameLine(speech(author, organ), whole)),
  )
  return by === undefined ? { subtitle: withTypedHyphens(lines.join('\n'), language.typography) } : { by }
}
