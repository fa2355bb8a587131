/** Days as they are written in words, "31 February 2025", and the names of months that they are known by. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { arabicMonths } from '../../templates/languages/ar/words.ts'
import type { Day } from '../../templates/languages/common/dates.ts'
import { englishMonths } from '../../templates/languages/en/words.ts'
import { spanishMonths } from '../../templates/languages/es/words.ts'
import { frenchMonths } from '../../templates/languages/fr/words.ts'
import { russianMonths } from '../../templates/languages/ru/words.ts'

/** Languages that write months in words; Chinese has figures. */
export type WordyLanguage = Exclude<LanguageCode, 'zh'>

/** Some Arabic months have two names, with a slash between them. */
export const monthNames: Readonly<Record<WordyLanguage, readonly string[]>> = {
  ar: arabicMonths,
  en: englishMonths,
  es: spanishMonths,
  fr: frenchMonths,
  ru: russianMonths,
}

/** The names of months as alternatives of a pattern, both together before each of two alone. */
export function monthsPattern(language: WordyLanguage): string {
  return monthNames[language].flatMap((name) => [name, ...(name.includes('/') ? name.split('/') : [])]).join('|')
}

/** The parts of a day that some words name; 0 for those that they do not. */
export function dayInWords(typed: string, language: WordyLanguage): Day {
  const [year = '0'] = /\d{4}/.exec(typed) ?? []
  const [day = '0'] = /\d{1,2}(?!\d)/.exec(typed.replace(/\d{4}/, '')) ?? []
  const month = monthNames[language].findIndex((name) => name.split('/').some((part) => typed.includes(part))) + 1
  return { year: Number(year), month, day: Number(day) }
}
