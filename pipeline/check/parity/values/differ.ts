/** Which values two lines do not share, where languages may not write otherwise. */
import { gatherBy } from '../../../gather-by.ts'
import { nameOfValue, type Value } from './value.ts'

export interface Differences {
  /** Values of the others that the own line lacks. */
  readonly missing: readonly Value[]
  /** Values of the own line that the others lack. */
  readonly extra: readonly Value[]
}

/** Compares the values of a line with those that it should have, as multisets. */
export function differ(own: readonly Value[], others: readonly Value[]): Differences {
  const [extra, missing] = withoutEqual(own.filter(isAsked), others.filter(isAsked))
  return withoutParts(withoutAnswered(extra, others), withoutAnswered(missing, own))
}

function isAsked({ isLoose }: Value): boolean {
  return isLoose !== true
}

/** A small number may be a word of the other language that is none: "both". */
function withoutAnswered(values: readonly Value[], others: readonly Value[]): readonly Value[] {
  const loose = new Set(others.filter(({ isLoose }) => isLoose === true).map(nameOfValue))
  return values.filter((value) => {
    const isLarge = value.kind === 'number' && value.inWords !== true && Number(value.key) > 10
    return isLarge || !loose.has(nameOfValue(value))
  })
}

/** Takes from each what the other has as well, one for one. */
function withoutEqual(own: readonly Value[], others: readonly Value[]): readonly [readonly Value[], readonly Value[]] {
  const left = countOf(others)
  const extra = own.filter((value) => !take(left, nameOfValue(value)))
  const taken = countOf(own)
  return [extra, others.filter((value) => !take(taken, nameOfValue(value)))]
}

function countOf(values: readonly Value[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(nameOfValue(value), (counts.get(nameOfValue(value)) ?? 0) + 1)
  return counts
}

function take(counts: Map<string, number>, name: string): boolean {
  const count = counts.get(name) ?? 0
  if (count > 0) counts.set(name, count - 1)
  return count > 0
}

/** One number of a value: a date has three. */
interface Atom {
  readonly value: Value
  readonly number: string
}

/** What is one kind here may be another there: a date without its year and a year, a symbol and two numbers. */
function withoutParts(extra: readonly Value[], missing: readonly Value[]): Differences {
  const own = extra.flatMap(atomsOf)
  const others = missing.flatMap(atomsOf)
  const unmatched = new Set(own)
  const equal = gatherBy(own, ({ number }) => number)
  const lacking = others.filter((atom) => {
    const match = equal.get(atom.number)?.find((each) => unmatched.has(each) && isSamePart(each, atom))
    if (match !== undefined) unmatched.delete(match)
    return match === undefined
  })
  const open = new Set([...unmatched, ...lacking].map(({ value }) => value))
  const isOpen = (value: Value) => open.has(value) || atomsOf(value).length === 0
  return { extra: extra.filter(isOpen), missing: missing.filter(isOpen) }
}

const counted: ReadonlySet<Value['kind']> = new Set(['number', 'year', 'date', 'percentage', 'money', 'time', 'symbol'])

function atomsOf(value: Value): readonly Atom[] {
  if (!counted.has(value.kind)) return []
  const numbers = value.key.match(/\d+(?:\.\d+)?/g) ?? []
  return numbers.map((number) => ({ value, number: String(Number(number)) })).filter(({ number }) => number !== '0')
}

/** Two of one kind that differ are two; but a date may lack its year or its day, and a resolution its part. */
function isSamePart(one: Atom, other: Atom): boolean {
  if (one.value.kind !== other.value.kind) return true
  return one.value.kind === 'date'
    ? countNumbers(one.value) !== countNumbers(other.value)
    : one.value.kind === 'symbol' && isOneParted(one.value.key, other.value.key)
}

function countNumbers({ key }: Value): number {
  return key.match(/\d+/g)?.length ?? 0
}

/** A resolution and its part alone: "77/1" and "77/1A". */
const resolution = /^(?:E?S-)?\d+(?:\/\d+|\([^()]+\))(?<parts>[A-Z]*)$/

function isOneParted(one: string, other: string): boolean {
  const [parts, others] = [one, other].map((key) => resolution.exec(key)?.groups?.parts)
  if (parts === undefined || others === undefined || (parts === '') === (others === '')) return false
  return one.slice(0, one.length - parts.length) === other.slice(0, other.length - others.length)
}
