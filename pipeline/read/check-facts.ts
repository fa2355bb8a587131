/** Checked facts from the two files that may hold them. */
import type { VFile } from 'vfile'
import { reportAll, type Finding } from '../diagnostics.ts'
import { factKeys, factsSchema, isLanguageFact } from '../facts/definitions.ts'
import { toFacts, type Facts } from '../facts/facts.ts'
import { committees } from '../../templates/organs.ts'
import { plannedStations, stationsWithSheets } from '../facts/seat.ts'
import { nearestName } from '../text/nearest.ts'
import { crossCheck, findAbsent } from './fact-checks.ts'
import { mergeFacts, placesOf, valuesOf, type FactEntry, type FactGroup, type FactSources } from './fact-tree.ts'
import { findIssues } from './issues.ts'
import type { Accepted } from './kind-checks.ts'

/** One set of facts, complete and sound; absent after reporting what is missing or wrong. */
export function checkFacts(file: VFile, sources: FactSources): Facts | undefined {
  const { shared, start } = sources
  const own = withOwnCommittee(sources)
  const merged = shared ? mergeFacts(shared, own) : own
  const missing = shared ? { path: shared.place.path, line: 1, column: 1 } : start
  const { data: parsed, error } = factsSchema.safeParse(valuesOf(merged))
  const wrong = [
    ...findMisplaced(shared),
    ...findPlanned(merged),
    ...findIssues(error?.issues ?? [], { facts: merged, missing }),
    ...checkLanguage(sources),
  ]
  reportAll(file, wrong)
  const language = sources.language ?? parsed?.language
  if (parsed === undefined || language === undefined || wrong.length > 0) return undefined
  const facts = toFacts(parsed, { language, places: new Map(placesOf(merged)) })
  return checkWhole(file, { parsed, facts, start, missing })
}

function checkWhole(file: VFile, accepted: Accepted): Facts | undefined {
  const wrong = crossCheck(accepted)
  reportAll(file, wrong.length > 0 ? wrong : findAbsent(accepted))
  return wrong.length > 0 ? undefined : accepted.facts
}

/** Facts of one language have no place among those of all. */
function findMisplaced(shared: FactGroup | undefined): readonly Finding[] {
  return factKeys.filter(isLanguageFact).flatMap((key): readonly Finding[] => {
    const entry = shared?.entries.get(key)
    return entry === undefined ? [] : [['fact-place', entry.keyPlace, key]]
  })
}

/** Papers that the source language knows and the templates do not have yet. */
function findPlanned({ entries }: FactGroup): readonly Finding[] {
  const value = entries.get('duty-station')?.value
  if (value?.type !== 'text' || !plannedStations.some((name) => name === value.value)) return []
  return [['fact-not-yet', value.place, 'duty-station', value.value, stationNames]]
}

const stationNames = stationsWithSheets.map((name) => `“${name}”`).join(', ')

function checkLanguage({ language, own, start }: FactSources): readonly Finding[] {
  const said = own.entries.get('language')
  if (language === undefined) return said === undefined ? [['language-missing', start, start.path]] : []
  const value = textOf(said)
  return said === undefined || value === undefined || value === language
    ? []
    : [['language-differs', said.value.place, value, language]]
}

/**
 * The facts of a language file with its committee by language: the name of a body is a line of that language there. A misspelt
 * Main Committee and an empty name are left for the schema.
 */
function withOwnCommittee({ own, language }: FactSources): FactGroup {
  const entry = own.entries.get('committee')
  const code = language ?? textOf(own.entries.get('language'))
  const name = textOf(entry)
  if (entry === undefined || code === undefined || name === undefined || isForSchema(name)) return own
  const byLanguage: FactGroup = { type: 'group', place: entry.value.place, entries: new Map([[code, entry]]) }
  return { ...own, entries: new Map([...own.entries, ['committee', { ...entry, value: byLanguage }]]) }
}

function isForSchema(name: string): boolean {
  return name.trim() === '' || nearestName(name, committees) !== undefined
}

function textOf(entry: FactEntry | undefined): string | undefined {
  return entry?.value.type === 'text' ? entry.value.value : undefined
}
