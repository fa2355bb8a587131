/** Days on which organs met, or documents of their sessions were issued. */
import type { SessionFact } from '../../templates/vocabulary.ts'
import type { Issuer } from '../facts/issuer.ts'

/** First and last day, as ISO dates: they are in order as texts are. */
export interface DayRange {
  readonly first: string
  readonly last: string
}

/** The first session of the General Assembly began in 1946, and each since then in September; the first year of the Security Council is 1946. */
const yearBefore = 1945

/** Three sessions a year from June 2006 on. */
const rights = { first: 2006, inYear: 3 } as const

/** When a session of the General Assembly adopts: it ends as the next one begins, in September. */
export function assemblyDays(session: number): DayRange {
  return { first: day(yearBefore + session, '09-01'), last: day(yearBefore + session + 1, '09-30') }
}

/** When documents of a session are issued: those that it has before it from the December before, and its records in the year after. */
export function documentDays(organ: Issuer, { number, type }: SessionFact, isAdopted: boolean): DayRange | undefined {
  if (organ === 'security-council' && type === 'year') return daysOfYear(yearBefore + number)
  if (type !== 'regular') return undefined
  if (organ === 'general-assembly') {
    const { first } = assemblyDays(number)
    return {
      first: isAdopted ? first : day(yearBefore + number - 1, '12-01'),
      last: day(yearBefore + number + 1, '12-31'),
    }
  }
  return organ === 'economic-and-social-council' && number > yearBefore ? economicDays(number) : undefined
}

/** When documents of a year of the Security Council are issued: letters of its last days carry the number of the next. */
export function daysOfYear(year: number): DayRange {
  return { first: day(year - 1, '12-15'), last: day(year + 1, '03-31') }
}

/** The session of a year begins in July of the one before. */
export function economicDays(year: number): DayRange {
  return { first: day(year - 1, '07-01'), last: day(year + 1, '06-30') }
}

/** Documents of the Human Rights Council, from half a year before its session on. */
export function rightsDays(session: number): DayRange {
  const year = rights.first + Math.floor((session - 1) / rights.inYear)
  return { first: day(year - 1, '07-01'), last: day(year + 1, '12-31') }
}

export function isWithin(date: string, { first, last }: DayRange): boolean {
  return date >= first && date <= last
}

function day(year: number, rest: string): string {
  return `${String(year).padStart(4, '0')}-${rest}`
}
