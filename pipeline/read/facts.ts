/** Checked facts from the two files that may hold them. */
import type { VFile } from 'vfile'
import { hasErrors, report } from '../diagnostics.ts'
import type { Facts, Place } from '../document.ts'
import { kinds } from '../../templates/kinds/index.ts'
import type { LanguageCode } from '../../templates/languages/index.ts'
import { organs } from '../../templates/organs.ts'
import { sheets } from '../../templates/sheets.ts'
import { mergeFacts, placesOf, valuesOf, type FactEntry, type FactGroup } from './fact-tree.ts'
import { reportIssues } from './issues.ts'
import { agendaEntries, authorLines, committeeOf, jobOf, listOf, organFacts } from './normalise.ts'
import { factsSchema, languageKeys, type WrittenFacts } from './schema.ts'
import { plannedKinds } from './schema-values.ts'
import { splitSymbol } from './symbol.ts'

/** The facts of one language file as they are written, and where they belong. */
export interface FactSources {
  /** Those of `document.yaml`; absent where there is none. */
  readonly shared?: FactGroup
  readonly own: FactGroup
  /** Language the file is named after; absent for a single file of another name. */
  readonly language?: LanguageCode
  /** Start of the language file. */
  readonly start: Place
}

/** One set of facts, complete and sound; absent after reporting what is missing or wrong. */
export function checkFacts(file: VFile, sources: FactSources): Facts | undefined {
  const merged = sources.shared ? mergeFacts(sources.shared, sources.own) : sources.own
  const missing = sources.shared ? { path: sources.shared.place.path, line: 1, column: 1 } : sources.start
  reportShared(file, sources.shared)
  const known = withoutPlanned(file, merged)
  const result = factsSchema.safeParse(valuesOf(known))
  const issues = (result.error?.issues ?? []).filter((issue) => !isReported(issue.path, merged, known))
  reportIssues(issues, { file, facts: known, missing })
  const language = languageOf(file, sources)
  if (!result.success || language === undefined || hasErrors(file)) return undefined
  const places = new Map(placesOf(merged))
  return complete(file, { written: result.data, language, places, start: sources.start })
}

/** Facts of one language have no place among those of all. */
function reportShared(file: VFile, shared: FactGroup | undefined): void {
  for (const key of languageKeys) {
    const entry = shared?.entries.get(key)
    if (entry !== undefined) report(file, 'fact-place', entry.keyPlace, key)
  }
}

/** Kinds and papers that the source language knows and the templates do not have yet are reported and taken out. */
function withoutPlanned(file: VFile, facts: FactGroup): FactGroup {
  const entries = [...facts.entries]
  const planned = entries.filter(([key, entry]) => isPlanned(key, entry))
  for (const [key, { value }] of planned)
    report(file, 'fact-not-yet', value.place, key, String(valuesOf(value)), madeNames(key))
  const left = entries.filter((entry) => !planned.includes(entry))
  return { ...facts, entries: new Map(left) }
}

function isPlanned(key: string, { value }: FactEntry): boolean {
  if (value.type !== 'text') return false
  if (key === 'kind') return plannedKinds.includes(value.value) && !Object.hasOwn(kinds, value.value)
  return key === 'duty-station' && plannedStations.includes(value.value) && !Object.hasOwn(sheets, value.value)
}

const plannedStations = ['new-york', 'geneva', 'vienna', 'nairobi']

function madeNames(key: string): string {
  return Object.keys(key === 'kind' ? kinds : sheets)
    .map((name) => `“${name}”`)
    .join(', ')
}

/** A planned kind that was taken out is not missing as well. */
function isReported(path: readonly PropertyKey[], merged: FactGroup, known: FactGroup): boolean {
  const key = String(path[0])
  return path.length === 1 && merged.entries.has(key) && !known.entries.has(key)
}

function languageOf(file: VFile, { language, own, start }: FactSources): LanguageCode | undefined {
  const said = own.entries.get('language')
  const value = said?.value.type === 'text' ? said.value.value : undefined
  if (language === undefined) {
    if (said === undefined) report(file, 'language-missing', start, start.path)
    // The schema has accepted the value, or has reported it.
    return value as LanguageCode | undefined
  }
  if (value !== undefined && said !== undefined && value !== language)
    report(file, 'language-differs', said.value.place, value, language)
  return language
}

interface Accepted {
  readonly written: WrittenFacts
  readonly language: LanguageCode
  readonly places: ReadonlyMap<string, Place>
  readonly start: Place
}

function complete(file: VFile, accepted: Accepted): Facts | undefined {
  const facts = toFacts(accepted)
  checkSessions(file, accepted, facts)
  checkStation(file, accepted, facts)
  checkAgendaTitles(file, accepted, facts)
  checkSymbols(file, accepted, facts)
  if (hasErrors(file)) return undefined
  reportUnused(file, accepted)
  reportAbsent(file, accepted, facts)
  return facts
}

function toFacts({ written, language, places }: Accepted): Facts {
  const organs = organFacts(written)
  const committee = committeeOf(written, language)
  const job = jobOf(written, language)
  return {
    kind: written.kind,
    language,
    organs,
    agenda: agendaEntries(written),
    distribution: written.distribution,
    date: written.date,
    original: listOf(written.original),
    dutyStation: written['duty-station'] ?? stationOf(organs[0]?.organ),
    agendaTitles: (written['agenda-titles'] ?? []).map((title) => title.trim().split(/[ \t]*\n[ \t]*/)),
    tables: written.tables ?? 'numbered',
    notes: written.notes ?? 'foot',
    places,
    ...authorLines(written),
    ...(committee === undefined ? {} : { committee }),
    ...(job === undefined ? {} : { job }),
  }
}

function stationOf(organ: Facts['organs'][number]['organ'] | undefined): Facts['dutyStation'] {
  return organ === undefined ? 'new-york' : organs[organ].dutyStation
}

function checkSessions(file: VFile, { written, places, start }: Accepted, facts: Facts): void {
  const sessions = written.session === undefined ? [] : listOf(written.session)
  const placed = facts.organs.filter((fact) => fact.session !== undefined)
  if (placed.length === sessions.length) return
  report(file, 'sessions', places.get('session') ?? start, String(sessions.length), String(facts.organs.length))
}

function checkStation(file: VFile, { places, start }: Accepted, facts: Facts): void {
  if (Object.hasOwn(sheets, facts.dutyStation)) return
  const place = places.get('duty-station') ?? places.get('organ') ?? start
  report(file, 'fact-not-yet', place, 'duty-station', facts.dutyStation, madeNames('duty-station'))
}

function checkAgendaTitles(file: VFile, { written, places, start }: Accepted, facts: Facts): void {
  if (written['agenda-titles'] === undefined || facts.agendaTitles.length === facts.agenda.length) return
  const place = places.get('agenda-titles') ?? start
  report(file, 'agenda-titles', place, String(facts.agendaTitles.length), String(facts.agenda.length))
}

function checkSymbols(file: VFile, { places, start }: Accepted, facts: Facts): void {
  if (facts.symbol === undefined || splitSymbol(facts.symbol).length === facts.organs.length) return
  const problem =
    facts.organs.length === 1 ? 'it is double, but there is one organ' : 'a document of two organs has a double one'
  report(file, 'symbol', places.get('symbol') ?? start, problem)
}

/** Facts of kinds that are still to be made: checked already, printed by none. */
const unprinted = [
  'number',
  'adopted',
  'meeting',
  'proponent',
  'sponsors',
  'sponsors-note',
  'reissued',
  'corrects',
  'revises',
]

function reportUnused(file: VFile, { written, places, start }: Accepted): void {
  const given = unprinted.filter((key) => Object.hasOwn(written, key))
  for (const key of given) report(file, 'fact-unused', places.get(key) ?? start, key, written.kind)
}

function reportAbsent(file: VFile, { start }: Accepted, facts: Facts): void {
  const absent = [...(facts.symbol === undefined ? ['symbol'] : []), ...(facts.job === undefined ? ['job'] : [])]
  if (absent.length > 0) report(file, 'symbol-absent', start, ...absent)
}
