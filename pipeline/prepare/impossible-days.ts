/** Days that no calendar has: a slip of the author's that no form mends. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { arabicMonths } from '../../templates/languages/ar/words.ts'
import { isDayOfCalendar, type Day } from '../../templates/languages/common/dates.ts'
import { englishMonths } from '../../templates/languages/en/words.ts'
import { spanishMonths } from '../../templates/languages/es/words.ts'
import { frenchMonths } from '../../templates/languages/fr/words.ts'
import { russianMonths } from '../../templates/languages/ru/words.ts'
import { all, type SlipPattern } from './slip-pattern.ts'

/** The days that "12/03/2025" may be: two, where the day and the month cannot be told apart. */
export function daysOf(typed: string): readonly Day[] {
  const [first = 0, second = 0, year = 0] = typed.split(/[/.]/).map(Number)
  const isEither = !typed.includes('.') && first !== second
  const days = [{ year, month: second, day: first }, ...(isEither ? [{ year, month: first, day: second }] : [])]
  return days.filter(isDayOfCalendar)
}

/** A year in which February has 29 days: what is without a year may be of such a one. */
const leapYear = '2000'

/** Whether a calendar has "31 February 2025", by the names of its months. */
export function isDayInWords(typed: string, months: readonly string[]): boolean {
  const [day = '0'] = /\d{1,2}(?!\d)/.exec(typed.replace(/\d{4}/, '')) ?? []
  const [year = leapYear] = /\d{4}/.exec(typed) ?? []
  const month = months.findIndex((name) => name.split('/').some((part) => typed.includes(part))) + 1
  return isDayOfCalendar({ year: Number(year), month, day: Number(day) })
}

const slip = { code: 'day-impossible' } as const
const start = '(?<![\\p{L}\\p{N}/.,-])'
/** Days up to 28 are in every month. */
const late = '(?:29|3\\d|0{1,2})'

/** Days in words: `around` puts what the language has between the day, its month and the year. */
function inWords(language: LanguageCode, months: readonly string[], around: (month: string) => string): SlipPattern {
  const month = months.flatMap((name) => [name, ...(name.split('/')[1] === undefined ? [] : name.split('/'))]).join('|')
  const found = new RegExp(
    `${start}(?:${around(`(?:${month})`).replaceAll(' ', '[ \\u00A0]')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  return { ...slip, languages: [language], found, own: (typed) => (isDayInWords(typed, months) ? undefined : '') }
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
  inWords('en', englishMonths, (month) => `${late}(?:st|th)? ${month}(?: \\d{4})?|${month} ${late}(?:st|th)?,? \\d{4}`),
  inWords('fr', frenchMonths, (month) => `${late} ${month}(?: \\d{4})?`),
  inWords('es', spanishMonths, (month) => `${late} de ${month}(?: del? \\d{4})?`),
  inWords('ru', russianMonths, (month) => `${late} ${month}(?: \\d{4})?`),
  inWords('ar', arabicMonths, (month) => `${late} ${month}(?: \\d{4})?`),
  {
    ...slip,
    languages: ['zh'],
    found: /(?<!\d)(?:\d{4}年)?\d{1,2}月\d{1,2}日/gu,
    own: (typed) => {
      const [day = 0, month = 0, year = Number(leapYear)] = (typed.match(/\d+/g) ?? []).map(Number).toReversed()
      return isDayOfCalendar({ year, month, day }) ? undefined : ''
    },
  },
]
