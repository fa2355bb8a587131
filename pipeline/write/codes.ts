/** Bar and QR codes as rectangles, for every format that draws them. */
import { encodeQR } from 'qr'
import { create } from 'qrcode/lib/core/qrcode.js'
import type { Area, Bars } from '../../templates/sheet.ts'
import type { AddressCode } from '../facts/document-address.ts'

/** Bar, space, bar … of a character in Code 39 (ISO/IEC 16388): 1 is a wide element. */
const elements = new Map<string, string>(
  Object.entries({
    '0': '000110100',
    '1': '100100001',
    '2': '001100001',
    '3': '101100000',
    '4': '000110001',
    '5': '100110000',
    '6': '001110000',
    '7': '000100101',
    '8': '100100100',
    '9': '001100100',
    '*': '010010100',
  }),
)

/** Code 39 of "*2100134*": bars from edge to edge of the room. */
export function barcode(payload: string, room: Area, { wide, gap, spread }: Bars): readonly Area[] {
  const widths = [...payload]
    .flatMap((character) => [gap, ...elementsOf(character).map((element) => (element === '1' ? wide : 1))])
    .slice(1)
  const unit = (room.width - 2 * spread) / widths.reduce((sum, width) => sum + width, 0)
  let x = room.x
  return widths.flatMap((element, index) => {
    const bar = { x, y: room.y, width: element * unit + 2 * spread, height: room.height }
    x += element * unit
    return index % 2 === 0 ? [bar] : []
  })
}

function elementsOf(character: string): readonly string[] {
  const found = elements.get(character)
  if (found === undefined) throw new Error(`no bars for ${character}`)
  return [...found]
}

/** A QR code that fills the room, the smallest that holds the address: one rectangle for each run of dark squares in a row. */
export function qrCode(code: AddressCode, room: Area): readonly Area[] {
  const squares = code.modes === 'bytes' ? inBytes(code) : inMixedModes(code)
  const step = { across: room.width / squares.length, down: room.height / squares.length }
  return squares.flatMap((row, index) =>
    darkRuns(row).map(({ from, length }) => ({
      x: room.x + from * step.across,
      y: room.y + index * step.down,
      width: length * step.across,
      height: step.down,
    })),
  )
}

/** The pattern over the squares is that with which they are the easiest to read. */
function inBytes({ address, correction }: AddressCode): readonly (readonly boolean[])[] {
  // The quiet zone around it is part of the page.
  return encodeQR(address, 'raw', { ecc: correction, border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1))
}

function inMixedModes({ address, correction }: AddressCode): readonly (readonly boolean[])[] {
  const { size, data } = create(address, { errorCorrectionLevel: correction, maskPattern: 2 }).modules
  return Array.from({ length: size }, (_, row) =>
    Array.from(data.subarray(row * size, (row + 1) * size), (square) => square === 1),
  )
}

function darkRuns(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  const text = row.map((isDark) => (isDark ? '1' : '0')).join('')
  return [...text.matchAll(/1+/g)].map((run) => ({ from: run.index, length: run[0].length }))
}
