/**
 * Words to lines as the official files break them: greedily, with spaces that shrink (10,358 of 10,397 justified lines of 47 documents, those
 * left out whose letters were spaced by hand; the limits were fitted on the same lines) and, where words are divided, as Word divides them (S/2024/228).
 */
import type { Word } from './fragments.ts'
import type { Division, Measure, Span } from './measure-of-lines.ts'
import { joinLone } from './lone-characters.ts'
import { breakLongWords } from './long-words.ts'
import { breakWhole } from './whole-paragraph.ts'

/**
 * Most that spaces shrink, as a part of themselves, on last lines, too (47 of 48 words that would have stood alone). For a
 * word that could be divided instead, 0.241 is seen and 0.248 is not (S/2024/228).
 */
const mostShrink = 0.25
const mostForDivisible = 0.244
/** Shrinking wins over stretching while it is less than this part of it. */
const preference = 0.5
/** A word is divided only where the line would stay this short without it: Word's hyphenation zone (11.85 divided, 11.75 not). */
const zone = 11.8
const tolerance = 0.01

/** What a line holds. */
type Filling = Pick<Span, 'natural' | 'spaces' | 'gaps'>

/** The words of a paragraph, some of them cut, and its lines. */
export interface BrokenLines {
  readonly words: readonly Word[]
  readonly spans: readonly Span[]
}

/** Breaks a paragraph; a word wider than its lines is broken, too. */
export function breakLines(given: readonly Word[], measure: Measure): BrokenLines {
  const words = breakLongWords(given, measure)
  const whole = measure.isWhole && measure.justified ? breakWhole(words, measure) : undefined
  if (whole !== undefined) return { words, spans: whole }
  if (measure.divide) return divideLines([...words], measure)
  const spans: Span[] = []
  for (let first = 0; first < words.length; first = spans.at(-1)?.end ?? words.length) {
    spans.push(fill(words, first, measure))
  }
  return { words, spans: measure.justified ? spans : joinLone(words, spans) }
}

/** The same where words may be cut: each cut puts two words in the place of one. */
function divideLines(words: Word[], measure: Measure): BrokenLines {
  const spans: Span[] = []
  for (let first = 0; first < words.length; first = spans.at(-1)?.end ?? words.length) {
    const span = fill(words, first, measure)
    const division = span.isLast ? undefined : divisionOf(words, span, measure)
    if (division) words.splice(span.end, 1, division.head, division.tail)
    spans.push(division ? { ...span, ...division.line, end: span.end + 1 } : span)
  }
  return { words, spans }
}

function widthOf(first: number, measure: Measure): number {
  return first === 0 ? measure.first : measure.other
}

function fill(words: readonly Word[], first: number, measure: Measure): Span {
  const most = widthOf(first, measure) + tolerance
  let after = wordAt(words, first)
  let natural = after.width
  let spaces = after.innerSpace
  let gaps = 0
  let end = first + 1
  for (; end < words.length && !after.forced; end += 1) {
    const word = wordAt(words, end)
    const wider = natural + after.spaceWidth + after.room + word.width
    if (wider > most) return close({ first, end, natural, spaces, gaps, isLast: false }, words, measure)
    natural = wider
    spaces += after.spaceWidth + word.innerSpace
    gaps += after.gap
    after = word
  }
  return { first, end, natural, spaces, gaps, isLast: true }
}

/** A full line, with one more word where shrinking it in is better. */
function close(line: Span, words: readonly Word[], measure: Measure): Span {
  if (!measure.justified || !measure.shrinks) return line
  const word = wordAt(words, line.end)
  if (word.forced) return line
  const longer = extend(line, wordAt(words, line.end - 1), word)
  const most = measure.divide ? mostForDivisible : mostShrink
  if (!isBetterShrunk(longer, line, { width: widthOf(line.first, measure), most })) return line
  return {
    first: line.first,
    end: line.end + 1,
    natural: longer.natural,
    spaces: longer.spaces,
    gaps: longer.gaps,
    isLast: false,
  }
}

function extend(line: Filling, { spaceWidth, gap, room }: Word, next: Word): Filling {
  return {
    natural: line.natural + spaceWidth + room + next.width,
    spaces: line.spaces + spaceWidth + next.innerSpace,
    gaps: line.gaps + gap,
  }
}

/** True when shrinking a longer line is better than stretching a shorter one. */
function isBetterShrunk(
  longer: Filling,
  shorter: Filling,
  { width, most }: { readonly width: number; readonly most: number },
): boolean {
  if (longer.spaces === 0) return false
  const shrink = (longer.natural - width) / longer.spaces
  const stretchable = shorter.spaces + shorter.gaps
  const stretch = stretchable === 0 ? Number.POSITIVE_INFINITY : (width - shorter.natural) / stretchable
  return shrink <= most && shrink <= preference * stretch
}

/** The longest part of the word after a line that fits on it, where the line is short enough to ask for one. */
function divisionOf(
  words: readonly Word[],
  line: Span,
  measure: Measure,
): (Division & { readonly line: Filling }) | undefined {
  const width = widthOf(line.first, measure)
  if (!measure.justified || width - line.natural < zone) return undefined
  const after = wordAt(words, line.end - 1)
  let best: (Division & { readonly line: Filling }) | undefined
  for (const division of measure.divide?.(wordAt(words, line.end)) ?? []) {
    const longer = extend(line, after, division.head)
    const isShrunk = measure.shrinks && isBetterShrunk(longer, best?.line ?? line, { width, most: mostShrink })
    if (longer.natural > width + tolerance && !isShrunk) break
    best = { ...division, line: longer }
  }
  return best
}

function wordAt(words: readonly Word[], index: number): Word {
  const word = words[index]
  if (word === undefined) throw new Error(`word ${index} of ${words.length} does not exist`)
  return word
}
