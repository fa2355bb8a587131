/** Time of long lists, and of paragraphs with many slips of one kind. */
import { expect, test } from 'vitest'
import type { Text } from '../../pipeline/document.ts'
import { placeOfSign } from '../../pipeline/prepare/sign-places.ts'
import { expectLinear } from '../expect-linear.ts'
import { parseText } from '../parse/parse-text.ts'

test('the items of a list are looked through once', () => {
  expectLinear((count) => {
    const text = '1. Words.\n'.repeat(count)
    return () => parseText(text)
  }, 600)
})

function runOf(source: string, value: string): Text {
  const [start, end] = [
    { line: 1, column: 1, offset: 2 },
    { line: 1, column: source.length + 1, offset: source.length },
  ]
  return { type: 'text', value, marks: [], position: { start, end } }
}

test('a sign is found where it was typed, the first and the last of thousands', () => {
  const [source, value] = [`  ${String.raw`\* &#42; * `.repeat(1000)}`, '* * * '.repeat(1000)]
  const line = [runOf(source, value)]
  expect([0, 2, 4].map((at) => placeOfSign(line, { at, sign: '*' }, source))).toEqual([2, 5, 11])
  const last = value.lastIndexOf('*')
  expect(source.slice(placeOfSign(line, { at: last, sign: '*' }, source))).toBe('* ')
  expectLinear((count) => {
    const words = 'a '.repeat(count)
    const run = [runOf(`  ${words}`, words)]
    return () => {
      for (let at = 0; at < words.length; at += 2) placeOfSign(run, { at, sign: 'a' }, `  ${words}`)
    }
  }, 1500)
})
