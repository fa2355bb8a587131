/** What two sequences of keys have in common, in order. */
import { diffArrays } from 'diff'
import { countUpTo } from '../../text/positions.ts'

/** A pair of places in two sequences, in order. */
export type Pair = readonly [a: number, b: number]

/** More differences than this are not looked for between two members that are sure: what stands there has little in common. */
const mostDifferences = 1000

/** Pairs of members with one key: those that stand once in each, the most that are in one order, and between them as many as there are. */
export function commonPairs(a: readonly string[], b: readonly string[]): readonly Pair[] {
  return inGaps(longestRise(singlePairs(a, b)), [a.length, b.length], (gap) =>
    pairsOf(a.slice(...gap.a), b.slice(...gap.b)),
  )
}

/** What lies between two pairs. */
interface Stretch {
  readonly a: readonly [start: number, end: number]
  readonly b: readonly [start: number, end: number]
}

/** The pairs that are known, and those found between them, whose places are counted from where the gap begins. */
export function inGaps(
  pairs: readonly Pair[],
  [lengthOfA, lengthOfB]: Pair,
  find: (gap: Stretch) => readonly Pair[],
): readonly Pair[] {
  const all: Pair[] = []
  let [x, y] = [0, 0]
  for (const pair of [...pairs, [lengthOfA, lengthOfB] as const]) {
    const found = x < pair[0] && y < pair[1] ? find({ a: [x, pair[0]], b: [y, pair[1]] }) : []
    for (const [left, right] of found) all.push([x + left, y + right])
    all.push(pair)
    ;[x, y] = [pair[0] + 1, pair[1] + 1]
  }
  return all.slice(0, -1)
}

// ----------------------------------------------------------------- anchors

/** Members that stand once in each sequence, in the order of the first. */
export function singlePairs(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const inB = placesOfSingles(b)
  return [...placesOfSingles(a)].flatMap(([key, x]): readonly Pair[] => {
    const y = inB.get(key)
    return y === undefined ? [] : [[x, y]]
  })
}

/** Where the keys stand that are there once. */
function placesOfSingles(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const repeated = new Set<string>()
  keys.forEach((key, place) => {
    if (places.has(key)) repeated.add(key)
    else places.set(key, place)
  })
  for (const key of repeated) places.delete(key)
  return places
}

/** The end of a rise, and how it came there. */
interface Rise {
  readonly pair: Pair
  readonly before: Rise | undefined
}

/** The longest choice of pairs whose second places rise as the first do ("patience": it takes no time by the square). */
export function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const rises: Rise[] = []
  const ends: number[] = []
  for (const pair of pairs) {
    const length = countUpTo(ends, pair[1] - 1)
    ends[length] = pair[1]
    rises[length] = { pair, before: rises[length - 1] }
  }
  const longest: Pair[] = []
  for (let step = rises.at(-1); step !== undefined; step = step.before) longest.push(step.pair)
  return longest.toReversed()
}

// ----------------------------------------------------------------- between

/** Those that stand in one sequence alone have no pair. */
function pairsOf(a: readonly string[], b: readonly string[]): readonly Pair[] {
  const [left, right] = [placesOfKnown(a, new Set(b)), placesOfKnown(b, new Set(a))]
  const changes = diffArrays(
    left.map((place) => a[place]),
    right.map((place) => b[place]),
    { maxEditLength: mostDifferences },
  )
  const pairs: Pair[] = []
  let [x, y] = [0, 0]
  for (const { added, removed, count } of changes ?? []) {
    const same = added || removed ? 0 : count
    for (let index = 0; index < same; index += 1) pairs.push([left[x + index] ?? 0, right[y + index] ?? 0])
    if (!added) x += count
    if (!removed) y += count
  }
  return pairs
}

function placesOfKnown(keys: readonly string[], others: ReadonlySet<string>): readonly number[] {
  return keys.flatMap((key, place) => (others.has(key) ? [place] : []))
}
