/** Facts from what a file prints: masthead, session block, feet. What is composed is understood, nothing is guessed. */
import type { Language } from '../../../templates/languages/language.ts'
import type { IssuerName } from '../../../templates/bodies/index.ts'
import { committees } from '../../../templates/organs.ts'
import { stations } from '../../../templates/stations/index.ts'
import {
  bodyNames,
  issuerName,
  issuerNames,
  issuerWords,
  prefixOf,
  principalOf,
  sessionsLike,
} from '../../facts/issuer.ts'
import { seatOf } from '../../facts/seat.ts'
import type { AgendaEntry, SessionFact } from '../../../templates/vocabulary.ts'
import { symbolProblem } from '../../facts/document-symbol.ts'
import { symbolVariables } from '../../word/variables.ts'
import { writeAgendaEntry } from '../../facts/agenda.ts'
import { writeSession } from '../../facts/session.ts'
import { present, type WrittenFact, type WrittenFactList } from '../../facts/written.ts'
import {
  agendaOf,
  bareLine,
  dateOf,
  hasLettersOf,
  heldOf,
  isOneOf,
  isSameLine,
  originalOf,
  sessionOf,
} from './lines.ts'
import { jobOf, stationOf } from './job-facts.ts'
import { isMastheadLine, linesIn, plainSymbol } from './masthead-lines.ts'
import { withTypedHyphens } from '../typed-hyphens.ts'
import { cleanText } from '../word/clean-text.ts'
import { withoutCalls } from '../document/opening.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordParagraph, WordDocument } from '../word/word-document.ts'

/** The masthead's facts, and what of the session block could not be understood. */
export interface TextFacts {
  readonly written: WrittenFactList
  readonly unread: readonly string[]
}

/** What is printed over a text. */
export interface Printed {
  /** Paragraphs of the session block. */
  readonly block: readonly WordParagraph[]
  /** Lines of the masthead, whatever stands among them. */
  readonly lines: readonly string[]
}

/** Lines that are looked through for facts: no masthead has more of them. */
const mostHeads = 1000

/** Facts from the masthead, the session block and the feet. */
export function readTextFacts(file: WordDocument, { block: opening, lines }: Printed, language: Language): TextFacts {
  const heads = [...lines, ...lines.filter((each) => each.includes('\n')).flatMap(linesIn)].slice(0, mostHeads)
  const symbol = symbolOf(file, heads)
  const said = organOf([...heads, ...opening.map(({ pieces }) => plainText(pieces))], symbol, language)
  const organ = said ?? 'general-assembly'
  const second = secondOrganOf(symbol, organ)
  const block = readBlock(opening, language, [organ, ...(second === undefined ? [] : [second])])
  const written = new Map<string, WrittenFact>()
  const add = (key: string, value: WrittenFact | undefined): void => {
    if (value !== undefined) written.set(key, value)
  }
  add('organ', second === undefined ? said : [organ, second])
  const bodies = block.bodies.length === 0 ? undefined : { [language.code]: block.bodies.join('\n') }
  add('committee', block.committee ?? bodies)
  add('symbol', symbol)
  // Records of meetings have it in their masthead.
  const session = block.session ?? sessionIn(heads.slice(0, mostLines), language, organ)
  add('session', sessionsIn({ ...block, ...(session === undefined ? {} : { session }) }, second))
  add('agenda', block.agenda?.map(writeAgendaEntry))
  add('distribution', Object.entries(language.masthead.distribution).find(([, line]) => hasLettersOf(heads, line))?.[0])
  add(
    'date',
    heads.map((head) => dateOf(head, language.masthead.date)).find((date) => date !== undefined),
  )
  const station = stationOf(file)
  const { colons } = stations[station ?? seatOf(organ)]
  const original = heads
    .map((head) => originalOf(head, (codes) => language.masthead.original(codes, colons)))
    .find((codes) => codes !== undefined)
  const only =
    original ?? heads.map((head) => originalOf(head, language.masthead.only)).find((codes) => codes !== undefined)
  add('original', only?.length === 1 ? only[0] : only)
  add('versions', original === undefined && only !== undefined ? 'original' : undefined)
  if (station !== undefined && station !== seatOf(said)) add('duty-station', station)
  add('job', jobOf(file, language))
  // The only item has the only title, however many paragraphs it stands in.
  const titles = block.agenda?.length === 1 ? [block.titles.join('\n')] : block.titles
  add('agenda-titles', block.titles.length === 0 ? undefined : titles)
  return { written: Object.fromEntries(written), unread: block.unread }
}

/** As the file's own variables say it, or as it is printed. */
function symbolOf({ variables }: WordDocument, heads: readonly string[]): string | undefined {
  const said = [symbolVariables.described, symbolVariables.printed].flatMap((name) => {
    const [first, second] = [0, 1].map((index) => variables.get(name(index))?.trim() ?? '')
    return [`${first}-${second}`, first]
  })
  const found = [...said, ...heads.map(plainSymbol)].flatMap((each) =>
    each !== undefined && each.length > 2 && symbolProblem(each) === undefined ? [each] : [],
  )
  const [first] = found
  // Pages behind the first have the symbols of two organs under each other.
  return found.find((each) => each.startsWith(`${first}-`)) ?? first
}

/** The other organ of a joint document, by the symbol that it has there. */
function secondOrganOf(symbol: string | undefined, first: IssuerName): IssuerName | undefined {
  const part = symbol?.split(/-(?=[A-Z]{1,4}\/)/)[1]
  const [organ] = issuersOf(part)
  return organ === first ? undefined : organ
}

/** Those whose symbols begin like one, the longest beginning first. */
function issuersOf(symbol: string | undefined): readonly IssuerName[] {
  return issuerNames
    .filter((name) => symbol?.startsWith(`${prefixOf(name)}/`))
    .toSorted((a, b) => prefixOf(b).length - prefixOf(a).length)
}

function sessionIn(lines: readonly string[], language: Language, organ: IssuerName): SessionFact | undefined {
  return lines.map((line) => sessionOf(line, language, sessionsLike(organ))).find((session) => session !== undefined)
}

/** One session, or those of both organs of a joint document. */
function sessionsIn({ session, other }: Block, second: IssuerName | undefined): WrittenFact | undefined {
  const first = session && writeSession(session)
  return second === undefined || first === undefined || other === undefined ? first : [first, writeSession(other)]
}

/** The one whose symbol it is – of an organ's symbols some are those of a body that the page names –, or whose name the page prints. */
function organOf(lines: readonly string[], symbol: string | undefined, language: Language): IssuerName | undefined {
  const printed = new Set(lines.map(bareLine))
  const isNamed = (name: IssuerName): boolean => printed.has(bareLine(issuerName(name, language)))
  const [first] = issuersOf(symbol)
  const body = principalOf(first) === undefined ? undefined : bodyNames.find((name) => isBodyOf(name) && isNamed(name))
  return body ?? first ?? issuerNames.find(isNamed)

  function isBodyOf(name: IssuerName): boolean {
    return first !== undefined && issuerWords(name, language).masthead === issuerWords(first, language).masthead
  }
}

interface Block {
  session?: SessionFact
  /** Of the other organ of a joint document. */
  other?: SessionFact
  committee?: string
  /** Names of bodies under the organ, as they are printed. */
  readonly bodies: string[]
  agenda?: readonly AgendaEntry[]
  readonly titles: string[]
  readonly unread: string[]
}

/** Lines that are compared with all that could be composed: no document has more of them. */
const mostLines = 100

/** The lines under the thick rule. */
function readBlock(opening: readonly WordParagraph[], language: Language, issuers: readonly IssuerName[]): Block {
  const found: Block = { bodies: [], titles: [], unread: [] }
  for (const [index, { role, pieces }] of opening.entries()) {
    const line = cleanText(plainText(withoutCalls(pieces)))
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim()
    if (line === '') continue
    if (role === 'committee' && isBody(line, language)) found.bodies.push(withTypedHyphens(line, language.typography))
    else if (role === 'agendaTitle') found.titles.push(withTypedHyphens(line, language.typography))
    else if (index >= mostLines) found.unread.push(line)
    else if (!isMasthead(line, language)) readLine(line, found, { language, issuers })
  }
  return found
}

/** True for a name that is none of an organ or of a Main Committee. */
function isBody(line: string, { committees: names, ...language }: Language): boolean {
  return !isOneOf(
    [...Object.values(names), ...issuerNames.map((name) => issuerName(name, { committees: names, ...language }))],
    line,
  )
}

/** In files of others the masthead may stand over the text. */
function isMasthead(text: string, language: Language): boolean {
  return linesIn(text).every((line) => isMastheadLine(line, language))
}

/** A line that is composed from a fact, or one that is told. */
function readLine(
  line: string,
  found: Block,
  { language, issuers: [organ = 'general-assembly', second] }: { language: Language; issuers: readonly IssuerName[] },
): void {
  const session = sessionOf(line, language, sessionsLike(organ))
  const isOfSecond = second !== undefined && found.other !== undefined
  const owner = principalOf(isOfSecond ? second : organ)
  const agenda = agendaOf(line, language, owner)
  const committee = committees.find((name) => isSameLine(language.committees[name], line))
  const organs = issuerNames.map((name) => issuerName(name, language))
  const held = found.session && heldOf(line, found.session, language)
  const other =
    second === undefined || found.session === undefined ? undefined : sessionOf(line, language, sessionsLike(second))
  if (other !== undefined && language.session(other) !== (found.session && language.session(found.session)))
    found.other ??= other
  else if (session !== undefined) found.session ??= session
  else if (held !== undefined) found.session = held
  else if (agenda !== undefined && isOfSecond)
    found.agenda = [...(found.agenda ?? []), ...agenda.map((entry) => ({ ...entry, ...present({ organ: owner }) }))]
  else if (agenda !== undefined) found.agenda ??= agenda
  else if (committee !== undefined) found.committee ??= committee
  else if (!isOneOf(organs, line)) found.unread.push(line)
}
