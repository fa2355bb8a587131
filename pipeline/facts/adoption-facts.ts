/** What resolutions, decisions and drafts say of themselves. */
import * as z from 'zod'
import { meetingKinds, type ClosingFact } from '../../templates/vocabulary.ts'
import { define, defineAsWritten, defineWordList, defineWords, ofKinds } from './definition.ts'
import { proponentFact } from './proponent.ts'
import { count, date, oneOf, someOf, text } from './values.ts'
import { voteFact } from './vote.ts'
import { oneOrList, present, type WrittenFact } from './written.ts'

const meeting = z.strictObject({
  number: count,
  kind: oneOf(meetingKinds).optional(),
  date: date.optional().meta({ description: 'The day, if it is not that of adoption.' }),
})

const closing = z.union([meeting, z.strictObject({ date })])

function readClosing(written: z.output<typeof closing>): ClosingFact {
  if (!('number' in written)) return written
  const { number, kind, date: day } = written
  return { meeting: { number, ...present({ kind }) }, ...present({ date: day }) }
}

function writeClosing({ meeting: held, date: day }: ClosingFact): WrittenFact {
  return present({ number: held && String(held.number), kind: held?.kind, date: day })
}

export const adoptionFacts = {
  number: ofKinds(
    'its number, such as `80/1`',
    defineWords({
      schema: text.optional(),
      example: '80/1',
      description: 'Number of a resolution or decision, such as 80/1.',
      values: '`80/1`, `2768 (2025)`, `79/258 A-C`; before `::part` also `76/506 B`',
    }),
  ),
  adopted: ofKinds(
    'the day of adoption, such as `2025-09-19`',
    defineAsWritten({
      schema: date.optional(),
      example: '2025-09-05',
      description: 'Day on which a resolution or decision was adopted.',
      values: '`2025-09-05`',
    }),
  ),
  meeting: ofKinds(
    'the meeting, such as `{ number: 3, kind: plenary }`',
    define({
      schema: z.union([closing, z.array(closing).min(1)]).optional(),
      read: (written): readonly ClosingFact[] | undefined => written && [written].flat().map(readClosing),
      write: (closings) => oneOrList(closings.map(writeClosing)),
      example: '{ number: 90, kind: plenary }',
      description: 'Meeting at which it was adopted, or a list of them, each with its day; that of a record.',
      values:
        '`{ number: 90, kind: plenary }`, or `resumed` or `resumed-plenary`; `{ number: 61, date: 2022-03-15 }` where the day is another; `{ date: 2020-04-02 }` for a day alone',
    }),
  ),
  proponent: ofKinds('where it came from, such as `{ without-reference: A/80/L.2 }`', proponentFact),
  section: ofKinds(
    '`elections` or `other`',
    defineAsWritten({
      schema: oneOf(['elections', 'other']).optional(),
      example: 'elections',
      description: 'Section of the decisions of the General Assembly: elections and appointments, or other.',
      values: '`elections` `other`',
    }),
  ),
  vote: ofKinds('`none`, or who voted how', voteFact),
  sponsors: ofKinds(
    'a list of States, such as `[FR, GN]`',
    defineWordList({
      schema: someOf(text).optional(),
      example: '[FR, GN]',
      description: 'Sponsors of a draft: ISO 3166 codes or names.',
      values: 'a list such as `[FR, GB]` (`GB` for the United Kingdom); printed in the order of the language',
    }),
  ),
}
