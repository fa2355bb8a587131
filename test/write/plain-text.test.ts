/** Plain text is measured without HarfBuzz: what it says of every pair of letters has to be what HarfBuzz says. */
import { expect, test } from 'vitest'
import type { Face } from '../../pipeline/typesetting/run.ts'
import { unitsPerEm, widthOf } from '../../pipeline/typesetting/font/font-file.ts'
import { fontFileOf, fontOf } from '../../pipeline/typesetting/font/fonts.ts'
import { isPlain } from '../../pipeline/typesetting/lines/plain.ts'
import { shape } from '../../pipeline/typesetting/lines/shape.ts'

const cuts = [false, true].flatMap((bold) => [false, true].map((italic): Face => ({ family: 'Tinos', bold, italic })))

const ascii = range(0x20, 0x7e)
const letters = range(0xc0, 0x17f)
const signs = [...range(0xa0, 0xac), ...range(0x2010, 0x2026), ...range(0x2030, 0x203a)].filter(isPlain)
const cyrillic = [...range(0x400, 0x45f), ...range(0x20, 0x3f)]

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}

/** Every pair of some characters with some others, in both orders. */
function textsOf(characters: readonly string[], others: readonly string[]): readonly string[] {
  return characters.map((left) => others.map((right) => left + right).join('') + left)
}

const texts = [
  ...textsOf(ascii, ascii),
  ...textsOf([...'AVTory.\u2019'], [...letters, ...signs]),
  ...textsOf(cyrillic, cyrillic),
]

test.each(cuts)('kerns pairs of letters as HarfBuzz does (bold: $bold, italic: $italic)', (face) => {
  const font = fontOf(face)
  const file = fontFileOf(face)
  const unit = 1000 / unitsPerEm(file)
  for (const text of texts) {
    const glyphs = font.shape(text, { direction: 'ltr', without: [] })
    const shaped = shape(face, text)
    expect(shaped.glyphs, text).toEqual(glyphs.map(({ glyph }) => glyph))
    expect(shaped.advances, text).toEqual(glyphs.map(({ advance }) => advance * unit))
    expect(shaped.widths, text).toEqual(glyphs.map(({ glyph }) => widthOf(file, glyph) * unit))
  }
})
