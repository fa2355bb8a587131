/** Days as they are written in words, "31 February 2025", and the names of months that they are known by. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { arabicMonths } from '../../templates/languages/ar/words.ts'
import type { Day } from '../../templates/languages/common/dates.ts'
import { englishMonths } from '../../templates/languages/en/words.ts'
import { spanishMonths } from '../../templates/languages/es/words.ts'
import { frenchMonths } from '../../templates/languages/fr/words.ts'
import { russianMonths } from '../../templates/languages/ru/words.ts'
import { hanDay, hanInFigures, hanMonth, hanYear } from '../text/han-numerals.ts'

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

/** A Chinese date in figures or numerals; the year may be left out. */
export const chineseDay = `(?:(?:\\d{4}|${hanYear})年)?(?:\\d{1,2}|${hanMonth})月(?:\\d{1,2}|${hanDay})日`

/** The parts of a Chinese date; 0 for the year that it does not name. */
export function dayInChinese(typed: string): Day {
  const date = hanInFigures(typed.slice(0, typed.indexOf('日')))
  const [day = 0, month = 0, year = 0] = (date.match(/\d+/g) ?? []).map(Number).toReversed()
  return { year, month, day }
}
