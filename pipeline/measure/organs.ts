/** Names of organs in the masthead: those too long for the lines there are for them are set smaller. */
import { organGap } from '../../templates/gaps.ts'
import type { Sheet } from '../../templates/sheet.ts'
import { wrap } from '../typesetting/lines/wrap.ts'

/** Whether names fit their lines, by some widths of their words. */
export function fitsLarge(
  organs: readonly string[],
  { masthead: { organ, distribution } }: Sheet,
  widthOf: (words: string) => number,
): boolean {
  const room = distribution.x - organ.x - organGap
  const names = organs.map((name) => wrap(name, room, widthOf).length)
  const { baselines, linesOfName = baselines.length } = organ
  return (
    names.every((lines) => lines <= linesOfName) && names.reduce((sum, lines) => sum + lines, 0) <= baselines.length
  )
}

/** Whether they fit for sure, so that no font has to be opened: no letter is wider than its size. */
export function surelyFitsLarge(organs: readonly string[], sheet: Sheet): boolean {
  const { organ } = sheet.styles
  const size = organ.scriptSize ?? organ.size
  return fitsLarge(organs, sheet, (words) => words.length * size)
}
