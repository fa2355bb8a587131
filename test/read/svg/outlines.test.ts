import { describe, expect, it } from 'vitest'
import { problemOf, shapeOf, shapesOf } from './drawing.ts'

const outlineOf = (d: string): string => shapeOf(`<path d="${d}"/>`).outline
const problemIn = (d: string): string => problemOf(`<path d="${d}"/>`)
const steps = (count: number): string => `M0 0${'h1'.repeat(count - 1)}`
const rectangle = (corners: string) => shapeOf(`<rect width="10" height="10" ${corners}/>`).outline
const circleInDiagonal50 = (r: string) =>
  shapeOf(`<circle r="${r}"/>`, 'width="70" height="10" viewBox="0 0 70 10"').outline

describe('commands of a path', () => {
  it.each([
    ['M1 2L4 6', 'M1 2L4 6'],
    ['M1 2l4 6', 'M1 2L5 8'],
    ['m1 2m4 6h1', 'M1 2M5 8L6 8'],
    ['M1 2H4V6', 'M1 2L4 2L4 6'],
    ['M1 2h4v6', 'M1 2L5 2L5 8'],
    ['M1 2C3 4 5 6 7 8', 'M1 2C3 4 5 6 7 8'],
    ['M1 2c3 4 5 6 7 8', 'M1 2C4 6 6 8 8 10'],
    ['M1 2S5 6 7 8', 'M1 2C1 2 5 6 7 8'],
    ['M1 2s5 6 7 8', 'M1 2C1 2 6 8 8 10'],
    ['M1 2Q4 5 7 2', 'M1 2C3 4 5 4 7 2'],
    ['M1 2q3 3 6 0', 'M1 2C3 4 5 4 7 2'],
    ['M1 2T7 5', 'M1 2C1 2 3 3 7 5'],
    ['M1 2t6 3', 'M1 2C1 2 3 3 7 5'],
    ['M1 2h4v6zl1 1', 'M1 2L5 2L5 8ZL2 3'],
    ['M1 2L4 6Z', 'M1 2L4 6Z'],
  ])('are followed: %s', (given, expected) => {
    expect(outlineOf(given)).toBe(expected)
  })

  it.each([
    ['M1 2 4 6 5 5', 'M1 2L4 6L5 5'],
    ['m1 2 4 6 1 1', 'M1 2L5 8L6 9'],
    ['M1 2h4 3', 'M1 2L5 2L8 2'],
    ['M1 2L4 6,5,5', 'M1 2L4 6L5 5'],
    ['M1 2c0 1 1 1 1 0 0 1 1 1 1 0', 'M1 2C1 3 2 3 2 2C2 3 3 3 3 2'],
  ])('are repeated by the numbers that go on: %s', (given, expected) => {
    expect(outlineOf(given)).toBe(expected)
  })

  it.each([
    ['a cubic curve, for a quadratic one', 'M0 0C0 1 1 1 1 0T4 3', 'M0 0C0 1 1 1 1 0C1 0 2 1 4 3'],
    ['a quadratic curve, for a cubic one', 'M0 0Q3 3 6 0S7 1 8 0', 'M0 0C2 2 4 2 6 0C6 0 7 1 8 0'],
    ['a line', 'M0 0C0 1 1 1 1 0L2 0S3 1 4 0', 'M0 0C0 1 1 1 1 0L2 0C2 0 3 1 4 0'],
    ['a flat arc', 'M0 0C0 1 1 1 1 0A0 0 0 0 0 2 0S3 1 4 0', 'M0 0C0 1 1 1 1 0L2 0C2 0 3 1 4 0'],
  ])('reflect nothing after %s', (_, given, expected) => {
    expect(outlineOf(given)).toBe(expected)
  })

  it('reflect both coordinates of the last control point', () => {
    expect(outlineOf('M0 0C1 1 2 5 4 4S7 7 8 8')).toBe('M0 0C1 1 2 5 4 4C6 3 7 7 8 8')
  })

  it.each([
    ['M0 0Zz1', 'it has a path with a number out of place'],
    ['M0 0Z1', 'it has a path with a number out of place'],
    ['1 2', 'it has a path with a number out of place'],
    ['M0 0x1', 'it has “x” in a path'],
    ['M0 0#', 'it has a path that breaks off'],
    ['M0 0L1', 'it has a path that breaks off'],
    ['M0 0L1 1Z M', 'it has a path that breaks off'],
    ['Z', 'it has a path that does not begin with a move'],
    ['h1', 'it has a path that does not begin with a move'],
    ['M0 0a1 1 0 2 0 1 1', 'it has an arc without its flags'],
    ['M0 0A1 1 0 1 .5 1 1', 'it has an arc without its flags'],
    ['M0 0L1 1e7', 'it has a number that is too large'],
  ])('are refused: %s', (given, problem) => {
    expect(problemIn(given)).toBe(problem)
  })

  it('are held to a number of steps, in one path and in all', () => {
    expect(problemIn(steps(200_000))).toBe('')
    expect(problemIn(steps(200_001))).toBe('its outlines have more than 200000 steps')
    const two = (count: number) => problemOf(`<path d="${steps(100_000)}"/><path d="${steps(count)}"/>`)
    expect(two(100_000)).toBe('')
    expect(two(100_001)).toBe('its outlines have more than 200000 steps')
  })
})

describe('arcs', () => {
  it.each([
    ['the short way round', 'A10 10 0 0 1 10 10', 'C5.52285 0 10 4.47715 10 10'],
    ['the short way, the other hand', 'A10 10 0 0 0 10 10', 'C0 5.52285 4.47715 10 10 10'],
    [
      'the long way round',
      'A10 10 0 1 1 10 10',
      'C0 -5.52285 4.47715 -10 10 -10C15.52285 -10 20 -5.52285 20 0C20 5.52285 15.52285 10 10 10',
    ],
    [
      'the long way, the other hand',
      'A10 10 0 1 0 10 10',
      'C-5.52285 0 -10 4.47715 -10 10C-10 15.52285 -5.52285 20 0 20C5.52285 20 10 15.52285 10 10',
    ],
    ['of an ellipse', 'A20 10 0 0 1 20 10', 'C11.04569 0 20 4.47715 20 10'],
    ['of an ellipse that stands upright', 'A10 20 90 0 1 20 10', 'C11.04569 0 20 4.47715 20 10'],
    [
      'of an ellipse turned by 30 degrees',
      'A20 10 30 0 1 12.32051 18.66025',
      'C9.56585 5.52285 15.08193 13.87732 12.32051 18.66025',
    ],
    ['with radii below nought', 'A-20 -10 0 0 1 20 10', 'C11.04569 0 20 4.47715 20 10'],
    ['with radii that are too small', 'A1 1 0 0 1 10 0', 'C0 -2.76142 2.23858 -5 5 -5C7.76142 -5 10 -2.76142 10 0'],
    [
      'with radii that are too small, aslant',
      'A1 1 0 0 1 6 8',
      'C2.20914 -1.65685 5.34315 -1.20914 7 1C8.65685 3.20914 8.20914 6.34315 6 8',
    ],
    ['with one radius of nought', 'A5 0 0 0 1 9 9', 'L9 9'],
    ['to the same height', 'A5 5 0 0 1 10 0', 'C0 -2.76142 2.23858 -5 5 -5C7.76142 -5 10 -2.76142 10 0'],
    ['straight down', 'A5 5 0 0 1 0 10', 'C2.76142 0 5 2.23858 5 5C5 7.76142 2.76142 10 0 10'],
  ])('are bent %s', (_, given, expected) => {
    expect(outlineOf(`M0 0${given}`)).toBe(`M0 0${expected}`)
  })

  it('begin where the pen stands', () => {
    expect(outlineOf('M3 4A10 10 0 0 1 13 14')).toBe('M3 4C8.52285 4 13 8.47715 13 14')
    expect(outlineOf('M3 4a10 10 0 0 1 10 10')).toBe('M3 4C8.52285 4 13 8.47715 13 14')
    expect(outlineOf('M3 4a0 10 0 0 1 10 10')).toBe('M3 4L13 14')
  })

  it('of less than a quarter are one curve', () => {
    expect(outlineOf('M10 0A10 10 0 0 1 7.07107 7.07107')).toBe('M10 0C10 2.65217 8.94643 5.19571 7.07107 7.07107')
  })
})

describe('shapes', () => {
  it.each([
    ['<rect x="10%" y="10%" width="20%" height="20%"/>', 'M10 5L30 5L30 15L10 15Z'],
    ['<rect width="4" height="4" rx="0" ry="2"/>', 'M0 0L4 0L4 4L0 4Z'],
    ['<rect width="4" height="4" rx="2" ry="0"/>', 'M0 0L4 0L4 4L0 4Z'],
    [
      '<rect x="1" y="2" width="10" height="20" rx="2" ry="3"/>',
      'M3 2L9 2C10.10457 2 11 3.34315 11 5L11 19C11 20.65685 10.10457 22 9 22L3 22C1.89543 22 1 20.65685 1 19L1 5C1 3.34315 1.89543 2 3 2Z',
    ],
    [
      '<circle cx="5" cy="6" r="2"/>',
      'M3 6C3 4.89543 3.89543 4 5 4C6.10457 4 7 4.89543 7 6C7 7.10457 6.10457 8 5 8C3.89543 8 3 7.10457 3 6Z',
    ],
    [
      '<ellipse cx="50%" cy="50%" rx="10%" ry="10%"/>',
      'M40 25C40 22.23858 44.47715 20 50 20C55.52285 20 60 22.23858 60 25C60 27.76142 55.52285 30 50 30C44.47715 30 40 27.76142 40 25Z',
    ],
    ['<line x1="10%" y1="10%" x2="50%" y2="50%"/>', 'M10 5L50 25'],
    ['<polyline points="1 2 3 4"/>', 'M1 2L3 4'],
    ['<polygon points="1 2 3 4 5"/>', 'M1 2L3 4Z'],
  ])('are drawn: %s', (given, expected) => {
    expect(shapeOf(given).outline).toBe(expected)
  })

  it.each([
    ['a radius that is not given', 'rx="2"', 'rx="2" ry="2"'],
    ['the other radius that is not given', 'ry="2"', 'rx="2" ry="2"'],
    ['a radius that is left to the other', 'rx="auto" ry="2"', 'rx="2" ry="2"'],
    ['radii in percent', 'rx="4%" ry="4%"', 'rx="4" ry="2"'],
    ['radii below nought', 'rx="-2" ry="-3"', 'rx="2" ry="3"'],
    ['a radius larger than half', 'rx="20" ry="3"', 'rx="5" ry="3"'],
    ['the other radius larger than half', 'rx="2" ry="20"', 'rx="2" ry="5"'],
  ])('have corners of %s', (_, given, same) => {
    expect(rectangle(given)).toBe(rectangle(same))
  })

  it.each([
    '<rect width="4"/>',
    '<rect height="4"/>',
    '<circle r="0"/>',
    '<circle r="-1"/>',
    '<ellipse rx="4"/>',
    '<ellipse ry="4"/>',
    '<ellipse rx="4" ry="-4"/>',
    '<polygon points="1 2 3"/>',
    '<polyline points=""/>',
    '<polyline/>',
    '<polygon/>',
    '<path/>',
    '<path d=""/>',
  ])('draw nothing: %s', (given) => {
    expect(shapesOf(given)).toEqual([])
  })

  it.each(['width="-1" height="4"', 'width="4" height="-1"', 'width="-1" height="0"'])(
    'are not smaller than nothing: %s',
    (size) => {
      expect(problemOf(`<rect ${size}/>`)).toBe('it has a negative length')
    },
  )

  it('take the radius of a circle in percent of the diagonal', () => {
    expect(circleInDiagonal50('20%')).toBe(circleInDiagonal50('10'))
  })
})
