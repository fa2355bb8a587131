/** The lines that two versions of a text share, in time that grows with their length: each line may have changed. */
import { longestRise, singlePairs } from '../import/merge/common-pairs.ts'
import { countWords, likenessOf, type CountedWords } from '../import/merge/looks.ts'

/** Places of a line in both. */
export type LinePair = readonly [a: number, b: number]

interface Versions {
  readonly a: readonly string[]
  readonly b: readonly string[]
  /** The words of a line, counted once. */
  readonly count: (line: string) => CountedWords
}

/** The pairs of equal lines, in order and without crossings. */
export function equalLines(a: readonly string[], b: readonly string[]): readonly LinePair[] {
  const versions: Versions = { a, b, count: countsOnce() }
  const whole: Gap = { from: [0, 0], to: [a.length, b.length] }
  const sure = singlePairs(a, b).filter(([x]) => a[x]?.trim() !== '')
  const findAlike = (gap: Gap): readonly LinePair[] =>
    inGaps(gap, likePairs(versions, gap), (inner) => equalEnds(versions, inner))
  return inGaps(whole, longestRise(sure), findAlike).filter(([x, y]) => a[x] === b[y])
}

/** What stands between two pairs. */
interface Gap {
  readonly from: LinePair
  readonly to: LinePair
}

/** Some pairs with those that are found between them. */
function inGaps(
  { from: start, to: end }: Gap,
  pairs: readonly LinePair[],
  find: (gap: Gap) => readonly LinePair[],
): readonly LinePair[] {
  const all: LinePair[] = []
  let from = start
  for (const pair of [...pairs, end]) {
    for (const each of find({ from, to: pair })) all.push(each)
    if (pair !== end) all.push(pair)
    from = [pair[0] + 1, pair[1] + 1]
  }
  return all
}

/** How far a changed line is looked for. */
const farthest = 5

/** Less is another line. */
const leastLikeness = 0.4

/** Lines of a gap that were changed into one another, or are the same. */
function likePairs({ a, b, count }: Versions, { from, to }: Gap): readonly LinePair[] {
  const [own, other] = [spokenIn(a, from[0], to[0]), spokenIn(b, from[1], to[1])]
  const pairs: LinePair[] = []
  let [x, y] = [0, 0]
  while (x < own.length && y < other.length) {
    const step = steps.find(([right, down]) => isLike(a[own[x + right] ?? -1], b[other[y + down] ?? -1], count))
    const [i, j] = [own[x + (step?.[0] ?? 0)], other[y + (step?.[1] ?? 0)]]
    if (step !== undefined && i !== undefined && j !== undefined) pairs.push([i, j])
    x += (step?.[0] ?? 0) + 1
    y += (step?.[1] ?? 0) + 1
  }
  return pairs
}

/** The nearest first. */
const steps = Array.from({ length: farthest + 1 }, (_, sum) =>
  Array.from({ length: sum + 1 }, (__, right) => [right, sum - right] as const),
).flat()

function spokenIn(lines: readonly string[], from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index).filter((at) => lines[at]?.trim() !== '')
}

function isLike(a: string | undefined, b: string | undefined, count: Versions['count']): boolean {
  if (a === undefined || b === undefined) return false
  return a === b || (/[\p{L}\p{N}]/u.test(a) && likenessOf(count(a), count(b)) >= leastLikeness)
}

/** Each line is held against several of the other text. */
function countsOnce(): Versions['count'] {
  const counted = new Map<string, CountedWords>()
  return (line) => {
    const known = counted.get(line) ?? countWords(line)
    counted.set(line, known)
    return known
  }
}

/** Equal lines where a gap begins, and where it ends; before a line that was changed, those at the end first, so that it stands apart. */
function equalEnds({ a, b }: Versions, { from, to }: Gap): readonly LinePair[] {
  const most = Math.min(to[0] - from[0], to[1] - from[1])
  const behind = countTo(most, (step) => a[to[0] - 1 - step] === b[to[1] - 1 - step])
  const before = countTo(most, (step) => a[from[0] + step] === b[from[1] + step])
  const isChanged = a[to[0]] !== b[to[1]]
  const last = isChanged ? behind : Math.min(behind, most - before)
  const first = Math.min(before, most - last)
  return [
    ...Array.from({ length: first }, (_, index): LinePair => [from[0] + index, from[1] + index]),
    ...Array.from({ length: last }, (_, index): LinePair => [to[0] - last + index, to[1] - last + index]),
  ]
}

function countTo(most: number, holds: (step: number) => boolean): number {
  let count = 0
  while (count < most && holds(count)) count += 1
  return count
}
