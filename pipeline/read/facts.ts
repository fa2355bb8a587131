/** Checked facts from the two files that may hold them. */
import type { VFile } from 'vfile'
import { hasErrors, report } from '../diagnostics.ts'
import type { Facts } from '../document.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { stations } from '../../templates/stations/index.ts'
import { seatOf, stationsWithSheets } from '../facts/seat.ts'
import { crossCheck, madeNames } from './fact-checks.ts'
import type { Accepted } from './kind-checks.ts'
import { mergeFacts, placesOf, valuesOf, type FactEntry, type FactGroup, type FactSources } from './fact-tree.ts'
import { reportIssues } from './issues.ts'
import { adoptionFacts, agendaEntries, authorLines, committeeOf, jobOf, listOf, organFacts } from './normalise.ts'
import { withOwnCommittee } from './own-committee.ts'
import { factsSchema, languageKeys } from './schema.ts'

/** One set of facts, complete and sound; absent after reporting what is missing or wrong. */
export function checkFacts(file: VFile, sources: FactSources): Facts | undefined {
  const own = withOwnCommittee(sources)
  const merged = sources.shared ? mergeFacts(sources.shared, own) : own
  const missing = sources.shared ? { path: sources.shared.place.path, line: 1, column: 1 } : sources.start
  reportShared(file, sources.shared)
  const known = withoutPlanned(file, merged)
  const result = factsSchema.safeParse(valuesOf(known))
  const issues = (result.error?.issues ?? []).filter((issue) => !isReported(issue.path, merged, known))
  reportIssues(issues, { file, facts: known, missing })
  const language = languageOf(file, sources)
  if (!result.success || language === undefined || hasErrors(file)) return undefined
  const places = new Map(placesOf(merged))
  return complete(file, { written: result.data, language, places, start: sources.start, missing })
}

/** Facts of one language have no place among those of all. */
function reportShared(file: VFile, shared: FactGroup | undefined): void {
  for (const key of languageKeys) {
    const entry = shared?.entries.get(key)
    if (entry !== undefined) report(file, 'fact-place', entry.keyPlace, key)
  }
}

/** Papers that the source language knows and the templates do not have yet are reported and taken out. */
function withoutPlanned(file: VFile, facts: FactGroup): FactGroup {
  const entries = [...facts.entries]
  const planned = entries.filter(([key, entry]) => isPlanned(key, entry))
  for (const [key, { value }] of planned)
    report(file, 'fact-not-yet', value.place, key, String(valuesOf(value)), madeNames(stationsWithSheets))
  const left = entries.filter((entry) => !planned.includes(entry))
  return { ...facts, entries: new Map(left) }
}

function isPlanned(key: string, { value }: FactEntry): boolean {
  if (value.type !== 'text' || key !== 'duty-station') return false
  return Object.hasOwn(stations, value.value) && !stationsWithSheets.some((name) => name === value.value)
}

/** A planned paper that was taken out is not missing as well. */
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

function complete(file: VFile, accepted: Accepted): Facts | undefined {
  const facts = toFacts(accepted)
  crossCheck(file, accepted, facts)
  return hasErrors(file) ? undefined : facts
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
    original: written.original === undefined ? [] : listOf(written.original),
    dutyStation: written['duty-station'] ?? seatOf(organs[0]?.organ),
    agendaTitles: (written['agenda-titles'] ?? []).map((title) => title.trim().split(/\s*\n\s*/)),
    tables: written.tables ?? 'numbered',
    notes: written.notes ?? 'foot',
    places,
    ...authorLines(written),
    ...adoptionFacts(written),
    ...(committee === undefined ? {} : { committee }),
    ...(job === undefined ? {} : { job }),
  }
}
