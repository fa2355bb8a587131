import { expect } from 'vitest'
import { cpuTime } from './cpu-time.ts'

/** What a run takes at its best. */
function best(run: () => void): number {
  run()
  return Math.min(...[1, 2, 3].map(() => cpuTime(run)))
}

/** Four times as many may take six times as long, no more. */
export function expectLinear(runOf: (count: number) => () => void, count: number): void {
  // A run of a millisecond says nothing of growth.
  expect(best(runOf(4 * count))).toBeLessThan(6 * Math.max(best(runOf(count)), 4))
}
