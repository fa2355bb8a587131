/** One text operator for each run of a style. */
import type { Part } from './set-lines.ts'
import type { PdfFont } from './upstream.ts'

/** Glyphs of a font already in its subset, by glyph and the characters it stands for. */
const encodings = new WeakMap<PdfFont, Map<string, string>>()

/** Operators that draw a part: `x` is where it begins, `baseline` from the top of the page; points. */
export function textOperators(
  part: Part,
  font: PdfFont,
  at: { readonly x: number; readonly baseline: number },
): string {
  const { size, scale, tracking, rise } = part.style
  const matrix = `1 0 0 -1 ${number(at.x)} ${number(at.baseline - rise)} Tm`
  const state = `/${font.id} ${number(size)} Tf ${number(scale * 100)} Tz ${number(tracking / scale)} Tc`
  return `BT ${matrix} ${state} [${showArray(part, font)}] TJ ET`
}

/** The array of TJ: glyphs, and moves in 1/1000 em against the direction of the text. */
function showArray(part: Part, font: PdfFont): string {
  const perPoint = 1000 / (part.style.size * part.style.scale)
  const state: Showing = { array: '', open: '', owed: 0 }
  for (const { fragment, extra } of part.pieces) {
    for (let index = 0; index < fragment.shaped.glyphs.length; index += 1)
      showGlyph(state, font, glyphAt(fragment, index))
    state.owed += extra * perPoint
  }
  return state.array + shown(state.open)
}

interface Showing {
  array: string
  /** Glyphs that are not in the array yet. */
  open: string
  /** What the text is behind its place, carried on so that rounding does not add up. */
  owed: number
}

function glyphAt({ shaped }: Part['pieces'][number]['fragment'], index: number): Drawn {
  return {
    glyph: shaped.glyphs[index] ?? 0,
    advance: shaped.advances[index] ?? 0,
    width: shaped.widths[index] ?? 0,
    characters: shaped.characters[index] ?? [],
  }
}

function showGlyph(state: Showing, font: PdfFont, drawn: Drawn): void {
  const move = Math.round(state.owed)
  if (move !== 0) {
    state.array += `${shown(state.open)}${-move}`
    state.open = ''
    state.owed -= move
  }
  state.open += encode(font, drawn)
  state.owed += drawn.advance - drawn.width
}

/** Glyphs as a string of the array; nothing where there are none. */
function shown(codes: string): string {
  return codes === '' ? '' : `<${codes}>`
}

interface Drawn {
  readonly glyph: number
  readonly advance: number
  readonly width: number
  readonly characters: readonly number[]
}

/** Puts a glyph into the font's subset; one outline used for two characters gets two places, so that copying is exact. */
function encode(font: PdfFont, { glyph, width, characters }: Drawn): string {
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

/** A number of a content stream: at most three decimals. */
export function number(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}
