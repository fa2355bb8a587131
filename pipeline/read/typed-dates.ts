/** Days as people write them, in six languages and in figures: what a fact wants is the ISO date. */
import { arabicMonths } from '../../templates/languages/ar/words.ts'
import { isDayOfCalendar, isoOf } from '../../templates/languages/common/dates.ts'
import { englishMonths } from '../../templates/languages/en/words.ts'
import { spanishMonths } from '../../templates/languages/es/words.ts'
import { frenchMonths } from '../../templates/languages/fr/words.ts'
import { russianMonths } from '../../templates/languages/ru/words.ts'
import { withAsciiDigits } from '../text/digits.ts'

/** The longest day that anybody writes. */
const longest = 60

/** The ISO dates that a text may mean: two where the day and the month cannot be told apart, none where it is no date. */
export function isoDates(text: string): readonly string[] {
  if (text.length > longest) return []
  const plain = withAsciiDigits(text)
    .normalize('NFC')
    .replace(/[‐‑‒–—―−－]/g, '-')
    .toLowerCase()
    .trim()
  const found = [...inFigures(plain), ...inWords(plain)]
  return [...new Set(found.filter(isDay).map(toIso))]
}

type Parts = readonly [year: number, month: number, day: number]

const yearFirst = /^(\d{4})\s*[-./\s年]\s*(\d{1,2})\s*[-./\s月]\s*(\d{1,2})日?(?:[t\s].*)?$/
const yearLast = /^(\d{1,2})\s*[-./\s]\s*(\d{1,2})\s*[-./\s]\s*(\d{4}|\d{2})(?:\s*г\.?)?$/
const together = /^(\d{4})(\d{2})(\d{2})$/

function inFigures(text: string): readonly Parts[] {
  const [, year, month, day] = (yearFirst.exec(text) ?? together.exec(text) ?? []).map(Number)
  if (year !== undefined && month !== undefined && day !== undefined) return [[year, month, day]]
  const [, first, second, last] = (yearLast.exec(text) ?? []).map(Number)
  if (first === undefined || second === undefined || last === undefined) return []
  const full = last < 100 ? 2000 + last : last
  // The day comes first everywhere but in one country, whose form is offered as well.
  return [
    [full, second, first],
    [full, first, second],
  ]
}

function inWords(text: string): readonly Parts[] {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0]
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text.replace(year ?? '', ''))?.[0]
  const months = monthsIn(text)
  if (year === undefined || day === undefined || months.length !== 1) return []
  return months.map((month) => [Number(year), month, Number(day)] as const)
}

/** Months by their names, or beginnings of names of three letters and more. */
function monthsIn(text: string): readonly number[] {
  const words = withoutAccents(text).match(/\p{L}{3,}/gu) ?? []
  const latin = words.flatMap((word) =>
    latinMonths.flatMap((names) => positionsOf(names, (name) => name.startsWith(word))),
  )
  const arabic = positionsOf(arabicMonths, (name) => name.split('/').some((part) => text.includes(part)))
  return [...new Set([...latin, ...arabic, ...(/\bмай\b|(?<!\p{L})май(?!\p{L})/u.test(text) ? [5] : [])])]
}

const latinMonths = [englishMonths, frenchMonths, spanishMonths, russianMonths].map((names) =>
  names.map(withoutAccents),
)

function positionsOf(names: readonly string[], isMeant: (name: string) => boolean): readonly number[] {
  return names.flatMap((name, at) => (isMeant(name) ? [at + 1] : []))
}

function withoutAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

function isDay([year, month, day]: Parts): boolean {
  return year >= 1945 && isDayOfCalendar({ year, month, day })
}

function toIso([year, month, day]: Parts): string {
  return isoOf({ year, month, day })
}
