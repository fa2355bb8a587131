/** Facts that language files say for themselves, where they are those of the document. */
import { isLanguageFact } from '../../facts/definitions.ts'
import { toWrittenFacts } from '../../facts/facts.ts'
import type { Place } from '../../text/positions.ts'
import { judge, type Electorate } from './majority.ts'
import { listPlaces } from './name-units.ts'
import type { ParityVersion } from './units.ts'

/** A fact that differs. */
export interface FactDifference {
  readonly language: number
  readonly code: 'parity-fact'
  readonly place: Place
  readonly details: readonly [name: string, own: string, others: string, where: string]
}

/** Facts of `document.yaml` are the same in all; those of front matter may not be. */
export function compareFacts(versions: readonly ParityVersion[], { original }: Electorate): readonly FactDifference[] {
  const all = versions.map(({ source }) => new Map(Object.entries(toWrittenFacts(source.facts))))
  const own = new Set(versions.flatMap(ownFacts))
  return [...own].toSorted().flatMap((name) => {
    const said = all.map((facts) => writeFact(name, facts.get(name)))
    const { agreed, agreeing, differing } = judge(said, { original })
    const where = listPlaces(agreeing.flatMap((at) => placeOf(name, versions[at]) ?? []))
    return differing.flatMap((language): FactDifference[] => {
      const place = placeOf(name, versions[language])
      if (place === undefined) return []
      return [{ language, code: 'parity-fact', place, details: [name, said[language] ?? '', agreed, where] }]
    })
  })
}

/** Names of the facts that stand in a language file, and could stand in `document.yaml`. */
function ownFacts({ source }: ParityVersion): readonly string[] {
  const found = [...source.facts.places].filter(([, { path }]) => path === source.path)
  return found.map(([name]) => name.split('.')[0] ?? '').filter((name) => name !== '' && !isLanguageFact(name))
}

function writeFact(name: string, fact: unknown): string {
  if (fact === undefined) return 'absent'
  // Names are those of a language, in its order.
  if (name === 'sponsors' && Array.isArray(fact)) return `${fact.length} names`
  return `“${typeof fact === 'string' ? fact : JSON.stringify(fact)}”`
}

function placeOf(name: string, version: ParityVersion | undefined): Place | undefined {
  const places = version?.source.facts.places
  return places?.get(name) ?? (version && { path: version.source.path, line: 1, column: 1 })
}
