/** The dots behind a drawing: what was asked for is black, all else white. */
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawPng } from '../../pipeline/write/docx/png.ts'

const [width, height] = [37, 5]

/** Where the rows begin in the file: after its signature, its header and the head of the next part. */
const dotsFrom = 8 + 25 + 8

function isBlack(rows: Uint8Array, x: number, y: number): boolean {
  const byte = rows[y * (1 + Math.ceil(width / 8)) + 1 + (x >> 3)] ?? 0
  return (byte & (0x80 >> (x & 7))) === 0
}

const rectangles = fc
  .tuple(fc.nat(width), fc.nat(width), fc.nat(height), fc.nat(height))
  .map(([one, other, from, to]) => ({
    x: Math.min(one, other),
    y: Math.min(from, to),
    width: Math.abs(one - other),
    height: Math.abs(from - to),
  }))

test('exactly the dots of the rectangles are black', () => {
  fc.assert(
    fc.property(fc.array(rectangles, { maxLength: 4 }), (boxes) => {
      const rows = inflateSync(drawPng(width, height, boxes).subarray(dotsFrom))
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          expect(isBlack(rows, x, y)).toBe(
            boxes.some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height),
          )
    }),
  )
})
