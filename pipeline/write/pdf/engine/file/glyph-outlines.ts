/** Outlines of single glyphs as operators of a content stream. */
import type { Face } from '../../../../typesetting/run.ts'
import { unitsPerEm } from '../../../../typesetting/font/font-file.ts'
import { fontFileOf } from '../../../../typesetting/font/fonts.ts'
import { glyphPath, type PathStep, type GlyphPoint } from '../../../../typesetting/font/glyph-path.ts'
import { number } from './syntax.ts'

/** Fills the outline of a glyph; `place` turns points of the font (1/1000 em, upwards) into points of the page. */
export function outlineOperators(face: Face, glyph: number, place: (point: GlyphPoint) => GlyphPoint): string {
  const file = fontFileOf(face)
  const unit = 1000 / unitsPerEm(file)
  let pen: GlyphPoint = { x: 0, y: 0 }
  const operators = glyphPath(file, glyph).map(({ type, points }) => {
    const placed = points.map(({ x, y }) => place({ x: x * unit, y: y * unit }))
    const drawn = draw(type, placed, pen)
    pen = placed.at(-1) ?? pen
    return drawn
  })
  return `${operators.join(' ')} f`
}

/** PDF has no curves with one control point: two are as far towards it as makes the same curve. */
function draw(type: PathStep['type'], points: readonly GlyphPoint[], pen: GlyphPoint): string {
  const [first, second] = points
  if (type === 'close') return 'h'
  if (type === 'move') return `${write(points)} m`
  if (first === undefined || second === undefined) return `${write(points)} l`
  return `${write([between(pen, first), between(second, first), second])} c`
}

function between(from: GlyphPoint, to: GlyphPoint): GlyphPoint {
  return { x: from.x + ((to.x - from.x) * 2) / 3, y: from.y + ((to.y - from.y) * 2) / 3 }
}

function write(points: readonly GlyphPoint[]): string {
  return points.map(({ x, y }) => `${number(x)} ${number(y)}`).join(' ')
}
