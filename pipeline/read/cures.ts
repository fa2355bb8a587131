/** What an author probably meant by a value that a fact cannot take, as a sentence. */
import { statesJoined } from './sponsor-codes.ts'
import type * as z from 'zod'
import { languages } from '../../templates/languages/index.ts'
import type { Language } from '../../templates/languages/language.ts'
import { bodyNames, issuerName, issuerNames, prefixOf } from '../facts/issuer.ts'
import { namesOf } from '../facts/values.ts'
import { nearestName } from '../text/nearest.ts'
import { quote } from './yaml-slips.ts'
import { isoDates } from './typed-dates.ts'

/** The cure of a wrong value; empty where nobody can know it. */
export function cureOfValue(value: string, issue: z.core.$ZodIssue): string {
  if (/^a (?:date|day)\b/.test(issue.message)) return meant(isoDates(value))
  if (issue.message === 'a whole number') return meant(wholeNumbersIn(value))
  if (issue.code !== 'invalid_value') return ''
  const known = issue.values.map(String)
  const nearest = nearestName(value, known) ?? nameSaid(value, known)
  return meant(nearest === undefined ? known.filter((name) => isSaidSo(value, name)) : [nearest])
}

/** "Assemblée générale" for `general-assembly`: what a masthead says, in any of our languages, or "CEDAW", what symbols begin with. */
export function nameSaid(value: string, known: readonly string[]): string | undefined {
  const ofSeries = issuerNames.find((name) => prefixOf(name) === value.trim() && known.includes(name))
  if (ofSeries !== undefined) return ofSeries
  const said = Object.values(languages).flatMap((language) =>
    [...namesIn(language), ...bodyNames.map((name) => [name, issuerName(name, language)] as const)]
      .filter(([name]) => known.includes(name))
      .map(([name, words]) => ({ name, words: plain(words) })),
  )
  const nearest = nearestName(
    plain(value),
    said.map(({ words }) => words),
  )
  return said.find(({ words }) => words === nearest)?.name
}

function namesIn({ organs, committees, masthead, status }: Language): readonly (readonly [string, string])[] {
  return [organs, committees, masthead.distribution, status].flatMap((names) => Object.entries(names))
}

/** Words without what a masthead or a sentence puts around them. */
function plain(words: string): string {
  return words
    .normalize('NFC')
    .replace(/^\p{L}{5,7}\.[:：]?\s|^(?:the|la|le|l['’]|el)\s?(?=\p{L}{4})|\s|[’']/giu, '')
    .toLowerCase()
}

/** A value where a list belongs, as a list: names of countries and codes are parted by commas, titles have commas of their own. */
export function listOf(key: string, value: string): string {
  const entries = key === 'agenda-titles' ? [value] : value.split(/\s*[,،、，;；]\s*/).filter(Boolean)
  const single = key === 'sponsors' ? entries.flatMap(statesJoined) : entries
  const written = single.map((entry) => (/[,:#[\]{}"'&*!|>%@`]/.test(entry) ? quote(entry) : entry))
  return `Write \`${key}: [${written.join(', ')}]\`.`
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
export function isSaidSo(value: string, name: string): boolean {
  if (name === 'true') return yes.test(value)
  if (name === 'false') return no.test(value)
  const code = namesOf(languages).find((each) => each === name)
  if (code === undefined || value.length < 2) return false
  return Object.values(languages).some(({ attachments }) =>
    attachments.original([code]).toLowerCase().includes(value.toLowerCase()),
  )
}
