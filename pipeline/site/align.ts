/** Which block of one language stands beside which of the other. */
import type { PageBlock } from './page-text.ts'

/** Two blocks that say the same; one alone where the other language has none. */
export interface AlignedRow {
  readonly left?: PageBlock
  readonly right?: PageBlock
}

/** What speaks for two blocks being one: their places and labels, their figures and symbols, their lengths. */
const weights = { id: 3, label: 2, type: 1, figures: 4, length: 2 }

/** Blocks of unlike types do not stand beside each other. */
const never = -1_000_000

/** Beyond this distance from the diagonal, in blocks, nobody looks. */
const widestBand = 400

/** A block with what is compared of it. */
interface Compared {
  readonly block: PageBlock
  readonly figures: ReadonlySet<string>
  readonly length: number
}

/** Rows in which every block stands once, in its order: those of the best sum of all that speaks for them. */
export function align(left: readonly PageBlock[], right: readonly PageBlock[]): readonly AlignedRow[] {
  const [lefts, rights] = [left.map(compared), right.map(compared)]
  const moves = findMoves(lefts, rights)
  const rows: AlignedRow[] = []
  let [row, column] = [left.length, right.length]
  while (row > 0 || column > 0) {
    const move = row === 0 ? 'right' : column === 0 ? 'left' : (moves[row]?.get(column) ?? 'both')
    if (move !== 'right') row -= 1
    if (move !== 'left') column -= 1
    const [one, other] = [left[row], right[column]]
    rows.push({
      ...(move === 'right' || one === undefined ? {} : { left: one }),
      ...(move === 'left' || other === undefined ? {} : { right: other }),
    })
  }
  return rows.toReversed()
}

type Move = 'both' | 'left' | 'right'

/** For each two lengths of what was read, the best last step (Needleman and Wunsch), within a band along the diagonal. */
function findMoves(lefts: readonly Compared[], rights: readonly Compared[]): readonly ReadonlyMap<number, Move>[] {
  const band = Math.max(widestBand, Math.abs(lefts.length - rights.length) + 50)
  const moves: Map<number, Move>[] = [new Map()]
  let above = new Map<number, number>(rights.map((_, index) => [index + 1, 0]))
  above.set(0, 0)
  lefts.forEach((one, index) => {
    const middle = Math.round(((index + 1) * rights.length) / lefts.length)
    const [first, last] = [Math.max(1, middle - band), Math.min(rights.length, middle + band)]
    const current = new Map<number, number>([[first - 1, first === 1 ? 0 : never]])
    const steps = new Map<number, Move>()
    for (let column = first; column <= last; column += 1) {
      const other = rights[column - 1]
      const both = (above.get(column - 1) ?? never) + (other === undefined ? never : likeness(one, other))
      const [fromAbove, fromBefore] = [above.get(column) ?? never, current.get(column - 1) ?? never]
      const best = Math.max(both, fromAbove, fromBefore)
      current.set(column, best)
      steps.set(column, best === both ? 'both' : best === fromAbove ? 'left' : 'right')
    }
    moves.push(steps)
    above = current
  })
  return moves
}

function compared(block: PageBlock): Compared {
  const figures = new Set(block.text.match(/[A-Z]+(?:\/[\w.()-]+)+|\d+/g) ?? [])
  return { block, figures, length: block.text.length }
}

/** How much speaks for it; less than nothing where they are unlike. */
function likeness(one: Compared, other: Compared): number {
  const [a, b] = [one.block, other.block]
  if (a.type !== b.type || a.part !== b.part || a.level !== b.level) return never
  const sameId = a.id !== undefined && a.id === b.id ? weights.id : 0
  const sameLabel = a.label !== undefined && a.label === b.label ? weights.label : 0
  const oneLabel = (a.label === undefined) === (b.label === undefined) ? weights.type : -weights.label
  const longer = Math.max(one.length, other.length, 1)
  const lengths = weights.length * (Math.min(one.length, other.length) / longer - 0.5)
  return sameId + sameLabel + oneLabel + lengths + weights.figures * sharedFigures(one.figures, other.figures)
}

/** From all (1) to none (-0.5) of the figures of two texts; nothing where there are none. */
function sharedFigures(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 && other.size === 0) return 0
  const shared = [...one].filter((figure) => other.has(figure)).length
  return (1.5 * shared) / (one.size + other.size - shared) - 0.5
}
