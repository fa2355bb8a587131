/** Dots between a line of the contents and its page number. */
import type { RunStyle } from '../definition.ts'
import { setRuns, widthOf, type Part } from './set-lines.ts'

/** Points kept free on both sides of the dots. */
const gap = 6
/** Room of the widest page number. */
const numberRoom = 24

/** Dots that stand under each other on all lines: counted from the end. */
export function leaderDots(
  style: RunStyle,
  { from, to }: { readonly from: number; readonly to: number },
): Part | undefined {
  const pitch = widthOf(setRuns([{ text: '. ', style }], undefined))
  const room = to - numberRoom - (from + gap)
  const count = Math.floor(room / pitch)
  if (count < 2) return undefined
  const [part] = setRuns([{ text: '. '.repeat(count).trimEnd(), style }], undefined)
  return part === undefined ? undefined : { ...part, x: to - numberRoom - count * pitch }
}
