/** What a pattern finds in lines of words, and where that was typed. */
import type { TextEdit, TextRange } from '../text/positions.ts'
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

/** What is told of some words and, where it is certain, what belongs in their place. */
interface ToldOfWords extends Pick<RuleFinding, 'details'> {
  readonly meant?: string | undefined
}

/** The finding for what stands between two places of a line. */
export function findAt(line: CheckedLine, range: TextRange, { details, meant }: ToldOfWords): RuleFinding {
  const { start: at, end } = line.rangeOf(range.start, range.end)
  const edit = meant === undefined ? undefined : line.edit(range, meant)
  return { at, end, details, ...(edit === undefined ? {} : { edit }) }
}

/** The finding for a match: its details, which are what was matched where they are left out, and, where it is certain, what belongs in its place. */
export function findMatch(
  { line, match: { 0: found, index } }: LineMatch,
  details: readonly string[] = [found],
  meant?: string,
): RuleFinding {
  return findAt(line, { start: index, end: index + found.length }, { details, meant })
}

/** One finding for all that is to be mended, where the first of it stands. */
export function findOnce(
  edits: readonly TextEdit[],
  detailsOf: (count: number) => readonly string[],
): readonly RuleFinding[] {
  const [first] = edits.toSorted((a, b) => a.start - b.start)
  return first === undefined ? [] : [{ at: first.start, details: detailsOf(edits.length), edits }]
}
