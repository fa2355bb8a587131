/** Glyphs to the codes of a font's subset. */
import type { PdfFont } from './upstream.ts'

/** Glyphs of a font already in its subset, by glyph and the characters it stands for. */
const encodings = new WeakMap<PdfFont, Map<string, string>>()

interface Drawn {
  readonly width: number
  readonly characters: readonly number[]
}

/** Puts a glyph into the font's subset; one outline used for two characters gets two places, so that copying is exact. */
export function encode(font: PdfFont, glyph: number, { width, characters }: Drawn): string {
  const known = encodings.get(font) ?? new Map<string, string>()
  encodings.set(font, known)
  const key = `${glyph}:${characters.join(',')}`
  const found = known.get(key)
  if (found !== undefined) return found
  const place = placeInSubset(font, glyph)
  font.widths[place] = width
  font.unicode[place] = characters
  const code = place.toString(16).padStart(4, '0')
  known.set(key, code)
  return code
}

function placeInSubset(font: PdfFont, glyph: number): number {
  const { subset } = font
  if (!subset.glyphs.includes(glyph)) return subset.includeGlyph(glyph)
  subset.glyphs.push(glyph)
  return subset.glyphs.length - 1
}
