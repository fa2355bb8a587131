/** Dots between a line of the contents and its page number. */
import type { Leader, RunStyle } from '../../definition.ts'
import { widthOf, type Part } from './parts.ts'
import { setRuns } from './set-lines.ts'

/** Dots that stand under each other on all lines: counted from where they end. */
export function leaderDots(style: RunStyle, { text, end, gap }: Leader, from: number): Part | undefined {
  const pitch = widthOf(setRuns([{ text, style }], undefined))
  const count = Math.floor((end - from - gap) / pitch)
  if (count < 2) return undefined
  const [part] = setRuns([{ text: text.repeat(count).trimEnd(), style }], undefined)
  return part === undefined ? undefined : { ...part, x: end - count * pitch }
}
