/** Bar and QR codes are read back from their rectangles. */
import { decodeQR } from 'qr/decode.js'
import { expect, test } from 'vitest'
import { barcode, qrCode } from '../../pipeline/write/codes.ts'
import type { Area } from '../../templates/sheet.ts'
import { newYorkSheet } from '../../templates/stations/new-york.ts'

// The squares across are those of the official codes.
test.each([
  ['https://docs.un.org/en/A/80/98', 'low', 'bytes', 25],
  ['https://undocs.org/ru/S/2024/228', 'low', 'bytes', 25],
  ['https://undocs.org/en/A/RES/79/83', 'low', 'bytes', 29],
  ['https://docs.un.org/en/S/RES/2783(2025)', 'low', 'bytes', 29],
  ['https://docs.un.org/en/A/80/L.2', 'low', 'mixed', 25],
  ['https://docs.un.org/en/A/C.1/80/L.14', 'low', 'mixed', 29],
  ['https://docs.un.org/fr/A/80/604/Add.10', 'low', 'mixed', 29],
  ['https://undocs.org/A/INF/76/1', 'medium', 'bytes', 29],
  ['https://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/RES/80/1&Lang=E', 'quartile', 'bytes', 41],
] as const)('a QR code says its address: %s', (address, correction, modes, across) => {
  const scale = 4
  const size = 320
  const data = new Uint8Array(size * size * 4).fill(255)
  for (const { x, y, width, height } of qrCode(
    { address, correction, modes },
    { x: 40, y: 40, width: across * scale, height: across * scale },
  )) {
    for (let row = Math.round(y); row < Math.round(y + height); row += 1)
      data.fill(0, (row * size + Math.round(x)) * 4, (row * size + Math.round(x + width)) * 4)
  }
  expect(decodeQR({ width: size, height: size, data })).toBe(address)
})

/** Dark squares of two rows of the code in A/C.1/80/L.14, as they are printed. */
test('a QR code of several modes has the squares of the official one', () => {
  const code = qrCode(
    { address: 'https://docs.un.org/en/A/C.1/80/L.14', correction: 'low', modes: 'mixed' },
    { x: 0, y: 0, width: 29, height: 29 },
  )
  const row = (y: number): string => {
    const runs = code.filter((run) => Math.round(run.y) === y)
    return Array.from({ length: 29 }, (_, x) =>
      runs.some((run) => run.x - 0.1 < x && x < run.x + run.width - 0.1) ? '1' : '0',
    ).join('')
  }
  expect([row(10), row(20)]).toEqual(['00000011101001110010101100000', '10111110101010111010111110111'])
})

test('bars of Code 39 stand from edge to edge, wide and narrow', () => {
  const bars = barcode('*2100134*', { x: 10, y: 5, width: 100, height: 15 }, { wide: 3, gap: 1, spread: 0 })
  expect(bars).toHaveLength(9 * 5)
  expect(bars[0]?.x).toBe(10)
  expect((bars.at(-1)?.x ?? 0) + (bars.at(-1)?.width ?? 0)).toBeCloseTo(110)
  const narrow = Math.min(...bars.map(({ width }) => width))
  const asterisk = '00110'
  const shape = bars
    .slice(0, 5)
    .map(({ width }) => (width > narrow * 1.5 ? '1' : '0'))
    .join('')
  expect(shape).toBe(asterisk)
  expect(shape).toBe(
    bars
      .slice(-5)
      .map(({ width }) => (width > narrow * 1.5 ? '1' : '0'))
      .join(''),
  )
})

function middle({ x, width }: Area): number {
  return x + width / 2
}

test('New York prints its bars fat, and their middles stand where they did', () => {
  const { barcode: room, bars: look } = newYorkSheet.firstFoot
  const [fat, lean] = [look.spread, 0].map((spread) =>
    barcode('*2509501*', { ...room, width: room.width - 2 * (look.spread - spread) }, { ...look, spread }),
  )
  const ink = (bars: typeof fat = []): number => bars.reduce((sum, { width }) => sum + width, 0) / room.width
  expect(ink(fat)).toBeCloseTo(0.73, 2)
  expect(ink(lean)).toBeCloseTo(0.57, 2)
  const shifts = (fat ?? []).map((bar, index) => middle(bar) - middle(lean?.[index] ?? bar))
  for (const shift of shifts) expect(shift).toBeCloseTo(look.spread, 5)
})

test('a character without bars is a broken promise', () => {
  expect(() => barcode('*A*', { x: 0, y: 0, width: 1, height: 1 }, { wide: 3, gap: 1, spread: 0 })).toThrow(
    'no bars for A',
  )
})
