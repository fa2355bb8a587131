/** Double hyphens, as keyboards have them, become the dash of the language. */
import type { Typography } from '../../templates/languages/typography.ts'
import type { Inline } from '../document.ts'
import { joinRuns, replaceSigns } from './runs.ts'

/** A line, and how many of its signs were set. */
export interface LineOfMarks {
  readonly line: readonly Inline[]
  readonly count: number
}

/** Two or three hyphens between spaces: the dash of the language, where it has one that stands so. */
export function setDashes(line: readonly Inline[], { dash }: Typography): LineOfMarks {
  if (dash === undefined) return { line, count: 0 }
  const found = [...joinRuns(line).matchAll(/(?<=\S )--(-?)(?= \S)/gu)]
  const texts = found.flatMap(({ index: at, 1: third }): readonly (readonly [number, string])[] => [
    [at, dash],
    [at + 1, ''],
    ...(third === '' ? [] : [[at + 2, ''] as const]),
  ])
  return { line: replaceSigns(line, new Map(texts)), count: found.length }
}
