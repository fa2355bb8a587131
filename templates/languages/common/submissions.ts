/** Lines that say who submits a draft, where the words stand in the order of European languages. */
import type { AmendsFact, Submitter } from '../../vocabulary.ts'
import type { Submission, SubmitterSeat } from '../language.ts'
import { capitalize } from './sessions.ts'

/** The words of such a line. */
export interface SubmissionForms {
  /** "draft resolution", "amendment to draft resolution A/80/L.2". */
  readonly proposal: (proposal: Submission['proposal']) => string
  /** "submitted by"; in some languages it agrees with what is submitted. */
  readonly verb: (amends: AmendsFact | undefined) => string
  readonly officers: Readonly<Record<Submitter, string>>
  /** "of the Committee". */
  readonly of: (seat: SubmitterSeat) => string
  /** "on the basis of informal consultations on draft resolution A/C.2/80/L.31". */
  readonly onDraft: (proposal: Submission['proposal'], symbol: string) => string
  /** Consultations on no draft that is named. */
  readonly informal: (seat: SubmitterSeat | undefined) => string
  readonly comma: ',' | '،'
}

/** Draft, verb, officer; between commas the person; the consultations. */
export function composeSubmission(submission: Submission, forms: SubmissionForms): string {
  const { proposal, office, of, name, state, consultations } = submission
  const seat = of === undefined ? '' : ` ${forms.of(of)}`
  const start = `${capitalize(forms.proposal(proposal))} ${forms.verb(proposal.amends)} ${forms.officers[office]}${seat}`
  const person = state === undefined ? name : `${name} (${state})`
  const named = person === undefined ? start : `${start}${forms.comma} ${person}`
  if (consultations === undefined) return named
  const { on } = consultations
  const after = on === undefined ? forms.informal(of) : forms.onDraft(proposal, on)
  return `${named}${person === undefined ? '' : forms.comma} ${after}`
}
