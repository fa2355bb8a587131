/** Dates, with the year or without it, alone, in lists and in spans: "4 to 6 December 2024" is two. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { dateWords, type DateWords } from './date-words.ts'
import type { FoundValue } from './value.ts'

interface Days {
  readonly at: number
  readonly end: number
  /** 0 where none is said. */
  readonly year: number
  readonly month: number
  readonly days: readonly number[]
  readonly isLoose?: boolean
}

/** The dates of a folded text. */
export function readDates(text: string, language: LanguageCode): readonly FoundValue[] {
  const words = dateWords[language]
  const found = [...text.matchAll(words.pattern)].flatMap((match) => daysOf(match, words))
  const inFigures = [...text.matchAll(figures)].flatMap(figuresOf)
  return [...withYears(found, text, words.joins), ...inFigures].flatMap(writeDays)
}

function daysOf(match: RegExpExecArray, words: DateWords): readonly Days[] {
  const { month, before, alone, days, after, year, yearAfter, yearAlone } = partsOf(match, words)
  const named = words.monthOf(month ?? before ?? alone ?? '')
  const counted = [...(days ?? after ?? '').matchAll(/\d{1,2}/g)].map(([day]) => Number(day))
  if (named === 0 || counted.some((day) => day < 1 || day > 31)) return []
  const said = Number(year ?? yearAfter ?? yearAlone ?? 0)
  const isLoose = said === 0 && alone !== undefined && words.unlike?.test(alone) === true
  return [{ at: match.index, end: match.index + match[0].length, year: said, month: named, days: counted, isLoose }]
}

function partsOf(
  { groups = {} }: RegExpExecArray,
  { inFigures = String }: DateWords,
): Readonly<Partial<Record<string, string>>> {
  const said: readonly (readonly [string, string | undefined])[] = Object.entries(groups)
  return Object.fromEntries(said.flatMap(([name, words]) => (words === undefined ? [] : [[name, inFigures(words)]])))
}

/** "04/12/2024", "4.12.2024", "2024-12-04". */
const figures =
  /(?<![\p{L}\p{N}./-])(?:(?<first>\d{1,2})(?<sign>[./])(?<second>\d{1,2})\k<sign>(?<year>(?:19|20)\d\d)|(?<iso>(?:19|20)\d\d-\d\d-\d\d))(?![\p{L}\p{N}]|[./-]\d)/gu

function figuresOf(match: RegExpExecArray): readonly Days[] {
  const { first, second, year, iso } = match.groups ?? {}
  const [y = 0, m = 0, d = 0] =
    iso === undefined ? [Number(year), Number(second), Number(first)] : iso.split('-').map(Number)
  const [month, day] = m > 12 ? [d, m] : [m, d]
  if (month < 1 || month > 12 || day < 1 || day > 31) return []
  return [{ at: match.index, end: match.index + match[0].length, year: y, month, days: [day] }]
}

/** "30 November to 4 December 2024": the year is said once for both. */
function withYears(found: readonly Days[], text: string, joins: RegExp): readonly Days[] {
  const dated = [...found]
  for (let index = dated.length - 1; index > 0; index -= 1) {
    const [one, other] = [dated[index - 1], dated[index]]
    if (one === undefined || other === undefined || !joins.test(text.slice(one.end, other.at))) continue
    if (one.year === 0 && one.month <= other.month) dated[index - 1] = { ...one, year: other.year }
    if (other.year === 0 && one.month <= other.month) dated[index] = { ...other, year: one.year }
  }
  return dated
}

function writeDays({ at, end, year, month, days, isLoose }: Days): readonly FoundValue[] {
  const of = `${year === 0 ? '-' : year}-${twoFigures(month)}`
  if (days.length === 0) return [{ kind: 'date', key: of, at, end, ...(isLoose ? { isLoose } : {}) }]
  return days.map((day) => ({ kind: 'date', key: `${of}-${twoFigures(day)}`, at, end }))
}

function twoFigures(number: number): string {
  return String(number).padStart(2, '0')
}
