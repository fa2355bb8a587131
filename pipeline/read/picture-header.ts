/** Tells what a picture is from its first bytes, and how large it is. */
import type { Picture } from '../publication.ts'

/** Format and size in pixels (or CSS units), or what is wrong with the file. */
export type PictureHeader =
  | { readonly format: Picture['format']; readonly width: number; readonly height: number }
  | { readonly problem: string }

/** Reads the header of PNG, JPEG and SVG; names are not trusted. */
export function readPictureHeader(bytes: Uint8Array): PictureHeader {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return pngHeader(bytes)
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return jpegHeader(bytes)
  const head = new TextDecoder().decode(bytes.subarray(0, 1024))
  return /^\uFEFF?\s*(?:<\?xml|<!--|<svg[\s>])/.test(head)
    ? svgHeader(bytes)
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

function sized(format: Picture['format'], width: number, height: number): PictureHeader {
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

// Whatever could load, run or multiply something.
const active =
  /<!(?:DOCTYPE|ENTITY)|<(?:[\w-]+:)?(?:script|style|image|feImage|foreignObject|a|use|iframe)[\s/>]|\son\w+\s*=|href\s*=|url\(|javascript:/i

function svgHeader(bytes: Uint8Array): PictureHeader {
  const text = new TextDecoder().decode(bytes)
  const found = active.exec(text)
  if (found !== null) return { problem: `it holds “${found[0].trim()}”, which a drawing may not` }
  const root = /<svg(?:\s[^>]*)?>/.exec(text)?.[0]
  return root === undefined ? damaged : sized('svg', ...svgSize(root))
}

function svgSize(root: string): readonly [number, number] {
  const box = /\sviewBox\s*=\s*["'][\d.eE+-]+[\s,]+[\d.eE+-]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root)
  const width = /\swidth\s*=\s*["']([\d.]+)(?:px)?["']/.exec(root)?.[1] ?? box?.[1]
  const height = /\sheight\s*=\s*["']([\d.]+)(?:px)?["']/.exec(root)?.[1] ?? box?.[2]
  return [Number(width ?? 0), Number(height ?? 0)]
}
