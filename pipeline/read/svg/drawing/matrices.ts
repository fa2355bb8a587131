/** Transforms of a drawing: read, put one behind another, turned back. */
import type { Matrix } from '../../../picture.ts'
import { checked, numbersIn, type Coordinates } from './numbers.ts'

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First the inner transform, then the outer one. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Moves and does nothing else. */
export function translation(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y]
}

/** The transform of an attribute, which usvg writes in one form. */
export function parseTransform(text: string | undefined): Matrix {
  const [a, b, c, d, e, f] = numbersIn(/^matrix\(([^()]*)\)$/.exec(text ?? '')?.[1] ?? '')
  return f === undefined ? identity : ([a, b, c, d, e, f] as Matrix)
}

/** Where a transform puts a point. */
export function place([a, b, c, d, e, f]: Matrix, { x, y }: Coordinates): Coordinates {
  return { x: a * x + c * y + e, y: b * x + d * y + f }
}

/** The transform that takes back another; absent where that one flattens everything. */
export function invert([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const size = a * d - b * c
  if (Math.abs(size) < 1e-12) return undefined
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size]
}

/** A transform whose numbers are all meant. */
export function checkedMatrix(matrix: Matrix): Matrix {
  for (const part of matrix) checked(part)
  return matrix
}
