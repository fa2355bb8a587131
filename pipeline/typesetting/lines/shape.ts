/** Text to glyphs, once for each text, face and direction in a process. */
import type { Direction } from '../../../templates/vocabulary.ts'
import type { Face } from '../run.ts'
import { unitsPerEm, widthOf } from '../font/font-file.ts'
import { faceName, fontFileOf, fontOf } from '../font/fonts.ts'
import type { PlacedGlyph } from '../font/harfbuzz.ts'
import { plainFontOf } from '../font/plain-font.ts'
import { anchorMarks } from './anchor-marks.ts'
import { charactersOf } from './glyph-characters.ts'
import { isPlain } from './plain.ts'
import { keepRecent } from './recent.ts'

/** Glyphs of a text from left to right; advances carry the kerning. Numbers are 1/1000 em. */
export interface Shaped {
  readonly text: string
  readonly glyphs: readonly number[]
  readonly advances: readonly number[]
  /** Widths of the glyphs by themselves, as the font file gives them. */
  readonly widths: readonly number[]
  /** Characters that each glyph stands for, in the order of the text. */
  readonly characters: readonly (readonly number[])[]
  /** Moves of the glyphs from their places; absent where none has any. */
  readonly offsets: readonly Offset[] | undefined
  /** Indexes of marks over and under Arabic letters; absent where there is none. */
  readonly marks: ReadonlySet<number> | undefined
  /** The glyph that has a stroke or nothing behind it, which is a part of its width; the glyph of the stroke, and how long it is. */
  readonly stroke?: { readonly at: number; readonly glyph?: number; readonly length: number }
  readonly width: number
  /** Number of characters: tracking is added after each. */
  readonly count: number
}

export interface Offset {
  readonly x: number
  readonly y: number
}

/** The hyphen of a divided word: no letter of it, so tagged text has a soft one (ISO 32000-1, 14.8.2.2.3). */
export const softHyphen = 0xad

const mark = /^\p{M}$/u
/** Wider gaps between letters are read as spaces between words (poppler: 0.03 em). 1/1000 em. */
const widestKern = 25

/** By face and direction. */
const shapes = keepRecent<string, Shaped>(5_000)

/** The glyphs of a text in a face. */
export function shape(face: Face, text: string, direction: Direction = 'ltr'): Shaped {
  const group = direction === 'ltr' ? nameOf(face) : `${nameOf(face)} rtl`
  const found = shapes.find(group, text)
  if (found) return found
  const isShort = direction === 'ltr' && face.family === 'Tinos' && isPlain(text)
  return shapes.keep(group, text, isShort ? shapePlain(face, text) : shapeByRules(face, text, direction))
}

/** A plain text before a character that it kerns with, and that is shaped by itself. */
export function shapeBefore(face: Face, text: string, next: string): Shaped {
  const group = `${nameOf(face)} before ${next}`
  const found = shapes.find(group, text)
  if (found) return found
  const shaped = shape(face, text)
  const kern = (kernBetween(face, text.slice(-1), next) * 1000) / plainFontOf(face).unitsPerEm
  return shapes.keep(group, text, {
    ...shaped,
    advances: [...shaped.advances.slice(0, -1), (shaped.advances.at(-1) ?? 0) + kern],
    width: shaped.width + kern,
  })
}

/** Font units to add between two plain characters; a fixed space is one like others. */
export function kernBetween(face: Face, left: string, right: string): number {
  if (face.isUnkerned || left === '' || right === '') return 0
  const { glyphOf, kernOf } = plainFontOf(face)
  const glyph = (sign: string): number => glyphOf(sign === '\u00A0' ? 0x20 : sign.charCodeAt(0))
  return kernOf(glyph(left), glyph(right))
}

function nameOf(face: Face): string {
  return face.isUnkerned ? `${faceName(face)} unkerned` : faceName(face)
}

/** The first part of a divided word with its hyphen. */
export function shapeDivided(face: Face, text: string): Shaped {
  const group = `${nameOf(face)} divided`
  const found = shapes.find(group, text)
  if (found) return found
  const shaped = shape(face, `${text}-`)
  return shapes.keep(group, text, { ...shaped, text, characters: [...shaped.characters.slice(0, -1), [softHyphen]] })
}

/** One glyph for each character, and nothing but kerns between them: no feature of Tinos does more to plain text. */
function shapePlain(face: Face, text: string): Shaped {
  const font = plainFontOf(face)
  const unit = 1000 / font.unitsPerEm
  const points = Array.from(text, (_, index) => text.charCodeAt(index))
  const glyphs = points.map(font.glyphOf)
  const widths = glyphs.map((glyph) => font.widthOf(glyph) * unit)
  const advances = glyphs.map((glyph, index) => {
    const next = glyphs[index + 1]
    const kern = next === undefined || face.isUnkerned ? 0 : font.kernOf(glyph, next)
    return (font.widthOf(glyph) + kern) * unit
  })
  return {
    text,
    glyphs,
    advances,
    widths,
    characters: points.map(onlyCharacter),
    offsets: undefined,
    marks: undefined,
    width: advances.reduce((sum, advance) => sum + advance, 0),
    count: points.length,
  }
}

const alone = new Map<number, readonly number[]>()

/** A list of one character of a plain text, the same each time: of all that is kept of a word, these would take most. */
function onlyCharacter(point: number): readonly number[] {
  const known = alone.get(point)
  if (known !== undefined) return known
  const list = [point]
  alone.set(point, list)
  return list
}

/** The glyphs of a text that nobody asks for again. */
export function shapeAnew(face: Face, text: string, direction: Direction): Shaped {
  return shapeByRules(face, text, direction)
}

/** Glyphs by the rules of the font: joined letters, ligatures, kerns, marks at their letters. */
function shapeByRules(face: Face, text: string, direction: Direction): Shaped {
  const file = fontFileOf(face)
  const unit = 1000 / unitsPerEm(file)
  const found = fontOf(face).shape(text, { direction, without: face.isUnkerned ? ['kern'] : [] })
  const characters = charactersOf(text, found, direction)
  const widths = found.map(({ glyph }) => widthOf(file, glyph))
  const marks = marksOf(found, characters)
  const anchored = face.family === 'Tinos' ? anchorMarks(found, { file, marks, direction }) : found
  const placed = direction === 'ltr' ? anchored : closeUp(anchored, widths, widestKern / unit)
  const advances = placed.map(({ advance }) => advance * unit)
  return {
    text,
    glyphs: placed.map(({ glyph }) => glyph),
    advances,
    widths: widths.map((width) => width * unit),
    characters,
    offsets: placed.some(({ x, y }) => x !== 0 || y !== 0)
      ? placed.map(({ x, y }) => ({ x: x * unit, y: y * unit }))
      : undefined,
    marks: marks.size > 0 ? marks : undefined,
    width: advances.reduce((sum, advance) => sum + advance, 0),
    count: [...text].length,
  }
}

/** Takes from each kern what it has over the widest. */
function closeUp(glyphs: readonly PlacedGlyph[], widths: readonly number[], widest: number): readonly PlacedGlyph[] {
  return glyphs.map((placed, index) => {
    const width = widths[index] ?? 0
    const excess = placed.advance - width - widest
    if (width === 0 || excess <= 0) return placed
    return { ...placed, advance: placed.advance - excess, x: Math.max(0, placed.x - excess) }
  })
}

/** Glyphs of no width that stand over or under the letter before them in the text. */
function marksOf(glyphs: readonly PlacedGlyph[], characters: Shaped['characters']): ReadonlySet<number> {
  const start = Math.min(...glyphs.map(({ cluster }) => cluster))
  return new Set(
    glyphs.flatMap(({ advance, cluster }, index) =>
      advance === 0 && cluster > start && characters[index]?.every(isMark) === true ? [index] : [],
    ),
  )
}

function isMark(point: number): boolean {
  return mark.test(String.fromCodePoint(point))
}
