/** Font files are read and cut without fontkit: what comes of it has to be what fontkit reads. */
import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import type { Face } from '../../pipeline/typesetting/run.ts'
import { fontFileOf } from '../../pipeline/typesetting/font/fonts.ts'
import { glyphPath } from '../../pipeline/typesetting/font/glyph-path.ts'
import { subsetFont } from '../../pipeline/typesetting/font/subset.ts'

/** What fontkit 2.0.4 says beyond what we ask of it. */
interface OpenedFont extends Font {
  readonly numGlyphs: number
  readonly postscriptName: string
  getGlyph(glyph: number): ReturnType<Font['getGlyph']> & {
    readonly path: { readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[] }
  }
}

const steps: Readonly<Record<string, string>> = {
  moveTo: 'move',
  lineTo: 'line',
  quadraticCurveTo: 'curve',
  closePath: 'close',
}

/** Our fonts are no collections: `create` gives one font. */
function open(bytes: Uint8Array): OpenedFont {
  return create(Buffer.from(bytes)) as OpenedFont
}

function pathIn(font: OpenedFont, glyph: number) {
  return font.getGlyph(glyph).path.commands.map(({ command, args }) => [steps[command], ...args])
}

describe.each(['Tinos', 'Amiri', 'Noto Serif SC'] as const)('%s', (family) => {
  const face: Face = { family, bold: false, italic: false }
  const file = fontFileOf(face)
  const font = open(file.bytes)
  const some = Array.from({ length: 500 }, (_, index) => Math.floor((index * font.numGlyphs) / 500))

  test('has the outlines that fontkit draws', () => {
    for (const glyph of some) {
      const path = glyphPath(file, glyph).map(({ type, points }) => [type, ...points.flatMap(({ x, y }) => [x, y])])
      expect(path, String(glyph)).toEqual(pathIn(font, glyph))
    }
  })

  test('is cut to glyphs that are drawn as before, parts of composed ones behind them', () => {
    const subset = open(subsetFont(file, some))
    expect(subset.numGlyphs).toBeGreaterThanOrEqual(some.length)
    some.forEach((glyph, index) => {
      expect(pathIn(subset, index), String(glyph)).toEqual(pathIn(font, glyph))
      expect(subset.getGlyph(index).advanceWidth).toBe(font.getGlyph(glyph).advanceWidth)
    })
  })
})
