/** Outlines of glyphs: lines, and curves with one control point. */
import type { FontFile } from './font-file.ts'
import { glyphBytes, partsOf, type GlyphPart } from './glyph-table.ts'

/** Points in font units, upwards. */
export interface GlyphPoint {
  readonly x: number
  readonly y: number
}

/** Points of a `curve`: its control point, its end. */
export type PathStep =
  | { readonly type: 'move' | 'line'; readonly points: readonly [GlyphPoint] }
  | { readonly type: 'curve'; readonly points: readonly [GlyphPoint, GlyphPoint] }
  | { readonly type: 'close'; readonly points: readonly [] }

interface OutlinePoint extends GlyphPoint {
  readonly isOn: boolean
}

/** The outline of a glyph, one closed contour after the other. */
export function glyphPath(file: FontFile, glyph: number): readonly PathStep[] {
  return contoursOf(file, glyph).flatMap(stepsOf)
}

type Contour = readonly OutlinePoint[]

function contoursOf(file: FontFile, glyph: number): readonly Contour[] {
  const outline = glyphBytes(file, glyph)
  if (outline.length === 0) return []
  const parts = partsOf(outline)
  if (parts.length === 0) return readContours(new DataView(outline.buffer))
  return parts.flatMap((part) =>
    contoursOf(file, part.glyph).map((contour) => contour.map((point) => place(point, part))),
  )
}

/** The numbers of a matrix stand as in the file: where the first axis goes, then the second. fontkit 2.0.4 turns them the other way. */
function place({ x, y, isOn }: OutlinePoint, { matrix: [a, b, c, d], x: right, y: up }: GlyphPart): OutlinePoint {
  return { x: x * a + y * c + right, y: x * b + y * d + up, isOn }
}

// ---------------------------------------------------------------- reading

const flags = { on: 0x1, shortX: 0x2, shortY: 0x4, repeat: 0x8, sameX: 0x10, sameY: 0x20 } as const

function readContours(view: DataView): readonly Contour[] {
  const count = view.getInt16(0)
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(10 + index * 2) + 1)
  const instructions = view.getUint16(10 + count * 2)
  const [marks, across] = readFlags(view, 12 + count * 2 + instructions, ends.at(-1) ?? 0)
  const [xs, down] = readNumbers(
    view,
    across,
    marks.map((mark) => [mark & flags.shortX, mark & flags.sameX]),
  )
  const [ys] = readNumbers(
    view,
    down,
    marks.map((mark) => [mark & flags.shortY, mark & flags.sameY]),
  )
  const points = marks.map((mark, index) => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, isOn: (mark & flags.on) !== 0 }))
  return ends.map((end, index) => points.slice(ends[index - 1] ?? 0, end))
}

/** The marks of so many points, and where what follows begins. */
function readFlags(view: DataView, start: number, count: number): readonly [readonly number[], number] {
  const marks: number[] = []
  let at = start
  while (marks.length < count) {
    const mark = view.getUint8(at)
    const times = (mark & flags.repeat) === 0 ? 1 : view.getUint8(at + 1) + 1
    for (let time = 0; time < times; time += 1) marks.push(mark)
    at += times === 1 && (mark & flags.repeat) === 0 ? 1 : 2
  }
  return [marks, at]
}

/** Numbers that say how far each is from the one before: in a byte with a sign beside it, in two, or not at all. */
function readNumbers(
  view: DataView,
  start: number,
  forms: readonly (readonly [isShort: number, isSame: number])[],
): readonly [readonly number[], number] {
  let at = start
  let last = 0
  const numbers = forms.map(([isShort, isSame]) => {
    if (isShort !== 0) last += view.getUint8(at) * (isSame === 0 ? -1 : 1)
    else if (isSame === 0) last += view.getInt16(at)
    at += isShort !== 0 ? 1 : isSame === 0 ? 2 : 0
    return last
  })
  return [numbers, at]
}

// ---------------------------------------------------------------- drawing

/** A contour from a point on it; between two points beside it lies one on it. */
function stepsOf(contour: Contour): readonly PathStep[] {
  const first = contour.findIndex(({ isOn }) => isOn)
  const from = first < 0 ? [middle(contour.at(-1), contour[0]), ...contour] : contour.slice(first)
  const rest = first < 0 ? [] : contour.slice(0, first)
  const [start = { x: 0, y: 0 }, ...others] = from
  const steps: PathStep[] = [{ type: 'move', points: [start] }]
  let control: OutlinePoint | undefined
  for (const point of [...others, ...rest]) {
    if (control !== undefined)
      steps.push({ type: 'curve', points: [control, point.isOn ? point : middle(control, point)] })
    else if (point.isOn) steps.push({ type: 'line', points: [point] })
    control = point.isOn ? undefined : point
  }
  if (control !== undefined) steps.push({ type: 'curve', points: [control, start] })
  return [...steps, { type: 'close', points: [] }]
}

function middle(a: GlyphPoint = { x: 0, y: 0 }, b: GlyphPoint = { x: 0, y: 0 }): OutlinePoint {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, isOn: true }
}
