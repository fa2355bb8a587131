/** Arabic words that several composers share: months, dates, lists. */
import { monthName, parseDay } from '../dates.ts'
import type { Day } from '../dates.ts'

/** Each month has both its names. */
export const arabicMonths: readonly string[] = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيه',
  'تموز/يوليه',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
]

/** "7 كانون الثاني/يناير". */
export const arabicDayMonth = (day: Day): string => `${day.day} ${monthName(arabicMonths, day)}`

/** "7 كانون الثاني/يناير 2021". */
export function arabicDate(iso: string): string {
  const day = parseDay(iso)
  return `${arabicDayMonth(day)} ${day.year}`
}

/** Joins with "و", which is written together with an Arabic word and apart from a figure, a bracket or a symbol. */
export function arabicList(items: readonly string[]): string {
  return items
    .map((item, index) => (index === 0 ? item : `و${/^\p{Script=Arabic}/u.test(item) ? '' : ' '}${item}`))
    .join(' ')
}
