/** How drawings, pictures and outlines of words are drawn. */
import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Fixed } from '../../pipeline/write/pdf/definition.ts'
import { glyphPath } from '../../pipeline/typesetting/font/glyph-path.ts'
import { fontFileOf } from '../../pipeline/typesetting/font/fonts.ts'
import { number } from '../../pipeline/write/pdf/engine/file/syntax.ts'
import { outlinesOf } from '../../pipeline/write/pdf/engine/file/outlines.ts'
import { outlineOperators } from '../../pipeline/write/pdf/engine/file/glyph-outlines.ts'
import { figures, tenPoints } from '../typesetting/plain-type.ts'
import { definition, objectsOf, root, write } from './small-pdf.ts'
import { mixed, operatorsOn, frameless } from './small-operators.ts'

describe('drawings', () => {
  const box = { x: 10, y: 20, width: 30, height: 40 }
  const drawing = (paths: readonly string[], more: object = {}): Fixed => ({
    type: 'drawing',
    paths,
    viewBox: { x: 1, y: 2, width: 10, height: 20 },
    ...box,
    ...more,
  })

  it('of few lines stand in the page, within their box', () => {
    expect(frameless([], [drawing(['M1 2L3.5 -4C1 2 3 4 5 6Z', 'M0,0 h2'])])).toEqual(
      expect.arrayContaining([
        'q 3 0 0 2 7 16 cm',
        '1 2 m',
        '3.5 -4 l',
        '1 2 3 4 5 6 c',
        'h',
        'f',
        '0 0 m',
        '2 0 l',
        'f',
        'Q',
      ]),
    )
  })

  it('of many lines are a form, written once', () => {
    const path = 'M1 2L3 4Z'.repeat(300)
    const paths = [path]
    const pdf = write([], {
      furniture: { ...definition([]).furniture, first: [drawing(paths), drawing(paths), drawing([path])] },
    })
    expect(operatorsOn(pdf).filter((each) => each.endsWith(' Do'))).toEqual(['/D1 Do', '/D1 Do', '/D2 Do'])
    const [form, ...others] = objectsOf(pdf, '/Subtype /Form')
    expect(others).toHaveLength(1)
    expect(form?.said).toContain('/BBox [-5000 -5000 5000 5000]\n/Resources <<\n>>\n/Filter /FlateDecode')
    expect(form?.stream?.toString()).toMatch(/^1 2 m\n3 4 l\nh\n1 2 m[^]*h\nf$/)
    expect(objectsOf(pdf, '/XObject <<\n/D1 ')).toHaveLength(1)
  })

  it('of a figure say where they lie', () => {
    const element = { role: 'Figure', parent: root, alternative: 'An emblem' } as const
    const pdf = write([], {
      furniture: {
        ...definition([]).furniture,
        first: [
          drawing(['M1 2Z'], { element }),
          { type: 'rules', boxes: [{ x: 5, y: 70, width: 10, height: 5 }], element },
        ],
      },
    })
    expect(objectsOf(pdf, '/S /Figure')[0]?.said).toContain(
      '/Alt (An emblem)\n/A [<<\n/O /Layout\n/BBox [5 25 40 80]\n>>]',
    )
  })
})

describe('pictures', () => {
  const element = { role: 'Figure', parent: root } as const
  const box = { x: 10, y: 20, width: 30, height: 40 }
  const shape = {
    type: 'shape',
    outline: 'M0 0L1 1',
    matrix: [1, 0, 0, 1, 0.0000001, -0.0000000001],
    fill: { paint: '#ff8000', opacity: 1 },
    rule: 'nonzero',
    stroke: undefined,
  } as const
  const stroke = {
    paint: '#0000ff',
    opacity: 1,
    width: 0.5,
    cap: 'square',
    join: 'bevel',
    miterLimit: 4,
    dashes: [],
    dashOffset: 0,
  } as const
  const shapesOf = (...shapes: readonly object[]) =>
    frameless(
      [],
      [{ type: 'picture', picture: { format: 'svg', width: 60, height: 20, parts: shapes } as never, element, ...box }],
    ).slice(2, -5)

  it('of lines are drawn within their box', () => {
    expect(shapesOf(shape)).toEqual([
      'q 0.5 0 0 2 10 20 cm 0 0 60 20 re W n',
      'q 1 0 0 1 0.0000001 0 cm',
      '1 0.502 0 rg',
      '0 0 m',
      '1 1 l',
      'f Q',
      'Q',
    ])
  })

  it('are filled, stroked or both, by their rule', () => {
    const painted = (more: object) => shapesOf({ ...shape, ...more }).at(-2)
    expect(painted({ rule: 'evenodd' })).toBe('f* Q')
    expect(painted({ stroke })).toBe('B Q')
    expect(painted({ stroke, rule: 'evenodd' })).toBe('B* Q')
    expect(painted({ stroke, fill: undefined, rule: 'evenodd' })).toBe('S Q')
    expect(shapesOf({ ...shape, fill: undefined, stroke })[2]).toBe('0 0 1 RG 0.5 w 2 J 2 j 4 M')
    const dashed = { ...stroke, cap: 'round', join: 'round', dashes: [1, 2.5], dashOffset: 3 }
    expect(shapesOf({ ...shape, fill: undefined, stroke: dashed })[2]).toBe('0 0 1 RG 0.5 w 1 J 1 j 4 M [1 2.5] 3 d')
    expect(shapesOf({ ...shape, fill: undefined, stroke: { ...stroke, cap: 'butt', join: 'miter' } })[2]).toContain(
      '0 J 0 j',
    )
  })

  it('that shine through, pass from colour to colour or hold dots are a form, written once', () => {
    const gradient = {
      type: 'linear',
      line: [0, 0, 1, 0],
      matrix: [10, 0, 0, 20, 5, 6],
      stops: [
        { offset: 0.25, colour: '#ff0000' },
        { offset: 1, colour: '#0000ff' },
      ],
    }
    const clip = { outline: 'M0 0L9 0L9 9Z', rule: 'evenodd' }
    const glass = { ...shape, matrix: [1, 0, 0, 1, 0, 0], fill: { paint: '#ff8000', opacity: 0.5 } }
    const passing = { ...shape, matrix: [2, 0, 0, 2, 0, 0], fill: { paint: gradient, opacity: 1 } }
    const dots = {
      type: 'dots',
      matrix: [4, 0, 0, 5, 1, 2],
      format: 'png',
      bytes: Buffer.of(),
      size: [1, 1],
      colours: deflateSync('a'),
      opacities: deflateSync('b'),
    }
    const parts = [glass, passing, { type: 'group', opacity: 0.25, clip, parts: [shape, dots] }, dots]
    const picture = { format: 'svg', width: 60, height: 20, parts } as never
    const first: readonly Fixed[] = [
      { type: 'picture', picture, element, ...box },
      { type: 'picture', picture, element, ...box, x: 50 },
    ]
    const pdf = write([], { furniture: { ...definition([]).furniture, first } })
    expect(operatorsOn(pdf).filter((each) => each.endsWith(' Do'))).toEqual(['/V1 Do', '/V1 Do'])
    expect(objectsOf(pdf, '/Subtype /Image')).toHaveLength(2)
    expect(objectsOf(pdf, '/Matrix [20 0 0 40 10 12]')[0]?.said).toContain('/Coords [0 0 1 0]')
    expect(objectsOf(pdf, '/ca 0.5')[0]?.said).toContain('/CA 1')
    const [whole] = objectsOf(pdf, '/BBox [0 0 60 20]').filter(({ said }) => said.includes('/Pattern <<\n/P1'))
    expect(whole?.stream?.toString().split('\n')).toEqual([
      'q 1 0 0 1 0 0 cm /G1 gs 1 0.502 0 rg',
      '0 0 m',
      '1 1 l',
      'f Q',
      'q 2 0 0 2 0 0 cm /Pattern cs /P1 scn',
      '0 0 m',
      '1 1 l',
      'f Q',
      'q',
      '0 0 m',
      '9 0 l',
      '9 9 l',
      'h W* n',
      '/G2 gs /X1 Do',
      'Q',
      'q 4 0 0 5 1 2 cm 1 0 0 -1 0 1 cm /X2 Do Q',
    ])
  })

  it('of dots stand in the file once', () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
      'base64',
    )
    const picture = { format: 'png', width: 1, height: 1, bytes: png } as never
    const first: readonly Fixed[] = [
      { type: 'picture', picture, element, ...box },
      { type: 'picture', picture, element, ...box, x: 50 },
    ]
    const pdf = write([], { furniture: { ...definition([]).furniture, first } })
    expect(objectsOf(pdf, '/Subtype /Image')).toHaveLength(1)
    expect(operatorsOn(pdf).filter((each) => each.endsWith(' cm'))).toEqual([
      '1 0 0 -1 0 100 cm',
      '30 0 0 -40 10 60 cm',
      '30 0 0 -40 50 60 cm',
    ])
    expect(objectsOf(pdf, '/S /Figure')[0]?.said).toContain('/BBox [10 40 80 80]')
  })
})

const startOf = (path = '') => Number(/^M(\S+)/.exec(path)?.[1])

const placeOf = (x: number, y: number) => `${number(x)} ${number(-y)}`

describe('outlines', () => {
  it('of words stand from left to right, their baseline at nought', () => {
    const zero = outlinesOf(figures('0'))
    const two = outlinesOf(figures('00'))
    expect([zero.width, two.width]).toEqual([5, 10])
    expect(two.paths).toHaveLength(2)
    expect(two.paths[0]).toBe(zero.paths[0])
    expect(startOf(two.paths[1]) - startOf(two.paths[0])).toBeCloseTo(5, 2)
    expect(zero.paths[0]).toMatch(/^M[\d.]+ -[\d.]+Q.*Z$/)
    expect(outlinesOf(figures('0'))).toBe(zero)
    expect(outlinesOf(figures(' ')).paths).toEqual([])
    expect(outlinesOf(figures('0', { ...tenPoints, scale: 2, tracking: 3 })).width).toBe(5)
  })

  it('of words from right to left stand from the right, marks over their letters', () => {
    const writing = { direction: 'rtl', script: 'arabic' } as const
    const { paths, width } = outlinesOf({ text: 'محمّد', style: mixed }, writing)
    expect(width).toBeCloseTo(12.01)
    const starts = paths.map((path) => Number(/^M(\S+)/.exec(path)?.[1]))
    expect(starts).toHaveLength(5)
    expect(Math.max(...starts)).toBeLessThanOrEqual(width)
    expect(Math.min(...starts)).toBeGreaterThanOrEqual(0)
  })

  it('of a glyph are curves with two control points', () => {
    const operators = outlineOperators(tenPoints.face, 19, ({ x, y }) => ({ x, y: -y }))
    const [move, first] = glyphPath(fontFileOf(tenPoints.face), 19)
    const unit = 1000 / 2048
    const [start, control, end] = [...(move?.points ?? []), ...(first?.points ?? [])]
    if (!start || !control || !end) throw new Error('a zero begins with a curve')
    const third = (from: number, to: number) => (from + ((to - from) * 2) / 3) * unit
    expect(
      operators.startsWith(
        `${placeOf(start.x * unit, start.y * unit)} m ${placeOf(third(start.x, control.x), third(start.y, control.y))} ${placeOf(third(end.x, control.x), third(end.y, control.y))} ${placeOf(end.x * unit, end.y * unit)} c `,
      ),
    ).toBe(true)
    expect(operators.endsWith(' h f')).toBe(true)
    expect(outlineOperators(tenPoints.face, 20, (point) => point)).toMatch(/ l /)
  })
})

it('writes numbers with three decimals at most', () => {
  expect([1, 1.5, 1.23456, -0.0004, 1.9996].map(number)).toEqual(['1', '1.5', '1.235', '0', '2'])
})
