/** Names of the bodies under the thick rule: which stand over the session, and which under it. */
import type { Language } from '../../templates/languages/language.ts'
import { organs, type Organ, type OrganName } from '../../templates/organs.ts'
import type { Facts } from '../facts/facts.ts'
import type { SessionWords } from './session-lines.ts'
import { setTyped } from './typography.ts'

/** The organ that the masthead names: a body that reports to one of the principal organs has its own name under the rule. */
export function mastheadOrgan(name: OrganName): OrganName {
  return organOf(name).parent ?? name
}

/** "Human Rights Council" with its working group; a body of another organ; or a Main Committee, under the session. */
export function composeBodies(
  { committee, organs: [first] }: Facts,
  language: Language,
): Pick<SessionWords, 'body' | 'group' | 'committee'> {
  const council =
    first !== undefined && organOf(first.organ).parent !== undefined ? { body: language.organs[first.organ] } : {}
  if (committee === undefined) return council
  if (typeof committee === 'string') return { ...council, committee: language.committees[committee] }
  const text = setTyped(committee.text, language.typography)
  return 'body' in council ? { ...council, group: text } : { body: text }
}

function organOf(name: OrganName): Organ {
  return organs[name]
}
