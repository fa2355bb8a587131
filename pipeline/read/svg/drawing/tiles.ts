/** Patterns: each tile at its place behind a shape. */
import type { Area } from '../../../../templates/sheet.ts'
import type { Colour, DrawingPart, Matrix } from '../../../picture.ts'
import type { XmlElement } from '../../../xml/read.ts'
import { boxIn, boxOf, isInside, rectangleOfShape, type Extent } from './boxes.ts'
import { fit, viewBoxOf } from './frames.ts'
import { invert, multiply, parseTransform, translation } from './matrices.ts'
import { numberOf } from './numbers.ts'
import { parseOutline, transformed, type Step } from './outlines.ts'
import { unitsOf } from './paints.ts'

/** Most tiles of a drawing; more are painted as dots. */
export const mostTiles = 400

/** A pattern where it is painted once. */
export interface Tile {
  /** From the units of what is in the pattern to points. */
  readonly matrix: Matrix
  /** The tile itself, in points. */
  readonly outline: readonly Step[]
}

interface Patterned {
  readonly matrix: Matrix
  readonly box: Extent | undefined
}

/** The tiles that lie behind a shape; one more than is allowed where there would be too many. */
export function tilesOf(pattern: XmlElement, { matrix, box }: Patterned): readonly Tile[] {
  const { attributes } = pattern
  const area = areaOf(pattern, box)
  const laid = multiply(matrix, parseTransform(attributes['patternTransform']))
  const back = invert(parseTransform(attributes['patternTransform']))
  if (area === undefined || box === undefined || back === undefined) return []
  const content = contentOf(pattern, { area, box })
  const covered = boxIn(box, back)
  const [left, right] = [
    Math.floor((covered.left - area.x) / area.width),
    Math.ceil((covered.right - area.x) / area.width),
  ]
  const [top, bottom] = [
    Math.floor((covered.top - area.y) / area.height),
    Math.ceil((covered.bottom - area.y) / area.height),
  ]
  const count = (right - left) * (bottom - top)
  if (!(count <= mostTiles)) return Array.from({ length: mostTiles + 1 }, () => ({ matrix: laid, outline: [] }))
  return Array.from({ length: count }, (_, index) => {
    const [across, down] = [left + (index % (right - left)), top + Math.floor(index / (right - left))]
    const moved = multiply(laid, translation(across * area.width, down * area.height))
    return { matrix: multiply(moved, content), outline: outlineOf(area, moved) }
  })
}

/** The first tile, in the units of the shape. */
function areaOf({ attributes }: XmlElement, box: Extent | undefined): Area | undefined {
  const units = unitsOf(attributes['patternUnits'], box)
  if (units === undefined) return undefined
  const [across, , , down, left, top] = units
  const area = {
    x: numberOf(attributes['x'], 0) * across + left,
    y: numberOf(attributes['y'], 0) * down + top,
    width: numberOf(attributes['width'], 0) * across,
    height: numberOf(attributes['height'], 0) * down,
  }
  return area.width > 0 && area.height > 0 ? area : undefined
}

function contentOf({ attributes }: XmlElement, { area, box }: { readonly area: Area; readonly box: Extent }): Matrix {
  const view = viewBoxOf(attributes['viewBox'])
  if (view !== undefined) return fit(view, area, attributes['preserveAspectRatio'])
  // usvg takes the units of what is in it from the edge of the tile.
  const own = attributes['patternContentUnits'] === 'objectBoundingBox' ? unitsOf(undefined, box) : undefined
  return own === undefined ? translation(0, 0) : multiply(translation(0, 0), own)
}

function outlineOf({ x, y, width, height }: Area, matrix: Matrix): readonly Step[] {
  const corners = `M ${x} ${y} L ${x + width} ${y} L ${x + width} ${y + height} L ${x} ${y + height} Z`
  return transformed(parseOutline(corners), matrix)
}

/** The colour that a tile is filled with before anything else: painted behind all tiles, no seam shows between two. */
export function groundOf([first]: readonly DrawingPart[], tile: Tile): Colour | undefined {
  if (first?.type === 'group') return first.opacity === 1 ? groundOf(first.parts, tile) : undefined
  if (first?.type !== 'shape' || typeof first.fill?.paint !== 'string' || first.fill.opacity !== 1) return undefined
  const [filled, whole] = [rectangleOfShape(first), boxOf(tile.outline)]
  return filled !== undefined && whole !== undefined && isInside(whole, filled) ? first.fill.paint : undefined
}
