/** What is used stays, and what is not used goes. */
import { expect, test } from 'vitest'
import { keepRecent } from '../../pipeline/typesetting/lines/recent.ts'

const words = (count: number, name: string): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${index}`)

test('gives what it keeps by group and text, and nothing else', () => {
  const recent = keepRecent<string, object>(10)
  const thing = {}
  expect(recent.keep('Tinos', 'слово', thing)).toBe(thing)
  expect(recent.find('Tinos', 'слово')).toBe(thing)
  expect(recent.find('Amiri', 'слово')).toBeUndefined()
  expect(recent.find('Tinos', 'كلمة')).toBeUndefined()
  expect(recent.keep('Tinos', 'كلمة', {})).not.toBe(thing)
  expect(recent.find('Tinos', 'слово')).toBe(thing)
})

test('keeps what is asked for again and again, though far more is new', () => {
  const recent = keepRecent<string, string>(100)
  recent.keep('Tinos', 'the', 'kept')
  for (const word of words(10_000, 'name')) {
    recent.keep(word.endsWith('7') ? 'Tinos' : 'Amiri', word, word)
    expect(recent.find('Tinos', 'the')).toBe('kept')
  }
})

test('keeps the last ones, and of all others none', () => {
  const recent = keepRecent<string, string>(100)
  const all = words(1000, 'name')
  for (const [index, word] of all.entries()) recent.keep(index % 3 === 0 ? 'Tinos' : 'Amiri', word, word)
  // From the last one: what is found is used again, and others go for it.
  const kept = all.toReversed().filter((word) => ['Tinos', 'Amiri'].some((group) => recent.find(group, word)))
  expect(kept).toEqual(all.slice(-kept.length).toReversed())
  expect(kept.length).toBeGreaterThanOrEqual(100)
  expect(kept.length).toBeLessThanOrEqual(200)
})
