/** Days of the week that do not fit their date: one of the two is a slip. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { arabicMonths } from '../../templates/languages/ar/words.ts'
import { isDayOfCalendar } from '../../templates/languages/common/dates.ts'
import { englishMonths } from '../../templates/languages/en/words.ts'
import { spanishMonths } from '../../templates/languages/es/words.ts'
import { frenchMonths } from '../../templates/languages/fr/words.ts'
import { russianMonths } from '../../templates/languages/ru/words.ts'
import type { SlipPattern } from './slip-pattern.ts'

/** From Sunday on; each may have several forms, the first of which is named. */
type Week = readonly string[]

const englishWeek: Week = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const frenchWeek: Week = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
const spanishWeek: Week = ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado']
const russianWeek: Week = [
  'воскресенье|воскресенья',
  'понедельник|понедельника',
  'вторник|вторника',
  'среда|среду|среды',
  'четверг|четверга',
  'пятница|пятницу|пятницы',
  'суббота|субботу|субботы',
]
const arabicWeek: Week = ['الأحد', 'الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت']
const chineseWeek: Week = ['星期日|星期天', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六']

/** The day of the week that a date has, where another is typed. */
function rightDay(typed: string, months: readonly string[], week: Week): string | undefined {
  const [year = 0] = (/\d{4}/.exec(typed) ?? []).map(Number)
  const [day = 0] = (/(?<!\d)\d{1,2}(?!\d)/.exec(typed) ?? []).map(Number)
  const month = months.findIndex((name) => name.split('/').some((part) => typed.includes(part))) + 1
  return isDayOfCalendar({ year, month, day })
    ? rightOf(typed, new Date(Date.UTC(year, month - 1, day)), week)
    : undefined
}

function rightOf(typed: string, date: Date, week: Week): string | undefined {
  const [own = '', ...others] = (week[date.getUTCDay()] ?? '').split('|')
  const said = typed.toLowerCase()
  return [own, ...others].some((name) => said.includes(name.toLowerCase())) ? undefined : own
}

interface Calendar {
  readonly months: readonly string[]
  readonly week: Week
  /** What stands between a day and its month, and a month and its year. */
  readonly link?: string
}

function ofLanguage(language: LanguageCode, { months, week, link = '' }: Calendar): SlipPattern {
  const names = week.join('|')
  const month = months.flatMap((name) => [name, ...name.split('/')]).join('|')
  const space = '[ \\u00A0]'
  const found = new RegExp(
    `(?<!\\p{L})(?:${names})(?:[,،]?${space}|${space}\\()(?:le${space})?\\d{1,2}(?:er)?${space}${link}(?:${month})${space}${link}\\d{4}(?!\\d)`,
    'giu',
  )
  return {
    code: 'day-impossible',
    kind: 'week',
    languages: [language],
    found,
    own: (typed) => rightDay(typed, months, week),
  }
}

export const weekdaySlips: readonly SlipPattern[] = [
  ofLanguage('en', { months: englishMonths, week: englishWeek }),
  ofLanguage('fr', { months: frenchMonths, week: frenchWeek }),
  ofLanguage('es', { months: spanishMonths, week: spanishWeek, link: '(?:del?[ \\u00A0])?' }),
  ofLanguage('ru', { months: russianMonths, week: russianWeek }),
  ofLanguage('ar', { months: arabicMonths, week: arabicWeek }),
  {
    code: 'day-impossible',
    kind: 'week',
    languages: ['zh'],
    found: /(?<!\d)\d{4}年\d{1,2}月\d{1,2}日[（(]?星期[一二三四五六日天]/gu,
    own: (typed) => {
      const [year = 0, month = 0, day = 0] = (typed.match(/\d+/g) ?? []).map(Number)
      return isDayOfCalendar({ year, month, day })
        ? rightOf(typed, new Date(Date.UTC(year, month - 1, day)), chineseWeek)
        : undefined
    },
  },
]
