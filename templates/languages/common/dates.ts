/** Dates taken apart and spans of dates, for every language. */

/** A calendar day; `month` counts from 1. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** "2021-01-07" → its three numbers. */
export function parseDay(iso: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) throw new Error(`“${iso}” is not an ISO date`)
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/** "2021-01-07" of its three numbers. */
export function isoOf({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Whether a calendar has it. */
export function isDayOfCalendar({ year, month, day }: Day): boolean {
  const time = new Date(Date.UTC(year, month - 1, day))
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
}

/** The day of the week that a date has, from Sunday on. */
export function dayOfWeek(iso: string): number {
  const { year, month, day } = parseDay(iso)
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** Name of a month from a list of twelve. */
export function monthName(months: readonly string[], { month }: Day): string {
  const name = months[month - 1]
  if (name === undefined) throw new Error(`There is no month ${month}`)
  return name
}

/** How a language prints a span of days, by what its two ends share. */
export interface SpanForms {
  readonly sameMonth: (from: Day, to: Day) => string
  readonly sameYear: (from: Day, to: Day) => string
  readonly apart: (from: Day, to: Day) => string
}

/** "8–19 February 2010" from two ISO dates; equal dates are no span and want `single`. */
export function spanOf(forms: SpanForms, from: string, to: string): string {
  const [first, last] = [parseDay(from), parseDay(to)]
  if (first.year !== last.year) return forms.apart(first, last)
  return first.month === last.month ? forms.sameMonth(first, last) : forms.sameYear(first, last)
}
