/** Which item of one sequence is which of another: the order of best sum of all that speaks for them (Needleman and Wunsch), within a band. */

/** Two that stand beside each other, by their places; one alone where the other sequence has none. */
export interface AlignedPair {
  readonly left?: number
  readonly right?: number
}

/** What is aligned: how many there are, and how much speaks for two of them being one. */
export interface Aligning {
  readonly lefts: number
  readonly rights: number
  /** More than nothing where they may be one, less where they are rather two. */
  readonly likeness: (left: number, right: number) => number
}

/** How far from the diagonal is looked at first, and how far at most, in items. */
const [firstBand, widestBand] = [24, 400]

const never = -1e9

const [both, leftAlone, rightAlone] = [0, 1, 2] as const

/** Pairs in which every item stands once, in its order. */
export function alignSequences(aligning: Aligning): readonly AlignedPair[] {
  const { lefts, rights } = aligning
  const slope = Math.abs(lefts - rights)
  for (let band = firstBand; ; band *= 2) {
    const isWidest = band >= widestBand || band >= lefts + rights
    const path = tracePath(findMoves(aligning, slope + Math.min(band, widestBand)), aligning)
    if (isWidest || !path.isAtEdge) return path.pairs
  }
}

/** The best last step for each two lengths that lie within a band. */
interface Moves {
  readonly rows: readonly Uint8Array[]
  /** The first column of each row. */
  readonly firsts: readonly number[]
}

function findMoves({ lefts, rights, likeness }: Aligning, band: number): Moves {
  const rows: Uint8Array[] = [new Uint8Array(0)]
  const firsts: number[] = [0]
  let above: Scores = { first: 0, scores: new Float64Array(Math.min(rights, band) + 1) }
  for (let row = 1; row <= lefts; row += 1) {
    const { first, last } = edgesOf(row, band, { lefts, rights })
    const current: Scores = { first, scores: new Float64Array(last - first + 1) }
    const moves = new Uint8Array(last - first + 1)
    for (let column = first; column <= last; column += 1) {
      const onBoth = column === 0 ? never : scoreAt(above, column - 1) + likeness(row - 1, column - 1)
      const [onLeft, onRight] = [scoreAt(above, column), scoreAt(current, column - 1)]
      const best = Math.max(onBoth, onLeft, onRight)
      current.scores[column - first] = best
      moves[column - first] = best === onBoth ? both : best === onLeft ? leftAlone : rightAlone
    }
    rows.push(moves)
    firsts.push(first)
    above = current
  }
  return { rows, firsts }
}

interface Scores {
  readonly first: number
  readonly scores: Float64Array
}

function scoreAt({ first, scores }: Scores, column: number): number {
  return column < first ? never : (scores[column - first] ?? never)
}

type Lengths = Pick<Aligning, 'lefts' | 'rights'>

function edgesOf(row: number, band: number, { lefts, rights }: Lengths): { first: number; last: number } {
  const middle = Math.round((row * rights) / lefts)
  return { first: Math.max(0, middle - band), last: Math.min(rights, middle + band) }
}

/** The pairs of the best way, and whether it ran along an edge beyond which a better one may lie. */
interface Path {
  readonly pairs: readonly AlignedPair[]
  readonly isAtEdge: boolean
}

function tracePath({ rows, firsts }: Moves, { lefts, rights }: Lengths): Path {
  const pairs: AlignedPair[] = []
  let isAtEdge = false
  let [row, column] = [lefts, rights]
  while (row > 0 || column > 0) {
    const [moves, first = 0] = [rows[row], firsts[row]]
    const move = row === 0 ? rightAlone : column === 0 ? leftAlone : (moves?.[column - first] ?? leftAlone)
    const isEdge = column === first ? first > 0 : column === first + (moves?.length ?? 0) - 1 && column < rights
    if (isEdge && row > 0) isAtEdge = true
    if (move !== rightAlone) row -= 1
    if (move !== leftAlone) column -= 1
    pairs.push({
      ...(move === rightAlone ? {} : { left: row }),
      ...(move === leftAlone ? {} : { right: column }),
    })
  }
  return { pairs: pairs.toReversed(), isAtEdge }
}
