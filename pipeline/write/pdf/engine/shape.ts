/** Text to glyphs, once for each text and face in a process. */
import type { Face } from '../definition.ts'
import { faceName, fontOf } from './fonts.ts'

/** Glyphs of a text; advances carry the kerning. Numbers are 1/1000 em. */
export interface Shaped {
  readonly glyphs: readonly number[]
  readonly advances: readonly number[]
  /** Widths of the glyphs by themselves, as the font file gives them. */
  readonly widths: readonly number[]
  /** Characters that each glyph stands for. */
  readonly characters: readonly (readonly number[])[]
  readonly width: number
  /** Number of characters: tracking is added after each. */
  readonly count: number
}

const shapes = new Map<string, Map<string, Shaped>>()
const mostShapes = 100_000

/** The glyphs of a text in a face. */
export function shape(face: Face, text: string): Shaped {
  const known = shapesOf(face)
  const found = known.get(text)
  if (found) return found
  if (known.size >= mostShapes) known.clear()
  const shaped = shapeAnew(face, text)
  known.set(text, shaped)
  return shaped
}

function shapesOf(face: Face): Map<string, Shaped> {
  const name = faceName(face)
  const known = shapes.get(name)
  if (known) return known
  const fresh = new Map<string, Shaped>()
  shapes.set(name, fresh)
  return fresh
}

function shapeAnew(face: Face, text: string): Shaped {
  const font = fontOf(face)
  // A glyph keeps the characters of its first use (fontkit 2.0.4, Glyph): start from none.
  font._glyphs = {}
  const run = font.layout(text)
  const unit = 1000 / font.unitsPerEm
  const advances = run.positions.map((position) => position.xAdvance * unit)
  return {
    glyphs: run.glyphs.map((glyph) => glyph.id),
    advances,
    widths: run.glyphs.map((glyph) => glyph.advanceWidth * unit),
    characters: charactersOf(text, run.glyphs),
    width: advances.reduce((sum, advance) => sum + advance, 0),
    count: [...text].length,
  }
}

/** One character for each glyph where they pair off; else what the font says of its glyphs. */
function charactersOf(
  text: string,
  glyphs: readonly { readonly codePoints: readonly number[] }[],
): readonly (readonly number[])[] {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0)
  if (points.length === glyphs.length) return points.map((point) => [point])
  return glyphs.map((glyph) => glyph.codePoints)
}
