/** Boxes around what is painted: how far it extends. */
import type { DrawingPart, Matrix, Shape } from '../../../picture.ts'
import { place } from './matrices.ts'
import type { Coordinates } from './numbers.ts'
import { parseOutline, transformed, type Step } from './outlines.ts'

export interface Extent {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The box around points; absent where there is none. */
function boxAround(points: readonly Coordinates[]): Extent | undefined {
  if (points.length === 0) return undefined
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

/** The box around an outline, curves to their furthest points. */
export function boxOf(steps: readonly Step[]): Extent | undefined {
  let at: Coordinates = { x: 0, y: 0 }
  const points = steps.flatMap((step) => {
    const extremes = step.type === 'C' ? [...extremesOf('x', at, step), ...extremesOf('y', at, step)] : []
    at = step.to
    return [...extremes, step.to]
  })
  return boxAround(points)
}

type Curve = Extract<Step, { readonly type: 'C' }>

/** Where a curve turns along one axis. */
function extremesOf(axis: 'x' | 'y', from: Coordinates, curve: Curve): readonly Coordinates[] {
  const [p, q, r, s] = [from[axis], curve.first[axis], curve.second[axis], curve.to[axis]]
  const [a, b, c] = [3 * (s - 3 * r + 3 * q - p), 6 * (r - 2 * q + p), 3 * (q - p)]
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c))
  const times = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)]
  return times.filter((time) => time > 0 && time < 1).map((time) => pointAt(from, curve, time))
}

function pointAt(from: Coordinates, { first, second, to }: Curve, time: number): Coordinates {
  const rest = 1 - time
  const along = (axis: 'x' | 'y') =>
    rest ** 3 * from[axis] +
    3 * rest ** 2 * time * first[axis] +
    3 * rest * time ** 2 * second[axis] +
    time ** 3 * to[axis]
  return { x: along('x'), y: along('y') }
}

/** The four corners of a box, in other units. */
function cornersOf({ left, top, right, bottom }: Extent, matrix: Matrix): readonly Coordinates[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ].map((point) => place(matrix, point))
}

/** The box around a box in other units. */
export function boxIn(box: Extent, matrix: Matrix): Extent {
  return boxAround(cornersOf(box, matrix)) ?? box
}

/** A box, in points, that nothing of the parts reaches out of. */
export function reachOf(parts: readonly DrawingPart[]): Extent | undefined {
  return boxAround(parts.flatMap(cornersOfPart))
}

function cornersOfPart(part: DrawingPart): readonly Coordinates[] {
  if (part.type === 'shape') return cornersOfShape(part)
  const box = part.type === 'dots' ? boxIn({ left: 0, top: 0, right: 1, bottom: 1 }, part.matrix) : reachOf(part.parts)
  return box === undefined ? [] : cornersOf(box, [1, 0, 0, 1, 0, 0])
}

/** A stroke reaches half its width to each side, and further at pointed corners. */
function cornersOfShape({ outline, matrix, stroke }: Shape): readonly Coordinates[] {
  const box = boxOf(parseWritten(outline))
  if (box === undefined) return []
  const reach =
    stroke === undefined
      ? 0
      : (stroke.width / 2) * Math.max(Math.SQRT2, stroke.join === 'miter' ? stroke.miterLimit : 1)
  const wide = { left: box.left - reach, top: box.top - reach, right: box.right + reach, bottom: box.bottom + reach }
  return cornersOf(wide, matrix)
}

function parseWritten(outline: string): readonly Step[] {
  return parseOutline(
    outline
      .replaceAll(/([MLCZ])/g, ' $1 ')
      .trim()
      .replaceAll(/\s+/g, ' '),
  )
}

/** True where a box lies in another, to a hundredth of a point. */
export function isInside(inner: Extent, outer: Extent): boolean {
  const hair = 0.01
  return (
    inner.left >= outer.left - hair &&
    inner.top >= outer.top - hair &&
    inner.right <= outer.right + hair &&
    inner.bottom <= outer.bottom + hair
  )
}

/** The box that an outline is, where its lines are those of an upright rectangle. */
export function rectangleOf(steps: readonly Step[]): Extent | undefined {
  const box = boxOf(steps)
  const lines = steps.filter(({ type }) => type !== 'Z')
  if (box === undefined || lines.length < 4 || lines.length > 5 || steps.some(({ type }) => type === 'C'))
    return undefined
  const isCorner = ({ x, y }: Coordinates) =>
    (near(x, box.left) || near(x, box.right)) && (near(y, box.top) || near(y, box.bottom))
  const turns = lines.slice(1).every(({ to }, index) => {
    const from = lines[index]?.to ?? to
    return near(from.x, to.x) !== near(from.y, to.y)
  })
  return turns && lines.every(({ to }) => isCorner(to)) ? box : undefined
}

/** The same of a shape, in points. */
export function rectangleOfShape({ outline, matrix }: Shape): Extent | undefined {
  return rectangleOf(transformed(parseWritten(outline), matrix))
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6
}
