/** Glyphs to the codes of a font in a document. */
import type { DrawnGlyph, EmbeddedFont } from './embedded-font.ts'
import { softHyphen, type Shaped } from '../../../../typesetting/lines/shape.ts'

/** Glyphs with nothing between them, as part of a string of a content stream, and what the text moves behind them, in 1/1000 em. */
export interface CodeString {
  readonly codes: string
  readonly move: number
}

interface Known {
  /** By glyph and the characters it stands for. */
  readonly glyphs: Map<number | string, string>
  readonly codeStrings: Map<Shaped, readonly CodeString[]>
}

const fonts = new WeakMap<EmbeddedFont, Known>()

/** The code of a glyph; one outline used for two characters gets two, so that copying is exact. */
export function encode(font: EmbeddedFont, drawn: DrawnGlyph): string {
  const { glyphs } = knownOf(font)
  const key = keyOf(drawn)
  const found = glyphs.get(key)
  if (found !== undefined) return found
  const number = font.add(drawn)
  const code = byteOf(number >> 8) + byteOf(number & 0xff)
  glyphs.set(key, code)
  return code
}

const planes = 0x110000

function keyOf({ glyph, characters, stroke }: DrawnGlyph): number | string {
  if (stroke !== undefined) return `${glyph}:${characters.join(',')}:${stroke.length}`
  const first = characters.length === 1 ? characters[0] : undefined
  return first === undefined ? `${glyph}:${characters.join(',')}` : glyph * planes + first
}

/** Bytes of a string between brackets (ISO 32000-1, 7.3.4.2): half as long as in digits, and compressed in half the time. */
function byteOf(number: number): string {
  const character = String.fromCharCode(number)
  if (character === '\r') return '\\r'
  return '()\\'.includes(character) ? `\\${character}` : character
}

/** A shaped text as codes, cut where a kern moves what follows; the hyphen of a divided word has none. */
export function codeStringsOf(font: EmbeddedFont, shaped: Shaped): readonly CodeString[] {
  const { codeStrings } = knownOf(font)
  const found = codeStrings.get(shaped)
  if (found) return found
  const cut = cutAtMoves(font, shaped)
  codeStrings.set(shaped, cut)
  return cut
}

function cutAtMoves(font: EmbeddedFont, shaped: Shaped): readonly CodeString[] {
  const { glyphs, advances, widths } = shaped
  const cut: CodeString[] = []
  let codes = ''
  for (let index = 0; index < glyphs.length; index += 1) {
    codes += shaped.characters[index]?.[0] === softHyphen ? '' : codeAt(font, shaped, index)
    const move = (advances[index] ?? 0) - (widths[index] ?? 0)
    if (move === 0 && index < glyphs.length - 1) continue
    cut.push({ codes, move })
    codes = ''
  }
  return cut
}

/** The code of one glyph of a shaped text. */
function codeAt(font: EmbeddedFont, shaped: Shaped, index: number): string {
  return encode(font, drawnGlyph(shaped, index))
}

/** A glyph of a shaped text as a document draws it. */
export function drawnGlyph({ glyphs, widths, characters, stroke }: Shaped, index: number): DrawnGlyph {
  const drawn = { glyph: glyphs[index] ?? 0, width: widths[index] ?? 0, characters: characters[index] ?? [] }
  return stroke?.at === index ? { ...drawn, stroke } : drawn
}

function knownOf(font: EmbeddedFont): Known {
  const known = fonts.get(font)
  if (known) return known
  const fresh: Known = { glyphs: new Map(), codeStrings: new Map() }
  fonts.set(font, fresh)
  return fresh
}
