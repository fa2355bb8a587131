/** Days that no calendar has: a slip of the author's that no form mends. */
import { isDayOfCalendar, type Day } from '../../templates/languages/common/dates.ts'
import { hanYear } from '../text/han-numerals.ts'
import { chineseDay, dayInChinese, dayInWords, monthsPattern, type WordyLanguage } from './days-in-words.ts'
import { all, type SlipPattern } from './slip-pattern.ts'

/** The days that "12/03/2025" may be: two, where the day and the month cannot be told apart. */
export function daysOf(typed: string): readonly Day[] {
  const [first = 0, second = 0, year = 0] = typed.split(/[/.]/).map(Number)
  const isEither = !typed.includes('.') && first !== second
  const days = [{ year, month: second, day: first }, ...(isEither ? [{ year, month: first, day: second }] : [])]
  return days.filter(isDayOfCalendar)
}

/** A year in which February has 29 days: what is without a year may be of such a one. */
const leapYear = 2000

/** Whether a calendar has "31 February 2025". */
export function isDayInWords(typed: string, language: WordyLanguage): boolean {
  const { year, ...others } = dayInWords(typed, language)
  return isDayOfCalendar({ ...others, year: year === 0 ? leapYear : year })
}

const slip = { code: 'day-impossible' } as const
const start = '(?<![\\p{L}\\p{N}/.,-])'
/** Days up to 28 are in every month. */
const late = '(?:29|3\\d|0{1,2})'

/** Days in words: `around` puts what the language has between the day, its month and the year. */
function inWords(language: WordyLanguage, around: (month: string) => string): SlipPattern {
  const found = new RegExp(
    `${start}(?:${around(`(?:${monthsPattern(language)})`).replaceAll(' ', '[ \\u00A0]')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return { ...slip, languages: [language], found, own: (typed) => (isDayInWords(typed, language) ? undefined : '') }
}

export const daySlips: readonly SlipPattern[] = [
  {
    ...slip,
    languages: all,
    // Behind a word: in a cell of its own it may be something else.
    found: new RegExp(
      `${start}(?:\\d{1,2}/\\d{1,2}/|(?:29|3[01])\\.(?:0?\\d|1[0-2])\\.)(?:19|20)\\d\\d(?![\\p{L}\\p{N}/]|\\.\\d)(?<=\\p{L}[^\\n]{0,300})`,
      'gu',
    ),
    own: (typed) => (daysOf(typed).length === 0 ? '' : undefined),
  },
  inWords('en', (month) => `${late}(?:st|th)? ${month}(?: \\d{4})?|${month} ${late}(?:st|th)?,? \\d{4}`),
  inWords('fr', (month) => `${late} ${month}(?: \\d{4})?`),
  inWords('es', (month) => `${late} de ${month}(?: del? \\d{4})?`),
  inWords('ru', (month) => `${late} ${month}(?: \\d{4})?`),
  inWords('ar', (month) => `${late} ${month}(?: \\d{4})?`),
  {
    ...slip,
    languages: ['zh'],
    found: new RegExp(
      `(?<![\\d〇一二三四五六七八九十])(?:${chineseDay}|${hanYear}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)`,
      'gu',
    ),
    own: (typed) => {
      const { year, ...others } = dayInChinese(typed)
      return isDayOfCalendar({ ...others, year: year === 0 ? leapYear : year }) ? undefined : ''
    },
  },
]
