/** French words that several composers share: months, dates, lists, languages. */
import type { LanguageCode } from '../codes.ts'
import { monthName, parseDay, type Day } from '../common/dates.ts'
import { nameLanguages, type LanguageNames } from '../common/language-names.ts'
import { listWith } from '../common/lists.ts'

/** 14,769 dates of 905 resolutions, 172 and more in each month. */
export const frenchMonths: readonly string[] = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** "1er", "2": the letters are raised by the composer; 1,109 of 1,110 texts have "1er". */
export const frenchDay = (day: number): string => (day === 1 ? '1er' : String(day))

/** "7 janvier". */
export const frenchDayMonth = (day: Day): string => `${frenchDay(day.day)} ${monthName(frenchMonths, day)}`

/** "7 janvier 2021". */
export function frenchDate(iso: string): string {
  const day = parseDay(iso)
  return `${frenchDayMonth(day)} ${day.year}`
}

/** "a, b et c": 233 pairs of years or numbers in official texts. */
export const frenchList = listWith(', ', ' et ')

// English on 165 mastheads of the Human Rights Council, French on eight; Russian on the seed letter alone.
const languageNames: LanguageNames = [
  ['en', 'anglais'],
  ['ar', 'arabe'], // unverified
  ['zh', 'chinois'], // unverified
  ['es', 'espagnol'], // unverified
  ['fr', 'français'],
  ['ru', 'russe'],
]

/** "français seulement": from memory. */
export function frenchOnly(languages: readonly LanguageCode[]): string {
  return `${nameLanguages(languageNames, languages).join('/')} seulement`
}

/** "anglais et russe". */
export function frenchLanguages(languages: readonly LanguageCode[]): string {
  return frenchList(nameLanguages(languageNames, languages))
}
