/** Where the outline of a glyph stands in its font file, and the parts of composed ones (ISO/IEC 14496-22, glyf). */
import { bytesOf, tableOf, type FontFile } from './font-file.ts'

const longOffsets = 1
const flags = { words: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const

/** The outline of a glyph as it stands in the file, copied; a blank has none. */
export function glyphBytes(file: FontFile, glyph: number): Uint8Array {
  const [start, end] = placeOf(file, glyph)
  return bytesOf(tableOf(file, 'glyf')).slice(start, end)
}

function placeOf(file: FontFile, glyph: number): readonly [number, number] {
  const offsets = tableOf(file, 'loca')
  return tableOf(file, 'head').getUint16(50) === longOffsets
    ? [offsets.getUint32(glyph * 4), offsets.getUint32(glyph * 4 + 4)]
    : [offsets.getUint16(glyph * 2) * 2, offsets.getUint16(glyph * 2 + 2) * 2]
}

/** A glyph inside a composed one. */
export interface GlyphPart {
  /** Where its number stands in the outline of the whole. */
  readonly at: number
  readonly glyph: number
  /** What its points are multiplied by and then moved by. */
  readonly matrix: readonly [number, number, number, number]
  readonly x: number
  readonly y: number
}

/** The parts of a composed glyph; none for any other. */
export function partsOf(outline: Uint8Array): readonly GlyphPart[] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.length)
  if (outline.length === 0 || view.getInt16(0) >= 0) return []
  const parts: GlyphPart[] = []
  let at = 10
  let flag: number = flags.more
  while ((flag & flags.more) !== 0) {
    flag = view.getUint16(at)
    const hasWords = (flag & flags.words) !== 0
    const [x, y] = hasWords
      ? [view.getInt16(at + 4), view.getInt16(at + 6)]
      : [view.getInt8(at + 4), view.getInt8(at + 5)]
    const scales = scalesAt(view, at + (hasWords ? 8 : 6), flag)
    parts.push({ at: at + 2, glyph: view.getUint16(at + 2), matrix: matrixOf(scales), x, y })
    at += (hasWords ? 8 : 6) + scales.length * 2
  }
  return parts
}

/** None, one for both directions, one for each, or a whole matrix; fractions of 2 to the power of 14. */
function scalesAt(view: DataView, at: number, flag: number): readonly number[] {
  const count =
    (flag & flags.matrix) !== 0 ? 4 : (flag & flags.twoScales) !== 0 ? 2 : (flag & flags.scale) !== 0 ? 1 : 0
  return Array.from({ length: count }, (_, index) => view.getInt16(at + index * 2) / 2 ** 14)
}

function matrixOf([first = 1, second = first, third, fourth = 1]: readonly number[]): GlyphPart['matrix'] {
  return third === undefined ? [first, 0, 0, second] : [first, second, third, fourth]
}
