/** How a text was adopted: without a vote, or who voted how. */
import * as z from 'zod'
import type { VoteFact } from '../../templates/vocabulary.ts'
import { define } from './definition.ts'
import { oneOf, text } from './values.ts'
import { present } from './written.ts'

const states = z.array(text)

const schema = z
  .union([
    oneOf(['none']),
    z.strictObject({
      'in-favour': states.meta({ description: 'States that voted in favour: ISO 3166 codes or names.' }),
      against: states.optional().meta({ description: 'States that voted against.' }),
      abstaining: states.optional().meta({ description: 'States that abstained.' }),
    }),
  ])
  .optional()

function readVote(written: z.output<typeof schema>): VoteFact | undefined {
  if (written === undefined || written === 'none') return written
  return {
    'in-favour': trimmed(written['in-favour']),
    against: trimmed(written.against ?? []),
    abstaining: trimmed(written.abstaining ?? []),
  }
}

function trimmed(names: readonly string[]): readonly string[] {
  return names.map((name) => name.trim())
}

function some(names: readonly string[]): readonly string[] | undefined {
  return names.length === 0 ? undefined : names
}

export const voteFact = define({
  schema,
  read: readVote,
  write: (vote) =>
    vote === 'none'
      ? vote
      : {
          'in-favour': vote['in-favour'],
          ...present({ against: some(vote.against), abstaining: some(vote.abstaining) }),
        },
  example: '{ in-favour: [FR, MX], against: [], abstaining: [CR] }',
  description: 'How it was adopted: without a vote, or by a recorded one, with the States that voted so.',
  values:
    '`none`, or `{ in-favour: [FR, MX], against: [GB], abstaining: [CR] }`: numbers, names and their order are those of the language',
})
