/** Which moves change an order: what the alignment had set apart in one language only, because another is in disorder there, stands where it should. */
import type { Counterparts } from './align-languages.ts'
import { indexRows } from './compared-document.ts'
import type { Compared } from './features.ts'
import type { Settled } from './settle-moves.ts'
import type { Unit } from './units.ts'

/** Marks what stands before something that it follows in most other languages, or behind something that it precedes. */
export function markCrossed({ rows, moves }: Settled, aligned: readonly Counterparts[]): Settled {
  const orders = indexRows(aligned)
  const moved = new Set(moves.map(({ unit }) => unit))
  const marked = moves.map((move) => {
    const { language, unit } = move
    const own = rows.find((row) => row[language] === unit)
    const isOut = rows.some((row) => {
      const other = row[language]
      if (own === undefined || other === undefined || moved.has(other)) return false
      return isCrossed([own, row], { language, orders })
    })
    return isOut ? { ...move, isCrossed: true as const } : move
  })
  return { rows, moves: marked }
}

interface Ordered {
  readonly language: number
  /** Where each unit stands in its language. */
  readonly orders: ReadonlyMap<Unit, number>
}

function isCrossed([one, other]: readonly [Counterparts, Counterparts], { language, orders }: Ordered): boolean {
  const steps = one.map((unit, at) => stepBetween(unit, other[at], orders))
  const others = steps.filter((step, at) => step !== 0 && at !== language)
  const unlike = others.filter((step) => step !== steps[language])
  return unlike.length * 2 > others.length
}

/** 1 or -1; 0 where there is nothing to be compared. */
function stepBetween(one: Compared | undefined, other: Compared | undefined, orders: Ordered['orders']): number {
  if (one === undefined || other === undefined) return 0
  return Math.sign((orders.get(one.unit) ?? 0) - (orders.get(other.unit) ?? 0))
}
