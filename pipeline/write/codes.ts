/** Bar and QR codes as rectangles, for every format that draws them. */
import bwip from 'bwip-js'
import type { Box } from '../../templates/sheets.ts'

/** A wide element against a narrow one, as the official files print them (2.15 : 0.6 pt). */
const wide = 2.15 / 0.6

/** Code 39 of "*2100134*": bars from edge to edge of the room. */
export function barcode(payload: string, room: Box): readonly Box[] {
  const [code] = bwip.raw('code39', payload.replaceAll('*', ''))
  if (!code || !('sbs' in code)) throw new Error(`no bars for ${payload}`)
  // Elements come as bar, space, bar …; the last is the space after the code.
  const elements = code.sbs.slice(0, -1).map((width) => (width > 1 ? wide : 1))
  const unit = room.width / elements.reduce((sum, width) => sum + width, 0)
  let x = room.x
  return elements.flatMap((element, index) => {
    const bar = { x, y: room.y, width: element * unit, height: room.height }
    x += element * unit
    return index % 2 === 0 ? [bar] : []
  })
}

/** A QR code that fills the room: one rectangle for each run of dark squares in a row. */
export function qrCode(payload: string, room: Box): readonly Box[] {
  const [code] = bwip.raw('qrcode', payload, 'eclevel=M')
  if (!code || !('pixs' in code)) throw new Error(`no squares for ${payload}`)
  const across = room.width / code.pixx
  const down = room.height / code.pixy
  const rows = Array.from({ length: code.pixy }, (_, row) =>
    darkRuns(code.pixs.slice(row * code.pixx, (row + 1) * code.pixx)),
  )
  return rows.flatMap((runs, row) =>
    runs.map(({ from, length }) => ({
      x: room.x + from * across,
      y: room.y + row * down,
      width: length * across,
      height: down,
    })),
  )
}

function darkRuns(row: readonly number[]): readonly { readonly from: number; readonly length: number }[] {
  return [...row.join('').matchAll(/1+/g)].map((run) => ({ from: run.index, length: run[0].length }))
}
