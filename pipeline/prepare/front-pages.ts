/** The pages before the text of a supplement: cover, title page, note page. */
import type { FrontPage, FrontPart, FrontSlot } from '../../templates/front-pages.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { Sheet } from '../../templates/sheet.ts'
import { stations } from '../../templates/stations/index.ts'
import type { SupplementFact } from '../../templates/vocabulary.ts'
import type { Facts } from '../facts/facts.ts'
import { issuerWords, sessionsLike } from '../facts/issuer.ts'
import type { Line, PublishedFrontLine, Section } from '../publication.ts'
import { composeParagraphs } from './composed-lines.ts'
import type { Composing } from './composing.ts'
import { composedLine } from './inlines.ts'
import { printedSymbols } from './masthead.ts'
import { plainWords } from './plain-words.ts'
import { fixedRanks } from './ranks.ts'
import { setWords } from './typography.ts'

interface Front {
  readonly composing: Composing
  readonly sheet: Sheet
  /** The title with the calls for its notes. */
  readonly title: Line
}

/** The section of these pages; none where the kind has none. */
export function composeFront({ composing, sheet, title }: Front): readonly Section[] {
  const { frontPages } = composing.kind
  const parts = composeFrontParts(composing, title)
  const blocks = frontPages.flatMap((page) => composePage(page, { parts, sheet }))
  return blocks.length === 0 ? [] : [{ isFront: true, orientation: 'portrait', sheet, blocks }]
}

interface Page {
  readonly parts: FrontWords
  readonly sheet: Sheet
}

/** A page of which nothing is known, or that is blank, has an empty line. */
function composePage({ slots, hasEmblem }: FrontPage, page: Page): readonly PublishedFrontLine[] {
  const lines = slots.flatMap((slot) => composeSlot(slot, page))
  const [first = blank, ...others] = lines
  const opened = { ...first, startsPage: true, ...(hasEmblem ? { emblem: page.sheet.front.emblem } : {}) }
  return [opened, ...others]
}

const blank: PublishedFrontLine = {
  type: 'frontLine',
  style: 'frontIssn',
  spaceBefore: 0,
  startsPage: true,
  content: [],
  start: 0,
  end: 0,
}

function composeSlot(slot: FrontSlot, { parts, sheet }: Page): readonly PublishedFrontLine[] {
  const { part, style, place, follows, isTitle, opposite } = slot
  const { start, end, baseline } = sheet.front.places[place]
  const words = opposite && parts[opposite.part][0]
  return parts[part].map((content, index) => ({
    type: 'frontLine',
    style,
    // Until it is measured.
    spaceBefore: 0,
    startsPage: false,
    ...(isTitle ? { rank: fixedRanks.title, content } : { content: withoutCalls(content) }),
    ...(opposite === undefined || words === undefined
      ? {}
      : { opposite: { words: plainWords(words), style: opposite.style } }),
    start,
    end,
    ...(follows || index > 0 ? {} : { baseline }),
  }))
}

/** Notes are called once: on the title page. */
function withoutCalls(line: Line): Line {
  return line.filter(({ type }) => type !== 'noteReference')
}

/** Lines by what they say. */
type FrontWords = Readonly<Record<FrontPart, readonly Line[]>>

/** What each part says; most have one line. */
export function composeFrontParts(composing: Composing, title: Line): FrontWords {
  const { facts, language, kind } = composing
  const { supplement: words, unitedNations } = language
  const line = (text: string | undefined): readonly Line[] =>
    text === undefined ? [] : [setWords(text, language.typography)]
  const [heading, ...note] = noteOf(facts, language)
  const [organ] = facts.organs
  return {
    symbol: printedSymbols(facts).map((symbol) => composedLine(symbol)),
    name: [composedLine(unitedNations)],
    title: [title],
    subtitle: kind.under.flatMap((under) => composeParagraphs(under.line, composing)),
    organ: organ === undefined ? [] : line(issuerWords(organ.organ, language).masthead),
    ...recordsOf(facts, language, line),
    supplement: line(facts.supplement && supplementOf(facts.supplement, language)),
    imprint: line(words.imprint(unitedNations, stations[publisher].names[language.code], facts.date.slice(0, 4))),
    noteHeading: line(heading),
    note: note.flatMap(line),
    issn: line(facts.issn && `ISSN ${facts.issn}`),
  }
}

/** Where Official Records are published, those of bodies at Geneva, too (A/80/1 and A/35/15, two documents alone). */
const publisher = 'new-york'

function supplementOf({ number, addition = '' }: SupplementFact, { supplement }: Language): string {
  return supplement.supplement(number, addition)
}

/** The Council counts its records by years, the Assembly by sessions. */
function recordsOf(
  { organs: [organ], date }: Facts,
  { supplement, session }: Language,
  line: (text: string | undefined) => readonly Line[],
): Pick<FrontWords, 'records' | 'session'> {
  const own = organ?.session
  const like = organ && sessionsLike(organ.organ)
  if (like !== 'general-assembly') {
    const isOfCouncil = like === 'economic-and-social-council'
    return {
      records: line(supplement.records(isOfCouncil && own ? own.number : Number(date.slice(0, 4)))),
      session: [],
    }
  }
  return { records: line(supplement.records()), session: line(own && supplement.session(session(own, like))) }
}

/** Heading and paragraphs of the note: the author's, or those of the language. */
function noteOf({ symbolsNote }: Facts, { supplement: { note } }: Language): readonly (string | undefined)[] {
  const lines = symbolsNote?.split(/\s*\n\s*/)
  if (lines === undefined) return note === undefined ? [] : [note.heading, note.text]
  return lines.length === 1 ? [undefined, ...lines] : lines
}
