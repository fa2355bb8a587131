/** What is free between Chinese characters and the letters and figures beside them: a part of the glyph before, so that it is read as no space. */
import { besideHan } from '../../../templates/scripts.ts'
import type { Fragment } from './fragments.ts'
import type { Shaped } from './shape.ts'

const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u
const letterOrFigure = /[\p{L}\p{Nd}]/u

/** Points free between two neighbours on a line; marks of notes and other raised signs keep close. */
export function roomBetween(before: Fragment | undefined, after: Fragment | undefined): number {
  if (before === undefined || after === undefined || before.style === after.style) return 0
  if (before.style.rise !== 0 || after.style.rise !== 0) return 0
  const [end, start] = [lastOf(before.shaped.text), firstOf(after.shaped.text)]
  if (!letterOrFigure.test(end) || !letterOrFigure.test(start)) return 0
  const isHanBefore = ideograph.test(end)
  if (isHanBefore === ideograph.test(start)) return 0
  return besideHan * (isHanBefore ? before : after).style.size
}

function firstOf(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0)
}

function lastOf(text: string): string {
  return Array.from(text.slice(-2)).at(-1) ?? ''
}

/** A fragment with some points free behind it. */
export function widen(fragment: Fragment, points: number): Fragment {
  const { style, width, shaped } = fragment
  const length = Math.round((points * 1000) / (style.size * style.scale))
  return { ...fragment, shaped: withRoom(shaped, length), width: width + (length * style.size * style.scale) / 1000 }
}

const widened = new WeakMap<Shaped, Map<number, Shaped>>()

/** One shape for each text and length: files know their strings by it. */
function withRoom(shaped: Shaped, length: number): Shaped {
  const known = widened.get(shaped) ?? new Map<number, Shaped>()
  widened.set(shaped, known)
  const found = known.get(length)
  if (found) return found
  const at = shaped.glyphs.length - 1
  const longer = (numbers: readonly number[]): readonly number[] =>
    numbers.map((number, index) => (index === at ? number + length : number))
  const wide: Shaped = {
    ...shaped,
    advances: longer(shaped.advances),
    widths: longer(shaped.widths),
    width: shaped.width + length,
    stroke: { at, length },
  }
  known.set(length, wide)
  return wide
}
