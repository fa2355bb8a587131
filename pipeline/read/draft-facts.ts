/** Facts of which some are wrong: the sound ones, and in the place of the others what any document might have. */
import { factKeys, factsSchema, type ParsedFacts } from '../facts/definitions.ts'
import { toFacts, type Facts } from '../facts/facts.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Place } from '../text/positions.ts'

/** Facts to look through a text with, and the keys of those that are not the author's. */
export interface DraftFacts {
  readonly parsed: ParsedFacts
  readonly facts: Facts
  readonly unsound: ReadonlySet<string>
}

const others = { kind: 'report', organ: 'general-assembly', distribution: 'general', date: '2000-01-01' } as const

/** The facts of some values, which are wrong in places. */
export function draftFacts(
  values: ReadonlyMap<string, unknown>,
  { language, places }: { readonly language: LanguageCode; readonly places: ReadonlyMap<string, Place> },
): DraftFacts {
  const read = factKeys.map((key) => [key, factsSchema.shape[key].safeParse(values.get(key))] as const)
  const sound = read.flatMap(([key, { success, data }]) =>
    success && data !== undefined ? [[key, data] as const] : [],
  )
  // Each value is what the schema of its own key gave, and what a document cannot do without is there.
  const parsed = { ...others, ...Object.fromEntries(sound) } as ParsedFacts
  const unread = [...values].flatMap(([key, value]) => (value === undefined ? [key] : []))
  const unsound = new Set<string>([...unread, ...read.flatMap(([key, { success }]) => (success ? [] : [key]))])
  return { parsed, facts: toFacts(parsed, { language, places: placesOfSound(places, sound) }), unsound }
}

/** What stands in for a fact is its author's nowhere. */
function placesOfSound(
  places: ReadonlyMap<string, Place>,
  sound: readonly (readonly [key: string, value: unknown])[],
): ReadonlyMap<string, Place> {
  const said = new Set(sound.map(([key]) => key))
  return new Map([...places].filter(([key]) => !Object.hasOwn(others, key) || said.has(key)))
}
