/** Days of the week that do not fit their date: one of the two is a slip. */
import { isDayOfCalendar, type Day } from '../../templates/languages/common/dates.ts'
import { chineseDay, dayInChinese, dayInWords, monthsPattern, type WordyLanguage } from './days-in-words.ts'
import type { SlipPattern } from './slip-pattern.ts'

/** From Sunday on; each may have several forms, the first of which is named. */
type Week = readonly string[]

const weeks: Readonly<Record<WordyLanguage, Week>> = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  es: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
  ru: [
    'воскресенье|воскресенья',
    'понедельник|понедельника',
    'вторник|вторника',
    'среда|среду|среды',
    'четверг|четверга',
    'пятница|пятницу|пятницы',
    'суббота|субботу|субботы',
  ],
  ar: ['الأحد', 'الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'],
}
const chineseWeek: Week = ['星期日|星期天', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']

/** The day of the week that a date has, where another is typed. */
function rightDay(typed: string, { year, month, day }: Day, week: Week): string | undefined {
  if (!isDayOfCalendar({ year, month, day })) return undefined
  const [own = '', ...others] = (week[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '').split('|')
  const said = typed.toLowerCase()
  return [own, ...others].some((name) => said.includes(name.toLowerCase())) ? undefined : own
}

/** `link` stands between a day and its month, and a month and its year. */
function ofLanguage(language: WordyLanguage, link = ''): SlipPattern {
  const week = weeks[language]
  const space = '[ \\u00A0]'
  const found = new RegExp(
    `(?<!\\p{L})(?:${week.join('|')})(?:[,،]?${space}|${space}\\()(?:le${space})?\\d{1,2}(?:er)?${space}${link}(?:${monthsPattern(language)})${space}${link}\\d{4}(?!\\d)`,
    'giu',
  )
  const own = (typed: string): string | undefined => rightDay(typed, dayInWords(typed, language), week)
  const holds = week.flatMap((names) => names.split('|')).map((name) => name.toLowerCase())
  return { ...slip, languages: [language], found, holds, own }
}

const slip = { code: 'day-impossible', kind: 'week' } as const

export const weekdaySlips: readonly SlipPattern[] = [
  ofLanguage('en'),
  ofLanguage('fr'),
  ofLanguage('es', '(?:del?[ \\u00A0])?'),
  ofLanguage('ru'),
  ofLanguage('ar'),
  {
    ...slip,
    languages: ['zh'],
    found: new RegExp(`(?<!\\d)(?=.{4}年)${chineseDay}[（(]?星期[一二三四五六日天]`, 'gu'),
    own: (typed) => rightDay(typed, dayInChinese(typed), chineseWeek),
  },
]
