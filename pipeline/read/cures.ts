/** What an author probably meant by a value that a fact cannot take, as a sentence. */
import type { z } from 'zod'
import { languages } from '../../templates/languages/index.ts'
import { namesOf } from '../facts/values.ts'
import { nearestName } from '../text/nearest.ts'
import { isoDates } from './typed-dates.ts'

/** The cure of a wrong value; empty where nobody can know it. */
export function cureOfValue(value: string, issue: z.core.$ZodIssue): string {
  if (/^a (?:date|day)\b/.test(issue.message)) return meant(isoDates(value))
  if (issue.message === 'a whole number') return meant(wholeNumbersIn(value))
  if (issue.code !== 'invalid_value') return ''
  const known = issue.values.map(String)
  const nearest = nearestName(value, known)
  return meant(nearest === undefined ? known.filter((name) => isSaidSo(value, name)) : [nearest])
}

function meant(values: readonly string[]): string {
  return values.length === 0 ? '' : `Did you mean ${values.map((value) => `“${value}”`).join(' or ')}?`
}

/** "80th session" and "010": the one number in it. */
function wholeNumbersIn(value: string): readonly string[] {
  const [figures, ...others] = value.match(/\d+/g) ?? []
  const number = figures?.replace(/^0+/, '') ?? ''
  return others.length === 0 && /^\d{1,5}$/.test(number) ? [number] : []
}

const yes = /^(?:yes|y|on|1|oui|sí|si|да|نعم|是)$/iu
const no = /^(?:no|n|off|0|non|нет|لا|否)$/iu

/** "yes" for `true`, "French" for `fr`. */
function isSaidSo(value: string, name: string): boolean {
  if (name === 'true') return yes.test(value)
  if (name === 'false') return no.test(value)
  const code = namesOf(languages).find((each) => each === name)
  if (code === undefined || value.length < 2) return false
  return Object.values(languages).some(({ attachments }) =>
    attachments.original([code]).toLowerCase().includes(value.toLowerCase()),
  )
}
