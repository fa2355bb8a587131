import { expect } from 'vitest'
import { cpuTime } from './cpu-time.ts'

/** Measured so often at most: what else the machine does makes some runs longer, and none shorter. */
const tries = 8

/** The second run takes less than so many times what the first takes, each at its best; a run of `least` milliseconds says nothing. */
export function expectWithin(times: number, [few, many]: readonly [() => void, () => void], least = 4): void {
  few()
  many()
  const best = { few: Infinity, many: Infinity }
  for (let attempt = 0; attempt < tries; attempt += 1) {
    best.few = Math.min(best.few, cpuTime(few))
    best.many = Math.min(best.many, cpuTime(many))
    if (best.many < times * Math.max(best.few, least)) return
  }
  expect(best.many).toBeLessThan(times * Math.max(best.few, least))
}

/** Four times as many may take eight times as long, no more: what looks at all pairs takes sixteen times as long. */
export function expectLinear(runOf: (count: number) => () => void, count: number, least = 4): void {
  expectWithin(8, [runOf(count), runOf(4 * count)], least)
}
