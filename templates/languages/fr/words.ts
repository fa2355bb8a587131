/** French words that several composers share: months, dates, lists. */
import { monthName, parseDay } from '../dates.ts'
import type { Day } from '../dates.ts'
import { listWith } from '../lists.ts'

export const frenchMonths: readonly string[] = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** "1er", "2": the letters are raised by the composer. */
export const frenchDay = (day: number): string => (day === 1 ? '1er' : String(day))

/** "7 janvier". */
export const frenchDayMonth = (day: Day): string => `${frenchDay(day.day)} ${monthName(frenchMonths, day)}`

/** "7 janvier 2021". */
export function frenchDate(iso: string): string {
  const day = parseDay(iso)
  return `${frenchDayMonth(day)} ${day.year}`
}

/** "a, b et c". */
export const frenchList = listWith(', ', ' et ')
