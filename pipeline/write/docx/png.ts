/** A black and white PNG of rectangles, for programs that do not draw vectors; the same bytes on every machine. */
import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'

export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

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

/** Rows of white dots, each after the byte that says they are not filtered; rectangles turn their dots black. */
function rows(width: number, height: number, rectangles: readonly Rectangle[]): Uint8Array {
  const stride = 1 + Math.ceil(width / 8)
  const bytes = new Uint8Array(stride * height).fill(0xff)
  for (let row = 0; row < height; row++) bytes[row * stride] = 0
  for (const { x, y, width: across, height: down } of rectangles) {
    for (let row = Math.round(y); row < Math.round(y + down); row++) {
      for (let dot = Math.round(x); dot < Math.round(x + across); dot++) {
        const index = row * stride + 1 + (dot >> 3)
        bytes[index] = (bytes[index] ?? 0) & ~(0x80 >> (dot & 7))
      }
    }
  }
  return bytes
}

/** Draws rectangles, measured in dots, on white. */
export function drawPng(width: number, height: number, rectangles: readonly Rectangle[]): Uint8Array {
  return Buffer.concat([
    signature,
    header(width, height),
    chunk('IDAT', zlibSync(rows(width, height, rectangles), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
