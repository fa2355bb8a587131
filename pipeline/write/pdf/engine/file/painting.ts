/** How outlines of drawings are painted: colours, lines and operators of content streams. */
import type { Colour, Fill, Shape, Stroke } from '../../../../picture.ts'
import { number } from './syntax.ts'

/** Fills, strokes, or both. */
export function paintOperator(fill: Fill | undefined, rule: Shape['rule'], stroke: Stroke | undefined): string {
  const operator = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B'
  return rule === 'evenodd' && fill !== undefined ? `${operator}*` : operator
}

const caps = { butt: 0, round: 1, square: 2 } as const
const joins = { miter: 0, round: 1, bevel: 2 } as const

/** Everything of a line but its colour. */
export function strokeState({ width, cap, join, miterLimit, dashes, dashOffset }: Stroke): string {
  const dash = dashes.length === 0 ? '' : ` [${operands(dashes)}] ${fine(dashOffset)} d`
  return `${fine(width)} w ${caps[cap]} J ${joins[join]} j ${number(miterLimit)} M${dash}`
}

/** The colour of a paint that is one. */
export function plainColour({ paint }: Fill): string {
  return typeof paint === 'string' ? partsOf(paint).map(number).join(' ') : '0 0 0'
}

/** Red, green and blue as parts of one. */
export function partsOf(value: Colour): readonly number[] {
  return [1, 3, 5].map((index) => Number.parseInt(value.slice(index, index + 2), 16) / 255)
}

/** Numbers as a PDF writes them. */
export function operands(values: readonly number[]): string {
  return values.map(fine).join(' ')
}

/** Transforms and lengths in units of an author's own want more decimals than points; an exponent is unknown in PDF. */
function fine(value: number): string {
  return value
    .toFixed(9)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0')
}
