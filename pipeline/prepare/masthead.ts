/** Masthead, session block, running heads and feet from facts. */
import { entriesOf } from '../facts/agenda.ts'
import { addressCode } from '../facts/document-address.ts'
import type { Kind } from '../../templates/kinds/kind.ts'
import { languages } from '../../templates/languages/index.ts'
import type { Language, MastheadBlock } from '../../templates/languages/language.ts'
import type { Sheet } from '../../templates/sheet.ts'
import type { RecordLine } from '../../templates/vocabulary.ts'
import { stations } from '../../templates/stations/index.ts'
import { parseSymbols, printedComponents, printSymbol, type DocumentSymbol } from '../facts/document-symbol.ts'
import type { Facts, OrganFact } from '../facts/facts.ts'
import type { Line } from '../publication.ts'
import type { FirstFoot, Masthead, MastheadSymbol, RunningHead } from '../furniture.ts'
import type { SessionWords } from './session-lines.ts'
import { issuerName, issuerWords, principalOf, sessionsLike } from '../facts/issuer.ts'
import { composeBodies } from './body-lines.ts'
import type { Composing } from './composing.ts'
import { composeRecordLines, composeRecordNote, composeStanding, dayOfMeeting } from './records.ts'
import { plainWords } from './plain-words.ts'
import { setLines, setPlain, typographyOfTitles } from './typography.ts'

/** The lines over the thick rule. */
export function composeMasthead({ facts, kind, language, notes }: Composing): Masthead {
  const symbolCall = notes.symbol.find((inline) => inline.type === 'noteReference')
  return {
    ...(facts.status === undefined ? {} : { status: language.status[facts.status] }),
    name: language.unitedNations,
    symbols: symbolsOf(facts).map(parted),
    ...(symbolCall === undefined ? {} : { symbolCall }),
    organs: facts.organs.map(({ organ }) => issuerWords(organ, language).masthead),
    // Until they are measured.
    organStyle: 'organ',
    organLines: facts.organs.length,
    lines: kind.record === undefined ? [] : composeRecordLines(kind.record, { facts, language }),
    ...composeIssue(facts, kind, language),
  }
}

/** The Distr. block, or how a record stands that says it there. */
function composeIssue(
  facts: Facts,
  kind: Kind,
  language: Language,
): Pick<
  Masthead,
  'distribution' | 'distributionStyle' | 'distributionSide' | 'distributionLanguage' | 'distributionDirection'
> {
  if (kind.record?.standing !== undefined && !kind.record.lines.includes('standing'))
    return {
      distribution: [composeStanding(kind.record, language)],
      distributionStyle: 'officialRecords',
      distributionSide: 'end',
      distributionLanguage: language.code,
      distributionDirection: language.direction,
    }
  return {
    distribution: composeDistribution(facts, kind, language),
    distributionStyle: 'distribution',
    distributionSide: 'start',
    distributionLanguage: language.masthead.language,
    distributionDirection: languages[language.masthead.language].direction,
  }
}

/** Distr., date, version, original: a version is named where it is a translation. */
function composeDistribution(
  facts: Facts,
  { namesOriginal, namesDistribution }: Kind,
  { code, masthead }: Language,
): Masthead['distribution'] {
  const original = namesOriginal ? facts.original : []
  const isTranslation = original.length > 0 && !original.includes(code)
  return [
    namesDistribution ? masthead.distribution[facts.distribution] : undefined,
    masthead.date(facts.date),
    isTranslation ? masthead.version : undefined,
    original.length > 0 ? composeOriginal(facts, masthead) : undefined,
  ]
}

function composeOriginal({ original, versions, dutyStation }: Facts, masthead: MastheadBlock): string {
  return versions === undefined ? masthead.original(original, stations[dutyStation].colons) : masthead.only(original)
}

/** One symbol, or the two of a joint document. */
function symbolsOf({ symbol }: Facts): readonly DocumentSymbol[] {
  return symbol === undefined ? [] : parseSymbols(symbol)
}

/** The symbols as text has them. */
export function printedSymbols(facts: Facts): readonly string[] {
  return symbolsOf(facts).map(printSymbol)
}

function parted(symbol: DocumentSymbol): MastheadSymbol {
  return { large: symbol.series, rest: ['', ...printedComponents(symbol)].join('/') }
}

/** What stands under the thick rule; nothing where there is neither session nor agenda. */
export function composeColumns(
  { facts, kind, language }: Pick<Composing, 'facts' | 'kind' | 'language'>,
  agendaMarks: readonly Line[],
): readonly SessionWords[] {
  const isJoint = facts.organs.length > 1
  // What a record says in its masthead is not said again.
  const isSaid = (line: RecordLine): boolean => kind.record?.lines.includes(line) === true
  const marks = marksOfAgendas(facts, agendaMarks)
  const columns = facts.organs.map((organ, index): SessionWords => ({
    ...(isJoint ? { organ: issuerName(organ.organ, language) } : {}),
    ...(isSaid('session') ? {} : composeSession(organ, language)),
    ...(index === 0 && !isSaid('committee') ? composeBodies(facts, language) : {}),
    ...composeAgenda(facts, index, { language, mark: marks.get(index) ?? [] }),
    agendaTitles: titlesOf(facts, index).map((lines) => composeTitle(lines, language)),
  }))
  return columns.some(hasLines) ? columns : []
}

function hasLines({ agendaTitles, ...lines }: SessionWords): boolean {
  return agendaTitles.length > 0 || Object.keys(lines).length > 0
}

function composeSession(
  { session, organ }: OrganFact,
  language: Language,
): { readonly session?: string; readonly sessionDetail?: string } {
  if (session === undefined) return {}
  const detail = language.sessionDetail(session)
  return {
    session: language.session(session, sessionsLike(organ)),
    ...(detail === undefined ? {} : { sessionDetail: detail }),
  }
}

/** Notes on agendas stand on the lines whose items are not settled, and where all are, on the first ones. */
function marksOfAgendas(facts: Facts, marks: readonly Line[]): ReadonlyMap<number, Line> {
  const lined = facts.organs.flatMap((_, at) => (entriesOf(facts, at).length === 0 ? [] : [at]))
  const open = lined.filter((at) => entriesOf(facts, at).some(([entry]) => entry.provisional || entry.preliminary))
  const wanted = open.length < marks.length ? lined : open
  return new Map(marks.flatMap((mark, order) => (wanted[order] === undefined ? [] : [[wanted[order], mark] as const])))
}

/** The agenda line of one organ, where it has one. */
function composeAgenda(
  facts: Facts,
  at: number,
  { language, mark }: { readonly language: Language; readonly mark: Line },
): { readonly agenda?: Line } {
  const entries = entriesOf(facts, at).map(([entry]) => entry)
  if (entries.length === 0) return {}
  const line = language.agenda(entries, principalOf(facts.organs[at]?.organ))
  return { agenda: [...asLine(setPlain(line, language.typography)), ...mark] }
}

/** Titles stand in the order of the items; those of no other organ are the first one's. */
function titlesOf(facts: Facts, at: number): readonly (readonly string[])[] {
  const owners = new Map(facts.organs.flatMap((_, owner) => entriesOf(facts, owner).map(([, index]) => [index, owner])))
  return facts.agendaTitles.filter((_, index) => (owners.get(index) ?? 0) === at)
}

function composeTitle(lines: readonly string[], { typography }: Language): readonly Line[] {
  return setLines(lines, typographyOfTitles(typography))
}

function asLine(text: string): Line {
  return [{ type: 'text', value: text, marks: [] }]
}

/** Heads and feet of pages 2 ff. */
export function composeRunningHead(facts: Facts, { runsTitle, record }: Kind, title: Line): RunningHead {
  return {
    symbols: printedSymbols(facts),
    ...(runsTitle ? { title: plainWords(title) } : {}),
    ...(record?.type === 'verbatim' ? { title: inFigures(dayOfMeeting(facts)) } : {}),
    ...(facts.job === undefined ? {} : { jobNumber: facts.job.number }),
  }
}

/** Foot of page 1: each part waits for its fact. */
export function composeFirstFoot(
  { facts, kind, language }: Pick<Composing, 'facts' | 'kind' | 'language'>,
  { firstFoot }: Sheet,
): FirstFoot {
  const { job } = facts
  const { accessible } = language.records
  const note = composeRecordNote(kind.record, { facts, language })
  const [beforeLetter, beforeDate] = firstFoot.job.gaps
  const [symbol] = symbolsOf(facts)
  return {
    ...(job === undefined
      ? {}
      : {
          jobLine: [
            `${toLeft(`${job.number}${facts.reissued === undefined ? '' : '*'}`, language)}${apart(beforeLetter, language)}(${language.letter})`,
            ...job.released.map(shortDate),
          ].join(apart(beforeDate, language)),
          ...(firstFoot.hasCodes ? { barcode: `*${job.number.replace(/\D/g, '')}*` } : {}),
          recycle: language.recycle,
        }),
    ...(symbol === undefined || !firstFoot.hasCodes || !firstFoot.hasQr
      ? {}
      : { qr: addressCode(printSymbol(symbol), facts) }),
    ...(firstFoot.accessible === undefined || accessible === undefined ? {} : { accessible }),
    // Until it is measured.
    ...(note === undefined
      ? {}
      : { note: { text: note, lines: [note], rule: firstFoot.note.last - firstFoot.note.overFirst } }),
  }
}

/**
 * A number is read from left to right with its letter (CEDAW/C/BGD/6-7): behind one of figures alone a mark of direction says so, and
 * on both sides of one that ends with an asterisk.
 */
function toLeft(number: string, { direction }: Language): string {
  if (direction === 'ltr' || !/^\d|\*$/.test(number)) return number
  return `${number.endsWith('*') ? '\u200E' : ''}${number}\u200E`
}

/** From right to left the dates stand one after the other only if no figure goes on from a letter (UAX #9, rule W7). */
function apart(gap: string, { direction }: Language): string {
  return direction === 'rtl' && gap.length > 1 ? `\u200F${gap}` : gap
}

/** 2021-01-11 → 110121. */
function shortDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${day}${month}${year.slice(2)}`
}

/** 2025-04-16 → 16/04/2025. */
function inFigures(iso: string): string {
  return iso.split('-').toReversed().join('/')
}
