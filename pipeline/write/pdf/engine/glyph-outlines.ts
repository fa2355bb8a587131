/** Outlines of single glyphs as operators of a content stream. */
import type { PathCommand } from 'fontkit'
import type { Face } from '../definition.ts'
import { fontOf } from './fonts.ts'
import { number } from './numbers.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** Fills the outline of a glyph; `place` turns points of the font (1/1000 em, upwards) into points of the page. */
export function outlineOperators(face: Face, glyph: number, place: (point: Point) => Point): string {
  const font = fontOf(face)
  const unit = 1000 / font.unitsPerEm
  const toPage = (x = 0, y = 0): Point => place({ x: x * unit, y: y * unit })
  let pen: Point = { x: 0, y: 0 }
  const operators = font.getGlyph(glyph).path.commands.map((command) => {
    const points = pointsOf(command, toPage)
    const drawn = draw(command, points, pen)
    pen = points.at(-1) ?? pen
    return drawn
  })
  return `${operators.join(' ')} f`
}

function pointsOf({ args }: PathCommand, toPage: (x?: number, y?: number) => Point): readonly Point[] {
  return Array.from({ length: args.length / 2 }, (_, index) => toPage(args[index * 2], args[index * 2 + 1]))
}

/** PDF has no curves with one control point: two are as far towards it as makes the same curve. */
function draw({ command }: PathCommand, points: readonly Point[], pen: Point): string {
  const [first, second] = points
  if (command === 'closePath') return 'h'
  if (command === 'moveTo') return `${write(points)} m`
  if (command === 'lineTo') return `${write(points)} l`
  if (command === 'bezierCurveTo' || first === undefined || second === undefined) return `${write(points)} c`
  return `${write([between(pen, first), between(second, first), second])} c`
}

function between(from: Point, to: Point): Point {
  return { x: from.x + ((to.x - from.x) * 2) / 3, y: from.y + ((to.y - from.y) * 2) / 3 }
}

function write(points: readonly Point[]): string {
  return points.map(({ x, y }) => `${number(x)} ${number(y)}`).join(' ')
}
