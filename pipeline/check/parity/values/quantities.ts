/** Numbers, percentages and amounts of money. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { readLooseWords, readNumerals } from './number-parts.ts'
import { scaled, type Numeral } from './numerals.ts'
import { currencySigns, quantityWords, type QuantityWords } from './quantity-words.ts'
import type { FoundValue } from './value.ts'

/** What a number counts: "%", the code of a currency, or nothing that is known. */
interface Quantity extends Numeral {
  readonly unit?: string
}

interface Patterns {
  readonly percent: RegExp
  readonly percentBefore?: RegExp
  readonly behind: readonly (readonly [code: string, names: RegExp])[]
  readonly to: RegExp
  readonly and: RegExp
}

const patterns = new Map<LanguageCode, Patterns>()

function patternsOf(language: LanguageCode): Patterns {
  const known = patterns.get(language)
  if (known !== undefined) return known
  const made = makePatterns(quantityWords[language], language)
  patterns.set(language, made)
  return made
}

function makePatterns(
  { percent, percentBefore, currencies, ofCurrency, to, and }: QuantityWords,
  language: LanguageCode,
): Patterns {
  const end = language === 'zh' ? '' : '(?![\\p{L}\\p{N}])'
  const of = ofCurrency === '' ? '' : `(?:${ofCurrency})?`
  return {
    percent: new RegExp(`^(?:${percent})${end}`, 'iu'),
    ...(percentBefore === undefined ? {} : { percentBefore: new RegExp(`(?:${percentBefore})$`, 'u') }),
    behind: currencies.map(([code, names]) => [code, new RegExp(`^[ -]?${of}(?:${names})${end}`, 'iu')]),
    to: new RegExp(`^ ?(?:${to}|[-–]) ?$`, 'iu'),
    and: new RegExp(`^ ?(?:${to}|${and}|[-–,]) ?$`, 'iu'),
  }
}

const before = currencySigns.map(([code, signs]) => [code, new RegExp(`(?<![\\p{L}$])(?:${signs}) ?$`, 'u')] as const)

/** Most signs of what stands beside a number. */
const reach = 60

/** The numbers of a folded text, with what they count. */
export function readQuantities(text: string, language: LanguageCode): readonly FoundValue[] {
  const found = readNumerals(text, language).map((numeral) => withUnit(numeral, text, language))
  const joined = withShared(found.filter(isApart), text, patternsOf(language))
  return [...joined.map(writeQuantity), ...looseNumbers(text, language)]
}

/** "20 pour cent" is not a hundred as well. */
function isApart({ at }: Quantity, index: number, found: readonly Quantity[]): boolean {
  return at >= (found[index - 1]?.end ?? 0)
}

function withUnit(numeral: Numeral, text: string, language: LanguageCode): Quantity {
  const { percent, percentBefore, behind } = patternsOf(language)
  const [left, right] = [
    text.slice(Math.max(0, numeral.at - 12), numeral.at),
    text.slice(numeral.end, numeral.end + reach),
  ]
  const isPercent = percent.exec(right)
  if (isPercent !== null) return { ...numeral, end: numeral.end + isPercent[0].length, unit: '%' }
  const percentLeft = percentBefore?.exec(left)
  if (percentLeft) return { ...numeral, at: numeral.at - percentLeft[0].length, unit: '%' }
  for (const [unit, signs] of before) {
    const sign = signs.exec(left)
    if (sign !== null)
      return { ...numeral, at: numeral.at - sign[0].length, end: numeral.end + lengthOfCurrency(right, behind), unit }
  }
  for (const [unit, names] of behind) {
    const name = names.exec(right)
    if (name !== null) return { ...numeral, end: numeral.end + name[0].length, unit }
  }
  return numeral
}

/** "$1,5 millones de dólares": said twice. */
function lengthOfCurrency(right: string, behind: Patterns['behind']): number {
  return behind.map(([, names]) => names.exec(right)?.[0].length ?? 0).find((length) => length > 0) ?? 0
}

/** What is said once for both ends of a range: "2 to 3 million", "20 to 30 per cent". */
function withShared(found: readonly Quantity[], text: string, { to, and }: Patterns): readonly Quantity[] {
  const shared = [...found]
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [one, other] = [shared[index], shared[index + 1]]
    if (one === undefined || other === undefined || one.unit !== undefined || one.inWords !== other.inWords) continue
    const gap = text.slice(one.end, other.at)
    const isRange = to.test(gap)
    const whole = isRange ? scaled(one, other) : one
    shared[index] = other.unit !== undefined && (isRange || and.test(gap)) ? { ...whole, unit: other.unit } : whole
  }
  return shared
}

function writeQuantity({ at, end, key, inWords, isLoose, parts, unit }: Quantity): FoundValue {
  const place = { at, end, ...(inWords ? { inWords: true as const } : {}) }
  if (unit === '%') return { kind: 'percentage', key: `${key}%`, ...place }
  if (unit !== undefined) return { kind: 'money', key: `${unit} ${key}`, ...place }
  const isYear = parts.length === 1 && !inWords && end - at === 4 && /^(?:1[89]|20)\d\d$/.test(key)
  return { kind: isYear ? 'year' : 'number', key, ...place, ...(isLoose ? { isLoose: true as const } : {}) }
}

function looseNumbers(text: string, language: LanguageCode): readonly FoundValue[] {
  return readLooseWords(text, language).map(({ at, end, value }) => ({
    kind: 'number',
    key: String(value),
    at,
    end,
    inWords: true,
    isLoose: true,
  }))
}
