/** What a pattern finds in lines of words, and where that was typed. */
import type { TextEdit } from '../text/positions.ts'
import type { CheckedLine } from './checked-line.ts'
import type { RuleFinding } from './rule.ts'

/** Something that a pattern has found in a line. */
export interface LineMatch {
  readonly line: CheckedLine
  readonly match: RegExpExecArray
}

/** All that a pattern finds in some lines, in their order. */
export function matchesIn(lines: readonly CheckedLine[], pattern: RegExp): readonly LineMatch[] {
  return lines.flatMap((line) => [...line.words.matchAll(pattern)].map((match) => ({ line, match })))
}

/** The finding for a match: its details, which are what was matched where they are left out, and, where it is certain, what belongs in its place. */
export function findMatch(
  { line, match: { 0: found, index } }: LineMatch,
  details: readonly string[] = [found],
  meant?: string,
): RuleFinding {
  const range = line.rangeOf(index, index + found.length)
  const edit = meant === undefined ? undefined : line.edit({ start: index, end: index + found.length }, meant)
  return { at: range.start, end: range.end, details, ...(edit === undefined ? {} : { edit }) }
}

/** One finding for all that is to be mended, where the first of it stands. */
export function findOnce(
  edits: readonly TextEdit[],
  detailsOf: (count: number) => readonly string[],
): readonly RuleFinding[] {
  const [first] = edits.toSorted((a, b) => a.start - b.start)
  return first === undefined ? [] : [{ at: first.start, details: detailsOf(edits.length), edits }]
}
