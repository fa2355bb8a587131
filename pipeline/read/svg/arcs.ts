/** Elliptical arcs to Bézier curves (SVG 1.1, appendix F.6). */
import type { Coordinates } from './numbers.ts'

export interface Arc {
  readonly from: Coordinates
  readonly to: Coordinates
  readonly radii: Coordinates
  /** Of the ellipse's axis, degrees. */
  readonly angle: number
  readonly isLarge: boolean
  readonly isSweeping: boolean
}

type Curve = readonly [first: Coordinates, second: Coordinates, to: Coordinates]

interface Ellipse {
  readonly centre: Coordinates
  readonly radii: Coordinates
  /** Radians. */
  readonly tilt: number
  readonly from: number
  readonly sweep: number
}

/** The curves of an arc, a quarter of an ellipse each at the most; flat arcs are lines. */
export function arcToCurves(arc: Arc): readonly Curve[] | 'line' {
  const { from, to, radii } = arc
  if (from.x === to.x && from.y === to.y) return []
  if (radii.x === 0 || radii.y === 0) return 'line'
  const ellipse = ellipseOf(arc)
  const count = Math.max(1, Math.ceil(Math.abs(ellipse.sweep) / (Math.PI / 2) - 1e-9))
  return Array.from({ length: count }, (_, index) => {
    const [first, second, end] = quarter(ellipse, index / count, (index + 1) / count)
    return [first, second, index === count - 1 ? to : end]
  })
}

function ellipseOf({ from, to, radii, angle, isLarge, isSweeping }: Arc): Ellipse {
  const tilt = (angle * Math.PI) / 180
  const half = turned({ x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 }, -tilt)
  // Radii that are too small to reach grow until they do.
  const short = Math.sqrt(Math.max(1, (half.x / radii.x) ** 2 + (half.y / radii.y) ** 2))
  const { x: rx, y: ry } = { x: radii.x * short, y: radii.y * short }
  const below = (rx * half.y) ** 2 + (ry * half.x) ** 2
  const root = Math.sqrt(Math.max(0, ((rx * ry) ** 2 - below) / below)) * (isLarge === isSweeping ? -1 : 1)
  const inner = { x: (root * rx * half.y) / ry, y: (-root * ry * half.x) / rx }
  const outer = turned(inner, tilt)
  const centre = { x: outer.x + (from.x + to.x) / 2, y: outer.y + (from.y + to.y) / 2 }
  const begin = Math.atan2((half.y - inner.y) / ry, (half.x - inner.x) / rx)
  const end = Math.atan2((-half.y - inner.y) / ry, (-half.x - inner.x) / rx)
  return { centre, radii: { x: rx, y: ry }, tilt, from: begin, sweep: sweepOf(end - begin, isSweeping) }
}

function sweepOf(difference: number, isSweeping: boolean): number {
  const full = 2 * Math.PI
  if (isSweeping) return difference < 0 ? difference + full : difference
  return difference > 0 ? difference - full : difference
}

function turned({ x, y }: Coordinates, angle: number): Coordinates {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { x: cos * x - sin * y, y: sin * x + cos * y }
}

function quarter({ centre, radii, tilt, from, sweep }: Ellipse, start: number, stop: number): Curve {
  const [begin, end] = [from + sweep * start, from + sweep * stop]
  const reach = (4 / 3) * Math.tan((end - begin) / 4)
  const at = (angle: number, along: number): Coordinates => {
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const point = turned({ x: radii.x * (cos - along * sin), y: radii.y * (sin + along * cos) }, tilt)
    return { x: centre.x + point.x, y: centre.y + point.y }
  }
  return [at(begin, reach), at(end, -reach), at(end, 0)]
}
