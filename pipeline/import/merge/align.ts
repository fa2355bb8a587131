/** Two sequences side by side: what of the one is what of the other. */
import { commonPairs, inGaps, type Pair } from './common-pairs.ts'

/** What two members are compared by: equal keys are the same to a look, the strictest comes first. */
export interface Looks<Item, Found> {
  readonly keys: readonly ((item: Item) => string)[]
  /** What of a member tells how like others it is: it is found once. */
  readonly find: (item: Item) => Found
  /** How like two are that no key makes the same: nought where they cannot be one another's. */
  readonly like: (a: Found, b: Found) => number
}

/** Squares of a gap that are all compared. */
const mostSquares = 40_000

/** Less is no likeness. */
const leastLikeness = 0.3

/** The pairs of two sequences, in order and without crossings. */
export function align<Item, Found>(
  a: readonly Item[],
  b: readonly Item[],
  { keys, find, like }: Looks<Item, Found>,
): readonly Pair[] {
  const lengths: Pair = [a.length, b.length]
  let pairs: readonly Pair[] = []
  for (const key of keys)
    pairs = inGaps(pairs, lengths, (gap) => commonPairs(a.slice(...gap.a).map(key), b.slice(...gap.b).map(key)))
  return inGaps(pairs, lengths, (gap) => likePairs(a.slice(...gap.a).map(find), b.slice(...gap.b).map(find), like))
}

/** The pairs that are most alike together; of sequences that are too long, those of the same place. */
function likePairs<Found>(
  a: readonly Found[],
  b: readonly Found[],
  like: Looks<unknown, Found>['like'],
): readonly Pair[] {
  if (a.length * b.length > mostSquares)
    return a.flatMap((one, place): readonly Pair[] => {
      const other = b[place]
      return other !== undefined && like(one, other) >= leastLikeness ? [[place, place]] : []
    })
  const scores = a.map((one) => b.map((other) => like(one, other)))
  return walk(scores, bestFrom(scores, a.length, b.length))
}

/** For each square the most that can be had from it on. */
function bestFrom(
  scores: readonly (readonly number[])[],
  rows: number,
  columns: number,
): readonly (readonly number[])[] {
  const best = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0))
  for (let square = rows * columns - 1; square >= 0; square -= 1) {
    const [x, y] = [Math.floor(square / columns), square % columns]
    const here = at(scores, x, y)
    const taken = here < leastLikeness ? 0 : here + at(best, x + 1, y + 1)
    const row = best[x]
    if (row !== undefined) row[y] = Math.max(taken, at(best, x + 1, y), at(best, x, y + 1))
  }
  return best
}

function at(grid: readonly (readonly number[])[], x: number, y: number): number {
  return grid[x]?.[y] ?? 0
}

function walk(scores: readonly (readonly number[])[], best: readonly (readonly number[])[]): readonly Pair[] {
  const pairs: Pair[] = []
  let [x, y] = [0, 0]
  while (x < scores.length && at(best, x, y) > 0) {
    const here = at(scores, x, y)
    if (here >= leastLikeness && at(best, x, y) === here + at(best, x + 1, y + 1)) pairs.push([x++, y++])
    else if (at(best, x, y) === at(best, x + 1, y)) x += 1
    else y += 1
  }
  return pairs
}
