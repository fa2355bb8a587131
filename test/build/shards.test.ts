/** Parts of a divided build: their names, and what is in each. */
import { expect, test } from 'vitest'
import { isComplete, joinShards, missingShards, nameShard, parseShard, takeShard } from '../../pipeline/build/shards.ts'

test.each([
  ['1/1', { index: 1, of: 1 }],
  ['2/3', { index: 2, of: 3 }],
  ['10/12', { index: 10, of: 12 }],
  ['999/1000', { index: 999, of: 1000 }],
  ['1000/1000', { index: 1000, of: 1000 }],
])('“%s” is a part, and is called so', (text, shard) => {
  expect(parseShard(text)).toEqual(shard)
  expect(nameShard(shard)).toBe(text)
})

test.each([
  '',
  '0/3',
  '4/3',
  '1/0',
  '1',
  '1/3/5',
  '-1/3',
  '01/3',
  '1/03',
  '1/1001',
  '1/10000',
  '1 / 3',
  'x1/3',
  '1/3x',
])('“%s” is no part', (text) => {
  expect(parseShard(text)).toBeUndefined()
})

test('each thing is in one part, neighbours in different ones', () => {
  const things = Array.from({ length: 10 }, (_, index) => index)
  const parts = [1, 2, 3].map((index) => takeShard(things, { index, of: 3 }))
  expect(parts).toEqual([
    [0, 3, 6, 9],
    [1, 4, 7],
    [2, 5, 8],
  ])
})

test('parts are joined once each, in the order of their numbers', () => {
  expect(joinShards([['3/3'], ['1/3', '3/3']])).toEqual(['1/3', '3/3'])
  expect(joinShards([['10/11', '2/11'], ['2/2', 'none'], ['1/11']])).toEqual(['2/2', '1/11', '2/11', '10/11'])
  expect(joinShards([])).toEqual([])
})

test('parts know which are missing, and are complete only where none is', () => {
  expect(missingShards(['1/3', '3/3', '2/2'])).toEqual(['2/3', '1/2'])
  expect(missingShards(['2/2', '1/2'])).toEqual([])
  expect(missingShards([])).toEqual([])
  expect([['1/1'], ['2/2', '1/2']].map(isComplete)).toEqual([true, true])
  expect([[], ['2/3'], ['1/2', '2/2', '1/3']].map(isComplete)).toEqual([false, false, false])
})
