/** Tells what a picture is from its first bytes, how large it is if it is dots. */
import type { Raster } from '../picture.ts'

/** Format and size in pixels, or what is wrong with the file; what a drawing holds is read by `svg/read-svg.ts`. */
export type PictureHeader =
  | { readonly format: Raster['format']; readonly width: number; readonly height: number }
  | { readonly format: 'svg' }
  | { readonly problem: string }

/** Reads the header of PNG and JPEG, and knows SVG; names are not trusted. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return pngHeader(bytes)
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpegHeader(bytes)
  const head = new TextDecoder().decode(bytes.subarray(0, 1024))
  return /^\uFEFF?\s*<(?:\?xml|!|[\w.-]+:svg|svg)/.test(head)
    ? { format: 'svg' }
    : { problem: 'it is neither PNG nor JPEG nor SVG' }
}

const damaged = { problem: 'it is damaged' }

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function pngHeader(bytes: Uint8Array): PictureHeader {
  if (bytes.length < 33) return damaged
  const view = viewOf(bytes)
  return sized('png', view.getUint32(16), view.getUint32(20))
}

function sized(format: Raster['format'], width: number, height: number): PictureHeader {
  return width > 0 && height > 0 ? { format, width, height } : damaged
}

/** Goes from segment to segment until one holds the frame. */
function jpegHeader(bytes: Uint8Array): PictureHeader {
  const view = viewOf(bytes)
  let offset = 2
  while (offset + 9 < bytes.length && view.getUint8(offset) === 0xff) {
    if (isFrame(view.getUint8(offset + 1))) return sized('jpeg', view.getUint16(offset + 7), view.getUint16(offset + 5))
    offset += 2 + view.getUint16(offset + 2)
  }
  return damaged
}

// SOF0 to SOF15 but for DHT, JPG and DAC.
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
