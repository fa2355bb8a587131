/** Numbers of a drawing: read strictly, held to a size, written plainly. */
import { refuse } from '../refused.ts'

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

/** Refuses a number that is too large to be meant, or none. */
export function checked(value: number): number {
  return Math.abs(value) <= largest ? value : refuse('it has a number that is too large')
}

/** All numbers of a list. */
export function numbersIn(text: string): readonly number[] {
  return text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map((each) => checked(Number(each)))
}

/** A number, or what stands for it where it is not said. */
export function numberOf(text: string | undefined, otherwise: number): number {
  return text === undefined ? otherwise : checked(Number(text))
}
