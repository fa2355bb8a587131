/** Names of the bodies under the thick rule: which stand over the session, and which under it. */
import type { Language } from '../../templates/languages/language.ts'
import type { Facts } from '../facts/facts.ts'
import { issuerWords } from '../facts/issuer.ts'
import type { SessionWords } from './session-lines.ts'
import { setWords } from './typography.ts'

/** "Human Rights Council" with its working group; a body of another organ; or a Main Committee, under the session. */
export function composeBodies(
  { committee, organs: [first] }: Facts,
  language: Language,
): Pick<SessionWords, 'body' | 'group' | 'committee'> {
  const line = first === undefined ? undefined : issuerWords(first.organ, language).line
  const body = line === undefined ? {} : { body: setWords(line, language.typography) }
  if (committee === undefined) return body
  if (typeof committee === 'string')
    return { ...body, committee: setWords(language.committees[committee], language.typography) }
  const text = setWords(committee.text, language.typography)
  return 'body' in body ? { ...body, group: text } : { body: text }
}
