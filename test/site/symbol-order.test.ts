/** Symbols stand in the order in which librarians sort them. */
import { expect, test } from 'vitest'
import { compareKeys, sortKey } from '../../pipeline/site/symbol-order.ts'

function sorted(symbols: readonly (string | undefined)[]): readonly (string | undefined)[] {
  return symbols
    .map((symbol) => ({ symbol, key: sortKey(symbol, 'document') }))
    .toSorted((a, b) => compareKeys(a.key, b.key))
    .map(({ symbol }) => symbol)
}

test.each([
  { rule: 'figures by their value', order: ['A/80/9', 'A/80/10', 'A/80/100'] },
  {
    rule: 'a document before what is added to it',
    order: ['A/80/10', 'A/80/10/Add.2', 'A/80/10/Add.10', 'A/80/10/Corr.1', 'A/80/10/Rev.1', 'A/80/11'],
  },
  {
    rule: 'sessions before series',
    order: ['A/80/604', 'A/C.1/80/L.1', 'A/C.2/80/L.1', 'A/C.10/80/1', 'A/ES-11/L.1', 'A/HRC/58/1', 'A/RES/80/1'],
  },
  { rule: 'limited documents behind the general ones', order: ['A/80/999', 'A/80/L.2', 'A/80/L.10'] },
  {
    rule: 'volumes by their Roman numerals',
    order: ['A/80/5 (Vol. I)', 'A/80/5 (Vol. II)', 'A/80/5 (Vol. IX)', 'A/80/5 (Vol. X)', 'A/80/5/Add.1'],
  },
  {
    rule: 'old resolutions of the Assembly by session',
    order: ['A/RES/217 A (III)', 'A/RES/1514(XV)', 'A/RES/3314 (XXIX)', 'A/RES/31/1', 'A/RES/31/10'],
  },
  {
    rule: 'resolutions of the Council by year',
    order: [
      'S/2024/900',
      'S/2025/22',
      'S/RES/242 (1967)',
      'S/RES/1325(2000)',
      'S/RES/2768 (2025)',
      'S/RES/2783 (2025)',
    ],
  },
  {
    rule: 'series in the order of letters',
    order: ['A/80/1', 'C/1/1', 'CCPR/C/1', 'CEDAW/C/BGD/6-7', 'E/2025/1', 'S/2025/1', 'ST/SGB/2024/1', 'T/1', 'X/1'],
  },
  {
    rule: 'joint documents under their first symbol',
    order: ['A/79/894', 'A/79/895-S/2025/275', 'A/79/896', 'S/2025/274'],
  },
  { rule: 'what has no symbol last', order: ['ST/IC/2025/1', undefined] },
])('sorts $rule', ({ order }) => {
  expect(sorted(order.toReversed())).toEqual(order)
})

test('sorts documents of one symbol, and those without one, by their names', () => {
  const names = ['note 2', 'note 10', 'note 10 b', 'report']
  for (const symbol of [undefined, 'A/80/1']) {
    const keys = names.toReversed().map((name) => ({ name, key: sortKey(symbol, name) }))
    expect(keys.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ name }) => name)).toEqual(names)
  }
  expect(compareKeys(sortKey('A/80/1', 'a'), sortKey('A/80/1', 'a'))).toBe(0)
})
