/** Russian words that several composers share: months, dates, lists. */
import { monthName, parseDay } from '../dates.ts'
import type { Day } from '../dates.ts'
import { listWith } from '../lists.ts'

/** In the genitive. */
export const russianMonths: readonly string[] = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
]

/** "7 января". */
export const russianDayMonth = (day: Day): string => `${day.day} ${monthName(russianMonths, day)}`

/** "7 января 2021 года". */
export function russianDate(iso: string): string {
  const day = parseDay(iso)
  return `${russianDayMonth(day)} ${day.year} года`
}

/** "a, b и c". */
export const russianList = listWith(', ', ' и ')
