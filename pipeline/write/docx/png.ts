/** A black and white PNG of rectangles, for programs that do not draw vectors; the same bytes on every machine. */
import { crc32 } from 'node:zlib'
import type { Area } from '../../../templates/sheet.ts'
import { deflate } from '../../word/zip.ts'

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const head = Buffer.alloc(4)
  const tail = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  tail.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, tail])
}

/** Size, then: one bit for a dot, grey, no interlacing. */
function header(width: number, height: number): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.writeUInt8(1, 8)
  return chunk('IHDR', data)
}

/** Rows of dots, each after the byte that says they are not filtered. */
interface Canvas {
  readonly bytes: Uint8Array
  readonly stride: number
}

function whiteCanvas(width: number, height: number): Canvas {
  const stride = 1 + Math.ceil(width / 8)
  const bytes = new Uint8Array(stride * height).fill(0xff)
  for (let row = 0; row < height; row++) bytes[row * stride] = 0
  return { bytes, stride }
}

/** Blackens every row of a rectangle, whole bytes at once: a QR code has a hundred thousand black dots. */
function blacken({ bytes, stride }: Canvas, { x, y, width, height }: Area): void {
  const [from, to] = [Math.round(x), Math.round(x + width)]
  const masks = masksOf(from, to)
  for (let row = Math.round(y); row < Math.round(y + height); row++) {
    const start = row * stride + 1 + (from >> 3)
    masks.forEach((mask, index) => (bytes[start + index] = (bytes[start + index] ?? 0) & mask))
  }
}

/** What stays white of each byte that the dots of a row lie in. */
function masksOf(from: number, to: number): readonly number[] {
  const first = from >> 3
  return Array.from({ length: ((to + 7) >> 3) - first }, (_, index) => {
    const start = 8 * (first + index)
    const before = Math.max(0, from - start)
    const after = Math.max(0, start + 8 - to)
    return 0xff & ~((0xff >> before) & (0xff << after))
  })
}

/** Draws rectangles, measured in dots, on white. */
export function drawPng(width: number, height: number, rectangles: readonly Area[]): Uint8Array {
  const canvas = whiteCanvas(width, height)
  for (const box of rectangles) blacken(canvas, box)
  const dots = chunk('IDAT', deflate(canvas.bytes, { level: 9 }))
  return Buffer.concat([signature, header(width, height), dots, chunk('IEND', new Uint8Array())])
}
