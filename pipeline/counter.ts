/** Counts one sequence of headings or paragraphs by their levels, for those who compose labels and those who read them. */
import type { SaidNumber } from './document.ts'

/** The numbers reached at each level. */
export class Counter {
  private readonly reached = [0, 0, 0, 0, 0]
  /** Those reached where levels last began anew: typed labels may run on from them, as letters do over a heading. */
  private readonly left = [0, 0, 0, 0, 0]

  private readonly isQuoted: boolean

  /** What is quoted keeps the numbers that it has. */
  constructor({ isQuoted }: { readonly isQuoted: boolean } = { isQuoted: false }) {
    this.isQuoted = isQuoted
  }

  /** The number of the next of a level: the one its author gives it, the next, or the one that runs on and was typed. */
  count(level: number, { start, says = [] }: SaidNumber): number {
    const next = this.at(level) + 1
    const onward = (this.left[level - 1] ?? 0) + 1
    const runsOn = next === 1 && onward > 1 && !says.includes(next) && says.includes(onward)
    const quoted = this.isQuoted && !says.includes(next) ? says[0] : undefined
    const number = start ?? quoted ?? (runsOn ? onward : next)
    if (!runsOn) this.left.fill(0, level - 1)
    this.reached[level - 1] = number
    this.restartBelow(level)
    return number
  }

  /** Deeper levels start anew. */
  restartBelow(level: number): void {
    const deeper = this.reached.slice(level)
    if (deeper.some((number) => number > 0)) this.left.splice(level, deeper.length, ...deeper)
    this.reached.fill(0, level)
  }

  /** The number reached at a level. */
  at(level: number): number {
    return this.reached[level - 1] ?? 0
  }

  /** The numbers reached from the highest level to one, without those that none has. */
  path(level: number): readonly number[] {
    return this.reached.slice(0, level).filter((number) => number > 0)
  }
}
