/** Facts whose names are misspelt, under the names that are meant: their values are told of in the same run, and none is missing. */
import type { Finding } from '../diagnostics.ts'
import { factKeys, factsSchema, isFactKey, type FactKey } from '../facts/definitions.ts'
import { nearestName } from '../text/nearest.ts'
import { valuesOf, type FactEntry, type FactGroup } from './fact-tree.ts'

/** Facts under known names, and what is said of those that had another. */
export interface RenamedFacts {
  readonly facts: FactGroup
  readonly findings: readonly Finding[]
}

/** Facts under the names that are meant; `given` are the names that the document has. */
export function renameFacts(facts: FactGroup, given: ReadonlySet<string>): RenamedFacts {
  const findings: Finding[] = []
  const entries = new Map<string, FactEntry>()
  for (const [key, entry] of facts.entries) {
    const meant = meantKey(key, given)
    if (meant === undefined || entries.has(meant)) entries.set(key, entry)
    else {
      findings.push(['fact-unknown', entry.keyPlace, key, meant, key])
      entries.set(meant, isSurely(meant, key, entry) ? entry : unread(entry))
    }
  }
  return { facts: { ...facts, entries }, findings }
}

function meantKey(key: string, given: ReadonlySet<string>): FactKey | undefined {
  if (key === '' || isFactKey(key)) return undefined
  const nearest = nearestName(key, factKeys)
  return nearest !== undefined && isFactKey(nearest) && !given.has(nearest) ? nearest : undefined
}

/** Words that are like another by chance are no longer. */
const shortest = 4

/** Whether it is the name but for letters, or has a value of the fact; of a short word that is like another, the value is not looked at. */
function isSurely(meant: FactKey, key: string, { value }: FactEntry): boolean {
  return (
    key.length > shortest || bare(meant) === bare(key) || factsSchema.shape[meant].safeParse(valuesOf(value)).success
  )
}

function bare(key: string): string {
  return key.toLowerCase().replaceAll(/[-_ ]/g, '')
}

function unread({ keyPlace }: FactEntry): FactEntry {
  return { keyPlace, value: { type: 'unread', place: keyPlace } }
}
