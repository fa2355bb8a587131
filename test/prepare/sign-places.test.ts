/** Signs of prepared lines are found where they were typed. */
import { expect, test } from 'vitest'
import { placeOfSign } from '../../pipeline/prepare/sign-places.ts'

const source = 'اسم (واحد) \\( و (اثنان)'
const line = [
  {
    type: 'text',
    value: 'اسم (واحد) ( و (اثنان)',
    marks: [],
    position: {
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: source.length + 1, offset: source.length },
    },
  },
] as const

test.each([
  ['(', 4, 4],
  ['(', 11, 11],
  ['(', 15, 16],
])('%s at %i stands at %i', (sign, at, place) => {
  expect(placeOfSign(line, { at, sign }, source)).toBe(place)
})

test('no sign stands where its run begins', () => {
  expect(placeOfSign(line, { at: 5, sign: '' }, source)).toBe(0)
})
