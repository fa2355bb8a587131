/** Spanish words that several composers share: months, dates, lists, languages. */
import type { LanguageCode } from '../codes.ts'
import { monthName, parseDay, type Day } from '../common/dates.ts'
import { nameLanguages, type LanguageNames } from '../common/language-names.ts'

/** 11,508 dates of 908 resolutions. */
export const spanishMonths: readonly string[] = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
]

/** "7 de enero". */
export const spanishDayMonth = (day: Day): string => `${day.day} de ${monthName(spanishMonths, day)}`

/** "7 de enero de 2021". */
export function spanishDate(iso: string): string {
  const day = parseDay(iso)
  return `${spanishDayMonth(day)} de ${day.year}`
}

/** "a, b y c": 339 pairs of years or numbers in official texts; "y" is "e" before the sound of i: "francés e inglés" (by grammar). */
export function spanishList(items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  const and = /^h?i(?![ae])/iu.test(last) ? 'e' : 'y'
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${last}`
}

// English on 152 mastheads of the Human Rights Council, French on eight; Russian unverified.
const languageNames: LanguageNames = [
  ['ar', 'árabe'], // unverified
  ['zh', 'chino'], // unverified
  ['es', 'español'],
  ['fr', 'francés'],
  ['en', 'inglés'],
  ['ru', 'ruso'],
]

/** "español solamente": from memory. */
export function spanishOnly(languages: readonly LanguageCode[]): string {
  return `${nameLanguages(languageNames, languages).join('/')} solamente`
}

/** "árabe, francés e inglés". */
export function spanishLanguages(languages: readonly LanguageCode[]): string {
  return spanishList(nameLanguages(languageNames, languages))
}
