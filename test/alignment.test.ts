/** Two sequences beside each other: the best way is found, however far from the diagonal it runs. */
import { expect, test } from 'vitest'
import { alignSequences } from '../pipeline/alignment.ts'

function alignWords(left: readonly string[], right: readonly string[]): readonly string[] {
  const pairs = alignSequences({
    lefts: left.length,
    rights: right.length,
    likeness: (one, other) => (left[one] === right[other] ? 2 : -1),
  })
  return pairs.map(
    (pair) => `${pair.left === undefined ? '' : left[pair.left]}|${pair.right === undefined ? '' : right[pair.right]}`,
  )
}

test('leaves a place beside what the other sequence lacks', () => {
  expect(alignWords(['a', 'b', 'c'], ['a', 'c', 'd'])).toEqual(['a|a', 'b|', 'c|c', '|d'])
  expect(alignWords([], ['a'])).toEqual(['|a'])
  expect(alignWords(['a'], [])).toEqual(['a|'])
  expect(alignWords([], [])).toEqual([])
})

test('follows a way that leaves the first band: something long stands early in one and late in the other', () => {
  const common = Array.from({ length: 300 }, (_, index) => `common ${index}`)
  const early = Array.from({ length: 120 }, (_, index) => `early ${index}`)
  const late = Array.from({ length: 120 }, (_, index) => `late ${index}`)
  const pairs = alignWords([...early, ...common], [...common, ...late])
  expect(pairs.filter((pair) => pair.startsWith('common') && !pair.endsWith('|'))).toHaveLength(300)
})

/** How often two items are compared in sequences that are the same. */
function countAsked(length: number): number {
  let count = 0
  const likeness = (one: number, other: number): number => {
    count += 1
    return one === other ? 1 : -1
  }
  alignSequences({ lefts: length, rights: length, likeness })
  return count
}

test('asks for no more than a band of all pairs', () => {
  expect(countAsked(4000)).toBeLessThan(4.2 * countAsked(1000))
})
