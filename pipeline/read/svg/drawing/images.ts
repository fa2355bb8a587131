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

/** The pictures of one drawing, each decoded once. */
export class Images {
  private readonly known = new Map<string, Promise<EncodedDots | undefined>>()

  /** The picture that an element carries. */
  async place(element: XmlElement, matrix: Matrix): Promise<PlacedImage> {
    const address = element.attributes['xlink:href'] ?? ''
    const decoding = this.known.get(address) ?? encodeDots(bytesOf(address))
    this.known.set(address, decoding)
    const encoded = await decoding
    if (encoded === undefined)
      return refuse('a picture in it is damaged, or neither PNG nor JPEG', 'Put the picture in anew.')
    return placeIn(element, encoded, matrix)
  }
}

function bytesOf(address: string): Buffer {
  return Buffer.from(/^data:image\/(?:png|jpe?g);base64,\s*([^]*)$/.exec(address)?.[1] ?? '', 'base64')
}

function placeIn({ attributes }: XmlElement, encoded: EncodedDots, matrix: Matrix): PlacedImage {
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
