/** The name of a body in a language file: a line of that language, not one of the Main Committees. */
import { committees } from '../../templates/organs.ts'
import { nearestName } from '../text/nearest.ts'
import type { FactEntry, FactGroup, FactSources } from './fact-tree.ts'

/** The facts of a language file with its committee by language; a misspelt Main Committee is left for the schema. */
export function withOwnCommittee({ own, language }: FactSources): FactGroup {
  const entry = own.entries.get('committee')
  const code = language ?? textOf(own.entries.get('language'))
  const name = textOf(entry)
  if (entry === undefined || code === undefined || name === undefined || nearestName(name, committees) !== undefined)
    return own
  const byLanguage: FactGroup = { type: 'group', place: entry.value.place, entries: new Map([[code, entry]]) }
  return { ...own, entries: new Map([...own.entries, ['committee', { ...entry, value: byLanguage }]]) }
}

function textOf(entry: FactEntry | undefined): string | undefined {
  return entry?.value.type === 'text' ? entry.value.value : undefined
}
