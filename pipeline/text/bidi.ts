/** Directions of a text by the Unicode Bidirectional Algorithm (UAX #9). */
import createBidi from 'bidi-js'
import type { Direction } from '../../templates/vocabulary.ts'

const bidi = createBidi()

/** Blocks of the scripts from right to left with their figures, which have levels of their own, and what makes others run so. */
const rightToLeft =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFE\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u

/** True where a text has characters that run from right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text)
}

/** Embedding level of every code unit; odd ones run from right to left. */
export function embeddingLevels(text: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(text, direction).levels
}

/** Level of what stands in no other: of the paragraph. */
export function baseLevel(direction: Direction): 0 | 1 {
  return direction === 'rtl' ? 1 : 0
}

/** Indexes in the order in which a line shows them from left to right (rule L2). */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index)
  const lowestOdd = Math.min(...levels.map((level) => level | 1))
  for (let level = Math.max(0, ...levels); level >= lowestOdd; level -= 1) reverseFrom(order, levels, level)
  return order
}

/** Turns round every stretch of a level or higher, in place. */
function reverseFrom(order: number[], levels: readonly number[], level: number): void {
  const isIn = (place: number): boolean => (levels[order[place] ?? -1] ?? -1) >= level
  for (let from = 0; from < order.length; from += 1) {
    if (!isIn(from)) continue
    let end = from + 1
    while (end < order.length && isIn(end)) end += 1
    order.splice(from, end - from, ...order.slice(from, end).toReversed())
    from = end
  }
}
