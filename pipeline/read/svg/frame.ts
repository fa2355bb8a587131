/** The frame of a drawing: its size in points, and how its own units lie in it. */
import type { Matrix } from '../../picture.ts'
import { numbersIn, parseLength } from './numbers.ts'
import type { SvgElement } from './parse-svg.ts'
import { refuse } from './refused.ts'
import type { Viewport } from './shapes.ts'

interface Frame {
  readonly width: number
  readonly height: number
  readonly matrix: Matrix
  readonly viewport: Viewport
}

// CSS pixels are 1/96 inch, points 1/72.
const pointsPerPixel = 0.75

/** Points: no page is larger, and what is drawn as dots in between stays bounded. */
const longest = 1000

interface ViewBox extends Viewport {
  readonly x: number
  readonly y: number
}

/** Width and height as the outermost element gives them, or those of its view box. */
export function frameOf({ attributes }: SvgElement): Frame {
  const box = viewBoxOf(attributes.get('viewBox'))
  const width = sizeOf(attributes.get('width'), box?.width)
  const height = sizeOf(attributes.get('height'), box?.height)
  if (width === undefined || height === undefined) return refuse('it has no size')
  const points = pointsPerPixel * Math.min(1, longest / (pointsPerPixel * Math.max(width, height)))
  if (Math.min(width, height) * points < 1) refuse('it is thinner than a point')
  const viewport = box ?? { x: 0, y: 0, width, height }
  const matrix = fit(
    viewport,
    { width: width * points, height: height * points },
    attributes.get('preserveAspectRatio') ?? '',
  )
  return { width: width * points, height: height * points, matrix, viewport }
}

function viewBoxOf(text: string | undefined): ViewBox | undefined {
  if (text === undefined) return undefined
  const [x, y, width, height] = numbersIn(text)
  if (x === undefined || y === undefined || width === undefined || height === undefined || width <= 0 || height <= 0)
    return refuse('its view box is damaged')
  return { x, y, width, height }
}

/** A percentage speaks of the page around: the view box stands for it. */
function sizeOf(text: string | undefined, boxed: number | undefined): number | undefined {
  if (text === undefined || text === 'auto' || text.trim().endsWith('%')) return boxed
  const size = parseLength(text)
  return size > 0 ? size : refuse('it has no size')
}

/** As large as the frame allows, in the middle; `none` stretches. */
function fit(box: ViewBox, frame: Viewport, ratio: string): Matrix {
  const [across, down] = [frame.width / box.width, frame.height / box.height]
  if (ratio.trim() === 'none') return [across, 0, 0, down, -box.x * across, -box.y * down]
  if (!/^(?:|xMidYMid(?: meet)?)$/.test(ratio.trim())) refuse(`it has the aspect ratio “${ratio}”`)
  const scale = Math.min(across, down)
  const [x, y] = [(frame.width - box.width * scale) / 2, (frame.height - box.height * scale) / 2]
  return [scale, 0, 0, scale, x - box.x * scale, y - box.y * scale]
}
