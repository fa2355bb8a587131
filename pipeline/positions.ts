/** Turns offsets of a text into places a person can find. */
import type { Place } from './document.ts'

/** Gives the place of an offset (in UTF-16 units): line from 1, column from 1 in code points. */
export type Locate = (offset: number) => Place

/** Prepares the look-up for one text. */
export function locateIn(path: string, text: string): Locate {
  const starts = lineStarts(text)
  return (offset) => {
    const line = lineAt(starts, offset)
    return { path, line: line + 1, column: countCodePoints(text, starts[line] ?? 0, offset) + 1 }
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Index of the last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function countCodePoints(text: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; index += 1) if (!isLowSurrogate(text.charCodeAt(index))) count += 1
  return count
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
