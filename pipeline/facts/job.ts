/** The job number of a language version. */
import * as z from 'zod'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { define } from './definition.ts'
import { date, jobNumber, oneOrMore, perLanguage } from './values.ts'
import { listOf, oneOrList, present, type WrittenFact } from './written.ts'

/** Job number of one language version and the dates on which it was released (ISO). */
export interface JobFact {
  readonly number: string
  readonly released: readonly string[]
}

const job = z.strictObject({
  number: jobNumber.meta({ description: 'Job number of this language, such as 21-00134.' }),
  released: oneOrMore(date).optional().meta({ description: 'Days on which it was released.' }),
})

const schema = z.union([job, perLanguage(job)]).optional()

/** The job of this language: given directly, or by language. */
function readJob(written: z.output<typeof schema>, language: LanguageCode): JobFact | undefined {
  if (written === undefined) return undefined
  const own = 'number' in written ? written : written[language]
  return own && { number: own.number, released: own.released === undefined ? [] : listOf(own.released) }
}

function writeJob({ number, released }: JobFact, language: LanguageCode): WrittenFact {
  return { [language]: present({ number, released: oneOrList(released) }) }
}

export const jobFact = define({
  schema,
  read: readJob,
  write: writeJob,
  example: '{ number: 21-00134 }',
  description: 'Job number and release dates, of this language or by language.',
  values:
    '`{ number: 21-00134 }`, with `released: [2021-01-11]` where it is printed, or `fr: { … }` for each language; `GE.21-00134` in Geneva, `V.21-00134` in Vienna, `K2100134` in Nairobi',
})
