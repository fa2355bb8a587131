/** How many dashes a line is cut into: short ones on a long line would never end. */
import type { Stroke } from '../../picture.ts'
import type { Coordinates } from './numbers.ts'
import type { Step } from './outlines.ts'

export const mostDashes = 100_000

/** At least as many dashes as programs paint along an outline. */
export function countDashes(steps: readonly Step[], { dashes }: Stroke): number {
  const period = dashes.reduce((sum, dash) => sum + dash, 0)
  return period === 0 ? 0 : (lengthOf(steps) / period) * dashes.length
}

/** A curve is no longer than the lines between its points. */
function lengthOf(steps: readonly Step[]): number {
  let length = 0
  let at: Coordinates = { x: 0, y: 0 }
  for (const step of steps) {
    const points = step.type === 'C' ? [at, step.first, step.second, step.to] : [at, step.to]
    if (step.type !== 'M')
      length += points.reduce((sum, point, index) => sum + distance(points[index - 1] ?? point, point), 0)
    at = step.to
  }
  return length
}

function distance(a: Coordinates, b: Coordinates): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}
