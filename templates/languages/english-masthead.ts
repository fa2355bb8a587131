/** The right-hand block of the masthead in English: Arabic, Chinese and Russian versions print it so too. */
import { monthName, parseDay } from './dates.ts'
import type { LanguageCode } from './codes.ts'
import type { MastheadBlock } from './language.ts'
import { listWith } from './lists.ts'
import { nameLanguages } from './originals.ts'
import type { LanguageNames } from './originals.ts'

const months = [
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
] as const

/** Months in English, for the patterns of the English text too. */
export const englishMonths: readonly string[] = months

/** "7 January 2021". */
export function englishDate(iso: string): string {
  const day = parseDay(iso)
  return `${day.day} ${monthName(months, day)} ${day.year}`
}

const names: LanguageNames = [
  ['ar', 'Arabic'],
  ['zh', 'Chinese'],
  ['en', 'English'],
  ['fr', 'French'],
  ['ru', 'Russian'],
  ['es', 'Spanish'],
]

/** "a, b and c". */
export const englishList = listWith(', ', ' and ')

/** "Chinese, English and Russian". */
export function englishLanguages(languages: readonly LanguageCode[]): string {
  return englishList(nameLanguages(names, languages))
}

/** The block of the version named `version` ("Arabic"). */
export function englishMasthead(version: string): MastheadBlock {
  return {
    language: 'en',
    distribution: {
      general: 'Distr.: General',
      limited: 'Distr.: Limited',
      restricted: 'Distr.: Restricted', // unverified
    },
    date: englishDate,
    version,
    original: (languages) => `Original: ${englishLanguages(languages)}`,
  }
}
