/** Figures and Latin words behind a Latin one among words from right to left: they would be drawn on its other side, and read first. */
import type { Direction } from '../../templates/vocabulary.ts'
import type { Document, Inline } from '../document.ts'
import { isOpen } from './runs.ts'
import { opaque } from './untouchable.ts'
import { mapLines } from './walk.ts'

/** U+200F, which all formats keep: what stands on its two sides is put in order apart (UAX #9, W7). */
const mark = '\u200F'

/** What may stand between a Latin word or figure and the next; dashes and strokes join the two. */
const gaps =
  /(?<=[\p{Script=Latin}\d])[^\p{L}\p{M}\p{Nd}\n\u200E\u200F\u061C/+\u2010-\u2015\u2212-]{1,12}(?=[\p{Script=Latin}\d])/gu
/** Without one of them, both sides are one word. */
const parting = /[\s([،؛؟]/u
const arabicMark = /[،؛؟]/u
/** Nothing but Latin since the last space: a symbol of a document, a mailbox, a page. */
const token = /(?<![\p{L}\p{N}])(?:[A-Z]{1,6}\/|[\w.+-]{1,64}@|https?:\/\/|www\.)[^\s\p{Script=Arabic}]*$/u
/** "S/RES/1244 (1999)" is one symbol. */
const yearOfSymbol = /^S\/RES\/\d+[ \u00A0]\(\d{4}\)/u
const latinLetterLast = /\p{Script=Latin}[^\p{L}]*$/u
const latinLetterFirst = /^[^\p{L}]*\p{Script=Latin}/u
/** A bracket that closes goes with the one that opens. */
const behindClosing = /(?![)\]»”“"])/u
/** So much is looked at on either side. */
const reach = 80

/** Parts them with a mark of direction: behind an Arabic comma, and figures behind a symbol or an address. */
export function partBehindLatin(document: Document, direction: Direction): Document {
  return direction === 'ltr' ? document : mapLines(document, part)
}

function part(line: readonly Inline[]): readonly Inline[] {
  const text = line.map(wordsOf).join('')
  const places = Array.from(text.matchAll(gaps))
    .filter(({ 0: gap, index }) => isParted(text, gap, index))
    .map(({ 0: gap, index }) => index + gap.search(behindClosing))
  return places.length === 0 ? line : insert(line, places)
}

function wordsOf(inline: Inline): string {
  if (inline.type === 'text' && inline.language === undefined) return inline.value
  return inline.type === 'lineBreak' ? '\n' : opaque
}

function isParted(text: string, gap: string, start: number): boolean {
  const [before, after] = [
    text.slice(Math.max(0, start - reach), start),
    text.slice(start + gap.length).slice(0, reach),
  ]
  const isFigure = /^\d/.test(after)
  if (!parting.test(gap) || (isFigure && latinLetterFirst.test(after))) return false
  if (arabicMark.test(gap)) return latinLetterLast.test(before)
  const behind = token.exec(before)
  return isFigure && behind !== null && !yearOfSymbol.test(behind[0] + gap + after)
}

/** The mark stands where it falls in words, or before those that follow. */
function insert(line: readonly Inline[], places: readonly number[]): readonly Inline[] {
  let offset = 0
  let next = 0
  return line.map((inline) => {
    const words = wordsOf(inline)
    const from = offset
    offset += words.length
    if (!isOpen(inline)) return inline
    let [value, end] = ['', 0]
    for (let place = places[next]; place !== undefined && place < offset; place = places[next]) {
      const at = Math.max(place - from, 0)
      value += words.slice(end, at) + mark
      end = at
      next += 1
    }
    return { ...inline, value: value + words.slice(end) }
  })
}
