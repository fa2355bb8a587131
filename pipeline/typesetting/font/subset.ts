/** A TrueType font cut down to the glyphs that a document draws. */
import { bytesOf, tableOf, widthOf, type FontFile } from './font-file.ts'
import { glyphBytes, partsOf } from './glyph-table.ts'
import { lengthenGlyph, withComposedGlyphs, type LetterStroke } from './lengthened-glyph.ts'

/** What a PDF needs of a font, in the order of the directory (ISO 32000-1, 9.9). */
const kept = ['cvt ', 'fpgm', 'prep'] as const

/** Strokes behind glyphs of a list, by their places in it. */
export type Strokes = ReadonlyMap<number, LetterStroke>

/** The font file that has glyph n of the list under number n; parts of composed glyphs are added behind them. */
export function subsetFont(file: FontFile, wanted: readonly number[], strokes: Strokes = new Map()): Uint8Array {
  const glyphs = [...wanted]
  const outlines: Uint8Array[] = []
  for (let index = 0; index < glyphs.length; index += 1) {
    const [glyph, stroke] = [glyphs[index] ?? 0, strokes.get(index)]
    const outline = stroke === undefined ? glyphBytes(file, glyph) : lengthenGlyph(file, glyph, stroke)
    outlines.push(withParts(outline, { glyphs, strokes }))
  }
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ...kept.flatMap((tag): readonly (readonly [string, Uint8Array])[] => {
      const table = file.tables.get(tag)
      return table === undefined ? [] : [[tag, bytesOf(table)]]
    }),
    ['glyf', joinOutlines(outlines)],
    ['head', changed(tableOf(file, 'head'), 50, longOffsets)],
    ['hhea', changed(tableOf(file, 'hhea'), 34, glyphs.length)],
    ['hmtx', metricsOf(file, glyphs, strokes)],
    ['loca', offsetsOf(outlines)],
    ['maxp', maximaOf(file, glyphs.length, strokes)],
  ]
  return writeFont(tables.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** `loca` has offsets of four bytes. */
const longOffsets = 1

/** The outline of a glyph; the numbers of its parts become those of the list, which they join without a stroke. */
function withParts(
  outline: Uint8Array,
  { glyphs, strokes }: { readonly glyphs: number[]; readonly strokes: Strokes },
): Uint8Array {
  const view = new DataView(outline.buffer)
  for (const part of partsOf(outline)) {
    const known = glyphs.findIndex((glyph, index) => glyph === part.glyph && !strokes.has(index))
    view.setUint16(part.at, known < 0 ? glyphs.push(part.glyph) - 1 : known)
  }
  return outline
}

/** A table with one of its numbers changed. */
function changed(source: DataView, at: number, value: number): Uint8Array {
  const table = bytesOf(source).slice()
  new DataView(table.buffer).setUint16(at, value)
  return table
}

function maximaOf(file: FontFile, glyphs: number, strokes: Strokes): Uint8Array {
  const maxima = changed(tableOf(file, 'maxp'), 4, glyphs)
  return strokes.size === 0 ? maxima : withComposedGlyphs(maxima)
}

function metricsOf(file: FontFile, glyphs: readonly number[], strokes: Strokes): Uint8Array {
  const source = tableOf(file, 'hmtx')
  const shared = tableOf(file, 'hhea').getUint16(34)
  const view = new DataView(new ArrayBuffer(glyphs.length * 4))
  glyphs.forEach((glyph, index) => {
    view.setUint16(index * 4, widthOf(file, glyph) + (strokes.get(index)?.length ?? 0))
    view.setInt16(index * 4 + 2, source.getInt16(glyph < shared ? glyph * 4 + 2 : shared * 2 + glyph * 2))
  })
  return bytesOf(view)
}

/** Outlines begin at even places. */
function padded(length: number, step: number): number {
  return Math.ceil(length / step) * step
}

function joinOutlines(outlines: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(outlines.reduce((length, outline) => length + padded(outline.length, 2), 0))
  let at = 0
  for (const outline of outlines) {
    joined.set(outline, at)
    at += padded(outline.length, 2)
  }
  return joined
}

function offsetsOf(outlines: readonly Uint8Array[]): Uint8Array {
  const view = new DataView(new ArrayBuffer((outlines.length + 1) * 4))
  let at = 0
  outlines.forEach((outline, index) => {
    view.setUint32(index * 4, at)
    at += padded(outline.length, 2)
  })
  view.setUint32(outlines.length * 4, at)
  return bytesOf(view)
}

// ------------------------------------------------------------------- file

const headerLength = 12
const recordLength = 16

function writeFont(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = headerLength + tables.length * recordLength
  const file = new Uint8Array(tables.reduce((length, [, table]) => length + padded(table.length, 4), start))
  const view = new DataView(file.buffer)
  writeHeader(view, tables.length)
  let at = start
  tables.forEach(([tag, table], index) => {
    const record = headerLength + index * recordLength
    file.set(table, at)
    for (let place = 0; place < 4; place += 1) view.setUint8(record + place, tag.charCodeAt(place))
    view.setUint32(record + 4, checksumOf(view, at, padded(table.length, 4)))
    view.setUint32(record + 8, at)
    view.setUint32(record + 12, table.length)
    at += padded(table.length, 4)
  })
  return file
}

/** The version, and numbers that help old readers to search the directory. */
function writeHeader(view: DataView, count: number): void {
  const power = Math.floor(Math.log2(count))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, count)
  view.setUint16(6, 2 ** power * recordLength)
  view.setUint16(8, power)
  view.setUint16(10, (count - 2 ** power) * recordLength)
}

function checksumOf(view: DataView, start: number, length: number): number {
  let sum = 0
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
