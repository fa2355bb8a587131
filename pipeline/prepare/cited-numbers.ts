/** What a number can be: sessions, years and counts of the organs. A number that an organ cannot have is no citation of it. */
import {
  assembly,
  assemblyRun,
  councilRun,
  economic,
  mostInYear,
  rights,
  slack,
  specialRun,
  specialYears,
  years,
} from '../../templates/cited-numbers.ts'
import type { CitedOrgan } from '../../templates/languages/common/citations.ts'
import { roman } from '../../templates/languages/common/labels.ts'

/** Organs whose numbers have a stroke: "70/1", "51/17", "2015/33". */
export type SlashedOrgan = Exclude<CitedOrgan, 'council'>

/** A number with a stroke: “70/1”. */
export interface Slashed {
  /** "70", "S-10", "ES-11", "2016". */
  readonly session: string
  readonly number: number
  /** Years of the dates beside it; one of several is its own ("of 25 September 2015 and 23 December 2016"). */
  readonly dated: readonly number[]
}

/** A year in which a resolution can have been adopted. */
export function isYear(year: number): boolean {
  return year >= years.start && year <= 2099
}

/** The organs that can have such a number, up to the last year that a text can know. */
export function organsOf(slashed: Slashed, lastYear: number = years.known): readonly SlashedOrgan[] {
  const session = Number(slashed.session.replace(/^E?S-/, ''))
  return slashedOrgans.filter((organ) => {
    const span = spanOf(organ, session, slashed)
    return span !== undefined && span[0] <= lastYear && isDatedIn(span, slashed.dated)
  })
}

const slashedOrgans = ['assembly', 'economic', 'rights'] as const

type Span = readonly [first: number, last: number]

function isDatedIn([first, last]: Span, dated: readonly number[]): boolean {
  return dated.length === 0 || dated.some((year) => year >= first && year <= last)
}

/** The years in which an organ can have adopted a number. */
function spanOf(organ: SlashedOrgan, session: number, { session: typed, number }: Slashed): Span | undefined {
  if (typed.startsWith('ES-')) return organ === 'assembly' ? emergencySpan(session) : undefined
  if (typed.startsWith('S-')) return specialSpan(organ, session, number)
  if (organ === 'economic') return economicSpan(session, number)
  if (session >= years.start) return undefined
  return organ === 'assembly' ? assemblySpan(session, number) : rightsSpan(session, number)
}

function assemblySpan(session: number, number: number): Span | undefined {
  if (session < assembly.firstSession || number > assembly.mostNumbers) return undefined
  return [assembly.before + session, assembly.before + session + 1]
}

function rightsSpan(session: number, number: number): Span | undefined {
  if (number > rights.mostNumbers) return undefined
  const year = rights.first + Math.floor((session - 1) / rights.inYear)
  return [year, year]
}

function economicSpan(year: number, number: number): Span | undefined {
  if (year < economic.first || number > economic.mostNumbers) return undefined
  return [year >= economic.splitSince ? year - 1 : year, year]
}

function emergencySpan(session: number): Span | undefined {
  const [first, last] = assembly.emergencies
  return session >= first && session <= last ? [years.start, 2099] : undefined
}

function specialSpan(organ: SlashedOrgan, session: number, number: number): Span | undefined {
  if (organ === 'economic' || number > rights.mostNumbers) return undefined
  const { first, years: held } = specialYears[organ]
  const year = held[session - first]
  if (year !== undefined) return [year, year]
  // A session to come: after the last that was seen.
  const next = session - first - held.length
  return next >= 0 && next < specialsToCome ? [held.at(-1) ?? years.start, 2099] : undefined
}

const specialsToCome = 12

/** Those of some organs that are known to have met in a special session: one that is still to come is the less likely. */
export function likelyOrgans(able: readonly SlashedOrgan[], { session }: Slashed): readonly SlashedOrgan[] {
  if (!session.startsWith('S-')) return able
  const count = Number(session.slice(2))
  const met = able.filter((organ) => {
    const { first, years: held } = specialYears[organ === 'rights' ? 'rights' : 'assembly']
    return count < first + held.length
  })
  return met.length > 0 ? met : able
}

/** Whether the Security Council can have adopted a number in a year: "2735 (2024)". */
export function isOfCouncil(count: number, year: number, lastYear: number = years.known): boolean {
  const [last, before = 0] = [councilRun[year - years.start], councilRun[year - years.start - 1]]
  if (last !== undefined) return count > before - slack && count <= last + slack
  const known = councilRun.at(-1) ?? 0
  const since = year - years.start - councilRun.length + 1
  return since > 0 && year <= lastYear && count > known - slack && count <= known + since * mostInYear
}

/** Whether the General Assembly can have adopted a number in a session that counts in Roman numerals: "217 (III)", "1874 (S-IV)". */
export function isOfAssembly(count: number, session: string): boolean {
  const [, special, numeral = ''] = /^(?:(E?S)-)?([IVX]+)$/.exec(session) ?? []
  const run = special === 'S' || special === 'ES' ? specialRun[special] : assemblyRun
  const index = run.findIndex((_, at) => roman(at + 1) === numeral)
  const last = run[index]
  if (last === undefined) return false
  const before = special === undefined ? (run[index - 1] ?? 0) : last - 3 * slack
  return count > before - slack && count <= last + slack
}

/** Whether the Economic and Social Council had such a session: "663 C (XXIV)". */
export function isOfEconomic(session: string): boolean {
  return Array.from({ length: economic.mostSessions }, (_, at) => roman(at + 1)).includes(session)
}

const arabicOrdinal = /^د ?(إ ?ط|إ)? ?- ?(\d{1,2})$/u

/** A session as its numeral is printed in symbols: Arabic texts count in figures, Russian ones may type letters of their own. */
export function sessionOf(text: string): string {
  const [, special, figures] = arabicOrdinal.exec(text) ?? []
  if (figures === undefined) return text.replaceAll('Х', 'X').replaceAll('С', 'S').replaceAll(' ', '')
  const prefix = special === undefined ? '' : special === 'إ' ? 'S-' : 'ES-'
  return Number(figures) < 1 ? text : `${prefix}${roman(Number(figures))}`
}
