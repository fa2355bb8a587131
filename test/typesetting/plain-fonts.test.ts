/** What is read of a font file by our own code, beside what fontkit reads of the same file. */
import { create, type Font } from 'fontkit'
import { describe, expect, it } from 'vitest'
import type { Face } from '../../pipeline/typesetting/run.ts'
import { readCharacterMap } from '../../pipeline/typesetting/font/character-map.ts'
import { openFontFile, tableOf, unitsPerEm, widthOf } from '../../pipeline/typesetting/font/font-file.ts'
import {
  blankGlyph,
  colourProfile,
  faceName,
  fontFileOf,
  fontOf,
  hasGlyph,
  isInstalled,
} from '../../pipeline/typesetting/font/fonts.ts'
import { glyphPath } from '../../pipeline/typesetting/font/glyph-path.ts'
import { readKerning } from '../../pipeline/typesetting/font/kerning.ts'
import { plainFontOf } from '../../pipeline/typesetting/font/plain-font.ts'
import { inflateSync } from 'node:zlib'

const faces = [false, true].flatMap((bold) => [false, true].map((italic): Face => ({ family: 'Tinos', bold, italic })))
const [regular] = faces as [Face]

/** Our fonts are no collections: `create` gives one font. */
function open(face: Face): Font {
  return create(Buffer.from(fontFileOf(face).bytes)) as Font
}

describe.each(faces.map((face) => [faceName(face), face] as const))('%s', (_, face) => {
  const font = open(face)
  const plain = plainFontOf(face)

  it('has the glyph of each character of the basic plane that fontkit finds', () => {
    const different: number[] = []
    for (let point = 0; point < 0xffff; point += 1)
      if (plain.glyphOf(point) !== font.glyphForCodePoint(point).id) different.push(point)
    expect(different).toEqual([])
  })

  it('has the widths that fontkit finds', () => {
    expect(plain.unitsPerEm).toBe(font.unitsPerEm)
    for (let glyph = 0; glyph < 2000; glyph += 7) expect(plain.widthOf(glyph)).toBe(font.getGlyph(glyph).advanceWidth)
  })

  it('sets letters as close as fontkit does', () => {
    for (const [left, letters] of ['AVTWYLPFravoy.,’1', 'уГТАУРоа.,'].flatMap((script) =>
      [...script].map((letter) => [letter, [...script]] as const),
    )) {
      const text = letters.map((right) => left + right).join('')
      const { glyphs, positions } = font.layout(text)
      const kerns = positions.map(({ xAdvance }, index) => xAdvance - (glyphs[index]?.advanceWidth ?? 0))
      const ours = glyphs.map(({ id }, index) => {
        const next = glyphs[index + 1]
        return next === undefined ? 0 : plain.kernOf(id, next.id)
      })
      expect(ours, left).toEqual(kerns)
    }
  })
})

it('sets A and V closer, and twice the same', () => {
  const plain = plainFontOf(regular)
  const [a, v] = [plain.glyphOf(0x41), plain.glyphOf(0x56)]
  expect(plain.kernOf(a, v)).toBeLessThan(-100)
  expect(plain.kernOf(a, v)).toBe(plain.kernOf(a, v))
  expect(plainFontOf({ ...regular })).toBe(plain)
  expect(plainFontOf({ ...regular, bold: true })).not.toBe(plain)
})

const named = (family: Face['family']): readonly unknown[] =>
  faces.map((face) => (open({ ...face, family }) as Font & { readonly postscriptName: string }).postscriptName)

describe('faces', () => {
  it('are named by family, weight and slope', () => {
    expect(faces.map(faceName)).toEqual(['Tinos', 'Tinos-Italic', 'Tinos-Bold', 'Tinos-Bold-Italic'])
  })

  it('have a file each, but for the slope of Chinese', () => {
    expect(named('Tinos')).toEqual(['Tinos-Regular', 'Tinos-Italic', 'Tinos-Bold', 'Tinos-BoldItalic'])
    expect(named('Amiri')).toEqual(['Amiri-Regular', 'Amiri-Italic', 'Amiri-Bold', 'Amiri-BoldItalic'])
  })

  it('are opened once', () => {
    expect(fontFileOf({ ...regular })).toBe(fontFileOf(regular))
    expect(fontOf({ ...regular })).toBe(fontOf(regular))
    expect(fontOf({ ...regular, italic: true })).not.toBe(fontOf(regular))
  })

  it('say which characters they have', () => {
    expect(isInstalled('Tinos')).toBe(true)
    expect(isInstalled('Tinos')).toBe(true)
    expect(hasGlyph(regular, 'é')).toBe(true)
    expect(hasGlyph(regular, '中')).toBe(false)
    expect(hasGlyph({ ...regular, family: 'Noto Serif SC' }, '中')).toBe(true)
    expect(hasGlyph({ ...regular, family: 'Noto Serif SC' }, '𠮷')).toBe(
      open({ ...regular, family: 'Noto Serif SC' }).hasGlyphForCodePoint(0x20bb7),
    )
  })

  it.each(['Amiri', 'Tinos'] as const)('have a blank of no width: %s', (family) => {
    const face: Face = { ...regular, family }
    const blank = blankGlyph(face, 'rtl') ?? 0
    expect(blank).toBeGreaterThan(0)
    expect(widthOf(fontFileOf(face), blank)).toBe(0)
    expect(glyphPath(fontFileOf(face), blank)).toEqual([])
    expect(glyphPath(fontFileOf(face), blankGlyph(face, 'ltr') ?? 1)).toEqual([])
    expect(blankGlyph({ ...face, family: 'Noto Serif SC' }, 'rtl')).toBeUndefined()
  })
})

it('has the profile of sRGB, compressed once', () => {
  expect(inflateSync(colourProfile()).toString('latin1', 36, 40)).toBe('acsp')
  expect(colourProfile()).toBe(colourProfile())
})

// ------------------------------------------------------------ made-up fonts

/** Numbers of two bytes. */
function words(...numbers: readonly number[]): DataView {
  const view = new DataView(new ArrayBuffer(numbers.length * 2 + 8), 8)
  numbers.forEach((number, index) => {
    view.setUint16(index * 2, number & 0xffff)
  })
  return view
}

function fontWith(tables: Readonly<Record<string, DataView>>) {
  return { bytes: new Uint8Array(), tables: new Map(Object.entries(tables)) }
}

/** Three segments: letters one behind the other, letters that a list gives glyphs, the end. */
const segments = [
  [4, 0, 0, 6, 0, 0, 0],
  [0x43, 0x62, 0xffff],
  [0],
  [0x41, 0x61, 0xffff],
  [-0x40, 10, 1],
  [0, 4, 0],
  [5, 0],
].flat()

const read = (platform: number, encoding: number, format = 4) =>
  readCharacterMap(fontWith({ cmap: words(0, 1, platform, encoding, 0, 12, format, ...segments.slice(1)) }))(0x41)

describe('a character map', () => {
  const glyphOf = readCharacterMap(fontWith({ cmap: words(0, 1, 3, 1, 0, 12, ...segments) }))

  it('gives glyphs by shift, and by list', () => {
    expect([0x40, 0x41, 0x43, 0x44].map(glyphOf)).toEqual([0, 1, 3, 0])
    expect([0x60, 0x61, 0x62, 0x63].map(glyphOf)).toEqual([0, 15, 0, 0])
    expect([0xffff, 0x10000].map(glyphOf)).toEqual([0, 0])
  })

  it('is taken from Windows, else from Unicode, and from nothing else', () => {
    expect(read(0, 3)).toBe(1)
    for (const [platform, encoding, format] of [
      [1, 0, 4],
      [3, 10, 4],
      [0, 1, 4],
      [3, 1, 6],
    ] as const)
      expect(() => read(platform, encoding, format)).toThrow('the font has no character map of the basic plane')
  })

  it('of Windows goes before that of Unicode', () => {
    const other = segments.with(13, -0x30)
    const cmap = words(0, 2, 0, 3, 0, 20, 3, 1, 0, 20 + segments.length * 2, ...other, ...segments)
    expect(readCharacterMap(fontWith({ cmap }))(0x41)).toBe(1)
  })
})

describe('a font file', () => {
  it('is read by its directory', () => {
    const bytes = new Uint8Array(4 + 48)
    const view = new DataView(bytes.buffer, 4)
    view.setUint16(4, 1)
    bytes.set(Buffer.from('abcd'), 4 + 12)
    view.setUint32(20, 40)
    view.setUint32(24, 6)
    bytes.set([1, 2, 3, 4, 5, 6], 4 + 40)
    const file = openFontFile(bytes.subarray(4))
    expect([...file.tables.keys()]).toEqual(['abcd'])
    const table = tableOf(file, 'abcd')
    expect([table.byteLength, table.getUint8(0), table.getUint8(5)]).toEqual([6, 1, 6])
    expect(() => tableOf(file, 'head')).toThrow('the font has no table head')
  })

  it('gives its last glyphs one width', () => {
    const hhea = words(...Array.from({ length: 17 }, () => 0), 2)
    const file = fontWith({ hhea, hmtx: words(500, 0, 600, 0, 1, 2), head: words(0, 0, 0, 0, 0, 0, 0, 0, 0, 2048) })
    expect([0, 1, 2, 3].map((glyph) => widthOf(file, glyph))).toEqual([500, 600, 600, 600])
    expect(unitsPerEm(file)).toBe(2048)
  })
})

/** Features at 10 and lookups at 40; one list of pairs, whose first glyphs are listed or stand in ranges. */
function kerningOf({ format = 1, value = 4, second = 0, type = 2, tag = 'kern', ranges = false } = {}) {
  const letters = [...tag].map((letter) => letter.charCodeAt(0))
  const [a = 0, b = 0, c = 0, d = 0] = letters
  const features = [2, 0x6c69, 0x6761, 14, (a << 8) | b, (c << 8) | d, 14, 0, 1, 0]
  const lookups = [1, 4, type, 0, 1, 8]
  const list = [format, ranges ? 30 : 14, value, second, 2, 42, 52]
  const coverage = ranges ? [0, 2, 2, 5, 6, 0, 9, 9, 2] : [1, 2, 5, 9, 0, 0, 0, 0, 0]
  const lists = ranges
    ? [1, 30, 4, 0, 3, 48, 58, 58, 0, 0, 0, 0, 0, 0, 0, 2, 2, 5, 6, 0, 9, 9, 2, 0]
    : [...list, ...coverage, 0, 0, 0, 0, 0]
  const pairs = [2, 7, -40, 8, 25]
  const others = [1, 7, -10, 0, 0]
  return readKerning(fontWith({ GPOS: words(1, 0, 0, 10, 30, ...features, ...lookups, ...lists, ...pairs, ...others) }))
}

describe('kerning', () => {
  it('is read where the first glyphs stand in ranges', () => {
    const kern = kerningOf({ ranges: true })
    expect([kern(5, 7), kern(5, 8), kern(5, 9), kern(6, 7), kern(9, 7)]).toEqual([-40, 25, 0, -10, -10])
    expect([kern(4, 7), kern(7, 7), kern(8, 7), kern(10, 7)]).toEqual([0, 0, 0, 0])
  })

  it('is read where the first glyphs are listed', () => {
    const kern = kerningOf()
    expect([kern(5, 7), kern(5, 8), kern(9, 7), kern(6, 7), kern(0, 7)]).toEqual([-40, 25, -10, 0, 0])
  })

  it('of another feature is none', () => {
    expect(kerningOf({ tag: 'cpsp' })(5, 7)).toBe(0)
  })

  it('in another form is refused', () => {
    for (const form of [{ format: 2 }, { value: 5 }, { second: 4 }, { type: 9 }])
      expect(() => kerningOf(form)).toThrow('the font kerns in a form that is not known')
  })
})
