/** Marks stand over and under the letters they belong to, as their outlines show. */
import { describe, expect, it } from 'vitest'
import type { Face } from '../../pipeline/typesetting/run.ts'
import { unitsPerEm } from '../../pipeline/typesetting/font/font-file.ts'
import { faceName, fontFileOf } from '../../pipeline/typesetting/font/fonts.ts'
import { glyphPath } from '../../pipeline/typesetting/font/glyph-path.ts'
import { shape } from '../../pipeline/typesetting/lines/shape.ts'

/** Edges of the ink of each glyph, in thousandths of an em. */
function inkOf(face: Face, text: string) {
  const { glyphs, advances, offsets, marks } = shape(face, text)
  const unit = 1000 / unitsPerEm(fontFileOf(face))
  let pen = 0
  return glyphs.map((glyph, index) => {
    const points = glyphPath(fontFileOf(face), glyph).flatMap((step) => [...step.points])
    const { x, y } = offsets?.[index] ?? { x: 0, y: 0 }
    const xs = points.map((point) => point.x * unit + pen + x)
    const ys = points.map((point) => point.y * unit + y)
    pen += advances[index] ?? 0
    const edges = { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) }
    return { ...edges, isMark: marks?.has(index) === true }
  })
}

const above = [
  'g\u0303',
  'G\u0303',
  '\u1ECD\u0301',
  'm\u0302',
  'b\u0303',
  '\u0254\u0300',
  '\u025B\u0301',
  '\u0430\u0301',
  'X\u030C',
]
const below = ['A\u0331', 'g\u0331', 'c\u0331', '\u025B\u0323', 'x\u0327', 'j\u0323']
const faces = [false, true].flatMap((bold) => [false, true].map((italic): Face => ({ family: 'Tinos', bold, italic })))

describe.each(faces.map((face) => [faceName(face), face] as const))('marks of %s', (_, face) => {
  it.each(above)('stand over the letter: %s', (text) => {
    const [letter, mark] = inkOf(face, text)
    const middle = ((mark?.left ?? 0) + (mark?.right ?? 0)) / 2
    expect(mark?.isMark).toBe(true)
    expect(mark?.low).toBeGreaterThan(letter?.high ?? Infinity)
    expect((mark?.low ?? 0) - (letter?.high ?? 0)).toBeLessThan(200)
    expect(middle).toBeGreaterThan(letter?.left ?? Infinity)
    expect(middle).toBeLessThan((letter?.right ?? 0) + (face.italic ? 60 : 0))
  })

  it.each(below)('stand under the letter: %s', (text) => {
    const [letter, mark] = inkOf(face, text)
    const middle = ((mark?.left ?? 0) + (mark?.right ?? 0)) / 2
    expect(mark?.isMark).toBe(true)
    expect(mark?.high).toBeLessThan((letter?.low ?? 0) + 40)
    expect(middle).toBeGreaterThan((letter?.left ?? Infinity) - (face.italic ? 60 : 0))
    expect(middle).toBeLessThan(letter?.right ?? 0)
  })

  it('stand one over the other', () => {
    const [letter, first, second] = inkOf(face, '\u025B\u0303\u0301')
    expect(first?.low).toBeGreaterThan(letter?.high ?? Infinity)
    expect(second?.low).toBeGreaterThan(first?.low ?? Infinity)
    expect(second?.high).toBeGreaterThan(first?.high ?? Infinity)
  })

  it('make one letter of two characters where the font has it', () => {
    for (const [apart, composed] of [
      ['e\u0301', 'é'],
      ['Vie\u0323\u0302t', 'Việt'],
      ['s\u0323', 'ṣ'],
    ] as const)
      expect(shape(face, apart).glyphs).toEqual(shape(face, composed).glyphs)
  })
})
