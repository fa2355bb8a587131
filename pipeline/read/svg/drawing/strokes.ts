/** Lines of shapes: width, ends, corners, dashes. */
import type { Fill, Stroke } from '../../../picture.ts'
import type { XmlElement } from '../../../xml/read.ts'
import { numberOf, numbersIn, type Coordinates } from './numbers.ts'
import type { Step } from './outlines.ts'

/** Most dashes of all lines of a drawing: short ones on a long line would never end. */
export const mostDashes = 100_000

/** The stroke of an element, in a paint. */
export function strokeOf({ attributes }: XmlElement, { paint, opacity }: Fill): Stroke {
  const dashes = numbersIn(attributes['stroke-dasharray'] ?? '')
  return {
    paint,
    opacity,
    width: numberOf(attributes['stroke-width'], 1),
    cap: oneOf(['butt', 'round', 'square'], attributes['stroke-linecap']),
    join: oneOf(['miter', 'round', 'bevel'], attributes['stroke-linejoin']),
    miterLimit: Math.max(1, numberOf(attributes['stroke-miterlimit'], 4)),
    dashes: dashes.length % 2 === 0 ? dashes : [...dashes, ...dashes],
    dashOffset: numberOf(attributes['stroke-dashoffset'], 0),
  }
}

function oneOf<Word extends string>(words: readonly [Word, ...Word[]], value: string | undefined): Word {
  return words.find((word) => word === value) ?? words[0]
}

/** At least as many dashes as programs paint along an outline. */
export function countDashes(steps: readonly Step[], { dashes }: Pick<Stroke, 'dashes'>): number {
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
