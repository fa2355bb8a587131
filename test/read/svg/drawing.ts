/** Reads small drawings for tests of single parts of the reading. */
import type { Drawing, Shape } from '../../../pipeline/picture.ts'
import { readSvg } from '../../../pipeline/read/svg/read-svg.ts'

/** A frame in which a unit is a point. */
const inPoints = 'width="100pt" height="50pt" viewBox="0 0 100 50"'

const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'

/** The text of a drawing. */
function svgOf(inside: string, attributes = inPoints): string {
  return `<svg ${names} ${attributes}>${inside}</svg>`
}

/** The drawing that is read, and the file that is made of it. */
export function readDrawing(inside: string, attributes?: string): { readonly drawing: Drawing; readonly svg: string } {
  const result = readSvg(new TextEncoder().encode(svgOf(inside, attributes)))
  if ('problem' in result) throw new Error(result.problem)
  return result
}

/** The shapes of a drawing; none where nothing is shown. */
export function shapesOf(inside: string, attributes?: string): readonly Shape[] {
  return readDrawing(`${inside}<path id="mark" d="M0 0h9v9"/>`, attributes).drawing.shapes.slice(0, -1)
}

/** The only shape of a drawing. */
export function shapeOf(inside: string, attributes?: string): Shape {
  const [shape, ...others] = shapesOf(inside, attributes)
  if (shape === undefined || others.length > 0) throw new Error('It has another number of shapes')
  return shape
}

/** What is said of a drawing that is refused; empty where none is. */
export function problemOf(inside: string, attributes?: string): string {
  const result = readSvg(new TextEncoder().encode(svgOf(inside, attributes)))
  return 'problem' in result ? result.problem : ''
}
