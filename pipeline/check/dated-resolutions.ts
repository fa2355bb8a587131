/** Numbers of resolutions with the day that stands beside them: "resolution 79/100 of 4 December 2024". */
import { isDayOfCalendar, type Day } from '../../templates/languages/common/dates.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { chineseDay, dayInChinese, dayInWords, monthsPattern } from '../prepare/days-in-words.ts'
import { perLanguage } from '../text/per-language.ts'

export interface DatedResolution {
  /** "79/100". */
  readonly number: string
  readonly start: number
  readonly day: Day
  /** Where the day stands. */
  readonly dayStart: number
  readonly dayEnd: number
}

const space = '[ \\u00A0\\u202F]'
const number = '(?<![\\p{L}\\p{N}/.,-])(?<number>\\d{2,3}/\\d{1,3})'
/** Letters of parts and calls of notes. */
const between = `(?:${space}[A-F](?:(?:${space}and${space}|,${space})[A-F])*)?\\uFFFC*,?`

/** What leads from the number to its day, and how that is written. */
const behind: Readonly<Partial<Record<LanguageCode, string>>> = {
  en: `${space}(?:of|adopted on)${space}(?<day>\\d{1,2}${space}(?:MONTH)${space}\\d{4})`,
  fr: `${space}(?:en${space}date${space})?du${space}(?<day>\\d{1,2}(?:er)?${space}(?:MONTH)${space}\\d{4})`,
  es: `${space}de${space}(?<day>\\d{1,2}${space}de${space}(?:MONTH)${space}de${space}\\d{4})`,
  ru: `${space}от${space}(?<day>\\d{1,2}${space}(?:MONTH)${space}\\d{4})`,
  ar: `${space}المؤرخ\\p{L}*${space}(?<day>\\d{1,2}${space}(?:MONTH)${space}\\d{4})`,
}

const patternOf = perLanguage((code): RegExp => {
  const lead = code === 'zh' ? undefined : behind[code]?.replace('MONTH', monthsPattern(code))
  return lead === undefined
    ? new RegExp(`(?<day>(?=.{4}年)${chineseDay})第(?<number>\\d{2,3}/\\d{1,3})(?=号)`, 'gu')
    : new RegExp(`${number}${between}${lead}(?!\\p{N})`, 'gu')
})

/** Those of a line, in order; a day that no calendar has is told as such. */
export function datedResolutions(words: string, code: LanguageCode): readonly DatedResolution[] {
  if (!words.includes('/')) return []
  return [...words.matchAll(patternOf(code))].flatMap(({ 0: found, index, groups = {} }) => {
    const { number: typed = '', day: written = '' } = groups
    const day = dayOf(written, code)
    if (!isDayOfCalendar(day)) return []
    const [start, dayStart] = [index + found.indexOf(typed), index + found.lastIndexOf(written)]
    return [{ number: typed, start, day, dayStart, dayEnd: dayStart + written.length }]
  })
}

function dayOf(written: string, code: LanguageCode): Day {
  return code === 'zh' ? dayInChinese(written) : dayInWords(written, code)
}
