/** Double hyphens, as keyboards have them, become the dash of the language. */
import type { Typography } from '../../templates/languages/language.ts'
import type { Inline } from '../document.ts'
import { joinRuns, replaceSigns } from './runs.ts'

/** A line, and how many of its signs were set. */
export interface LineOfMarks {
  readonly line: readonly Inline[]
  readonly count: number
}

/** Two hyphens between spaces: the dash of the language, where it has one that stands so. */
export function setDashes(line: readonly Inline[], { dash }: Typography): LineOfMarks {
  if (dash === undefined) return { line, count: 0 }
  const places = [...joinRuns(line).matchAll(/(?<=\S )--(?= \S)/gu)].map(({ index }) => index)
  const texts = places.flatMap((at): readonly (readonly [number, string])[] => [
    [at, dash],
    [at + 1, ''],
  ])
  return { line: replaceSigns(line, new Map(texts)), count: places.length }
}
