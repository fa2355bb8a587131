/** What records of meetings say: the hour, and in each language who presides and what the language composes of itself in none. */
import * as z from 'zod'
import type { HourFact, MemberFact, PresidingFact } from '../../templates/vocabulary.ts'
import { define, defineWords, ofKinds } from './definition.ts'
import { oneOrMore, someOf, text } from './values.ts'
import { listOf, oneOrList, present } from './written.ts'

const hourForm = 'an hour such as `10:00` or `15:30`'

const hour = z
  .string({ error: hourForm })
  .regex(/^(?:[01]?[0-9]|2[0-3]):[0-5][0-9]$/, { error: hourForm })
  .optional()

function readHour(written: string | undefined): HourFact | undefined {
  const [hours, minutes] = written?.split(':').map(Number) ?? []
  return hours === undefined || minutes === undefined ? undefined : { hour: hours, minute: minutes }
}

export const recordFacts = {
  hour: ofKinds(
    'the hour of the meeting, such as `10:00`',
    define({
      schema: hour,
      read: readHour,
      write: ({ hour: hours, minute }) => `${hours}:${String(minute).padStart(2, '0')}`,
      example: '10:00',
      description: 'Hour at which a meeting began, of a record of it.',
      values: '`10:00`, `15:30`; the day is that of `meeting`, or `date`',
    }),
  ),
}

const presiding = z.strictObject({
  office: text.meta({ description: '`president`, `chair`, or the word as it is printed.' }),
  name: text.meta({ description: 'Name of the person, as it is printed.' }),
  state: text.optional().meta({ description: 'ISO 3166 code or name of the State of the person.' }),
})

const member = z.strictObject({
  state: text.meta({ description: 'ISO 3166 code or name of the State.' }),
  name: text.meta({ description: 'Who sits for it, as it is printed.' }),
})

/** Facts of one language: they stand in its file alone. */
export const recordLanguageFacts = {
  presiding: ofKinds(
    'who presides, such as `{ office: president, name: Mr. Yang, state: CM }`',
    define({
      schema: oneOrMore(presiding).optional(),
      read: (written): readonly PresidingFact[] | undefined =>
        written &&
        listOf(written).map(({ office, name, state }) => ({
          office: office.trim(),
          name: name.trim(),
          ...present({ state: state?.trim() }),
        })),
      write: (list) => oneOrList(list.map(({ office, name, state }) => ({ office, name, ...present({ state }) }))),
      example: '{ office: president, name: Mr. Yang, state: CM }',
      description: 'Who presides over the meeting of a record, or a list of them.',
      values: '`{ office: president, name: Mr. Yang, state: CM }`; `president`, `chair`, or the word as it is printed',
    }),
  ),
  members: ofKinds(
    'who sits for each State, such as `[{ state: FR, name: Mr. Bonnafont }]`',
    define({
      schema: someOf(member).optional(),
      read: (written): readonly MemberFact[] | undefined =>
        written?.map(({ state, name }) => ({ state: state.trim(), name: name.trim() })),
      write: (list) => list.map(({ state, name }) => ({ state, name })),
      example: '[{ state: FR, name: Mr. Bonnafont }]',
      description: 'Members of the Security Council at the meeting, in the order of print.',
      values: 'list of `{ state: FR, name: Mr. Bonnafont }`',
    }),
  ),
  place: ofKinds(
    'where the meeting was held',
    defineWords({
      schema: text.optional(),
      example: 'Geneva',
      description: 'Where the meeting of a record was held; that of the duty station when left out.',
      values: 'text',
    }),
  ),
  when: ofKinds(
    'the line of day and hour, as it is printed in the language',
    defineWords({
      schema: text.optional(),
      example: 'Wednesday, 16 April 2025, 10 a.m.',
      description:
        'The line of day and hour of a verbatim record, or that of place, day and hour of a summary record, as it is printed; composed where it is left out, in the languages whose form is known.',
      values: 'text',
    }),
  ),
  'record-note': ofKinds(
    'the note at the foot of the first page, as the United Nations prints it in the language',
    defineWords({
      schema: text.max(1200, { error: 'a text of at most 1,200 characters' }).optional(),
      example: 'This record is subject to correction.',
      description:
        'The note at the foot of the first page of a record, as it is printed; composed of verbatim records of the General Assembly in English.',
      values: 'text',
    }),
  ),
}
