/** Arabic words that several composers share: months, dates, lists, languages. */
import type { LanguageCode } from '../codes.ts'
import { monthName, parseDay, type Day } from '../common/dates.ts'
import { nameLanguages, type LanguageNames } from '../common/language-names.ts'

/** Each month has both its names: on 1,257 mastheads of the Assembly, as in the text. */
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

/** Joins with "و" (467 times between years or numbers in official texts), which is written together with an Arabic word and apart from a figure, a bracket or a symbol. */
export function arabicList(items: readonly string[]): string {
  return items
    .map((item, index) => (index === 0 ? item : `و${/^\p{Script=Arabic}/u.test(item) ? '' : ' '}${item}`))
    .join(' ')
}

// Unverified.
const languageNames: LanguageNames = [
  ['es', 'الإسبانية'],
  ['en', 'الإنكليزية'],
  ['ru', 'الروسية'],
  ['zh', 'الصينية'],
  ['ar', 'العربية'],
  ['fr', 'الفرنسية'],
]

/** Languages, joined to a list. */
export function arabicLanguages(languages: readonly LanguageCode[]): string {
  return arabicList(nameLanguages(languageNames, languages))
}

/** Letters of sub-items, in the order that answers a to z (counted on 1,260 agenda lines). */
export const arabicLetters = [...'أبجدهوزحطيكلمنسعفصقرشتثخذض']

/** Names of the letters that number headings (the first of them in CEDAW/C/BGD/6-7, one document alone), and additions to supplements. */
export const arabicLetterNames: readonly string[] = [
  'ألف',
  'باء',
  'جيم',
  'دال',
  'هاء',
  'واو',
  'زاي',
  'حاء',
  'طاء',
  'ياء',
  'كاف',
  'لام',
  'ميم',
  'نون',
  'سين',
  'عين',
  'فاء',
  'صاد',
  'قاف',
  'راء',
  'شين',
  'تاء',
  'ثاء',
  'خاء',
  'ذال',
  'ضاد',
]
