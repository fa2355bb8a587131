/** Reads small drawings for tests of single parts of the reading. */
import type { Drawing, DrawingPart, Shape } from '../../../pipeline/picture.ts'
import { readSvg } from '../../../pipeline/read/svg/read-svg.ts'

/** A frame in which a unit is a point. */
const inPoints = 'width="100pt" height="50pt" viewBox="0 0 100 50"'

const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'

/** The text of a drawing. */
export function svgOf(inside: string, attributes = inPoints): string {
  return `<svg ${names} ${attributes}>\n${inside}\n</svg>`
}

/** What is read of a whole file. */
export function readFile(text: string | Uint8Array) {
  return readSvg(typeof text === 'string' ? new TextEncoder().encode(text) : text)
}

export interface ReadDrawing {
  readonly drawing: Drawing
  readonly svg: string
  readonly dots: readonly string[]
}

/** The drawing that is read, and the file that is made of it. */
export async function readDrawing(inside: string, attributes?: string): Promise<ReadDrawing> {
  const result = await readFile(svgOf(inside, attributes))
  if ('faults' in result) throw new Error(result.faults.map(({ problem }) => problem).join('; '))
  return result
}

/** The parts of a drawing; none where nothing is shown. */
export async function partsOf(inside: string, attributes?: string): Promise<readonly DrawingPart[]> {
  const { drawing } = await readDrawing(`${inside}<path d="M0 0h9v9"/>`, attributes)
  return drawing.parts.slice(0, -1)
}

/** The only shape of a drawing. */
export async function shapeOf(inside: string, attributes?: string): Promise<Shape> {
  const [shape, ...others] = await partsOf(inside, attributes)
  if (shape?.type !== 'shape' || others.length > 0) throw new Error('It has something else than one shape')
  return shape
}

/** All that is said of a drawing that is refused, each as `line: problem`. */
export async function problemsOf(text: string | Uint8Array): Promise<readonly string[]> {
  const result = await readFile(text)
  return 'faults' in result ? result.faults.map(({ line, problem }) => `${line ?? '-'}: ${problem}`) : []
}

/** A picture of one red dot, as an address. */
export const redDot =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='
