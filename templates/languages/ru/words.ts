/** Russian words that several composers share: months, dates, lists, languages. */
import type { LanguageCode } from '../codes.ts'
import { monthName, parseDay, type Day } from '../common/dates.ts'
import { nameLanguages, type LanguageNames } from '../common/language-names.ts'
import { listWith } from '../common/lists.ts'

/** In the genitive: 15,025 dates of 906 resolutions, 194 and more in each month. */
export const russianMonths: readonly string[] = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

/** "7 января". */
export const russianDayMonth = (day: Day): string => `${day.day} ${monthName(russianMonths, day)}`

/** "7 января 2021 года". */
export function russianDate(iso: string): string {
  const day = parseDay(iso)
  return `${russianDayMonth(day)} ${day.year} года`
}

/** "a, b и c": 199 pairs of years or numbers in official texts. */
export const russianList = listWith(', ', ' и ')

// English and French in the note of S/1999/589, one text alone; Russian is derived.
const languageNames: LanguageNames = [
  ['en', 'английском'],
  ['ar', 'арабском'], // unverified
  ['es', 'испанском'], // unverified
  ['zh', 'китайском'], // unverified
  ['ru', 'русском'],
  ['fr', 'французском'],
]

/** "английском и французском". */
export function russianLanguages(languages: readonly LanguageCode[]): string {
  return russianList(nameLanguages(languageNames, languages))
}
