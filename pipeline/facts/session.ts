/** The session of an organ, or those of the two organs of a joint document. */
import * as z from 'zod'
import type { SessionFact } from '../../templates/vocabulary.ts'
import { define } from './definition.ts'
import { count, date, oneOf, text } from './values.ts'
import { listOf, oneOrList, present, type WrittenFact } from './written.ts'

const session = z.strictObject({
  number: count.meta({ description: 'Number of the session, or of the year.' }),
  type: oneOf(['regular', 'special', 'emergency-special', 'resumed', 'year'])
    .optional()
    .meta({ description: 'Regular when left out.' }),
  place: text.optional().meta({ description: 'Where it is held, if that is printed.' }),
  from: date.optional().meta({ description: 'Its first day, if that is printed.' }),
  to: date.optional().meta({ description: 'Its last day, if that is printed.' }),
})

const oneSession = z.union([count, session])

function readSession(written: z.output<typeof oneSession>): SessionFact {
  if (typeof written === 'number') return { number: written, type: 'regular' }
  const { number, type = 'regular', place, from, to } = written
  return { number, type, ...present({ place, from, to }) }
}

/** A session as an author writes it: its number alone where nothing else is to be said. */
export function writeSession({ number, type, place, from, to }: SessionFact): WrittenFact {
  const more = present({ type: type === 'regular' ? undefined : type, place, from, to })
  return Object.keys(more).length === 0 ? String(number) : { number: String(number), ...more }
}

export const sessionFact = define({
  schema: z.union([oneSession, z.array(oneSession).min(1).max(2, { error: 'at most two sessions' })]).optional(),
  read: (written) => (written === undefined ? [] : listOf(written).map(readSession)),
  write: (sessions) => oneOrList(sessions.map(writeSession)),
  example: '75',
  description: 'Session of the organ; one for each organ of a joint document.',
  values:
    '`75`, or `{ number: 11, type: emergency-special }`, or `{ number: 7, place: geneva, from: 2010-02-08, to: 2010-02-19 }`; `{ number: 80, type: year }` of the Security Council',
})
