import { expect, test } from 'vitest'
import { lineAt, linesIn, offsetAt, positionAt, rangeFrom } from '../../pipeline/lsp/positions.ts'

const text = 'One 𝒜 two\n\nлист (three)\n'
const lines = linesIn(text)

test('every offset has a position, and back', () => {
  for (let offset = 0; offset <= text.length; offset += 1)
    expect(offsetAt(lines, positionAt(lines, offset))).toBe(offset)
  expect(lineAt(lines, 2)).toBe('лист (three)')
})

test('positions outside the text are those of its edges', () => {
  expect(offsetAt(lines, { line: 0, character: 99 })).toBe(text.indexOf('\n'))
  expect(offsetAt(lines, { line: 99, character: 0 })).toBe(text.length)
  expect(offsetAt(lines, { line: -1, character: -1 })).toBe(0)
  expect(positionAt(lines, 999)).toEqual({ line: 3, character: 0 })
  expect(offsetAt(linesIn(''), { line: 0, character: 3 })).toBe(0)
})

/** Place of a message, and the words it is shown on. */
const words = [
  [1, 1, 'One'],
  [1, 5, '𝒜'],
  [1, 7, 'two'],
  [1, 10, 'o'],
  [2, 1, ''],
  [3, 5, ' '],
  [3, 6, '(three'],
  [9, 1, ''],
] as const

test.each(words)('what stands at %i:%i is shown on “%s”', (line, column, shown) => {
  const { start, end } = rangeFrom(lines, { line, column })
  expect(text.slice(offsetAt(lines, start), offsetAt(lines, end))).toBe(shown)
})

test('a message with an end reaches there', () => {
  const range = rangeFrom(lines, { line: 1, column: 5 }, { line: 1, column: 10 })
  expect(range).toEqual({ start: { line: 0, character: 4 }, end: { line: 0, character: 10 } })
})
