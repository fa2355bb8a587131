import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readSvg } from '../../pipeline/read/svg/read-svg.ts'

const root = (inside: string, attributes = 'viewBox="0 0 100 50"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`

const read = (text: string) => readSvg(new TextEncoder().encode(text))

function shapesOf(text: string) {
  const result = read(text)
  if ('problem' in result) throw new Error(result.problem)
  return result.drawing.shapes
}

function problemOf(text: string): string {
  const result = read(text)
  return 'problem' in result ? result.problem : ''
}

const outlineOf = (d: string) => shapesOf(root(`<path d="${d}"/>`))[0]?.outline

describe('outlines', () => {
  it.each([
    ['relative moves and lines', 'm1 2 3 4-5 6z', 'M1 2L4 6L-1 12Z'],
    ['numbers that touch', 'M.5.5L1e1-2', 'M0.5 0.5L10 -2'],
    ['lines along the axes', 'M1 1h2v3H0V0', 'M1 1L3 1L3 4L0 4L0 0'],
    ['curves with a reflected point', 'M0 0C1 1 2 1 3 0s2-1 3 0', 'M0 0C1 1 2 1 3 0C4 -1 5 -1 6 0'],
    ['quadratic curves', 'M0 0Q3 3 6 0T12 0', 'M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0'],
    ['a reflection after no curve', 'M1 1S2 2 3 3', 'M1 1C1 1 2 2 3 3'],
    ['flat arcs', 'M0 0A0 5 0 0 1 9 9', 'M0 0L9 9'],
    ['an arc to where it begins', 'M0 0A5 5 0 0 1 0 0L1 1', 'M0 0L1 1'],
  ])('knows %s', (_, given, expected) => {
    expect(outlineOf(given)).toBe(expected)
  })

  it('bends arcs, whose flags may touch what follows', () => {
    expect(outlineOf('M0 0a10 10 0 0110 10')).toBe('M0 0C5.52285 0 10 4.47715 10 10')
    expect(outlineOf('M0 0a10 10 0 0 0 10 10')).toBe('M0 0C0 5.52285 4.47715 10 10 10')
  })

  it.each([
    ['<rect x="1" y="2" width="10%" height="4"/>', 'M1 2L11 2L11 6L1 6Z'],
    ['<line x1="1" y1="2" x2="3" y2="4"/>', 'M1 2L3 4'],
    ['<polygon points="0,0 4,0 4,4"/>', 'M0 0L4 0L4 4Z'],
    ['<polyline points="0 0 4 0 4"/>', 'M0 0L4 0'],
  ])('makes an outline of %s', (given, expected) => {
    expect(shapesOf(root(given))[0]?.outline).toBe(expected)
  })

  it('takes round corners and ellipses as curves', () => {
    expect(shapesOf(root('<circle cx="5" cy="5" r="2"/>'))[0]?.outline.match(/C/g)).toHaveLength(4)
    expect(shapesOf(root('<rect width="9" height="9" rx="2"/>'))[0]?.outline.match(/C/g)).toHaveLength(4)
  })
})

describe('looks and places', () => {
  it('hands looks and transforms down, and takes declarations of style before attributes', () => {
    const text =
      '<g fill="red" transform="translate(10,20) scale(2)"><path d="M0 0h1v1" fill="blue" style="fill:#0a0; stroke : currentColor" transform="rotate(90)"/></g>'
    const [shape] = shapesOf(root(text, 'width="100pt" height="50pt" viewBox="0 0 100 50" color="rgb(10%, 0%, 100%)"'))
    expect(shape).toMatchObject({ fill: '#00aa00', stroke: { colour: '#1a00ff', width: 1 } })
    expect(shape?.matrix.map((part) => Math.round(part * 1000) / 1000 + 0)).toEqual([0, 2, -2, 0, 10, 20])
  })

  it('expands what is used, in the look of where it is used', () => {
    const text = root(
      '<defs><path id="a" d="M0 0h1v1"/></defs><use xlink:href="#a" x="5" fill="lime"/><use href="#a"/>',
      'width="75" height="75"',
    )
    expect(shapesOf(text).map(({ fill, matrix }) => [fill, matrix[4]])).toEqual([
      ['#00ff00', 3.75],
      ['#000000', 0],
    ])
  })

  it('leaves out what is not shown', () => {
    expect(
      shapesOf(
        root(
          '<path d="M0 0h1v1"/><g display="none"><path d="M0 0h1v1"/></g><path d="M0 0h1v1" opacity="0"/><path d="M0 0h1v1" fill="none"/>',
        ),
      ),
    ).toHaveLength(1)
  })

  it.each([
    ['pixels', 'width="96" height="48px"', [72, 36]],
    ['millimetres', 'width="25.4mm" height="1in" viewBox="0 0 1 1"', [72, 72]],
    ['the view box', 'width="100%" viewBox="0 0 96 48"', [72, 36]],
    ['a page at the most', 'viewBox="0 0 96000 48000"', [1000, 500]],
  ])('takes its size from %s', (_, attributes, expected) => {
    const result = read(root('<path d="M0 0h1v1"/>', attributes))
    expect(
      'drawing' in result && [result.drawing.width, result.drawing.height].map((each) => Math.round(each * 100) / 100),
    ).toEqual(expected)
  })
})

const path = '<path d="M0 0h9v9"/>'
const bomb = Array.from(
  { length: 12 },
  (_, index) => `<g id="a${index + 1}">${`<use href="#a${index}"/>`.repeat(10)}</g>`,
).join('')

describe('what a drawing may not hold', () => {
  it.each([
    ['scripts', root(`<script>alert(1)</script>${path}`), 'element “script”'],
    ['attributes that run', root('<path d="M0 0h9v9" onload="alert(1)"/>'), 'attribute “onload”'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${root(path)}`, 'DOCTYPE'],
    ['a DOCTYPE alone', `<!DOCTYPE svg>${root(path)}`, 'DOCTYPE'],
    ['entities nobody declared', root(`${path}<title>&a;</title>`), 'not well-formed'],
    ['style sheets from elsewhere', `<?xml-stylesheet href="a.css"?>${root(path)}`, 'xml-stylesheet'],
    ['style sheets', root(`<style>path{fill:red}</style>${path}`), 'export it with presentation attributes'],
    ['words', root('<text>Words</text>'), 'convert its words to outlines'],
    ['pictures', root('<image href="/etc/a.png"/>'), 'element “image”'],
    ['links', root(`<a href="https://un.org">${path}</a>`), 'element “a”'],
    [
      'pages',
      root('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject>'),
      'element “foreignObject”',
    ],
    ['other languages', root('<p xmlns="http://www.w3.org/1999/xhtml">a</p>'), 'element “p”'],
    ['drawings in it', root(root(path)), 'element “svg”'],
    ['animations', root('<path d="M0 0h9v9"><animate/></path>'), 'element “animate”'],
    ['uses of other files', root('<use href="other.svg#a"/>'), '“other.svg#a”'],
    ['uses of addresses', root('<use xlink:href="https://un.org/a.svg#a"/>'), '“https://un.org'],
    ['uses of nothing', root('<use href="#b"/>'), '“#b”'],
    ['addresses on shapes', root('<path d="M0 0h9v9" href="#a"/>'), 'attribute “href”'],
    ['colours from elsewhere', root('<path d="M0 0h9v9" fill="url(#a)"/>'), 'colour “url(#a)”'],
    ['addresses in style', root('<path d="M0 0h9v9" style="background:url(a.png)"/>'), 'background:url(a.png)'],
    ['filters', root('<path d="M0 0h9v9" filter="url(#a)"/>'), 'attribute “filter”'],
    ['gradients', root('<defs><linearGradient/></defs>'), 'use plain colours'],
    ['glass', root('<path d="M0 0h9v9" opacity=".5"/>'), 'transparent'],
    ['colours of glass', root('<path d="M0 0h9v9" fill="rgba(0,0,0,.5)"/>'), 'colour “rgba'],
    ['attributes nobody knows', root('<path d="M0 0h9v9" frob="1"/>'), 'attribute “frob”'],
    ['a use of itself', root('<g id="a"><use href="#a"/></g>'), 'deeper than 32'],
    ['a bomb of uses', root(`<g id="a0">${path}</g>${bomb}`), 'more than 2000 elements'],
    ['too many elements', root(path.repeat(2000)), 'more than 2000 elements'],
    ['elements too deep', root(`${'<g>'.repeat(32)}${path}${'</g>'.repeat(32)}`), 'deeper than 32'],
    ['too many steps', root(`<path d="M0 0${'h1'.repeat(200_001)}"/>`), 'more than 200000 steps'],
    ['dashes without end', root('<path d="M0 0h100" stroke="red" stroke-dasharray=".000001"/>'), 'dashes'],
    ['numbers too large', root('<path d="M0 0L1e99 0"/>'), 'too large'],
    [
      'transforms too large',
      root(`<g transform="scale(100000)"><g transform="scale(100000)">${path}</g></g>`),
      'too large',
    ],
    ['a path that breaks off', root('<path d="M0 0L1"/>'), 'breaks off'],
    ['a path without a beginning', root('<path d="L1 1"/>'), 'begin with a move'],
    ['a transform nobody knows', root('<g transform="constructor(1)"/>'), 'transform'],
    ['nothing', root(''), 'shows nothing'],
    ['no size', root(path, ''), 'no size'],
    ['a size of nought', root(path, 'width="0" height="9"'), 'no size'],
    ['a hair', root(path, 'width="9000" height="1"'), 'thinner'],
    ['another root', '<html/>', 'element “html”'],
    ['an open end', root(path).slice(0, -3), 'not well-formed'],
  ])('is refused: %s', (_, text, problem) => {
    expect(problemOf(text)).toContain(problem)
  })

  it('keeps its limits exactly', () => {
    expect(problemOf(root(path.repeat(1999)))).toBe('')
    expect(problemOf(root(`${'<g>'.repeat(30)}${path}${'</g>'.repeat(30)}`))).toBe('')
  })

  it('is refused when it is not in UTF-8', () => {
    expect(readSvg(Uint8Array.of(0x3c, 0xff))).toEqual({ problem: 'it is not in UTF-8' })
  })
})

test('what is written can be read again, and says the same', () => {
  const text = root(
    '<g transform="skewX(10)"><circle r="9" stroke="navy" stroke-dasharray="1 2 3"/><path fill-rule="evenodd" d="M0 0h9v9zm1 1h2v2"/></g>',
  )
  const first = read(text)
  if ('problem' in first) throw new Error(first.problem)
  expect(first.svg).not.toMatch(/NaN|Infinity|undefined|e[-+]\d/)
  const second = read(first.svg)
  expect('svg' in second && second.drawing.shapes.map(({ outline }) => outline)).toEqual(
    first.drawing.shapes.map(({ outline }) => outline),
  )
})

test('any text at all is read without throwing', () => {
  const bits = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">',
    '</svg>',
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
  ]
  const any = fc
    .array(fc.oneof(fc.constantFrom(...bits), fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(any, (text) => {
      read(text)
      read(root(`<path d="${text.replaceAll(/[<>&"]/g, '')}"/>`))
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 2000) },
  )
})
