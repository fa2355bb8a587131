/** English words that several composers share: months, dates, lists, languages. */
import type { LanguageCode } from '../codes.ts'
import { monthName, parseDay, type Day } from '../common/dates.ts'
import { nameLanguages, type LanguageNames } from '../common/language-names.ts'
import { listWith } from '../common/lists.ts'

/** 15,647 dates of 928 resolutions, 203 and more in each month. */
export const englishMonths: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "7 January". */
export const englishDayMonth = (day: Day): string => `${day.day} ${monthName(englishMonths, day)}`

/** "7 January 2021". */
export function englishDate(iso: string): string {
  const day = parseDay(iso)
  return `${englishDayMonth(day)} ${day.year}`
}

/** "a, b and c": 312 pairs of years or numbers in official texts, and no comma before the last of the sponsors in eight of eight drafts. */
export const englishList = listWith(', ', ' and ')

// English on 178 mastheads of the Human Rights Council, French on eight; two of each of the others alone.
const languageNames: LanguageNames = [
  ['ar', 'Arabic'],
  ['zh', 'Chinese'],
  ['en', 'English'],
  ['fr', 'French'],
  ['ru', 'Russian'],
  ['es', 'Spanish'],
]

/** "English only" (A/HRC/37/37/Add.1), "English/French/Spanish only" (A/HRC/27/72, 30/27 and 31/79). */
export function englishOnly(languages: readonly LanguageCode[]): string {
  return `${nameLanguages(languageNames, languages).join('/')} only`
}

/** "Chinese, English and Russian". */
export function englishLanguages(languages: readonly LanguageCode[]): string {
  return englishList(nameLanguages(languageNames, languages))
}
