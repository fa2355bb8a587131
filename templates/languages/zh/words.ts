/** Chinese words that several composers share: dates, lists, languages. */
import type { LanguageCode } from '../codes.ts'
import { parseDay, type Day } from '../common/dates.ts'
import { nameLanguages, type LanguageNames } from '../common/language-names.ts'
import { listWith } from '../common/lists.ts'

/** "1月7日": 15,332 dates of 909 resolutions. */
export const chineseMonthDay = ({ month, day }: Day): string => `${month}月${day}日`

/** "2021年1月7日". */
export const chineseDay = (day: Day): string => `${day.year}年${chineseMonthDay(day)}`

/** The same from an ISO date. */
export const chineseDate = (iso: string): string => chineseDay(parseDay(iso))

/** "a、b和c": 13 agenda lines of two items. */
export const chineseList = listWith('、', '和')

const languageNames: LanguageNames = [
  ['ar', '阿拉伯文'], // unverified
  ['zh', '中文'], // unverified
  ['en', '英文'], // unverified
  ['fr', '法文'],
  ['ru', '俄文'], // unverified
  ['es', '西班牙文'], // unverified
]

/** "英文和法文". */
export function chineseLanguages(languages: readonly LanguageCode[]): string {
  return chineseList(nameLanguages(languageNames, languages))
}
