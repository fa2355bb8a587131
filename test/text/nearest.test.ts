import { expect, test } from 'vitest'
import { nearestName } from '../../pipeline/text/nearest.ts'
import { cpuTime } from '../cpu-time.ts'

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
  const known = Array.from({ length: 5000 }, (_, index) => `the-name-of-${index}`)
  expect(nearestName('the-nam-of-4711', known)).toBe('the-name-of-4711')
  const looked = () => Array.from({ length: 20 }, (_, index) => nearestName(`other-matters-${index}q`, known))
  expect(cpuTime(looked)).toBeLessThan(1000)
})
