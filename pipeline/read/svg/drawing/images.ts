/** Pictures in a drawing, and parts of it that are painted as dots. */
import type { Area } from '../../../../templates/sheet.ts'
import type { Dots, Matrix } from '../../../picture.ts'
import type { XmlElement } from '../../../xml/read.ts'
import { encodeDots, type EncodedDots } from '../../raster.ts'
import { fit } from './frames.ts'
import { multiply } from './matrices.ts'
import { numberOf } from './numbers.ts'
import { refuse } from '../refused.ts'

/** The picture of an `image`, within its area; `isCut` where it reaches out of it. */
export interface PlacedImage {
  readonly dots: Dots
  readonly area: Area
  readonly isCut: boolean
}

/** Reads the picture that an element carries. */
export async function imageOf({ attributes }: XmlElement, matrix: Matrix): Promise<PlacedImage> {
  const [, base64 = ''] = /^data:image\/(?:png|jpe?g);base64,\s*([^]*)$/.exec(attributes['xlink:href'] ?? '') ?? []
  const encoded = await encodeDots(Buffer.from(base64, 'base64'))
  if (encoded === undefined)
    return refuse('a picture in it is damaged, or neither PNG nor JPEG', 'Put the picture in anew.')
  const area = {
    x: numberOf(attributes['x'], 0),
    y: numberOf(attributes['y'], 0),
    width: numberOf(attributes['width'], 0),
    height: numberOf(attributes['height'], 0),
  }
  const [width, height] = encoded.size
  const ratio = attributes['preserveAspectRatio']
  const square = multiply(fit({ x: 0, y: 0, width, height }, area, ratio), [width, 0, 0, height, 0, 0])
  return { dots: toDots(encoded, multiply(matrix, square)), area, isCut: ratio?.endsWith('slice') === true }
}

/** Encoded dots at their place. */
export function toDots(encoded: EncodedDots, matrix: Matrix): Dots {
  return { type: 'dots', matrix, ...encoded }
}
