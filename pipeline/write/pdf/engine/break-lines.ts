/**
 * Words to lines as the official files break them: greedily, with spaces that shrink (un-layout.md 2.0, fitted on
 * 1,039 justified lines, checked on 1,660 others).
 */
import type { Word } from './words.ts'

/** Words `first` up to, not including, `end`. */
export interface Span {
  readonly first: number
  readonly end: number
  /** Width with spaces as they are, without those at the end; points. */
  readonly natural: number
  /** Sum of the widths of its inner spaces. */
  readonly spaces: number
  /** Ends the paragraph, or ends at a typed line end: neither stretched nor shrunk. */
  readonly isLast: boolean
}

/** Most that spaces shrink, as a part of themselves. */
const mostShrink = 0.25
/** Shrinking wins over stretching while it is less than this part of it. */
const preference = 0.48
const tolerance = 0.01

export interface Measure {
  /** Points of the first line and of the others. */
  readonly first: number
  readonly other: number
  readonly justified: boolean
}

/** Breaks a paragraph. A word wider than the measure stands on a line of its own. */
export function breakLines(words: readonly Word[], measure: Measure): readonly Span[] {
  const spans: Span[] = []
  let first = 0
  while (first < words.length) {
    const span = lineFrom(words, first, measure)
    spans.push(span)
    first = span.end
  }
  return spans
}

function lineFrom(words: readonly Word[], first: number, measure: Measure): Span {
  const width = first === 0 ? measure.first : measure.other
  let natural = wordAt(words, first).width
  let spaces = 0
  let end = first + 1
  while (end < words.length && !wordAt(words, end - 1).forced) {
    const gap = wordAt(words, end - 1).spaceWidth
    const wider = natural + gap + wordAt(words, end).width
    const isOver = wider > width + tolerance
    const isEnd = end === words.length - 1 || wordAt(words, end).forced
    const without = { room: width - natural, spaces }
    if (isOver && measure.justified && !isEnd && shrinks({ excess: wider - width, spaces: spaces + gap }, without))
      return { first, end: end + 1, natural: wider, spaces: spaces + gap, isLast: false }
    if (isOver) break
    natural = wider
    spaces += gap
    end += 1
  }
  return { first, end, natural, spaces, isLast: end === words.length || wordAt(words, end - 1).forced }
}

/** True when taking one more word by shrinking is better than leaving the line stretched. */
function shrinks(
  taken: { readonly excess: number; readonly spaces: number },
  without: { readonly room: number; readonly spaces: number },
): boolean {
  if (taken.spaces === 0) return false
  const shrink = taken.excess / taken.spaces
  const stretch = without.spaces === 0 ? Number.POSITIVE_INFINITY : without.room / without.spaces
  return shrink <= mostShrink && shrink <= preference * stretch
}

function wordAt(words: readonly Word[], index: number): Word {
  const word = words[index]
  if (word === undefined) throw new Error(`word ${index} of ${words.length} does not exist`)
  return word
}
