/** Where each sign of a run was typed: its words are without backslashes, comments and line ends, and its letters are composed. */
import type { Inline } from '../document.ts'
import { composeLetters } from '../text/compose-letters.ts'
import type { TextRange } from '../text/positions.ts'
import { typedSigns } from '../text/typed-signs.ts'

/** What lines are cut from. */
export interface TypedText {
  readonly text: string
  readonly comments: readonly TextRange[]
}

/** The range of each unit of some words in the Markdown of their inline. */
export function placesOf(inline: Inline, words: string, { text, comments }: TypedText): readonly TextRange[] {
  const start = inline.position?.start.offset ?? 0
  const end = inline.position?.end.offset ?? start
  if (inline.type !== 'text' || inline.value !== words) return Array.from(words, () => ({ start, end }))
  return alignSigns(words, withoutComments({ start, end }, comments), text)
}

/** A stretch in pieces: it is cut at the comments in it. */
export function withoutComments({ start, end }: TextRange, comments: readonly TextRange[]): readonly TextRange[] {
  const within = comments.filter((comment) => comment.start >= start && comment.end <= end)
  const starts = [start, ...within.map((comment) => comment.end)]
  return starts.map((from, index) => ({ start: from, end: within[index]?.start ?? end }))
}

/** Signs that are looked through for the one that is sought: what stands between two is markup. */
const furthest = 400

function alignSigns(words: string, pieces: readonly TextRange[], text: string): readonly TextRange[] {
  const signs = pieces.flatMap((piece) => signsOf(piece, text))
  const places: TextRange[] = []
  let from = 0
  while (places.length < words.length) {
    const found = nextSign(signs, from, words.slice(places.length, places.length + 8))
    const { range, length } = found ?? { range: placeOfNone(signs, from), length: 1 }
    for (let unit = 0; unit < length; unit += 1) places.push(range)
    if (found !== undefined) from = found.next
  }
  return places
}

interface Sign extends TextRange {
  readonly sign: string
}

function signsOf(piece: TextRange, text: string): readonly Sign[] {
  const source = text.slice(piece.start, piece.end)
  const signs = [...typedSigns(source)]
  return signs.map(({ index, sign }, at) => ({
    sign: /[\t\n]/.test(sign) ? ' ' : sign,
    start: piece.start + index,
    end: piece.start + (signs[at + 1]?.index ?? source.length),
  }))
}

/** The sign that the next words begin with, and how many units of them it makes. */
function nextSign(signs: readonly Sign[], from: number, words: string) {
  for (let at = from; at < Math.min(signs.length, from + furthest); at += 1) {
    const sign = signs[at]
    if (sign === undefined) return undefined
    const length = lengthOf(sign.sign, words)
    if (length === 0) continue
    const next = behindMarks(signs, at + 1, words.slice(0, length))
    return { range: { start: sign.start, end: signs[next - 1]?.end ?? sign.end }, length, next }
  }
  return undefined
}

function lengthOf(sign: string, words: string): number {
  if (words.startsWith(sign)) return sign.length
  const composed = composeLetters(sign)
  if (composed !== sign && words.startsWith(composed)) return composed.length
  const [letter = ''] = words
  return letter.normalize('NFD').startsWith(sign) ? letter.length : 0
}

/** Marks that were typed behind a letter are part of it; spaces behind a space are that space. */
function behindMarks(signs: readonly Sign[], from: number, words: string): number {
  const isOfIt = words === ' ' ? / / : words.normalize('NFD').length > words.length ? /\p{M}/u : undefined
  let at = from
  while (isOfIt?.test(signs[at]?.sign ?? '') === true) at += 1
  return at
}

function placeOfNone(signs: readonly Sign[], from: number): TextRange {
  const at = signs[from]?.start ?? signs.at(-1)?.end ?? 0
  return { start: at, end: at }
}
