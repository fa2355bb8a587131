/** Pictures of dots: decoded whole and encoded anew, so that nothing else of their files goes on. */
import type { Sharp } from 'sharp'
import type { Raster } from '../picture.ts'

/** Same bytes for the same picture: every option that matters is said. */
const encodings = {
  png: (image: Sharp) =>
    image.png({ compressionLevel: 9, adaptiveFiltering: true, palette: false, progressive: false }),
  jpeg: (image: Sharp) => image.jpeg({ quality: 92, chromaSubsampling: '4:4:4', progressive: false, mozjpeg: false }),
} as const

/** Pixels, as the head of the file says: nothing is decoded; absent where it is damaged. */
export async function readSize(bytes: Uint8Array): Promise<PixelSize | undefined> {
  const sharp = await loadSharp()
  return sharp(bytes, { limitInputPixels: false })
    .metadata()
    .then(
      ({ width, height }) => ({ width, height }),
      () => undefined,
    )
}

export interface PixelSize {
  readonly width: number
  readonly height: number
}

/** The picture upright, opaque on white, in sRGB of 8 bits, without any metadata; absent where it is damaged. */
export async function encodeRaster(bytes: Uint8Array, format: Raster['format']): Promise<Encoded | undefined> {
  const sharp = await loadSharp()
  const image = sharp(bytes, { failOn: 'warning', limitInputPixels: false }).autoOrient().flatten({ background: white })
  // PNG and JPEG decoders throw plain errors on whatever is wrong with a file.
  return encodings[format](image)
    .toBuffer({ resolveWithObject: true })
    .then(toEncoded, () => undefined)
}

export interface Encoded extends PixelSize {
  readonly bytes: Uint8Array
}

const white = '#ffffff'

/** Dots to the inch of a drawing's picture, and most dots along its longer side. */
const density = 200
const mostDots = 2000

/** A drawing that `svg/write-svg.ts` wrote as PNG; `longest` is its longer side in points. */
export async function drawPng(svg: string, longest: number): Promise<Uint8Array> {
  const sharp = await loadSharp()
  // The density counts twice: it says how many dots a point has, and how much larger than at 72 all is drawn.
  const dotsPerPoint = Math.min(density / 72, mostDots / longest)
  const image = sharp(Buffer.from(svg), { density: 72 * Math.sqrt(dotsPerPoint) }).flatten({ background: white })
  return (await encodings.png(image).toBuffer({ resolveWithObject: true })).data
}

function toEncoded({ data, info: { width, height } }: { readonly data: Buffer; readonly info: PixelSize }): Encoded {
  return { bytes: data, width, height }
}

/** Loaded when there is a picture; it decodes three formats, keeps nothing and knows no file. */
async function loadSharp() {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: ['VipsForeignLoadPngBuffer', 'VipsForeignLoadJpegBuffer', 'VipsForeignLoadSvgBuffer'] })
  return sharp
}
