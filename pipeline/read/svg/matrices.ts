/** Transforms of a drawing: read, and put one behind another. */
import type { Matrix } from '../../picture.ts'
import { numbersIn } from './numbers.ts'
import { refuse } from './refused.ts'

const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First the inner transform, then the outer one. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function translation(x: number, y: number): Matrix {
  return [1, 0, 0, 1, x, y]
}

const functions = new Map<string, (numbers: readonly number[]) => Matrix | undefined>(
  Object.entries({
    matrix: ([a, b, c, d, e, f]) => (f === undefined ? undefined : ([a, b, c, d, e, f] as Matrix)),
    translate: ([x, y = 0]) => (x === undefined ? undefined : translation(x, y)),
    scale: ([x, y = x]) => (x === undefined || y === undefined ? undefined : [x, 0, 0, y, 0, 0]),
    rotate: ([angle, x = 0, y = 0]) => (angle === undefined ? undefined : rotation(angle, x, y)),
    skewX: ([angle]) => (angle === undefined ? undefined : [1, 0, Math.tan(radians(angle)), 1, 0, 0]),
    skewY: ([angle]) => (angle === undefined ? undefined : [1, Math.tan(radians(angle)), 0, 1, 0, 0]),
  }),
)

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}

function rotation(angle: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos(radians(angle)), Math.sin(radians(angle))]
  return multiply(translation(x, y), multiply([cos, sin, -sin, cos, 0, 0], translation(-x, -y)))
}

/** The transform of an attribute; the last function of it acts first. */
export function parseTransform(text: string): Matrix {
  const calls = [...text.matchAll(/([A-Za-z]+)\s*\(([^()]*)\)[\s,]*/g)]
  if (calls.map(([whole]) => whole).join('') !== text.trimStart()) refuse(`it has the transform “${text}”`)
  return calls.reduce<Matrix>((outer, [, name = '', list = '']) => {
    const matrix = functions.get(name)?.(numbersIn(list))
    return multiply(outer, matrix ?? refuse(`it has the transform “${text}”`))
  }, identity)
}
