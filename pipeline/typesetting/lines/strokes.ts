/** Words with a stroke between two letters: it is a part of the letter after it, so that the text is what was typed. */
import type { Face } from '../run.ts'
import { shapeAnew, type Shaped } from './shape.ts'

/** The sign that is a stroke, and by which a font draws its neighbours as they are beside one. */
const sign = '\u0640'
const signPoint = 0x640
/** What the stroke of a font may be wider or narrower by beside a letter, in 1/1000 em: more is no plain stroke. */
const tolerance = 10

/** A word as it is beside a stroke of no length, the glyph that will have it, and the glyph that it is drawn with. */
export interface StrokedShape {
  readonly shaped: Shaped
  readonly at: number
  readonly stroke: number
}

const known = new Map<string, StrokedShape | undefined>()
const mostKnown = 10_000

/** A word with a stroke before a place of its text; absent where the font has no plain stroke there. */
export function strokedShape(face: Face, text: string, place: number): StrokedShape | undefined {
  const key = `${face.bold} ${face.italic} ${place} ${text}`
  if (known.has(key)) return known.get(key)
  if (known.size >= mostKnown) known.clear()
  const found = shapeStroked(face, text, place)
  known.set(key, found)
  return found
}

function shapeStroked(face: Face, text: string, place: number): StrokedShape | undefined {
  const longer = shapeAnew(face, `${text.slice(0, place)}${sign}${text.slice(place)}`, 'rtl')
  const index = longer.characters.findIndex((points) => points.length === 1 && points[0] === signPoint)
  const at = index - 1
  const stroke = longer.glyphs[index]
  if (stroke === undefined || at < 0 || longer.marks?.has(at) === true) return undefined
  const [advance = 0, width = 0] = [longer.advances[index], longer.widths[index]]
  const isMoved = [index, at].some((each) => longer.offsets?.[each]?.y !== undefined && longer.offsets[each].y !== 0)
  return Math.abs(advance - width) > tolerance || isMoved
    ? undefined
    : { shaped: { ...without(longer, index), text }, at, stroke }
}

/** A shape without one of its glyphs. */
function without(shaped: Shaped, index: number): Shaped {
  const drop = <Item>(items: readonly Item[]): readonly Item[] => items.toSpliced(index, 1)
  return {
    ...shaped,
    glyphs: drop(shaped.glyphs),
    advances: drop(shaped.advances),
    widths: drop(shaped.widths),
    characters: drop(shaped.characters),
    offsets: shaped.offsets && drop(shaped.offsets),
    marks: shaped.marks && new Set([...shaped.marks].map((mark) => (mark > index ? mark - 1 : mark))),
    width: shaped.width - (shaped.advances[index] ?? 0),
    count: shaped.count - 1,
  }
}

/** The word with a stroke of some length, in 1/1000 em. */
export function withStroke({ shaped, at, stroke }: StrokedShape, length: number): Shaped {
  const longer = (numbers: readonly number[]): readonly number[] =>
    numbers.map((number, index) => (index === at ? number + length : number))
  return {
    ...shaped,
    advances: longer(shaped.advances),
    widths: longer(shaped.widths),
    width: shaped.width + length,
    stroke: { at, glyph: stroke, length },
  }
}
