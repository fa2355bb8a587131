import { describe, expect, it } from 'vitest'
import { problemOf, readDrawing, shapeOf, shapesOf } from './drawing.ts'

const path = '<path d="M0 0h9v9"/>'
const rounded = (numbers: readonly number[]) => numbers.map((part) => Math.round(part * 1e6) / 1e6 + 0)
const matrixOf = (inside: string, attributes?: string) => rounded(shapeOf(inside, attributes).matrix)
const scaled = (by: number) => problemOf(`<g transform="scale(1000)"><path d="M0 0h9v9" transform="scale(${by})"/></g>`)
const nested = (depth: number, inside: string) => `${'<g>'.repeat(depth)}${inside}${'</g>'.repeat(depth)}`
const withUsedDeep = (depth: number) =>
  problemOf(`<g id="a">${nested(14, path)}</g>${nested(depth, '<use href="#a"/>')}`)

describe('a frame', () => {
  it.each([
    ['wider than its view box', 'width="200" height="100" viewBox="10 20 100 100"', [0.75, 0, 0, 0.75, 30, -15]],
    ['taller than its view box', 'width="100" height="200" viewBox="10 20 100 100"', [0.75, 0, 0, 0.75, -7.5, 22.5]],
    ['smaller than its view box', 'width="50" height="50" viewBox="0 0 100 100"', [0.375, 0, 0, 0.375, 0, 0]],
    [
      'that stretches',
      'width="200" height="100" viewBox="10 20 100 100" preserveAspectRatio=" none "',
      [1.5, 0, 0, 0.75, -15, -15],
    ],
    [
      'in the middle',
      'width="200" height="100" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid"',
      [0.75, 0, 0, 0.75, 37.5, 0],
    ],
    ['in the middle, whole', 'viewBox="0 0 100 100" preserveAspectRatio=" xMidYMid meet "', [0.75, 0, 0, 0.75, 0, 0]],
    ['without a view box', 'width="100" height="100"', [0.75, 0, 0, 0.75, 0, 0]],
  ])('is filled: %s', (_, attributes, expected) => {
    expect(matrixOf(path, attributes)).toEqual(expected)
  })

  it.each([
    ['1in', 72],
    ['72pt', 72],
    ['6pc', 72],
    ['2.54cm', 72],
    ['25.4mm', 72],
    ['96px', 72],
    [' 96 ', 72],
    ['auto', 75],
    ['100%', 75],
    [' 50% ', 75],
  ])('has a width of %s', (width, points) => {
    const { drawing } = readDrawing(path, `width="${width}" height="40" viewBox="0 0 100 40"`)
    expect(rounded([drawing.width, drawing.height])).toEqual([points, 30])
  })

  it.each([
    ['viewBox="0 0 0 5"', 'its view box is damaged'],
    ['viewBox="0 0 5 0"', 'its view box is damaged'],
    ['viewBox="0 0 -5 5"', 'its view box is damaged'],
    ['viewBox="0 0 5 -5"', 'its view box is damaged'],
    ['viewBox="0 0 5"', 'its view box is damaged'],
    ['viewBox=""', 'its view box is damaged'],
    ['viewBox="0 0 5 x"', 'it has “0 0 5 x” where numbers belong'],
    ['width="9"', 'it has no size'],
    ['height="9"', 'it has no size'],
    ['width="50%" height="9"', 'it has no size'],
    ['width="-9" height="9"', 'it has no size'],
    ['width="1em" height="9"', 'it has the length “1em”'],
    ['width="1 px" height="9"', 'it has the length “1 px”'],
    ['width="9" height="9" preserveAspectRatio="xMinYMin"', 'it has the aspect ratio “xMinYMin”'],
    ['width="9" height="9" preserveAspectRatio="xMidYMid slice"', 'it has the aspect ratio “xMidYMid slice”'],
    ['width="9" height="9" preserveAspectRatio="a xMidYMid"', 'it has the aspect ratio “a xMidYMid”'],
    ['width="0.99pt" height="9"', 'it is thinner than a point'],
    ['height="0.99pt" width="9"', 'it is thinner than a point'],
  ])('is refused: %s', (attributes, problem) => {
    expect(problemOf(path, attributes)).toBe(problem)
  })

  it('is a point thick at the least and 1,000 points long at the most', () => {
    expect(problemOf(path, 'width="1pt" height="9"')).toBe('')
    const sizeOf = (attributes: string) => {
      const { width, height } = readDrawing(path, attributes).drawing
      return rounded([width, height])
    }
    expect(sizeOf('width="999pt" height="9pt"')).toEqual([999, 9])
    expect(sizeOf('width="9pt" height="1000pt"')).toEqual([9, 1000])
    expect(sizeOf('width="90pt" height="2000pt"')).toEqual([45, 1000])
    expect(matrixOf(path, 'width="90pt" height="2000pt" viewBox="0 0 90 2000"')).toEqual([0.5, 0, 0, 0.5, 0, 0])
  })

  it('without a view box is what percentages are of', () => {
    expect(shapeOf('<rect width="50%" height="50%"/>', 'width="80" height="40"').outline).toBe('M0 0L40 0L40 20L0 20Z')
  })
})

describe('transforms', () => {
  it.each([
    ['matrix(1 2 3 4 5 6)', [1, 2, 3, 4, 5, 6]],
    ['matrix(1,2,3,4,5,6) matrix(7 8 9 10 11 12)', [31, 46, 39, 58, 52, 76]],
    ['translate(3)', [1, 0, 0, 1, 3, 0]],
    ['translate(3,4)', [1, 0, 0, 1, 3, 4]],
    ['scale(2)', [2, 0, 0, 2, 0, 0]],
    ['scale(2 3)', [2, 0, 0, 3, 0, 0]],
    ['rotate(90)', [0, 1, -1, 0, 0, 0]],
    ['rotate(90 10 20)', [0, 1, -1, 0, 30, 10]],
    ['skewX(45)', [1, 0, 1, 1, 0, 0]],
    ['skewY(45)', [1, 1, 0, 1, 0, 0]],
    ['scale(2) translate(1 2)', [2, 0, 0, 2, 2, 4]],
    [' translate (1,2),\nscale( 2 ) ', [2, 0, 0, 2, 1, 2]],
    ['', [1, 0, 0, 1, 0, 0]],
  ])('move what they are on: %s', (transform, expected) => {
    expect(matrixOf(`<path d="M0 0h9v9" transform="${transform}"/>`)).toEqual(expected)
    expect(matrixOf(`<g transform="${transform}">${path}</g>`)).toEqual(expected)
  })

  it.each([
    'matrix(1 2 3 4 5)',
    'translate()',
    'scale()',
    'rotate()',
    'skewX()',
    'skewY()',
    'rotate(1',
    'x rotate(1)',
    'rotate(1) x',
    'rotate(1)) ',
    'rotate',
    'toString(1)',
  ])('are refused: %s', (transform) => {
    expect(problemOf(`<g transform="${transform}">${path}</g>`)).toBe(`it has the transform “${transform}”`)
  })

  it('are refused where they make a number too large', () => {
    expect(scaled(1000)).toBe('')
    expect(scaled(1001)).toBe('it has a number that is too large')
  })
})

describe('numbers', () => {
  it.each([
    ['+1', '1'],
    ['1.', '1'],
    ['.5', '0.5'],
    ['-.5', '-0.5'],
    ['12.25', '12.25'],
    ['1e1', '10'],
    ['1E+1', '10'],
    ['15e-1', '1.5'],
    ['100', '100'],
    ['-0.000001', '0'],
    ['0.000006', '0.00001'],
    ['1000000', '1000000'],
    ['-1000000', '-1000000'],
  ])('are read and written plainly: %s', (given, expected) => {
    expect(shapeOf(`<path d="M0 0L${given} 7"/>`).outline).toBe(`M0 0L${expected} 7`)
  })

  it.each([
    ['<path d="M0 0L1000001 0"/>', 'it has a number that is too large'],
    ['<path d="M0 0L-1000001 0"/>', 'it has a number that is too large'],
    ['<path d="M0 0L+ 0"/>', 'it has a path that breaks off'],
    ['<rect width="20000in" height="1"/>', 'it has a number that is too large'],
    ['<rect width="a" height="1"/>', 'it has the length “a”'],
    ['<rect width="1a" height="1"/>', 'it has the length “1a”'],
    ['<rect width="1toString" height="1"/>', 'it has the length “1toString”'],
    ['<path d="M0 0h9" stroke-width="10%"/>', 'it has the length “10%”'],
    ['<polygon points="1 a"/>', 'it has “1 a” where numbers belong'],
  ])('are refused: %s', (inside, problem) => {
    expect(problemOf(inside)).toBe(problem)
  })
})

describe('what is used', () => {
  it.each([
    ['<use href="#mark" x="5" y="6"/>', [1, 0, 0, 1, 5, 6]],
    ['<use href="#mark" x="10%" y="10%"/>', [1, 0, 0, 1, 10, 5]],
    ['<use href="#mark" x="5" y="6" transform="scale(2)"/>', [2, 0, 0, 2, 10, 12]],
    ['<use xlink:href="#mark"/>', [1, 0, 0, 1, 0, 0]],
    ['<defs><g><path id="b" d="M0 0h9v9" transform="scale(2)"/></g></defs><use href="#b" x="1"/>', [2, 0, 0, 2, 1, 0]],
  ])('is set where it is used: %s', (inside, expected) => {
    expect(matrixOf(inside)).toEqual(expected)
  })

  it('is the first of its name', () => {
    const two = '<defs><path id="b" d="M1 1h9v9"/><path id="b" d="M2 2h9v9"/></defs>'
    expect(shapeOf(`${two}<use href="#b"/>`).outline).toBe('M1 1L10 1L10 10')
  })

  it('shows nothing where it is the definitions', () => {
    expect(shapesOf(`<defs id="b">${path}</defs><use href="#b"/>`)).toEqual([])
  })

  it.each([
    ['<use/>', ''],
    ['<use href=""/>', ''],
    ['<use href="mark"/>', 'mark'],
    ['<use href="xmark"/>', 'xmark'],
    ['<use href="#b"/>', '#b'],
    ['<use href="#root"/>', '#root'],
    ['<use href="##mark"/>', '##mark'],
  ])('is in the drawing: %s', (inside, address) => {
    expect(problemOf(`${inside}<path id="mark" d="M0 0h9v9"/>`, 'id="root" viewBox="0 0 9 9"')).toBe(
      `it uses “${address}”, which is not in it`,
    )
  })

  it('counts as often as it is used', () => {
    const used = `<path id="a" d="M0 0h9v9"/>${'<use href="#a"/>'.repeat(999)}`
    expect(problemOf(used + path)).toBe('')
    expect(problemOf(used + path + path)).toBe('it has more than 2000 elements when “use” is expanded')
  })

  it('stands no deeper than anything else', () => {
    expect(withUsedDeep(15)).toBe('')
    expect(withUsedDeep(16)).toBe('its elements stand in one another deeper than 32 when “use” is expanded')
  })
})
