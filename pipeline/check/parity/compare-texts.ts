/** What one of two texts says and the other does not: numbers, dates, amounts, symbols, as they stand there. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { differ } from './values/differ.ts'
import { readValues } from './values/index.ts'
import type { Value, ValueKind } from './values/value.ts'

/** What languages write alike, so that a difference is surely one. */
const sure: ReadonlySet<ValueKind> = new Set(['number', 'year', 'date', 'percentage', 'money', 'time', 'symbol'])

/** Languages say small numbers in words, or do without them. */
const smallest = 10

/** What each of two texts, words without their marks, has alone. */
export function compareTexts(
  [one, other]: readonly [string, string],
  [language, otherLanguage]: readonly [LanguageCode, LanguageCode],
): readonly [readonly string[], readonly string[]] {
  const [own, others] = [valuesOf(one, language), valuesOf(other, otherLanguage)]
  const { extra, missing } = differ(own, others)
  return [shownOf(extra), shownOf(missing)]
}

function valuesOf(text: string, language: LanguageCode): readonly Value[] {
  return readValues([{ type: 'text', value: text, marks: [] }], language)
}

function shownOf(values: readonly Value[]): readonly string[] {
  const told = values.filter(
    ({ kind, key, inWords }) =>
      sure.has(kind) && inWords !== true && (kind !== 'number' || Number(key) > smallest || Number.isNaN(Number(key))),
  )
  return [...new Set(told.map(({ shown }) => shown.trim()))]
}
