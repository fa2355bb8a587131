/** Two sequences side by side: what of the one is what of the other. */
import { diffArrays } from 'diff'

/** A pair of places in two sequences, in order. */
export type Pair = readonly [a: number, b: number]

/** What two members are compared by: equal keys are the same to a look, the strictest comes first. */
export interface Looks<Item> {
  readonly keys: readonly ((item: Item) => string)[]
  /** How like two are that no key makes the same: nought where they cannot be one another's. */
  readonly likeness: (a: Item, b: Item) => number
}

/** More differences than this are not looked for: the sequences have nothing to do with each other. */
const mostDifferences = 4000

/** Squares of a gap that are all compared. */
const mostSquares = 40_000

/** Less is no likeness. */
const leastLikeness = 0.3

interface Stretch {
  readonly a: readonly [start: number, end: number]
  readonly b: readonly [start: number, end: number]
}

/** The pairs of two sequences, in order and without crossings. */
export function align<Item>(a: readonly Item[], b: readonly Item[], { keys, likeness }: Looks<Item>): readonly Pair[] {
  let pairs: readonly Pair[] = []
  for (const key of keys) {
    const [keysOfA, keysOfB] = [a.map(key), b.map(key)]
    pairs = inGaps(pairs, [a.length, b.length], (gap) => samePairs(gap, keysOfA, keysOfB))
  }
  return inGaps(pairs, [a.length, b.length], (gap) => likePairs(gap, (x, y) => scoreOf(likeness, a[x], b[y])))
}

function scoreOf<Item>(likeness: Looks<Item>['likeness'], a: Item | undefined, b: Item | undefined): number {
  return a === undefined || b === undefined ? 0 : likeness(a, b)
}

/** The pairs that are known, and those found between them. */
function inGaps(
  pairs: readonly Pair[],
  [lengthOfA, lengthOfB]: Pair,
  find: (gap: Stretch) => readonly Pair[],
): readonly Pair[] {
  const all: Pair[] = []
  let [x, y] = [0, 0]
  for (const pair of [...pairs, [lengthOfA, lengthOfB] as const]) {
    const found = x < pair[0] && y < pair[1] ? find({ a: [x, pair[0]], b: [y, pair[1]] }) : []
    for (const each of [...found, pair]) all.push(each)
    ;[x, y] = [pair[0] + 1, pair[1] + 1]
  }
  return all.slice(0, -1)
}

function samePairs(
  { a: inA, b: inB }: Stretch,
  keysOfA: readonly string[],
  keysOfB: readonly string[],
): readonly Pair[] {
  const changes = diffArrays(keysOfA.slice(...inA), keysOfB.slice(...inB), { maxEditLength: mostDifferences })
  if (changes === undefined) return []
  const pairs: Pair[] = []
  let [x, y] = [inA[0], inB[0]]
  for (const { added, removed, count } of changes) {
    const [a, b] = [x, y]
    if (!added && !removed) pairs.push(...Array.from({ length: count }, (_, index): Pair => [a + index, b + index]))
    if (!added) x += count
    if (!removed) y += count
  }
  return pairs
}

/** The pairs that are most alike together; of gaps that are too large, those of the same place. */
function likePairs({ a, b }: Stretch, score: (x: number, y: number) => number): readonly Pair[] {
  const [rows, columns] = [a[1] - a[0], b[1] - b[0]]
  if (rows * columns > mostSquares)
    return Array.from({ length: Math.min(rows, columns) }, (_, index): Pair => [a[0] + index, b[0] + index]).filter(
      ([x, y]) => score(x, y) >= leastLikeness,
    )
  const scores = Array.from({ length: rows }, (_, x) =>
    Array.from({ length: columns }, (__, y) => score(a[0] + x, b[0] + y)),
  )
  return walk(scores, bestFrom(scores, rows, columns)).map(([x, y]): Pair => [a[0] + x, b[0] + y])
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
    best[x]?.splice(y, 1, Math.max(taken, at(best, x + 1, y), at(best, x, y + 1)))
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
