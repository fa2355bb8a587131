/** A letter and a stroke behind it as one composed glyph (ISO/IEC 14496-22, glyf). */
import { bytesOf, widthOf, type FontFile } from './font-file.ts'
import { glyphBytes } from './glyph-table.ts'

/** The stroke behind a letter: its glyph, and how long it is drawn, in font units; without a glyph nothing is drawn there. */
export interface LetterStroke {
  readonly glyph?: number
  readonly length: number
}

const composed = -1
const flags = { words: 0x1, isPlace: 0x2, more: 0x20, twoScales: 0x40 } as const
/** Bytes of a head with its box, of a part where it is, and of one that is moved and scaled. */
const sizes = { head: 10, part: 8, scaled: 12 } as const

/** The outline of a letter with a stroke. */
export function lengthenGlyph(file: FontFile, letter: number, { glyph, length }: LetterStroke): Uint8Array {
  if (glyph === undefined) return glyphBytes(file, letter)
  const width = widthOf(file, letter)
  const scale = length / widthOf(file, glyph)
  const [own, bar] = [boxOf(file, letter), boxOf(file, glyph)]
  const view = new DataView(new ArrayBuffer(sizes.head + sizes.part + sizes.scaled))
  const box = [
    Math.min(own.left, width + Math.floor(bar.left * scale)),
    Math.min(own.low, bar.low),
    Math.max(own.right, width + Math.ceil(bar.right * scale)),
    Math.max(own.high, bar.high),
  ]
  ;[composed, ...box].forEach((number, index) => view.setInt16(index * 2, number))
  const first = [flags.words | flags.isPlace | flags.more, letter, 0, 0]
  const second = [flags.words | flags.isPlace | flags.twoScales, glyph, width, 0, Math.round(scale * 2 ** 14), 2 ** 14]
  ;[...first, ...second].forEach((number, index) => view.setUint16(sizes.head + index * 2, number))
  return bytesOf(view)
}

/** The table of the most that a font has, once it has such glyphs: points and contours of both, one part in another. */
export function withComposedGlyphs(maxima: Uint8Array): Uint8Array {
  const table = maxima.slice()
  const view = new DataView(table.buffer)
  const at = { points: 6, contours: 8, composedPoints: 10, composedContours: 12, parts: 28, depth: 30 } as const
  const most = (place: number, number: number): void => view.setUint16(place, Math.max(view.getUint16(place), number))
  most(at.composedPoints, 2 * view.getUint16(at.points) + view.getUint16(at.composedPoints))
  most(at.composedContours, 2 * view.getUint16(at.contours) + view.getUint16(at.composedContours))
  most(at.parts, 2)
  most(at.depth, view.getUint16(at.depth) + 1)
  return table
}

interface Box {
  readonly left: number
  readonly low: number
  readonly right: number
  readonly high: number
}

function boxOf(file: FontFile, glyph: number): Box {
  const outline = glyphBytes(file, glyph)
  const view = new DataView(outline.buffer)
  const [left = 0, low = 0, right = 0, high = 0] = [2, 4, 6, 8].map((at) => view.getInt16(at))
  return { left, low, right, high }
}
