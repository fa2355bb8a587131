/** Turns offsets of a text into places a person can find. */

/** A point in a source file: path relative to the source root, line and column from 1, in code points. */
export interface Place {
  readonly path: string
  readonly line: number
  readonly column: number
}

/** The place of what starts at a point of a file. */
export function placeAt(path: string, { line, column }: Pick<Place, 'line' | 'column'>): Place {
  return { path, line, column }
}

/** A stretch of a text: offsets of its first code unit and of the one behind it. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** Other words in the place of a stretch of a text. */
export interface TextEdit extends TextRange {
  readonly text: string
}

/** Gives the place of an offset (in UTF-16 units): line from 1, column from 1 in code points. */
export type Locate = (offset: number) => Place

/** Prepares the look-up for one text. */
export function locateIn(path: string, text: string): Locate {
  const starts = lineStarts(text)
  const halves = lowSurrogates(text)
  return (offset) => {
    const line = countUpTo(starts, offset) - 1
    const start = starts[line] ?? 0
    // A character beyond U+FFFF is two units and one column.
    const doubled = countUpTo(halves, offset - 1) - countUpTo(halves, start - 1)
    return { path, line: line + 1, column: offset - start - doubled + 1 }
  }
}

/** The offset of a place in its text, nought where the text has no such line. */
export function offsetOf(text: string, { line, column }: Pick<Place, 'line' | 'column'>): number {
  const start = lineStarts(text)[line - 1]
  if (start === undefined) return 0
  const end = text.indexOf('\n', start)
  const before = Array.from(text.slice(start, end < 0 ? undefined : end)).slice(0, column - 1)
  return start + before.join('').length
}

/** Where the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function lowSurrogates(text: string): readonly number[] {
  const found: number[] = []
  for (let index = 0; index < text.length; index += 1) if (isLowSurrogate(text.charCodeAt(index))) found.push(index)
  return found
}

/** How many of some rising numbers are not above a limit. */
export function countUpTo(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rising[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
