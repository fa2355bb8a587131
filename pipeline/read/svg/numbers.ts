/** Numbers and lengths of a drawing: read strictly, held to a size, written plainly. */
import { refuse } from './refused.ts'

export interface Coordinates {
  readonly x: number
  readonly y: number
}

/** Larger numbers are mistakes, or meant to break something. */
const largest = 1_000_000

/** A number in plain decimals, which know no exponent; transforms ask for more of them than lengths. */
export function plain(value: number, decimals = 5): string {
  const text = value.toFixed(decimals).replace(/\.?0+$/, '')
  return text === '-0' ? '0' : text
}

const number = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y

/** The number at an index of a text, and where it ends; absent where there is none. */
export function numberAt(text: string, index: number): { readonly value: number; readonly end: number } | undefined {
  number.lastIndex = index
  const found = number.exec(text)?.[0]
  return found === undefined ? undefined : { value: checked(Number(found)), end: index + found.length }
}

/** Refuses a number that is too large to be meant. */
export function checked(value: number): number {
  return Math.abs(value) <= largest ? value : refuse('it has a number that is too large')
}

/** Where what separates two numbers ends. */
export function skipSeparator(text: string, from: number): number {
  let index = from
  while (index < text.length && /[\s,]/.test(text.charAt(index))) index += 1
  return index
}

/** All numbers of a list. */
export function numbersIn(text: string): readonly number[] {
  const found: number[] = []
  let index = skipSeparator(text, 0)
  while (index < text.length) {
    const next = numberAt(text, index) ?? refuse(`it has “${text}” where numbers belong`)
    found.push(next.value)
    index = skipSeparator(text, next.end)
  }
  return found
}

/** Units of CSS in its pixels. */
const units = new Map<string, number>(
  Object.entries({
    '': 1,
    px: 1,
    pt: 4 / 3,
    pc: 16,
    mm: 96 / 25.4,
    cm: 96 / 2.54,
    in: 96,
  }),
)

/** A length in pixels; a percentage is one of `whole`, where there is one. */
export function parseLength(text: string, whole?: number): number {
  const found = numberAt(text.trim(), 0) ?? refuse(`it has the length “${text}”`)
  const unit = text.trim().slice(found.end)
  if (unit === '%' && whole !== undefined) return (found.value * whole) / 100
  const factor = units.get(unit)
  return checked(found.value * (factor ?? refuse(`it has the length “${text}”`)))
}
