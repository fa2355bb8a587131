/** Checked facts from the two files that may hold them. */
import type { VFile } from 'vfile'
import type * as z from 'zod'
import { dropMessages, reportAll, type Code, type Finding } from '../diagnostics.ts'
import { catalogue } from '../catalogue/index.ts'
import { factKeys, factsSchema, isLanguageFact, type FactKey } from '../facts/definitions.ts'
import { toFacts, type Facts } from '../facts/facts.ts'
import { committees } from '../../templates/organs.ts'
import { nearestName } from '../text/nearest.ts'
import { crossCheck, findAbsent } from './fact-checks.ts'
import {
  hasUnread,
  mergeFacts,
  placesOf,
  valuesOf,
  type FactEntry,
  type FactGroup,
  type FactSources,
} from './fact-tree.ts'
import { findIssues } from './issues.ts'
import { draftFacts, type DraftFacts } from './draft-facts.ts'
import { renameFacts } from './renamed-facts.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** The facts of a document, or as many of them as its text can be looked through with. */
export interface CheckedFacts {
  /** Complete and sound; absent after reporting what is missing or wrong. */
  readonly facts?: Facts
  readonly draft: DraftFacts
}

/** One set of facts, complete and sound; absent after reporting what is missing or wrong. */
export function checkFacts(file: VFile, sources: FactSources): Facts | undefined {
  return checkAllFacts(file, sources).facts
}

/** Reports all that is wrong with some facts: each by itself, and sound ones with each other. */
export function checkAllFacts(file: VFile, written: FactSources): CheckedFacts {
  const { sources, misspelt } = withMeantNames(written)
  const { shared, start } = sources
  const own = withOwnCommittee(sources)
  const merged = shared ? mergeFacts(shared, own) : own
  const missing = shared ? { path: shared.place.path, line: 1, column: 1 } : start
  const { data: parsed, error } = factsSchema.safeParse(valuesOf(merged))
  const wrong = [
    ...misspelt,
    ...findMisplaced(shared),
    ...findIssues(readable(error?.issues ?? [], merged), { facts: merged, missing }),
    ...checkLanguage(sources),
  ]
  const language = sources.language ?? parsed?.language
  const draft = draftOf(merged, language)
  const unsound = new Set([...draft.unsound, ...languageKeysOf(shared)])
  // Whether a fact has a place in the kind is asked of its right name.
  const meant = new Set(misspelt.map(([, , , key]) => key))
  const crossed = crossCheck({ ...draft, start, missing }, unsound).filter(
    ([code, , key]) => code !== 'fact-misplaced' || !meant.has(key),
  )
  const found = [...wrong, ...crossed]
  dropMended(found, file)
  dropQuotes(found, file)
  reportAll(file, found)
  if (parsed === undefined || language === undefined || found.some(isRefusal) || hasUnread(merged)) return { draft }
  const facts = toFacts(parsed, { language, places: new Map(placesOf(merged)) })
  reportAll(file, findAbsent({ parsed, facts, start, missing }))
  return { facts, draft }
}

/** What only warns – a session where a year belongs, a name that is not ours – refuses no document. */
function isRefusal([code]: Finding): boolean {
  return catalogue[code].severity === 'error'
}

/** Both files with the names that are meant. */
function withMeantNames(sources: FactSources): {
  readonly sources: FactSources
  readonly misspelt: readonly Finding[]
} {
  const given = new Set([...sources.own.entries.keys(), ...(sources.shared?.entries.keys() ?? [])])
  const own = renameFacts(sources.own, given)
  const shared = sources.shared && renameFacts(sources.shared, given)
  return {
    sources: { ...sources, own: own.facts, ...(shared === undefined ? {} : { shared: shared.facts }) },
    misspelt: [...(shared?.findings ?? []), ...own.findings],
  }
}

/** What the schema says of facts that could be read: the others have been told. */
function readable(issues: readonly z.core.$ZodIssue[], { entries }: FactGroup): readonly z.core.$ZodIssue[] {
  return issues.filter(({ path: [key] }) => entries.get(String(key))?.value.type !== 'unread')
}

const needless: ReadonlySet<string> = new Set<Code>(['fact-misplaced', 'fact-not-yet', 'fact-place', 'fact-unknown'])

/** How a line is written is not told where the fact of that line has no place at all. */
function dropMended(findings: readonly Finding[], file: VFile): void {
  const places = findings.flatMap(([code, place]) => (needless.has(code) ? [place] : []))
  dropMessages(
    file,
    ({ ruleId, file: path, line }) =>
      (ruleId === 'fact-line' || ruleId === 'fact-cut') &&
      places.some((place) => place.path === path && place.line === line),
  )
}

/** Quotation marks are not printed where the value is refused with them. */
function dropQuotes(findings: readonly Finding[], file: VFile): void {
  const places = findings.flatMap(([code, place]) => (code === 'fact-value' || code === 'symbol' ? [place] : []))
  dropMessages(
    file,
    ({ ruleId, file: path, line, column }) =>
      ruleId === 'fact-quotes' &&
      places.some((place) => place.path === path && place.line === line && place.column === column),
  )
}

/** What some facts, read or not, say of a document; the language decides nothing but how items are marked. */
export function draftOf(merged: FactGroup | undefined, language: LanguageCode = 'en'): DraftFacts {
  const entries = merged?.entries ?? new Map<string, FactEntry>()
  const values = new Map([...entries].map(([key, { value }]) => [key, valuesOf(value)]))
  return draftFacts(values, { language, places: new Map(merged === undefined ? [] : placesOf(merged)) })
}

/** Facts of one language have no place among those of all. */
function findMisplaced(shared: FactGroup | undefined): readonly Finding[] {
  return languageKeysOf(shared).flatMap((key): readonly Finding[] => {
    const entry = shared?.entries.get(key)
    return entry === undefined ? [] : [['fact-place', entry.keyPlace, key]]
  })
}

function languageKeysOf(shared: FactGroup | undefined): readonly FactKey[] {
  return factKeys.filter((key) => isLanguageFact(key) && shared?.entries.has(key) === true)
}

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
