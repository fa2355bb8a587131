import { describe, expect, it } from 'vitest'
import { problemOf, readDrawing, shapeOf, shapesOf } from './drawing.ts'

const path = (attributes: string): string => `<path d="M0 0h9v9" ${attributes}/>`

describe('colours', () => {
  it.each([
    ['red', '#ff0000'],
    [' NavajoWhite ', '#ffdead'],
    ['#F0a', '#ff00aa'],
    ['#12aBcD', '#12abcd'],
    ['rgb(1, 2,3)', '#010203'],
    ['rgb(255 128 16)', '#ff8010'],
    ['RGB(300,-5,15.6)', '#ff0010'],
    ['rgb(100%, 20%, 0%)', '#ff3300'],
    ['currentColor', '#000000'],
  ])('are read: %s', (given, expected) => {
    expect(shapeOf(path(`fill="${given}"`)).fill).toBe(expected)
    expect(shapeOf(path(`stroke="${given}"`)).stroke?.colour).toBe(expected)
  })

  it.each([
    '#ff',
    '#ffff',
    '#fffff',
    '#fffffff',
    '#ggg',
    'x#fff',
    'a#ffffff',
    'rgb(1,2)',
    'rgb(1,2,3,4)',
    'rgb(1,2,3) x',
    'x rgb(1,2,3)',
    'reddish',
    '',
  ])('are refused: %s', (given) => {
    expect(problemOf(path(`fill="${given}"`))).toBe(`it has the colour “${given}”: use a plain one`)
  })

  it('are none where it is said so', () => {
    for (const none of ['none', 'transparent', ' None ']) {
      const shape = shapeOf(path(`stroke="red" fill="${none}"`))
      expect(shape).not.toHaveProperty('fill')
      expect(shapeOf(path(`stroke="${none}"`))).not.toHaveProperty('stroke')
    }
  })

  it('are taken from `color`, wherever it stands', () => {
    expect(shapeOf(path('fill="currentColor" color="red"')).fill).toBe('#ff0000')
    expect(shapeOf(`<g color="red">${path('fill="currentColor"')}</g>`).fill).toBe('#ff0000')
    expect(shapeOf(`<g color="red">${path('fill="currentColor" color="none"')}</g>`).fill).toBe('#ff0000')
    expect(shapeOf(`<g color="red">${path('fill="currentColor" color="currentColor"')}</g>`).fill).toBe('#ff0000')
  })
})

describe('lines', () => {
  const usual = {
    colour: '#ff0000',
    width: 1,
    cap: 'butt',
    join: 'miter',
    miterLimit: 4,
    dashes: [],
    dashOffset: 0,
  }

  it('are plain at the outset', () => {
    expect(shapeOf(path('stroke="red"')).stroke).toEqual(usual)
    expect(shapeOf(path(''))).toMatchObject({ fill: '#000000', rule: 'nonzero' })
    expect(shapeOf(path(''))).not.toHaveProperty('stroke')
  })

  it.each([
    ['stroke-width="3pt"', { width: 4 }],
    ['stroke-width=" 2 "', { width: 2 }],
    ['stroke-linecap="butt"', { cap: 'butt' }],
    ['stroke-linecap="round"', { cap: 'round' }],
    ['stroke-linecap="square"', { cap: 'square' }],
    ['stroke-linejoin="miter"', { join: 'miter' }],
    ['stroke-linejoin="round"', { join: 'round' }],
    ['stroke-linejoin="bevel"', { join: 'bevel' }],
    ['stroke-miterlimit="7"', { miterLimit: 7 }],
    ['stroke-miterlimit=".5"', { miterLimit: 1 }],
    ['stroke-dasharray="1 2"', { dashes: [1, 2] }],
    ['stroke-dasharray="1 , 2,3 "', { dashes: [1, 2, 3, 1, 2, 3] }],
    ['stroke-dasharray="3pt 0"', { dashes: [4, 0] }],
    ['stroke-dasharray="none"', { dashes: [] }],
    ['stroke-dasharray="0 0"', { dashes: [] }],
    ['stroke-dashoffset="-2"', { dashOffset: -2 }],
    ['style="stroke-width:2;stroke-linecap:round"', { width: 2, cap: 'round' }],
  ])('are drawn with %s', (attributes, expected) => {
    expect(shapeOf(path(`stroke="red" ${attributes}`)).stroke).toEqual({ ...usual, ...expected })
  })

  it('have no look where they have no width', () => {
    expect(shapeOf(path('stroke="red" stroke-width="0"'))).not.toHaveProperty('stroke')
    expect(shapesOf(path('stroke="red" stroke-width="0" fill="none"'))).toEqual([])
  })

  it('hand down each of their looks by itself', () => {
    const outer = 'stroke="red" stroke-width="2" stroke-dasharray="1 2"'
    expect(shapeOf(`<g ${outer}>${path('stroke-linecap="round" stroke-width="inherit"')}</g>`).stroke).toEqual({
      ...usual,
      width: 2,
      dashes: [1, 2],
      cap: 'round',
    })
  })

  it.each([
    ['stroke-width="-1"', 'it has a negative length'],
    ['stroke-dasharray="1 -1"', 'it has a negative length'],
    ['stroke-dasharray="a"', 'it has the length “a”'],
    ['stroke-linecap="flat"', 'it has “flat” where it may have butt, round, square'],
    ['stroke-linejoin="arcs"', 'it has “arcs” where it may have miter, round, bevel'],
    ['fill-rule="odd"', 'it has “odd” where it may have nonzero, evenodd'],
  ])('are refused: %s', (attributes, problem) => {
    expect(problemOf(path(attributes))).toBe(problem)
  })

  it.each([
    ['a line', 'M0 0H100', '0.002 0', '0.0019 0'],
    ['a line down', 'M0 0V100', '0.002 0', '0.0019 0'],
    ['a slope', 'M0 0L60 80', '0.002 0', '0.0019 0'],
    ['a line and back', 'M0 0H50Z', '0.002 0', '0.0019 0'],
    ['a curve', 'M0 0C0 50 0 100 0 50', '0.003 0', '0.0029 0'],
    ['what begins elsewhere', 'M500 0M0 0H100', '0.002 0', '0.0019 0'],
    ['four dashes', 'M0 0H100', '0.002 0 0.002 0', '0.0019 0 0.0019 0'],
  ])('are cut into no more than 100,000 dashes: %s', (_, d, kept, passed) => {
    const problemWith = (dashes: string) => problemOf(`<path d="${d}" stroke="red" stroke-dasharray="${dashes}"/>`)
    expect(problemWith(kept)).toBe('')
    expect(problemWith(passed)).toBe('its lines have more than 100000 dashes')
  })

  it('of all shapes together are cut into no more dashes', () => {
    const half = '<path d="M0 0H50" stroke="red" stroke-dasharray="0.002 0"/>'
    expect(problemOf(half + half)).toBe('')
    expect(problemOf(half + half + half)).toBe('its lines have more than 100000 dashes')
    const plain = '<path d="M0 0H50" stroke="red"/>'
    expect(problemOf(plain + half + half + half)).toBe('its lines have more than 100000 dashes')
    const unseen = half.replace('stroke="red"', '')
    expect(problemOf(half + half + unseen)).toBe('')
  })
})

describe('what is seen', () => {
  it.each(['1', '2', '100%', '1.0', ' 1 '])('is opaque at %s', (value) => {
    expect(
      shapeOf(path(`stroke="red" fill-opacity="${value}" stroke-opacity="${value}" opacity="${value}"`)),
    ).toMatchObject({
      fill: '#000000',
      stroke: { colour: '#ff0000' },
    })
  })

  it.each(['0', '0%', '0.0'])('is nothing at %s', (value) => {
    expect(shapeOf(path(`stroke="red" fill-opacity="${value}"`))).not.toHaveProperty('fill')
    expect(shapeOf(path(`stroke="red" stroke-opacity="${value}"`))).not.toHaveProperty('stroke')
    expect(shapesOf(path(`opacity="${value}"`))).toEqual([])
  })

  it.each(['.5', '99%', '50%', '-1', ''])('is not between at %s', (value) => {
    for (const name of ['fill-opacity', 'stroke-opacity', 'opacity'])
      expect(problemOf(path(`${name}="${value}"`)), name).toBe('it is transparent in places: use plain colours')
  })

  it('is not shown again inside what is not shown', () => {
    expect(shapesOf(`<g display="none">${path('display="inline"')}</g>`)).toEqual([])
    expect(shapesOf(`<g opacity="0">${path('opacity="1"')}</g>`)).toEqual([])
    expect(shapesOf(`<g display="none" opacity="1">${path('')}</g>`)).toEqual([])
    expect(shapesOf(`<g display="inline">${path('')}</g>`)).toHaveLength(1)
  })

  it('may be visible inside what is hidden', () => {
    expect(shapesOf(`<g visibility="hidden">${path('')}${path('visibility="visible"')}</g>`)).toHaveLength(1)
    expect(shapesOf(path('visibility="collapse"'))).toEqual([])
  })

  it('keeps the look of what is around where it says “inherit”', () => {
    expect(
      shapeOf(`<g fill="red" fill-rule="evenodd">${path('fill="inherit" fill-rule=" inherit "')}</g>`),
    ).toMatchObject({
      fill: '#ff0000',
      rule: 'evenodd',
    })
  })
})

describe('the file that is made', () => {
  it('says all of a shape, in points', () => {
    const pen =
      'stroke="#00f" stroke-width="2" stroke-linecap="round" stroke-linejoin="bevel" stroke-miterlimit="3" stroke-dasharray="1 2" stroke-dashoffset="5"'
    const { svg } = readDrawing(path(`${pen} fill="red" fill-rule="evenodd" transform="rotate(30)"`))
    expect(svg).toContain(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100pt" height="50pt" viewBox="0 0 100 50"><path d="M0 0L9 0L9 9" transform="matrix(0.866025404 0.5 -0.5 0.866025404 0 0)" fill="#ff0000" fill-rule="evenodd" stroke="#0000ff" stroke-width="2" stroke-linecap="round" stroke-linejoin="bevel" stroke-miterlimit="3" stroke-dasharray="1 2" stroke-dashoffset="5"/></svg>',
    )
  })

  it('says nothing of what is as usual', () => {
    const { svg } = readDrawing(path('fill="none" stroke="#00f"'))
    expect(svg).toContain('fill="none" stroke="#0000ff"')
    expect(svg).not.toMatch(/fill-rule|dash/)
    expect(readDrawing(path('')).svg).not.toContain('stroke')
  })
})
