/** What facts must be to one another, once each is sound by itself. */
import type { Finding } from '../diagnostics.ts'
import type { FactKey } from '../facts/definitions.ts'
import { organOfSymbol, parseSymbols } from '../facts/document-symbol.ts'
import type { OrganFact } from '../facts/facts.ts'
import { writeSession } from '../facts/session.ts'
import { listOf } from '../facts/written.ts'
import { languages } from '../../templates/languages/index.ts'
import { committees } from '../../templates/organs.ts'
import { writeFlow } from './fact-forms.ts'
import { checkKind, type Accepted } from './kind-checks.ts'

type Check = (accepted: Accepted) => readonly Finding[]

/** Each check, and the facts that it compares: where one of them is wrong by itself, there is nothing to say. */
const checks: readonly (readonly [check: Check, facts: readonly FactKey[]])[] = [
  [checkName, ['organ']],
  [checkSessions, ['organ', 'session']],
  [checkAgendaTitles, ['agenda', 'agenda-titles']],
  [checkAgendaOrgans, ['agenda', 'organ']],
  [checkSymbols, ['organ', 'symbol']],
  [checkPlaceholder, ['symbol']],
  [checkCommittee, ['organ', 'symbol', 'committee']],
]

/** What does not fit together, or has no place in the kind, among facts that are sound by themselves. */
export function crossCheck(accepted: Accepted, unsound: ReadonlySet<string>): readonly Finding[] {
  const apart = checks.flatMap(([check, facts]) => (facts.some((key) => unsound.has(key)) ? [] : check(accepted)))
  return [...apart, ...checkKind(accepted, unsound)]
}

/** A body that the facts name themselves has a name in each language. */
function checkName({ facts: { organs, places, language }, missing }: Accepted): readonly Finding[] {
  const isNameless = organs.some(({ organ }) => typeof organ !== 'string' && organ.name === undefined)
  return isNameless
    ? [
        [
          'fact-missing',
          places.get('organ') ?? missing,
          language,
          `the name of the organ, under \`name:\` of \`organ:\``,
        ],
      ]
    : []
}

function checkSessions({ parsed: { session, date }, facts: { organs, places }, start }: Accepted): readonly Finding[] {
  const sessions = session === undefined ? [] : listOf(session)
  const placed = organs.filter((fact) => fact.session !== undefined)
  const place = places.get('session') ?? start
  if (placed.length !== sessions.length) return [['sessions', place, String(sessions.length), String(organs.length)]]
  return sessions.length > 0 && organs.some(lacksYear) ? [['session-year', place, yearForm(organs, date)]] : []
}

/** The Security Council counts years: beside an organ with a session it has one, and a session never. */
function lacksYear({ organ, session }: OrganFact, _: number, { length }: readonly OrganFact[]): boolean {
  return organ === 'security-council' && (session === undefined ? length > 1 : session.type !== 'year')
}

/** The first year of the United Nations is 1946. */
const yearBefore = 1945

/** The sessions of organs, with the year that is missing: that of the document. */
function yearForm(organs: readonly OrganFact[], date: string): string {
  const year = String(Number(date.slice(0, 4)) - yearBefore)
  const written = organs.map((fact, index) =>
    lacksYear(fact, index, organs)
      ? `{ number: ${fact.session?.number ?? year}, type: year }`
      : writeFlow(fact.session === undefined ? year : writeSession(fact.session)),
  )
  return written.length === 1 ? `session: ${written[0]}` : `session: [${written.join(', ')}]`
}

function checkAgendaTitles({ parsed, facts: { agenda, agendaTitles, places }, start }: Accepted): readonly Finding[] {
  if (parsed['agenda-titles'] === undefined || agendaTitles.length === agenda.length) return []
  const place = places.get('agenda-titles') ?? start
  return [['agenda-titles', place, String(agendaTitles.length), String(agenda.length)]]
}

/** Items are those of an organ of the document. */
function checkAgendaOrgans({ facts: { agenda, organs, places }, start }: Accepted): readonly Finding[] {
  const [first] = organs
  return agenda.flatMap(({ organ }, at): readonly Finding[] => {
    if (organ === undefined || organs.some((issuer) => issuer.organ === organ)) return []
    const place = places.get(`agenda.${at}.organ`) ?? places.get(`agenda.${at}`) ?? places.get('agenda') ?? start
    const cure =
      organs.length === 1 && typeof first?.organ === 'string'
        ? `If both organs issue it, write \`organ: [${first.organ}, ${organ}]\`; if not, leave it out.`
        : ''
    return [
      ['fact-value', place, 'agenda', `an item of \`${organ}\``, 'one of an organ that issues the document', cure],
    ]
  })
}

function checkSymbols({ facts: { symbol, organs, places }, start }: Accepted): readonly Finding[] {
  if (symbol === undefined || parseSymbols(symbol).length === organs.length) return []
  const place = places.get('symbol') ?? start
  if (organs.length > 1) return [['symbol', place, 'a document of two organs has a double one', '']]
  const named = parseSymbols(symbol).map(organOfSymbol)
  const cure = named.includes(undefined) ? '' : `Write both organs: \`organ: [${named.join(', ')}]\`.`
  return [['symbol', place, 'it is double, but there is one organ', cure]]
}

/** "XXX", "L.xx", "L.0": no part of a symbol that is assigned; "(XXX)" is the session of one. */
const placeholder =
  /^(?:[A-Z][A-Za-z]{0,4}\.)?(?:X{2,}|x{2,}|[Nn]{2,}|Y{2,}|y{2,}|Z{2,}|z{2,}|0+|TBC|TBD)$|^(?:L|Add|Rev|Corr|CRP|WP|INF)\.[A-Za-z]$/

function checkPlaceholder({ facts: { symbol, places }, start }: Accepted): readonly Finding[] {
  const part = parseSymbols(symbol ?? '')
    .flatMap(({ components }) => components)
    .find((component) => placeholder.test(component))
  return part === undefined ? [] : [['symbol-placeholder', places.get('symbol') ?? start, part]]
}

/** "A/C.2/80/L.5" is of the Second Committee; a line of the author's own is left alone. */
function checkCommittee({ parsed, facts: { symbol, committee, places }, start }: Accepted): readonly Finding[] {
  const figure = /^A\/C\.([1-6])\//.exec(symbol ?? '')?.[1]
  const name = figure === undefined ? undefined : committees[Number(figure) - 1]
  const isOwnLine = parsed.committee !== undefined && typeof parsed.committee !== 'string'
  if (name === undefined || name === committee || isOwnLine) return []
  const named = typeof committee === 'string' ? languages.en.committees[committee] : ''
  const place = places.get('committee') ?? places.get('symbol') ?? start
  return [['committee-symbol', place, languages.en.committees[name], named, name]]
}

/** Of sound facts, what is still to come: a symbol, titles. A job number is given late, to each language, and by others: alone it is not asked for. */
export function findAbsent({ facts: { symbol, job, agenda, agendaTitles }, start }: Accepted): readonly Finding[] {
  return [
    ...(symbol === undefined
      ? [['symbol-absent', start, 'symbol', ...(job === undefined ? ['job'] : [])] as const]
      : []),
    // All 48 transcribed official documents with an agenda line have titles under it.
    ...(agenda.length > agendaTitles.length ? [['agenda-untitled', start, String(agenda.length)] as const] : []),
  ]
}
