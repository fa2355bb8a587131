/** Which block of one language stands beside which of the other. */
import { alignSequences } from '../alignment.ts'
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

/** A block with what is compared of it. */
interface Compared {
  readonly block: PageBlock
  readonly figures: ReadonlySet<string>
  /** Its part of all letters of its language. */
  readonly length: number
}

/** Rows in which every block stands once, in its order. */
export function align(left: readonly PageBlock[], right: readonly PageBlock[]): readonly AlignedRow[] {
  // Chinese says in one sign what others say in several letters: lengths are parts of all.
  const [lefts, rights] = [left.map(compared(lengthOf(left))), right.map(compared(lengthOf(right)))]
  const likenessOf = (one: number, other: number): number => {
    const [a, b] = [lefts[one], rights[other]]
    return a === undefined || b === undefined ? never : likeness(a, b)
  }
  const pairs = alignSequences({ lefts: left.length, rights: right.length, likeness: likenessOf })
  return pairs.map((pair) => {
    const [one, other] = [left[pair.left ?? -1], right[pair.right ?? -1]]
    return { ...(one && { left: one }), ...(other && { right: other }) }
  })
}

function lengthOf(blocks: readonly PageBlock[]): number {
  return Math.max(
    1,
    blocks.reduce((sum, { text }) => sum + text.length, 0),
  )
}

function compared(all: number): (block: PageBlock) => Compared {
  return (block) => {
    const figures = new Set(block.text.match(/[A-Z]+(?:\/[\w.()-]+)+|\d+/g) ?? [])
    return { block, figures, length: block.text.length / all }
  }
}

/** How much speaks for it; less than nothing where they are unlike. */
function likeness(one: Compared, other: Compared): number {
  const [a, b] = [one.block, other.block]
  if (a.type !== b.type || a.part !== b.part || a.level !== b.level) return never
  const sameId = a.id !== undefined && a.id === b.id ? weights.id : 0
  const sameLabel = a.label !== undefined && a.label === b.label ? weights.label : 0
  const oneLabel = (a.label === undefined) === (b.label === undefined) ? weights.type : -weights.label
  const longer = Math.max(one.length, other.length)
  const lengths =
    longer === 0 ? weights.length / 2 : weights.length * (Math.min(one.length, other.length) / longer - 0.5)
  return sameId + sameLabel + oneLabel + lengths + weights.figures * sharedFigures(one.figures, other.figures)
}

/** From all (1) to none (-0.5) of the figures of two texts; nothing where there are none. */
function sharedFigures(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 && other.size === 0) return 0
  const shared = [...one].filter((figure) => other.has(figure)).length
  return (1.5 * shared) / (one.size + other.size - shared) - 0.5
}
