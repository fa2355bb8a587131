/** Pictures of the masthead, the first foot and figures: vectors with a picture of dots behind them. */
import { HorizontalPositionRelativeFrom, ImageRun, TextWrappingType, VerticalPositionRelativeFrom } from 'docx'
import type { Artwork } from '../../../templates/art/artwork.ts'
import type { Area, Sheet } from '../../../templates/sheet.ts'
import type { FirstFoot } from '../../furniture.ts'
import type { Picture } from '../../picture.ts'
import { element, writeXml } from '../../xml/write.ts'
import type { Size } from '../figures.ts'
import { barcode, qrCode } from '../codes.ts'
import { drawPng } from './png.ts'
import { emu, pixels } from '../../word/measures.ts'

export interface PictureFiles {
  readonly svg: string | Uint8Array
  readonly png: Uint8Array
}

export interface PictureWords {
  /** Shown in Word's list of objects. */
  readonly name: string
  /** Alternative text. */
  readonly description: string
}

/** Dots for each point in the fallback of a code. */
const dots = 10

function round(value: number): string {
  return value.toFixed(3)
}

interface Outlines {
  readonly width: number
  readonly height: number
  readonly paths: readonly string[]
  readonly fill?: string
}

/** An SVG file in points that says its name. */
function svgFile({ width, height, paths, fill }: Outlines, title: string): string {
  const xmlns = 'http://www.w3.org/2000/svg'
  const size = { width: `${width}pt`, height: `${height}pt`, viewBox: `0 0 ${width} ${height}` }
  const shapes = paths.map((path) => element('path', { d: path }))
  return writeXml(element('svg', { xmlns, ...size, fill }, element('title', {}, title), shapes))
}

/** Art of the templates, in black. */
export function drawArtwork({ width, height, paths }: Artwork, png: Uint8Array, title: string): PictureFiles {
  return { svg: svgFile({ width, height, paths, fill: '#000000' }, title), png }
}

function drawCode(rectangles: readonly Area[], { width, height }: Area, title: string): PictureFiles {
  const bars = rectangles
    .map(
      ({ x, y, width: across, height: down }) =>
        `M${round(x)} ${round(y)}h${round(across)}v${round(down)}h-${round(across)}z`,
    )
    .join('')
  const large = rectangles.map((each) => ({
    x: each.x * dots,
    y: each.y * dots,
    width: each.width * dots,
    height: each.height * dots,
  }))
  return {
    svg: svgFile({ width, height, paths: [bars] }, title),
    png: drawPng(Math.round(width * dots), Math.round(height * dots), large),
  }
}

/** Code 39 in the size of its box. */
export function drawBarcode(payload: string, { barcode: box, bars }: Sheet['firstFoot'], title: string): PictureFiles {
  return drawCode(barcode(payload, { ...box, x: 0, y: 0 }, bars), box, title)
}

/** A QR code in the size of its box. */
export function drawQr(code: NonNullable<FirstFoot['qr']>, box: Area, title: string): PictureFiles {
  return drawCode(qrCode(code, { ...box, x: 0, y: 0 }), box, title)
}

function options(
  { svg, png }: PictureFiles,
  { width, height }: { readonly width: number; readonly height: number },
  words: PictureWords,
) {
  const transformation = { width: pixels(width), height: pixels(height) }
  return {
    type: 'svg' as const,
    data: Buffer.from(svg),
    fallback: { type: 'png' as const, data: Buffer.from(png), transformation },
    transformation,
    altText: { name: words.name, title: words.name, description: words.description },
  }
}

/** A picture in the line. */
export function inlinePicture(
  files: PictureFiles,
  size: { readonly width: number; readonly height: number },
  words: PictureWords,
): ImageRun {
  return new ImageRun(options(files, size, words))
}

/** The picture of a figure in the line: dots as they are, a drawing with its dots behind it. */
export function figurePicture(picture: Picture, size: Size, words: PictureWords): ImageRun {
  if (picture.format === 'svg') return inlinePicture({ svg: picture.bytes, png: picture.fallback }, size, words)
  return new ImageRun({
    type: picture.format === 'jpeg' ? 'jpg' : 'png',
    data: Buffer.from(picture.bytes),
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    altText: { name: words.name, title: words.name, description: words.description },
  })
}

/** A picture at a place of the page, over which no text flows. */
export function placedPicture(files: PictureFiles, box: Area, words: PictureWords): ImageRun {
  return new ImageRun({
    ...options(files, box, words),
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: emu(box.x) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: emu(box.y) },
      wrap: { type: TextWrappingType.NONE },
    },
  })
}
