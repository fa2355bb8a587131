/** What stands between the masthead of a text and its first sentence: titles of the agenda, who submits, the title, who reports. */
import type { Language } from '../../../templates/languages/language.ts'
import type { StyleName } from '../../../templates/styles.ts'
import { agendaOf, isAgendaLine, isOneOf } from '../facts/lines.ts'
import { startOfAdoption } from '../facts/proponents.ts'
import { proposalIn, sponsorsIn } from '../facts/sponsors.ts'
import { isUnderTitle, titleKindOf } from '../facts/title-kinds.ts'
import type { WordParagraph, WordPiece } from '../word/word-document.ts'
import { hadRoom, isNumberedHeading, wordsIn, type PlainBlock } from './blocks.ts'
import type { PlainLine } from './lines.ts'
import { textParagraph } from './paragraphs.ts'
import { joined, type PlainReading } from './reading.ts'
import { isOrganLine, numberedTitle } from './title.ts'

export interface PlainTitles {
  readonly paragraphs: readonly WordParagraph[]
  /** The text, from its first line on. */
  readonly rest: readonly PlainLine[]
}

/** Lines among which the first of the text is looked for: the sponsors of a draft take up thirty. */
const farthest = 60

/** The titles under a masthead, whose blocks say whether an agenda stands over them. */
export function readTitles(
  lines: readonly PlainLine[],
  masthead: readonly PlainBlock[],
  reading: PlainReading,
): PlainTitles {
  const { language } = reading
  const said = lines.filter(({ words }) => words !== '').slice(0, farthest)
  const proposal = proposalLines(said, language)
  const free = said.slice(0, textStart(said, proposal?.end ?? 0, language))
  const items = agendaItems(masthead, language)
  const parts = proposal === undefined ? partsOf(free, { language, items }) : aroundProposal(free, proposal)
  const paragraphs = [
    ...agendaTitles(parts.agenda, items).map((group) => as('agendaTitle', joined(group, reading, '\n'))),
    ...parts.over.map((group) => as('subtitle', joined(group, reading))),
    ...titleParagraphs(parts.title, reading),
    ...parts.under.map((group) => as('subtitle', joined(group, reading))),
  ]
  const used = [parts.agenda, ...parts.over, parts.title, ...parts.under].flat()
  const last = used.at(-1)
  return { paragraphs, rest: last === undefined ? lines : lines.slice(lines.indexOf(last) + 1) }
}

function as(role: StyleName, text: string): WordParagraph {
  return textParagraph(text, { role })
}

/** The end of a sentence: no line of a title has it. */
function isSentence({ words }: PlainLine): boolean {
  return words.length > 40 && /[.;。；]$/u.test(words)
}

function isLetterTitle(lines: readonly PlainLine[], at: number): boolean {
  return titleKindOf(wordsIn(lines.slice(at, at + 2))) !== undefined
}

/** Where the text begins: at the opening of a resolution, at a number or a heading, or at the first line as wide as the text. */
function textStart(lines: readonly PlainLine[], from: number, language: Language): number {
  const widest = measureOf(lines.slice(from))
  const isWrapped = widest <= widestLine
  const organ = lines.findIndex(({ words }) => isOrganLine(words, language))
  if (organ !== -1 && !lines.slice(0, organ).some((line, index) => isSentence(line) || isLetterTitle(lines, index)))
    return organ
  const at = lines.findIndex(({ words }, index) => {
    if (index < from) return false
    if (isOrganLine(words, language) || /^1\.(?:\s|$)/u.test(words)) return true
    if (isNumberedHeading(words) || isOneOf([language.summary, language.contents.title], words)) return true
    const isLong = isWrapped ? words.length >= 0.85 * widest : words.length > 60 && /[.;:。；：]$/u.test(words)
    return isLong && /^[\p{Lu}\p{Lo}\p{N}«“"(]/u.test(words) && titleKindOf(words) === undefined
  })
  return at === -1 ? lines.length : at
}

/** No program breaks lines so wide: each is a paragraph. */
const widestLine = 160

/** How wide most lines of a text are at most: some line of a page may be of a table. */
function measureOf(lines: readonly PlainLine[]): number {
  const lengths = lines.map(({ words }) => words.length).toSorted((a, b) => b - a)
  return lengths[Math.floor(lengths.length / 10)] ?? 0
}

interface TitleParts {
  readonly agenda: PlainBlock
  /** Lines over the title, and under it. */
  readonly over: readonly PlainBlock[]
  readonly title: PlainBlock
  readonly under: readonly PlainBlock[]
}

interface Opening {
  readonly language: Language
  /** How many items of the agenda are named. */
  readonly items: number
}

/** Titles of the agenda, then the title: that of a letter, of a resolution, or what stands over the line of who reports. */
function partsOf(lines: PlainBlock, { language, items }: Opening): TitleParts {
  const letter = lines.findIndex((_, index) => isLetterTitle(lines, index))
  if (letter !== -1) return withUnder(lines.slice(0, letter), lines.slice(letter), language)
  const adopted = startOfAdoption('general-assembly', language)
  const adoption = lines.findIndex(({ words }) => words.startsWith(adopted))
  if (adoption !== -1) return { agenda: lines.slice(0, adoption), over: [], title: lines.slice(adoption), under: [] }
  const groups = groupsOf(lines).flatMap((group) => partedAt(group, ({ words }) => isUnderTitle(words, language)))
  const spoken = groups.flatMap((group, index) => (isUnderTitle(wordsIn(group), language) ? [index] : []))
  const end = (spoken.at(-1) ?? groups.length - 1) + 1
  // "Report of the Committee" is a title where a note brings it before an organ.
  const under = spoken.find((index) => index > (items > 0 ? 1 : 0)) ?? end
  const over = groups.slice(0, under)
  const openings = partedAt(over.flat(), isOpening)
  // One title for each item, and that of the document, where lines can be parted so.
  const titles = items > 0 && openings.length === items + 1 ? openings : over
  const first = items > 0 && titles.length > 1 ? titles.length - 1 : 0
  return {
    agenda: titles.slice(0, first).flat(),
    over: [],
    title: titles.slice(first).flat(),
    under: groups.slice(under, end),
  }
}

/** "Addendum" under the title of a letter, which room parts from the text where it stands anywhere. */
function withUnder(agenda: PlainBlock, lines: PlainBlock, { addendum, corrigendum }: Language): TitleParts {
  const isUnder = ({ words }: PlainLine): boolean => isOneOf([addendum, corrigendum], words)
  const end = lines.findIndex((line, index) => isUnder(line) || isBehindRoom(lines[index - 1], line))
  const title = end === -1 ? lines : lines.slice(0, end)
  const behind = lines.slice(title.length)
  const last = behind.findIndex((line) => !isUnder(line))
  const under = last === -1 ? behind : behind.slice(0, last)
  return { agenda, over: [], title, under: under.map((line) => [line]) }
}

// ------------------------------------------------------------------ proposals

interface ProposalLines {
  readonly start: number
  readonly end: number
}

function aroundProposal(lines: PlainBlock, { start, end }: ProposalLines): TitleParts {
  return { agenda: lines.slice(0, start), over: [lines.slice(start, end)], title: lines.slice(end), under: [] }
}

/** The lines that say who submits a draft: they end with what is proposed, or begin with it. */
function proposalLines(lines: readonly PlainLine[], language: Language): ProposalLines | undefined {
  const first = lines.findIndex(
    (line, index) => isOrganLine(line.words, language) || isSentence(line) || isLetterTitle(lines, index),
  )
  const over = first === -1 ? lines : lines.slice(0, first)
  const found = [1, 2]
    .flatMap((count) => over.slice(count - 1).map((_, at) => ({ at, end: at + count })))
    .find(({ at, end }) => proposalIn(wordsIn(over.slice(at, end)), language) !== undefined)
  if (found === undefined) return undefined
  const { at, end } = found
  const isNamed = /[:：]/u.test(wordsIn(over.slice(at, end)))
  return isNamed
    ? { start: firstSponsor(over, end, language), end }
    : { start: at, end: at + (groupsOf(over.slice(at))[0]?.length ?? 1) }
}

/** The first line from which on States alone are named; where some name is none, the one behind which room stands. */
function firstSponsor(lines: readonly PlainLine[], end: number, language: Language): number {
  const start = Array.from({ length: end }, (_, at) => at).find(
    (at) => sponsorsIn(wordsIn(lines.slice(at, end)), language) !== undefined,
  )
  const groups = groupsOf(lines.slice(0, end))
  return start ?? end - (groups.at(-1)?.length ?? 1)
}

// --------------------------------------------------------------------- groups

/** Lines, parted before those of a kind. */
function partedAt(lines: PlainBlock, begins: (line: PlainLine, before: PlainLine) => boolean): readonly PlainBlock[] {
  const at = lines.findIndex((line, index) => {
    const before = lines[index - 1]
    return before !== undefined && begins(line, before)
  })
  return at === -1 ? [lines] : [lines.slice(0, at), ...partedAt(lines.slice(at), begins)]
}

/** How many items the agenda line of a masthead names. */
function agendaItems(masthead: readonly PlainBlock[], language: Language): number {
  const lines = masthead.map(wordsIn)
  return lines
    .map((line) => agendaOf(line, language)?.length ?? (isAgendaLine(line, language) ? 1 : 0))
    .reduce((most, count) => Math.max(most, count), 0)
}

/** The titles of the agenda, one for each item where lines can be parted so. */
function agendaTitles(lines: PlainBlock, items: number): readonly PlainBlock[] {
  const ways = [groupsOf(lines), partedAt(lines, isOpening)]
  return ways.find(({ length }) => length === items) ?? groupsOf(lines)
}

/** True for a line with a capital behind one that could end there. */
function isOpening({ words }: PlainLine, before: PlainLine): boolean {
  return /^\p{Lu}/u.test(words) && !/(?:[:,،，–—-]|(?<!\p{L})\p{Ll}{1,3})$/u.test(before.words)
}

/** Lines that belong together: room stands between them, or, where it stands nowhere, a line ends before its measure. */
function groupsOf(lines: PlainBlock): readonly PlainBlock[] {
  const hasRoom = lines.some((line, index) => index > 0 && isBehindRoom(lines[index - 1], line))
  const measure = Math.max(0, ...lines.map(({ words }) => words.length))
  const groups: PlainLine[][] = []
  for (const line of lines) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    const begins = hasRoom ? isBehindRoom(before, line) : isBehindEnd(before, line, measure)
    if (last === undefined || begins) groups.push([line])
    else last.push(line)
  }
  return groups
}

function isBehindRoom(before: PlainLine | undefined, { number }: PlainLine): boolean {
  return before !== undefined && number > before.number + 1
}

/** Lines of titles are broken at this many letters at least. */
const leastMeasure = 40

/** True for a line whose first word would have stood on the line before it. */
function isBehindEnd(before: PlainLine | undefined, line: PlainLine, measure: number): boolean {
  if (before === undefined || !/^[^\p{Ll}]/u.test(line.words)) return false
  return !/[:：,،，–—-]$/u.test(before.words) && hadRoom(before, line, Math.max(measure, leastMeasure))
}

const tab: WordPiece = { type: 'tab' }

/** The title, behind the lines of its adoption and its number. */
function titleParagraphs(lines: PlainBlock, reading: PlainReading): readonly WordParagraph[] {
  if (lines.length === 0) return []
  const number = lines.findIndex(({ words }) => numberedTitle.test(words))
  const bracket = lines.findIndex(({ words }) => /[\]］]$/u.test(words)) + 1
  const isAdopted = lines[0]?.words.startsWith(startOfAdoption('general-assembly', reading.language)) === true
  const start = number !== -1 ? number : isAdopted ? bracket : 0
  const note = lines.findIndex(({ words }, index) => index < start && /^[[［]/u.test(words))
  const adoption = note === -1 ? [lines.slice(0, start)] : [lines.slice(0, note), lines.slice(note, start)]
  const [, label, words = ''] = numberedTitle.exec(lines[number]?.words ?? '') ?? []
  const behind = lines[number] === undefined || words === '' ? [] : [{ ...lines[number], words }]
  const title = [...behind, ...lines.slice(label === undefined ? start : start + 1)]
  return [...adoption, title]
    .filter((group) => group.length > 0)
    .map((group) => {
      const paragraph = textParagraph(joined(group, reading), { role: 'titleHCh' })
      const before = group === title && label !== undefined ? [...textParagraph(label).pieces, tab] : []
      return { ...paragraph, style: 'Title', pieces: [...before, ...paragraph.pieces] }
    })
}
