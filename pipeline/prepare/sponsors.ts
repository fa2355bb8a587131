/** Whose draft it is: its sponsors, or who submits it. */
import type { Kind } from '../../templates/kinds/kind.ts'
import type { Language, Submission, SubmitterSeat } from '../../templates/languages/language.ts'
import type { ProposalFact, Submitter, SubmitterFact } from '../../templates/vocabulary.ts'
import type { Facts } from '../facts/facts.ts'
import { principalOf } from '../facts/issuer.ts'
import { present } from '../facts/written.ts'
import type { Line } from '../publication.ts'
import { linkComposed } from './citations.ts'
import type { Composing } from './composing.ts'
import { orderSponsors } from './sponsor-order.ts'
import { setWords } from './typography.ts'

/** Stands in a list of names where a sponsor's note is called. */
const call = '\uE000'

/** "Maldives, Nigeria* and Thailand: draft resolution". */
export function composeSponsors(sponsors: readonly string[], { facts, kind, language, notes }: Composing): Line {
  const ordered = orderSponsors(sponsors, language)
  const calls = ordered.map(({ written }) => notes.sponsors.get(written) ?? [])
  const names = ordered.map(({ name }, index) => (calls[index]?.length === 0 ? name : name + call))
  const [before, after] = language.resolutions.sponsored(language.list(names), proposalOf(facts, kind))
  const called = calls.filter(({ length }) => length > 0)
  const list = before
    .split(call)
    .flatMap((words, index): Line => [...setWords(words, language.typography), ...(called[index] ?? [])])
  return [...list, ...(notes.sponsors.get('') ?? []), ...linkComposed(setWords(after, language.typography), facts)]
}

function proposalOf({ amends }: Facts, { motion }: Kind): ProposalFact {
  return { motion, ...(amends === undefined ? {} : { amends }) }
}

/** Who submits a draft. */
export function submissionOf(facts: Facts, kind: Kind, language: Language): Submission | undefined {
  const submitter = submitterOf(facts)
  if (submitter === undefined) return undefined
  const seat = seatOf(submitter.office, facts)
  return {
    ...submitter,
    ...present({ state: submitter.state && nameOfState(submitter.state, language) }),
    proposal: proposalOf(facts, kind),
    ...present({ of: seat }),
  }
}

function submitterOf({ by }: Facts): SubmitterFact | undefined {
  return by === 'president' ? { office: by } : typeof by === 'string' ? undefined : by
}

/** Officers of Main Committees are so called, and Presidents those of their organ (of the Council, from memory); others are of nothing. */
function seatOf(office: Submitter, { committee, organs: [first] }: Facts): SubmitterSeat | undefined {
  const isPresident = office === 'president' || office === 'vice-president'
  if (committee !== undefined && !isPresident) return 'committee'
  if (!isPresident) return undefined
  return first?.organ === 'economic-and-social-council' ? 'council' : principalOf(first?.organ)
}

function nameOfState(state: string, { countries }: Language): string {
  return countries.find(([code]) => code === state)?.[1] ?? state
}
