/** What plain text needs of a font: glyphs, widths and kerns, without the rules for every other script. */
import type { Face } from '../run.ts'
import { readCharacterMap, type GlyphOf } from './character-map.ts'
import { unitsPerEm, widthOf } from './font-file.ts'
import { faceName, fontFileOf } from './fonts.ts'
import { readKerning, type KernOf } from './kerning.ts'

/** Numbers in font units. */
export interface PlainFont {
  readonly unitsPerEm: number
  readonly glyphOf: GlyphOf
  readonly widthOf: (glyph: number) => number
  readonly kernOf: KernOf
}

const opened = new Map<string, PlainFont>()

/** The plain font of a face, opened once in a process. */
export function plainFontOf(face: Face): PlainFont {
  const name = faceName(face)
  const known = opened.get(name)
  if (known) return known
  const file = fontFileOf(face)
  const font = {
    unitsPerEm: unitsPerEm(file),
    glyphOf: remember(readCharacterMap(file)),
    widthOf: remember((glyph) => widthOf(file, glyph)),
    kernOf: readKerning(file),
  }
  opened.set(name, font)
  return font
}

/** Asks once for each number. */
function remember(find: (number: number) => number): (number: number) => number {
  const known: (number | undefined)[] = []
  return (number) => (known[number] ??= find(number))
}
