/** The values that facts have: all arrive as text; each schema names itself in words for messages. */
import * as z from 'zod'
import { bodies, committees } from '../../templates/organs.ts'
import { kinds, type KindName } from '../../templates/kinds/index.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { type DutyStation, stations } from '../../templates/stations/index.ts'
import { symbolProblem } from './document-symbol.ts'

/** Names of a table, for an enumeration. */
export function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  // `Object.keys` widens to string; the table's keys are its names.
  return Object.keys(table) as Name[]
}

/** One of a few names; the message lists them. */
export function oneOf<const Name extends string>(names: readonly Name[]) {
  return z.enum(names, { error: oneOfWords(names) })
}

/** As many as a message has room for. */
const mostNamed = 150

/** What a value must be that has a few names; of many, the first, and where the others stand. */
export function oneOfWords(names: readonly string[]): string {
  const all = names.map((name) => `\`${name}\``)
  let length = -', '.length
  const shown = all.filter((name) => (length += `, ${name}`.length) <= mostNamed)
  return `one of ${shown.join(', ')}${shown.length < all.length ? ' and others, which the manual lists' : ''}`
}

/** Text with a pattern; `expected` completes “it must be …”. */
function pattern(expression: RegExp, expected: string) {
  return z.string({ error: expected }).regex(expression, { error: expected })
}

/** Any text but an empty one. */
export const text = pattern(/\S/, 'a text')

/** Number of a series of publications; what its last figure says is not asked. */
export const issn = pattern(/^[0-9]{4}-[0-9]{3}[0-9X]$/, 'an ISSN such as `0000-0000`')

/** One capital letter. */
export const capital = pattern(/^[A-Z]$/, 'a capital letter')

/** A whole number from 1; editors may write it as a number. */
export const count = pattern(/^[1-9][0-9]{0,4}$/, 'a whole number')
  .transform(Number)
  .meta({ editor: 'integer' })

/** `true` or `false`. */
export const flag = z
  .enum(['true', 'false'], { error: '`true` or `false`' })
  .transform((value) => value === 'true')
  .meta({ editor: 'boolean' })

const dateForm = 'a date such as `2021-01-07`'

/** A day of the calendar, ISO, ASCII digits. */
export const date = pattern(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, dateForm).refine(isRealDate, {
  error: 'a day that exists, since 1945, such as `2021-01-07`',
})

function isRealDate(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`)
  return value >= '1945' && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

/** A document symbol; a broken one has a message of its own. */
export const symbol = z.string({ error: 'a symbol such as `A/75/698`' }).superRefine((value, context) => {
  const problem = symbolProblem(value)
  if (problem !== undefined) context.addIssue({ code: 'custom', message: problem, params: { code: 'symbol' } })
})

/** "21-00134"; Geneva and Vienna put their letters before it, Nairobi has a letter and no hyphen. */
export const jobNumber = pattern(
  /^(?:(?:GE\.|V\.)?[0-9]{2}-[0-9]{5}|K[0-9]{7})$/,
  'a job number such as `21-00134`, `GE.19-13879`, `V.25-09303` or `K1900877`',
)

export const language = oneOf<LanguageCode>(namesOf(languages))
export const kind = oneOf<KindName>(namesOf(kinds))
export const committee = oneOf(committees)
export const body = oneOf(bodies)
export const dutyStation = oneOf<DutyStation>(namesOf(stations))

/** A list of values that is not empty. */
export function someOf<Schema extends z.ZodType>(schema: Schema) {
  return z.array(schema).min(1, { error: 'a list with at least one entry' })
}

/** A value, or a list of them. */
export function oneOrMore<Schema extends z.ZodType>(schema: Schema) {
  return z.union([schema, someOf(schema)])
}

/** The same value for every language that needs it. */
export function perLanguage<Schema extends z.ZodType>(schema: Schema) {
  const value = schema.optional()
  const shape = Object.fromEntries(Object.keys(languages).map((code) => [code, value]))
  return z.strictObject(shape as Record<LanguageCode, typeof value>)
}
