/** Type whose widths can be told: figures of Tinos are half an em wide, spaces a quarter. */
import type { Run, RunStyle } from '../../pipeline/typesetting/run.ts'
import type { LinePart } from '../../pipeline/typesetting/lines/parts.ts'

/** Ten points: a figure takes 5, a space 2.5. */
export const tenPoints: RunStyle = {
  face: { family: 'Tinos', bold: false, italic: false },
  size: 10,
  scale: 1,
  tracking: 0,
  rise: 0,
}

/** Text in ten points. */
export function figures(text: string, style = tenPoints): Run {
  return { text, style }
}

/** Words of a part. */
export function wordsIn({ fragments }: Pick<LinePart, 'fragments'>): string {
  return fragments.map(({ fragment }) => fragment.shaped.text).join('')
}

/** Words of parts with the places where they begin and end, to a hundredth. */
export function placesIn(parts: readonly LinePart[]): readonly (readonly [string, number, number])[] {
  return parts.map((part) => [wordsIn(part), hundredth(part.x), hundredth(part.x + part.width)])
}

/** A number without what sums of parts leave behind. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
