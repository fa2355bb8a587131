/** What programs write, and what becomes of it. */
import { describe, expect, it, test } from 'vitest'
import type { DrawingPart, Shape } from '../../../pipeline/picture.ts'
import { partsOf, readDrawing, readFile, redDot, shapeOf, svgOf } from './drawing.ts'

const square = 'd="M0 0h9v9h-9z"'

/** Colours of fills, in order. */
async function fillsOf(inside: string): Promise<readonly unknown[]> {
  return (await partsOf(inside)).map((part) => (part.type === 'shape' ? part.fill?.paint : part.type))
}

describe('style', () => {
  it.each([
    ['attributes', `<path ${square} fill="red"/>`],
    ['declarations over attributes', `<path ${square} fill="blue" style="fill:red"/>`],
    ['classes', `<style>.a{fill:red}</style><path ${square} class="b a"/>`],
    [
      'classes in one another',
      `<style><![CDATA[.s .a{fill:red} .a{fill:blue}]]></style><g class="s"><path ${square} class="a"/></g>`,
    ],
    ['names of elements', `<style type="text/css">g > path{fill:red}</style><g><path ${square}/></g>`],
    ['ids over classes', `<style>#i{fill:red} .a{fill:blue}</style><path ${square} id="i" class="a"/>`],
    ['sheets over attributes', `<style>*{fill:red}</style><path ${square} fill="blue"/>`],
    ['rules for paper', `<style>@media print{path{fill:red}} @media screen{path{fill:blue}}</style><path ${square}/>`],
    [
      'what stands behind comments and keyframes',
      `<style>/* } */ @keyframes a{from{fill:lime} to{fill:blue}} path{fill:red}</style><path ${square}/>`,
    ],
    ['what is handed down', `<g fill="red"><path ${square}/></g>`],
    ['the colour at hand', `<g color="red"><path ${square} fill="currentColor"/></g>`],
    ['values with a name', `<style>:root{--c:red}</style><path ${square} style="fill:var(--c)"/>`],
    ['values for want of one', `<path ${square} style="fill:var(--nothing, red)"/>`],
    ['colours of a light page', `<path ${square} style="fill:light-dark(red, blue)"/>`],
    ['colours by their parts', `<path ${square} fill="rgb(100%, 0%, 0%)"/>`],
    ['colours by their hue', `<path ${square} fill="hsl(0, 100%, 50%)"/>`],
  ])('is read: %s', async (_, inside) => {
    expect(await fillsOf(inside)).toEqual(['#ff0000'])
  })

  it('may say geometry and transforms', async () => {
    const { outline, matrix } = await shapeOf(
      '<rect style="width:4px;height:2px;transform:translate(3px,1px) scale(2)"/>',
    )
    expect(outline).toBe('M0 0L4 0L4 2L0 2Z')
    expect(matrix).toEqual([2, 0, 0, 2, 3, 1])
  })

  it('may say the background, which browsers paint', async () => {
    const { drawing } = await readDrawing('<path d="M0 0h1v1"/>', 'viewBox="5 5 100 50" style="background:#123456"')
    expect(drawing.parts[0]).toMatchObject({ fill: { paint: '#123456' }, outline: 'M5 5L105 5L105 55L5 55Z' })
  })
})

describe('structure', () => {
  it('is written out: uses, symbols, drawings in drawings, switches', async () => {
    const inside = `<defs><path id="a" ${square}/><symbol id="s" viewBox="0 0 9 9"><path ${square}/></symbol></defs>
      <use xlink:href="#a" x="5" fill="red"/><use href="#s" width="18" height="18" fill="lime"/>
      <svg x="1" y="2" width="3" height="3" viewBox="0 0 9 9"><path ${square} fill="blue"/></svg>
      <switch><foreignObject/><path ${square} fill="white"/></switch>`
    const shapes = (await partsOf(inside)) as readonly Shape[]
    expect(shapes.map(({ fill }) => fill?.paint)).toEqual(['#ff0000', '#00ff00', '#0000ff', '#ffffff'])
    expect(shapes.map(({ matrix }) => matrix.map((part) => Math.round(part * 1000) / 1000))).toEqual([
      [1, 0, 0, 1, 5, 0],
      [2, 0, 0, 2, 0, 0],
      [0.333, 0, 0, 0.333, 1, 2],
      [1, 0, 0, 1, 0, 0],
    ])
  })

  it('is left out where it is not shown', async () => {
    expect(
      await partsOf(
        `<g display="none"><path ${square}/></g><path ${square} visibility="hidden"/><path ${square} opacity="0"/><path ${square} fill="none"/>`,
      ),
    ).toEqual([])
  })

  it.each([
    ['pixels', 'width="96" height="48px"', [72, 36]],
    ['millimetres and inches', 'width="25.4mm" height="1in" viewBox="0 0 1 1"', [72, 72]],
    ['points', 'width="460.8pt" height="345.6pt" viewBox="0 0 460.8 345.6"', [460.8, 345.6]],
    ['the view box', 'width="100%" viewBox="0 0 96 48"', [72, 36]],
    ['the view box alone', 'viewBox="0 0 96 48"', [72, 36]],
    ['a page at the most', 'viewBox="0 0 96000 48000"', [1000, 500]],
  ])('has its size from %s', async (_, attributes, size) => {
    const { drawing } = await readDrawing('<path d="M0 0h90v90"/>', attributes)
    expect([drawing.width, drawing.height].map((each) => Math.round(each * 100) / 100)).toEqual(size)
  })
})

describe('paint', () => {
  it('shines through: fills, strokes, groups as one', async () => {
    const [fill, stroke, alone, group] = await partsOf(`<path ${square} fill-opacity=".5"/>
      <path ${square} fill="none" stroke="red" stroke-opacity="25%"/>
      <g opacity=".5"><path ${square} fill-opacity=".5"/></g>
      <g opacity=".5"><path ${square}/><path ${square}/></g>`)
    expect(fill).toMatchObject({ fill: { opacity: 0.5 } })
    expect(stroke).toMatchObject({ stroke: { opacity: 0.25 } })
    expect(alone).toMatchObject({ type: 'shape', fill: { opacity: 0.25 } })
    expect(group).toMatchObject({ type: 'group', opacity: 0.5, parts: [{ type: 'shape' }, { type: 'shape' }] })
  })

  it('lies fill under line where one is seen through the other', async () => {
    const parts = await partsOf(`<path ${square} fill="red" stroke="blue" stroke-opacity=".5"/>`)
    expect(parts.map((part) => part.type === 'shape' && [part.fill?.paint, part.stroke?.paint])).toEqual([
      ['#ff0000', undefined],
      [undefined, '#0000ff'],
    ])
  })

  it('passes from colour to colour', async () => {
    const linear =
      '<linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>'
    const radial =
      '<radialGradient id="b" gradientUnits="userSpaceOnUse" cx="1" cy="2" r="3" fx="1.5" fy="2"><stop offset=".2" stop-color="red" stop-opacity=".5"/><stop offset="80%" stop-color="blue" stop-opacity=".5"/></radialGradient>'
    const [first, second] = (await partsOf(
      `${linear}${radial}<rect x="2" width="8" height="4" fill="url(#a)"/><path ${square} stroke="url(#b)" fill="none"/>`,
    )) as readonly Shape[]
    expect(first?.fill).toEqual({
      opacity: 1,
      paint: {
        type: 'linear',
        line: [0, 0, 1, 0],
        matrix: [8, 0, 0, 4, 2, 0],
        stops: [
          { offset: 0, colour: '#ff0000' },
          { offset: 1, colour: '#0000ff' },
        ],
      },
    })
    expect(second?.stroke).toMatchObject({
      opacity: 0.5,
      paint: { type: 'radial', circle: [1, 2, 3], focus: [1.5, 2], stops: [{ offset: 0.2 }, { offset: 0.8 }] },
    })
  })

  it('is cut by a clip path, unless nothing reaches out of it', async () => {
    const clips =
      '<clipPath id="c"><rect width="5" height="5"/></clipPath><clipPath id="d"><rect width="50" height="50"/></clipPath>'
    const [cut, whole] = await partsOf(
      `${clips}<g clip-path="url(#c)"><path ${square}/></g><g clip-path="url(#d)"><path ${square}/></g>`,
    )
    expect(cut).toMatchObject({ type: 'group', opacity: 1, clip: { outline: 'M0 0L5 0L5 5L0 5Z', rule: 'nonzero' } })
    expect(whole?.type).toBe('shape')
  })

  it('repeats in tiles behind a shape', async () => {
    const pattern =
      '<pattern id="p" width="5" height="5" patternUnits="userSpaceOnUse"><path d="M0 0L5 5" stroke="red"/></pattern>'
    const [group] = await partsOf(`${pattern}<rect width="10" height="10" fill="url(#p)"/>`)
    expect(group).toMatchObject({ type: 'group', clip: { outline: 'M0 0L10 0L10 10L0 10Z' } })
    expect(group?.type === 'group' && group.parts).toHaveLength(4)
  })

  it('shows no seam between tiles that are filled', async () => {
    const pattern =
      '<pattern id="p" width="5" height="5" patternUnits="userSpaceOnUse"><rect width="5" height="5" fill="#abcdef"/><path d="M0 0L5 5" stroke="red"/></pattern>'
    const [group] = await partsOf(`${pattern}<rect width="10" height="10" fill="url(#p)"/>`)
    expect(group?.type === 'group' && group.parts[0]).toMatchObject({
      outline: 'M0 0L10 0L10 10L0 10Z',
      fill: { paint: '#abcdef' },
    })
  })

  it('has lines with ends, corners and dashes', async () => {
    const { stroke } = await shapeOf(
      `<path ${square} fill="none" stroke="#123" stroke-width="2" stroke-linecap="round" stroke-linejoin="bevel" stroke-dasharray="1 2 3" stroke-dashoffset="4"/>`,
    )
    expect(stroke).toEqual({
      paint: '#112233',
      opacity: 1,
      width: 2,
      cap: 'round',
      join: 'bevel',
      miterLimit: 4,
      dashes: [1, 2, 3, 1, 2, 3],
      dashOffset: 4,
    })
  })

  it.each(['stroke', 'fill'])('has markers in the colour of the line: context-%s', async (kind) => {
    const marker = `<marker id="m" orient="auto" style="overflow:visible"><path ${square} style="fill:context-${kind}"/></marker>`
    const parts = await partsOf(
      `${marker}<path d="M0 20H30" fill="#ff0000" style="stroke:#ff0000;marker-end:url(#m)"/><path d="M0 30H30" fill="#0000ff" stroke="#0000ff" marker-end="url(#m)"/>`,
    )
    const colours = parts.flatMap((part) =>
      part.type === 'shape' && part.stroke === undefined ? part.fill?.paint : [],
    )
    expect(colours).toEqual(['#ff0000', '#0000ff'])
  })
})

/** How far the outlines of words reach. */
async function box(inside: string) {
  const xs = (await partsOf(inside)).flatMap((part) =>
    part.type === 'shape' ? [...part.outline.matchAll(/[ML]([-\d.]+) /g)].map(([, x]) => Number(x)) : [],
  )
  return { left: Math.min(...xs), right: Math.max(...xs) }
}

async function widthOf(attributes: string) {
  const { left, right } = await box(`<text ${attributes} y="20">Width</text>`)
  return Math.round(right - left)
}

describe('words', () => {
  it('are outlines, from the point that they are anchored at', async () => {
    const start = await box('<text x="50" y="20">Anchor</text>')
    const middle = await box('<text x="50" y="20" text-anchor="middle">Anchor</text>')
    const end = await box('<text x="50" y="20" style="text-anchor:end">Anchor</text>')
    expect(start.left).toBeGreaterThan(49.5)
    expect(Math.abs((middle.left + middle.right) / 2 - 50)).toBeLessThan(1)
    expect(end.right).toBeLessThan(50.5)
  })

  it('have their size in every spelling', async () => {
    const expected = await widthOf('font-size="10"')
    for (const attributes of [
      'style="font-size:10px"',
      'style="font:10px sans-serif"',
      `style="font: italic 700 10px/1.2 'Open Sans', Arial"`.replace('italic 700 ', ''),
    ])
      expect(await widthOf(attributes)).toBe(expected)
    expect(await widthOf('style="font:bold 20px Helvetica"')).toBeGreaterThan(expected * 1.9)
    expect(await widthOf('font-size="10" textLength="60"')).toBe(60)
  })

  it.each(['Words', 'Слова', 'كلمات', '词语', '한국어', 'हिन्दी', 'Ελλάδα', 'Größe – 5 %'])(
    'are set in fonts of ours: %s',
    async (words) => {
      const shape = await shapeOf(`<text x="20" y="20">${words}</text>`)
      expect(shape.outline.length).toBeGreaterThan(200)
    },
  )
})

describe('dots', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a filter',
      `<filter id="f"><feGaussianBlur stdDeviation="1"/></filter><path ${square} filter="url(#f)"/>`,
      'a filter (a shadow, blur or other effect)',
    ],
    [
      'a mask',
      `<mask id="m"><rect width="5" height="5" fill="white"/></mask><path ${square} mask="url(#m)"/>`,
      'a mask',
    ],
    [
      'a gradient that fades',
      `<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-opacity="0"/></linearGradient><path ${square} fill="url(#g)"/>`,
      'a gradient that fades out',
    ],
    [
      'a gradient that repeats',
      `<linearGradient id="g" spreadMethod="repeat" x2=".1"><stop stop-color="red"/><stop offset="1"/></linearGradient><path ${square} fill="url(#g)"/>`,
      'a gradient that repeats',
    ],
    [
      'very many tiles',
      `<pattern id="p" width=".4" height=".4" patternUnits="userSpaceOnUse"><path d="M0 0h.2v.4h-.2"/></pattern><path ${square} fill="url(#p)"/>`,
      'a pattern of many small tiles',
    ],
  ]
  it.each(cases)('stand where no format has lines: %s', async (_, inside, reason) => {
    const { drawing, dots } = await readDrawing(`${inside}<path d="M20 20h1v1"/>`)
    expect(dots).toEqual([reason])
    expect(drawing.parts.map(({ type }) => type)).toEqual(['dots', 'shape'])
    const [part] = drawing.parts as [Extract<DrawingPart, { type: 'dots' }>]
    // 300 to the inch: a dot is 0.24 points.
    expect((part.matrix[0] / part.size[0]) * (300 / 72)).toBeCloseTo(1, 2)
  })

  it('stand for the whole where colours blend with what is under them', async () => {
    const { drawing, dots } = await readDrawing(
      `<path ${square}/><path ${square} style="mix-blend-mode:multiply" fill="red"/>`,
    )
    expect(dots).toEqual(['colours that blend with what is under them'])
    expect(drawing.parts.map(({ type }) => type)).toEqual(['dots'])
  })

  it('of a picture lie where it says, in their own proportion', async () => {
    const [dots] = await partsOf(`<image x="10" y="5" width="20" height="10" href="${redDot}"/>`)
    expect(dots).toMatchObject({ type: 'dots', format: 'png', size: [1, 1], matrix: [10, 0, 0, 10, 15, 5] })
  })
})

const tagsOf = (svg: string) => svg.match(/<\w+/g)

test('what is written can be read again, and says the same', async () => {
  const inside = `<linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient><clipPath id="c"><circle r="5"/></clipPath>
    <g transform="skewX(10)" opacity=".5" clip-path="url(#c)"><circle r="9" stroke="navy" stroke-dasharray="1 2 3"/><path fill="url(#a)" fill-rule="evenodd" d="M0 0h9v9zm1 1h2v2"/></g>
    <image width="9" height="9" href="${redDot}"/><text y="20">Words</text>`
  const first = await readDrawing(inside)
  expect(first.svg).not.toMatch(
    /NaN|Infinity|undefined|e[-+]\d|<(?!\/?(?:svg|defs|g|path|image|clipPath|linearGradient|stop)\b)/,
  )
  const second = await readFile(first.svg)
  expect(tagsOf('svg' in second ? second.svg : '')).toEqual(tagsOf(first.svg))
})

test('a drawing of any text at all is read or refused, and throws nothing', async () => {
  const bits = [
    '<g ',
    '<path d="',
    'M0 0',
    'a1 1 0 01',
    'z',
    '"/>',
    '>',
    'transform="',
    'scale(',
    ')',
    'style="',
    'fill:',
    '<use href="#a',
    'id="a',
    '1e9',
    '-',
    '.',
    '%',
    '&lt;',
    '<style>',
    '{',
    '}',
    '</style>',
    'url(#a)',
    '<text>',
    '\u0301',
    '</text>',
  ]
  for (let seed = 1; seed < 400; seed += 1) {
    let state = seed
    const next = () => (state = (state * 48271) % 2147483647)
    const inside = Array.from({ length: 1 + (next() % 12) }, () => bits[next() % bits.length]).join('')
    expect(await readFile(svgOf(inside))).toBeTypeOf('object')
  }
})

test.each([
  [
    'markers of few lines beside many corners',
    `<style>.a{marker-mid:url(#m)}</style><path class="a" d="M0 0h9v9h9"/><path d="${'M0 0h9v9'.repeat(9000)}"/>`,
  ],
  [
    'a gradient in the style of a line with an arrow',
    `<linearGradient id="g">${'<stop offset="1" stop-color="red"/>'.repeat(20)}</linearGradient><path style="fill:url(#g);marker-end:url(#m)" d="${'M0 0h9v9'.repeat(3000)}"/>`,
  ],
])('what is painted seldom is counted seldom: %s', async (_, inside) => {
  const marker = '<marker id="m" markerWidth="9" markerHeight="9"><path d="M0 0h9v9z"/></marker>'
  expect(await partsOf(`${marker}${inside}`)).not.toEqual([])
})
