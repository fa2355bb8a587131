/** Whose a number like "52/10" is: sessions of the organs by their years. */
import type { CitedOrgan } from '../../templates/languages/common/citations.ts'
import { roman } from '../../templates/languages/common/labels.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** First session whose resolutions are numbered "31/1" (1976). */
const firstSlashed = 31
const firstAssembly = 1946
const firstRights = 2006
/** Most characters between a number and its date: "of 25 September 2015", "المؤرخ 24 آذار/مارس 2016". */
const nearby = 44

const years = { start: 1946, end: 2099 } as const

/** A year in which a resolution can have been adopted. */
export function isYear(text: string): boolean {
  return Number(text) >= years.start && Number(text) <= years.end
}

const arabicOrdinal = /^د[-\u2010\u2011](\d{1,2})$/u

/** Roman numeral of a session; Arabic texts give it in figures. */
export function romanOf(text: string): string | undefined {
  const figures = arabicOrdinal.exec(text)?.[1]
  if (figures === undefined) return text
  const number = Number(figures)
  return number < 1 || number > 39 ? undefined : roman(number)
}

interface Spot {
  readonly start: number
  readonly end: number
  readonly language: LanguageCode
}

export interface Dated {
  /** A date stands by the number, as only resolutions and decisions have one. */
  readonly isDated: boolean
  readonly organOf: (session: string, known: Known) => Exclude<CitedOrgan, 'council'> | undefined
}

interface Known {
  readonly organ: CitedOrgan | undefined
  readonly isRightsCouncil: boolean
}

/** Reads the date beside a number. */
export function byDate(text: string, { start, end, language }: Spot): Dated {
  const behind = text.slice(end, end + nearby).replaceAll('\u00A0', ' ')
  const before = text.slice(Math.max(0, start - nearby), start).replaceAll('\u00A0', ' ')
  const { dated, turned } = languages[language].citations
  const isDated = dated.test(behind)
  const found = turned === undefined ? (isDated ? /(\d{4})/.exec(behind) : null) : turned.dated.exec(before)
  const year = found === null ? undefined : Number(found[1])
  return {
    isDated: isDated || (turned === undefined && followsDate(before)),
    organOf: (session, known) => organOf(session, year, known),
  }
}

/** The number goes on a list whose last entry had a date: "of 7 April 2009, 64/262". */
function followsDate(before: string): boolean {
  return /\d{4}(?: (?:года|г\.))?(?:,|،|;)?(?: (?:and|et|y|e|и|و))? ?$/u.test(before)
}

function organOf(
  session: string,
  year: number | undefined,
  { organ, isRightsCouncil }: Known,
): ReturnType<Dated['organOf']> {
  if (/^E?S-/.test(session)) return organ === 'rights' && !session.startsWith('E') ? 'rights' : 'assembly'
  const number = Number(session)
  if (number >= years.start) return organ === 'economic' || year === number ? 'economic' : undefined
  if (organ === 'rights') return 'rights'
  const fitting = year === undefined ? [] : organsIn(number, year)
  if (fitting.length === 1) return fitting[0]
  if (isRightsCouncil && organ === undefined && number < 100) return 'rights'
  return number >= firstSlashed && number < 150 ? 'assembly' : undefined
}

/** The organs that had this session in this year. */
function organsIn(session: number, year: number): readonly ('assembly' | 'rights')[] {
  const assembly =
    session >= firstSlashed && year - firstAssembly - session >= -1 && year - firstAssembly - session <= 0
  const rights = Math.abs(firstRights + (session - 1) / 3 - year) <= 1.4
  return [...(assembly ? (['assembly'] as const) : []), ...(rights ? (['rights'] as const) : [])]
}
