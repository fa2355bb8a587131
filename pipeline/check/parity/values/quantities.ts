/** Numbers, percentages and amounts of money. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { perLanguage } from '../../../text/per-language.ts'
import { readLooseWords, readNumerals } from './number-parts.ts'
import { scaled, type Numeral } from './numerals.ts'
import { currencySigns, quantityWords, type QuantityWords } from './quantity-words.ts'
import type { FoundValue } from './value.ts'

/** What a number counts: "%", the code of a currency, or nothing that is known. */
interface Quantity extends Numeral {
  readonly unit?: string
}

interface Patterns {
  /** Behind a number: a percentage, or a group for each currency. */
  readonly percent: RegExp
  readonly percentBefore?: RegExp
  readonly currency: RegExp
  readonly codes: readonly string[]
  readonly to: RegExp
  readonly and: RegExp
}

const patternsOf = perLanguage((language) => makePatterns(quantityWords[language], language))

function makePatterns(
  { percent, percentBefore, currencies, ofCurrency, to, and }: QuantityWords,
  language: LanguageCode,
): Patterns {
  const end = language === 'zh' ? '' : '(?![\\p{L}\\p{N}])'
  const of = ofCurrency === '' ? '' : `(?:${ofCurrency})?`
  return {
    percent: new RegExp(`(?:${percent})${end}`, 'iuy'),
    ...(percentBefore === undefined ? {} : { percentBefore: new RegExp(`(?:${percentBefore})$`, 'u') }),
    currency: new RegExp(`[ -]?${of}(?:${currencies.map(([, names]) => `(${names})`).join('|')})${end}`, 'iuy'),
    codes: currencies.map(([code]) => code),
    to: new RegExp(`^ ?(?:${to}|[-–]) ?$`, 'iu'),
    and: new RegExp(`^ ?(?:${to}|${and}|[-–,]) ?$`, 'iu'),
  }
}

const signBefore = new RegExp(`(?<![\\p{L}$])(?:${currencySigns.map(([, signs]) => `(${signs})`).join('|')}) ?$`, 'u')
const codesBefore = currencySigns.map(([code]) => code)

/** Most signs of what stands before a number. */
const reach = 12

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
  const patterns = patternsOf(language)
  const { at, end } = numeral
  const percent = found(patterns.percent, text, end)
  if (percent !== undefined) return { ...numeral, end: end + percent.length, unit: '%' }
  const left = text.slice(Math.max(0, at - reach), at)
  const percentLeft = patterns.percentBefore?.exec(left)
  if (percentLeft) return { ...numeral, at: at - percentLeft[0].length, unit: '%' }
  const sign = /[$€£A-Z.] ?$/.test(left) ? signBefore.exec(left) : null
  const name = currencyBehind(text, end, patterns)
  // "$1,5 millones de dólares": it may be said twice.
  const after = end + (name?.length ?? 0)
  if (sign !== null) return { ...numeral, at: at - sign[0].length, end: after, unit: codeOf(sign, codesBefore) }
  return name === undefined ? numeral : { ...numeral, end: after, unit: name.code }
}

/** What stands at a place, by a pattern that begins there. */
function found(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function currencyBehind(text: string, at: number, { currency, codes }: Patterns) {
  currency.lastIndex = at
  const match = currency.exec(text)
  return match === null ? undefined : { length: match[0].length, code: codeOf(match, codes) }
}

function codeOf(match: RegExpExecArray, codes: readonly string[]): string {
  return codes[match.slice(1).findIndex((group) => group !== undefined)] ?? ''
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
  return {
    kind: isYear ? 'year' : 'number',
    key,
    ...place,
    ...(isLoose || key === '0' ? { isLoose: true as const } : {}),
  }
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
