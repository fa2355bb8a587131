/** Characters to the glyphs of a font. */
import { tableOf, type FontFile } from './font-file.ts'

const unicode = [
  [3, 1],
  [0, 3],
] as const
const segmented = 4

/** Finds the glyph of a character of the basic plane; nought where the font has none. */
export type GlyphOf = (point: number) => number

/** Reads the character map of a font in its oldest form, which has the basic plane alone. */
export function readCharacterMap(file: FontFile): GlyphOf {
  const map = findMap(tableOf(file, 'cmap'))
  const bytes = map.getUint16(6)
  const ends = 14
  const starts = ends + bytes + 2
  return (point) => {
    for (let at = 0; at < bytes; at += 2) {
      if (map.getUint16(ends + at) < point) continue
      return map.getUint16(starts + at) > point ? 0 : glyphIn(map, starts + at, point)
    }
    return 0
  }

  /** A segment has its shift behind its start, and behind that the distance to its glyphs if they are listed. */
  function glyphIn(map: DataView, start: number, point: number): number {
    const shift = map.getUint16(start + bytes)
    const distance = start + 2 * bytes
    const offset = map.getUint16(distance)
    if (offset === 0) return (point + shift) & 0xffff
    const glyph = map.getUint16(distance + offset + (point - map.getUint16(start)) * 2)
    return glyph === 0 ? 0 : (glyph + shift) & 0xffff
  }
}

function findMap(table: DataView): DataView {
  const records = Array.from({ length: table.getUint16(2) }, (_, index) => 4 + index * 8)
  for (const [platform, encoding] of unicode) {
    const record = records.find((at) => table.getUint16(at) === platform && table.getUint16(at + 2) === encoding)
    if (record === undefined) continue
    const start = table.getUint32(record + 4)
    if (table.getUint16(start) === segmented) return new DataView(table.buffer, table.byteOffset + start)
  }
  throw new Error('the font has no character map of the basic plane')
}
