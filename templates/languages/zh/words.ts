/** Chinese words that several composers share: dates, lists. */
import { parseDay } from '../dates.ts'
import type { Day } from '../dates.ts'
import { listWith } from '../lists.ts'

/** "1月7日". */
export const chineseMonthDay = ({ month, day }: Day): string => `${month}月${day}日`

/** "2021年1月7日". */
export const chineseDay = (day: Day): string => `${day.year}年${chineseMonthDay(day)}`

/** The same from an ISO date. */
export const chineseDate = (iso: string): string => chineseDay(parseDay(iso))

/** "a、b和c". */
export const chineseList = listWith('、', '和')
