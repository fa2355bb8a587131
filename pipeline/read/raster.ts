/** Pictures of dots: decoded whole and encoded anew, so that nothing else of their files goes on. */
import { deflateSync } from 'node:zlib'
import type { Sharp } from 'sharp'
import type { Dots, Raster } from '../picture.ts'

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

/** Whether every dot of a PNG or JPEG can be decoded. */
export async function isWhole(bytes: Uint8Array): Promise<boolean> {
  const sharp = await loadSharp()
  return sharp(bytes, { failOn: 'warning', limitInputPixels: false })
    .stats()
    .then(
      () => true,
      () => false,
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

// ---------------------------------------------------------------- dots in a drawing

/** Dots of a drawing, wherever they stand. */
export type EncodedDots = Omit<Dots, 'type' | 'matrix'>

/** A picture in a drawing, see-through where it is; absent where it is damaged or of another format. */
export async function encodeDots(bytes: Uint8Array): Promise<EncodedDots | undefined> {
  const size = await readSize(bytes)
  if (size === undefined) return undefined
  const sharp = await loadSharp()
  const image = sharp(bytes, { failOn: 'warning', limitInputPixels: false }).toColourspace('srgb')
  if (bytes[0] !== 0xff) return toRaw(image).then(encodeRaw, () => undefined)
  return encodings
    .jpeg(image)
    .toBuffer({ resolveWithObject: true })
    .then(toJpeg, () => undefined)
}

function toJpeg({ data, info: { width, height } }: { readonly data: Buffer; readonly info: PixelSize }): EncodedDots {
  return { format: 'jpeg', bytes: data, size: [width, height] }
}

interface RawDots {
  readonly data: Buffer
  readonly info: PixelSize
}

function toRaw(image: Sharp): Promise<RawDots> {
  return image.ensureAlpha().raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true })
}

/** Four bytes a dot: as PNG, and as a PDF takes them. */
async function encodeRaw({ data, info: { width, height } }: RawDots): Promise<EncodedDots> {
  const sharp = await loadSharp()
  const count = width * height
  const [colours, opacities] = [new Uint8Array(3 * count), new Uint8Array(count)]
  for (let dot = 0; dot < count; dot += 1) {
    colours.set(data.subarray(4 * dot, 4 * dot + 3), 3 * dot)
    opacities[dot] = data[4 * dot + 3] ?? 0
  }
  const bytes = await encodings.png(sharp(data, { raw: { width, height, channels: 4 } })).toBuffer()
  const isClear = opacities.some((opacity) => opacity !== 255)
  return {
    format: 'png',
    bytes,
    size: [width, height],
    colours: deflateSync(colours),
    ...(isClear ? { opacities: deflateSync(opacities) } : {}),
  }
}

/** Dots without their empty edges, and how much was cut. */
export interface Cropped {
  readonly left: number
  readonly top: number
  readonly dots: EncodedDots
}

/** What is painted of a PNG, without the clear edges around it; absent where nothing is. */
export async function cropDots(png: Uint8Array): Promise<Cropped | undefined> {
  const sharp = await loadSharp()
  const { data, info } = await toRaw(sharp(png, { limitInputPixels: false }))
  let [left, top, right, bottom] = [info.width, info.height, -1, -1]
  for (let dot = 0; dot < info.width * info.height; dot += 1) {
    if (data[4 * dot + 3] === 0) continue
    const [x, y] = [dot % info.width, Math.floor(dot / info.width)]
    if (x < left) left = x
    if (x > right) right = x
    if (y < top) top = y
    bottom = y
  }
  if (right < 0) return undefined
  const [width, height] = [right - left + 1, bottom - top + 1]
  const raw = sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
  return { left, top, dots: await encodeRaw(await toRaw(raw.extract({ left, top, width, height }))) }
}

// ---------------------------------------------------------------- sharp

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
