/** Outlines in forms that few glyphs of our fonts have, and the bytes of fonts that are cut. */
import { describe, expect, it } from 'vitest'
import { openFontFile, tableOf, type FontFile } from '../../pipeline/typesetting/font/font-file.ts'
import { fontFileOf } from '../../pipeline/typesetting/font/fonts.ts'
import { glyphPath } from '../../pipeline/typesetting/font/glyph-path.ts'
import { glyphBytes, partsOf } from '../../pipeline/typesetting/font/glyph-table.ts'
import { subsetFont } from '../../pipeline/typesetting/font/subset.ts'

/** Bytes as they stand in a font; `w` makes two of a number. */
const w = (...numbers: readonly number[]): readonly number[] => numbers.flatMap((n) => [(n >> 8) & 0xff, n & 0xff])

const table = (bytes: readonly number[]) => new DataView(Uint8Array.from([9, 9, 9, 9, ...bytes]).buffer, 4)

/** A font of glyphs with these outlines, each glyph 500 and more wide. */
function fontOf(outlines: readonly (readonly number[])[], { long = false } = {}): FontFile {
  const starts = outlines.reduce<readonly number[]>((all, { length }) => [...all, (all.at(-1) ?? 0) + length], [0])
  return {
    bytes: new Uint8Array(),
    tables: new Map(
      Object.entries({
        glyf: table(outlines.flat()),
        loca: table(starts.flatMap((start) => (long ? w(0, start) : w(start / 2)))),
        head: table([...Array.from({ length: 50 }, () => 0), ...w(long ? 1 : 0), 0, 0]),
        hhea: table([...Array.from({ length: 34 }, () => 7), ...w(2)]),
        maxp: table(w(0, 1, outlines.length, 5)),
        hmtx: table([...w(500, 11, 600, -12), ...w(13, -14, 15)]),
        'cvt ': table([1, 2, 3]),
        prep: table([4, 5, 6, 7, 8]),
        name: table([1]),
      }),
    ),
  }
}

const header = (contours: number) => w(contours, 0, 0, 0, 0)
const on = 1
/** A triangle of long steps, after instructions of two bytes. */
const triangle = [...header(1), ...w(2), ...w(2), 77, 78, on, on, on, ...w(10, 300, -20), ...w(20, -30, 400), 0]

function drawn(font: FontFile, glyph = 0): string {
  return glyphPath(font, glyph)
    .map(({ type, points }) => [type, ...points.map(({ x, y }) => `${x},${y}`)].join(' '))
    .join('; ')
}

describe('an outline', () => {
  it('is read in long steps, behind its instructions', () => {
    expect(drawn(fontOf([triangle]))).toBe('move 10,20; line 310,-10; line 290,390; close')
  })

  it('is read in short steps, in repeated flags and in steps that are left away', () => {
    const short = 0x2 | 0x4
    const outline = [
      [...header(2), ...w(2, 5), ...w(0)],
      [on | short | 0x10 | 0x20, on | short | 0x8, 1, on | 0x10 | 0x20 | 0x8, 0, on | 0x10, on | 0x20],
      [5, 3, 2, ...w(100)],
      [6, 4, 1, ...w(-50), 0],
    ].flat()
    expect(drawn(fontOf([outline]))).toBe(
      'move 5,6; line 2,2; line 0,1; close; move 0,1; line 0,-49; line 100,-49; close',
    )
  })

  it('begins at its first point on the curve', () => {
    const outline = [...header(1), ...w(2), ...w(0), 0, on, on, ...w(10, 10, 10), ...w(0, 20, 0), 0]
    expect(drawn(fontOf([outline]))).toBe('move 20,20; line 30,20; curve 10,0 20,20; close')
  })

  it('has a point on the curve between two that are beside it', () => {
    const outline = [...header(1), ...w(3), ...w(0), on, 0, 0, on, ...w(0, 10, 20, 10), ...w(0, 20, 10, -30), 0]
    expect(drawn(fontOf([outline]))).toBe('move 0,0; curve 10,20 20,25; curve 30,30 40,0; close')
  })

  it('of points beside the curve alone begins between the last and the first', () => {
    const outline = [...header(1), ...w(2), ...w(0), 0, 0, 0, ...w(0, 10, 10), ...w(0, 20, -20), 0]
    expect(drawn(fontOf([outline]))).toBe('move 10,0; curve 0,0 5,10; curve 10,20 15,10; curve 20,0 10,0; close')
  })

  it('of a blank has no step', () => {
    expect(glyphPath(fontOf([[], triangle]), 0)).toEqual([])
    expect(drawn(fontOf([[], triangle]), 1)).toBe('move 10,20; line 310,-10; line 290,390; close')
    expect(partsOf(new Uint8Array())).toEqual([])
  })

  it('stands where offsets of two or of four bytes say', () => {
    for (const long of [true, false])
      expect([...glyphBytes(fontOf([triangle, [1, 2, 3, 4], triangle], { long }), 1)]).toEqual([1, 2, 3, 4])
  })
})

describe('a composed glyph', () => {
  const half = 0x2000
  const composed = [
    header(-1),
    [...w(0x20 | 0x1, 1), ...w(100, -200)],
    [...w(0x20 | 0x8, 1), 5, 0xff, ...w(half)],
    [...w(0x20 | 0x40, 1), 0, 0, ...w(half, -half)],
    [...w(0x80 | 0x1, 1), ...w(0, 0), ...w(0, 0x4000, half, 0x6000)],
  ].flat()
  const font = fontOf([composed, triangle])

  it('moves, scales, stretches and turns its parts', () => {
    expect(drawn(font).split('; close')).toEqual([
      'move 110,-180; line 410,-210; line 390,190',
      '; move 10,9; line 160,-6; line 150,194',
      '; move 5,-10; line 155,5; line 145,-195',
      '; move 10,40; line -5,295; line 195,875',
      '',
    ])
  })

  it('says where the numbers of its parts stand', () => {
    expect(partsOf(glyphBytes(font, 0)).map(({ at, glyph }) => [at, glyph])).toEqual([
      [12, 1],
      [20, 1],
      [28, 1],
      [38, 1],
    ])
  })
})

/** Tables of a cut font. */
function cut(font: FontFile, glyphs: readonly number[]) {
  const bytes = subsetFont(font, glyphs)
  const file = openFontFile(bytes)
  const numbers = (tag: string) => {
    const table = tableOf(file, tag)
    return Array.from({ length: table.byteLength >> 1 }, (_, index) => table.getInt16(index * 2))
  }
  return { bytes, file, numbers }
}

describe('a font that is cut', () => {
  const composed = [...header(-1), ...w(0x21, 3, 0, 0), ...w(0x21, 2, 1, 1), ...w(0x1, 2, 2, 2)]
  const odd = triangle.slice(0, -1)
  const font = fontOf([triangle, composed, [...triangle, 0, 0], [...odd, 0], triangle])
  const { bytes, file, numbers } = cut(font, [0, 1, 3])

  it('has the parts of its composed glyphs behind the others, under their new numbers', () => {
    const parts = (glyph: number) => partsOf(glyphBytes(file, glyph)).map((part) => [part.glyph, part.x])
    expect(parts(1)).toEqual([
      [2, 0],
      [3, 1],
      [3, 2],
    ])
    expect(drawn(file, 3)).toBe(drawn(font, 2))
    expect(numbers('maxp')).toEqual([0, 1, 4, 5])
    expect(numbers('hhea').at(-1)).toBe(4)
    expect(tableOf(file, 'head').getUint16(50)).toBe(1)
  })

  it('has the widths and bearings of its glyphs, those of the last ones too', () => {
    expect(numbers('hmtx')).toEqual([500, 11, 600, -12, 600, -14, 600, 13])
    expect(cut(font, [4]).numbers('hmtx')).toEqual([600, 15])
  })

  it('keeps what draws need, in the order of their names', () => {
    expect([...file.tables.keys()]).toEqual(['cvt ', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'])
    expect([...new Uint8Array(bytes.slice(tableOf(file, 'prep').byteOffset)).slice(0, 8)]).toEqual([
      4, 5, 6, 7, 8, 0, 0, 0,
    ])
    expect(Array.from(subsetFont(font, [0]).subarray(0, 12))).toEqual([0, 1, 0, 0, 0, 8, 0, 128, 0, 3, 0, 0])
    const fewer = { ...font, tables: new Map([...font.tables].filter(([tag]) => tag !== 'prep')) }
    expect(Array.from(subsetFont(fewer, [0]).subarray(4, 12))).toEqual([0, 7, 0, 64, 0, 2, 0, 48])
  })

  it('leaves the font that it is cut from as it was', () => {
    expect(numbers('loca').filter((_, index) => index % 2 === 1)[1]).toBe(triangle.length + (triangle.length % 2))
    expect(tableOf(font, 'maxp').getUint16(4)).toBe(5)
    expect(partsOf(glyphBytes(font, 1)).map(({ glyph }) => glyph)).toEqual([3, 2, 2])
  })

  it('begins each outline at an even place, and each table at a fourth', () => {
    const uneven = cut(fontOf([triangle.slice(0, 27), triangle, triangle], { long: true }), [0, 1])
    expect(drawn(uneven.file, 1)).toBe(drawn(fontOf([triangle])))
    for (const { byteOffset } of uneven.file.tables.values()) expect(byteOffset % 4).toBe(0)
    expect(uneven.bytes.length % 4).toBe(0)
  })
})

it('has sums by which each table of a cut font can be proved', () => {
  const bytes = subsetFont(fontFileOf({ family: 'Tinos', bold: false, italic: false }), [0, 36, 37, 200])
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  let end = 12 + view.getUint16(4) * 16
  for (let record = 12; record < 12 + view.getUint16(4) * 16; record += 16) {
    const [start, length] = [view.getUint32(record + 8), view.getUint32(record + 12)]
    let sum = 0
    for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) % 2 ** 32
    expect(view.getUint32(record + 4)).toBe(sum)
    expect(start).toBe(end)
    end = start + Math.ceil(length / 4) * 4
  }
  expect(bytes.length).toBe(end)
})
