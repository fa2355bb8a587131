/** How a box of units lies in a frame: the outermost element, pictures, tiles. */
import type { Area } from '../../../../templates/sheet.ts'
import type { Matrix } from '../../../picture.ts'
import { numberOf, numbersIn } from './numbers.ts'
import { refuse } from '../refused.ts'
import type { XmlElement } from '../../../xml/read.ts'

export interface Frame {
  readonly width: number
  readonly height: number
  /** From the drawing's own units to points. */
  readonly matrix: Matrix
}

// CSS pixels are 1/96 inch, points 1/72.
const pointsPerPixel = 0.75

/** Points: no page is larger, and what is drawn as dots in between stays bounded. */
const longest = 1000

/** The frame of a whole drawing. */
export function frameOf({ attributes }: XmlElement): Frame {
  const [across, down] = [numberOf(attributes['width'], 0), numberOf(attributes['height'], 0)]
  const points = pointsPerPixel * Math.min(1, longest / (pointsPerPixel * Math.max(across, down)))
  // usvg has numbers of seven digits.
  const [width, height] = [across, down].map((each) => Math.round(each * points * 1000) / 1000) as [number, number]
  if (!(Math.min(width, height) >= 1))
    refuse('it is thinner than a point', 'Give it a `viewBox`, a `width` and a `height`.')
  const box = viewBoxOf(attributes['viewBox']) ?? { x: 0, y: 0, width: across, height: down }
  return { width, height, matrix: fit(box, { x: 0, y: 0, width, height }, attributes['preserveAspectRatio']) }
}

/** The units that a `viewBox` speaks of. */
export function viewBoxOf(text: string | undefined): Area | undefined {
  const [x, y, width, height] = numbersIn(text ?? '')
  return x === undefined || y === undefined || !width || !height ? undefined : { x, y, width, height }
}

const shares = new Map([
  ['Min', 0],
  ['Mid', 0.5],
  ['Max', 1],
])

/** As large as the frame allows, or so large that it is full, at the side that is asked for; `none` stretches. */
export function fit(box: Area, frame: Area, ratio = 'xMidYMid'): Matrix {
  const [across, down] = [frame.width / box.width, frame.height / box.height]
  if (ratio.startsWith('none')) return [across, 0, 0, down, frame.x - box.x * across, frame.y - box.y * down]
  const scale = ratio.endsWith('slice') ? Math.max(across, down) : Math.min(across, down)
  const [, horizontal = 'Mid', vertical = 'Mid'] = /x(M\w\w)Y(M\w\w)/.exec(ratio) ?? []
  const x = frame.x + (frame.width - box.width * scale) * (shares.get(horizontal) ?? 0.5)
  const y = frame.y + (frame.height - box.height * scale) * (shares.get(vertical) ?? 0.5)
  return [scale, 0, 0, scale, x - box.x * scale, y - box.y * scale]
}
