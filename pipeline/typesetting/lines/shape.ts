/** Text to glyphs, once for each text, face and direction in a process. */
import type { Direction } from '../../../templates/vocabulary.ts'
import type { Face } from '../run.ts'
import { mirror } from '../../text/bidi.ts'
import { faceName, fontOf } from '../font/fonts.ts'
import { isPlain } from './plain.ts'
import { plainFontOf } from '../font/plain-font.ts'
import type { Glyph, GlyphPosition, GlyphRun } from 'fontkit'

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

/** A stroke that Arabic adds between two letters stands for none: a joiner draws just that. */
const joiner = 0x200d
const mark = /^\p{M}$/u
/** Wider gaps between letters are read as spaces between words (poppler: 0.03 em). 1/1000 em. */
const widestKern = 25

const shapes = new Map<string, Map<string, Shaped>>()
const mostShapes = 100_000

/** The glyphs of a text in a face. */
export function shape(face: Face, text: string, direction: Direction = 'ltr'): Shaped {
  const name = face.isUnkerned ? `${faceName(face)} unkerned` : faceName(face)
  const known = shapesOf(direction === 'ltr' ? name : `${name} rtl`)
  const found = known.get(text)
  if (found) return found
  if (known.size >= mostShapes) known.clear()
  const shaped = direction === 'ltr' ? shapeAnew(face, text) : shapeTurned(face, text)
  known.set(text, shaped)
  return shaped
}

/** The first part of a divided word with its hyphen. */
export function shapeDivided(face: Face, text: string): Shaped {
  const known = shapesOf(`${faceName(face)}${face.isUnkerned ? ' unkerned' : ''} divided`)
  const found = known.get(text)
  if (found) return found
  const shaped = shape(face, `${text}-`)
  const divided = { ...shaped, text, characters: [...shaped.characters.slice(0, -1), [softHyphen]] }
  known.set(text, divided)
  return divided
}

function shapesOf(name: string): Map<string, Shaped> {
  const known = shapes.get(name)
  if (known) return known
  const fresh = new Map<string, Shaped>()
  shapes.set(name, fresh)
  return fresh
}

function shapeAnew(face: Face, text: string): Shaped {
  if (face.family === 'Tinos' && isPlain(text)) return shapePlain(face, text)
  const font = fontOf(face)
  const run = font.layout(text, face.isUnkerned ? { kern: false } : undefined)
  return toShaped(text, run, { unit: 1000 / font.unitsPerEm, characters: charactersOf(text, run.glyphs) })
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
    characters: points.map((point) => [point]),
    offsets: undefined,
    marks: undefined,
    width: advances.reduce((sum, advance) => sum + advance, 0),
    count: points.length,
  }
}

function shapeTurned(face: Face, text: string): Shaped {
  const font = fontOf(face)
  const unit = 1000 / font.unitsPerEm
  const { glyphs, positions } = font.layout([...text].map(mirror).join(''), undefined, 'arab', undefined, 'rtl')
  const closed = positions.map((position, index) =>
    closeUp(position, glyphs[index]?.advanceWidth ?? 0, widestKern / unit),
  )
  const run = { glyphs, positions: closed }
  const characters = turnedCharacters(text, glyphs)
  return { ...toShaped(text, run, { unit, characters }), marks: marksOf(characters, run) }
}

/** Takes from a kern what it has over the widest. */
function closeUp(position: GlyphPosition, width: number, widest: number): GlyphPosition {
  const excess = position.xAdvance - width - widest
  if (width === 0 || excess <= 0) return position
  const { xAdvance, xOffset, yOffset } = position
  return { xAdvance: xAdvance - excess, xOffset: Math.max(0, xOffset - excess), yOffset }
}

interface Measured {
  readonly unit: number
  readonly characters: Shaped['characters']
}

function toShaped(text: string, { glyphs, positions }: GlyphRun, { unit, characters }: Measured): Shaped {
  const advances = positions.map((position) => position.xAdvance * unit)
  const isMoved = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0)
  return {
    text,
    glyphs: glyphs.map((glyph) => glyph.id),
    advances,
    widths: glyphs.map((glyph) => glyph.advanceWidth * unit),
    characters,
    offsets: isMoved ? positions.map(({ xOffset, yOffset }) => ({ x: xOffset * unit, y: yOffset * unit })) : undefined,
    marks: undefined,
    width: advances.reduce((sum, advance) => sum + advance, 0),
    count: [...text].length,
  }
}

/** One character for each glyph where they pair off; else what the font says of its glyphs. */
function charactersOf(text: string, glyphs: readonly Glyph[]): Shaped['characters'] {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0)
  if (points.length === glyphs.length) return points.map((point) => [point])
  return glyphs.map((glyph) => glyph.codePoints)
}

/** As many characters of the text as the font says of each glyph, in their order: together they are the text. */
function turnedCharacters(text: string, glyphs: readonly Glyph[]): Shaped['characters'] {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0)
  const inOrder = glyphs.toReversed().map(({ codePoints }) => points.splice(0, codePoints.length))
  inOrder.at(-1)?.push(...points)
  return inOrder.map((own) => (own.length === 0 ? [joiner] : own)).toReversed()
}

/** Glyphs that stand over or under the one before them in the text. */
function marksOf(characters: Shaped['characters'], { positions }: GlyphRun): ReadonlySet<number> | undefined {
  const last = characters.length - 1
  const found = characters.flatMap((points, index) =>
    index < last && positions[index]?.xAdvance === 0 && points.every(isMark) ? [index] : [],
  )
  return found.length === 0 ? undefined : new Set(found)
}

function isMark(point: number): boolean {
  return mark.test(String.fromCodePoint(point))
}
