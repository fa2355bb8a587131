import { expect, test } from 'vitest'
import { nearestName } from '../../pipeline/text/nearest.ts'
import { expectWithin } from '../expect-linear.ts'

test.each([
  ['sesion', ['session', 'symbol'], 'session'],
  ['pfd', ['pdf', 'docx', 'html'], 'pdf'],
  ['--ot', ['--to', '--out'], '--to'],
  ['fro', ['fr', 'en'], 'fr'],
  ['rapport', ['report', 'resolution'], 'report'],
])('takes “%s” for the name that is near', (name, known, meant) => {
  expect(nearestName(name, known)).toBe(meant)
})

test.each([
  ['de', ['ar', 'en', 'es', 'fr', 'ru', 'zh']],
  ['b', ['a']],
  ['foo', ['job', 'font']],
  ['odt', ['pdf', 'docx', 'html']],
  ['', ['a', 'to']],
])('takes “%s” for none of short names that have other letters', (name, known) => {
  expect(nearestName(name, known)).toBeUndefined()
})

test('gives up at a name as soon as too many letters differ', () => {
  const begin = 'the-name-of-a-paragraph-that-all-the-others-refer-to-'
  const known = Array.from({ length: 3000 }, (_, index) => `${begin}${10_000 + index}`)
  expect(nearestName(`${begin}1471`, known)).toBe(`${begin}10471`)
  const finding = (name: string) => () => void nearestName(name, known)
  expectWithin(0.7, [finding(`${begin}aaaaa`), finding('q'.repeat(58))])
})
