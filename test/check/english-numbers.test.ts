import { expect, it } from 'vitest'
import { englishNumbers, inFigures } from '../../pipeline/check/english-numbers.ts'

it('reads many numbers in a row in time that grows with their length', () => {
  const row = Array.from({ length: 24 }, () => 'one hundred and two').join(' and ')
  const pattern = new RegExp(`^${englishNumbers}(?= posts)`, 'u')
  // Where nothing is counted, all ways to read the row are tried: there is one.
  expect(pattern.test(`${row} of them`)).toBe(false)
  expect(pattern.exec(`${row} posts`)?.[0]).toBe(row)
})

it('parts hundreds from others behind them', () => {
  expect(inFigures('two hundred and one hundred')).toBe('200 and 100')
  expect(inFigures('twenty and one hundred and two')).toBe('20 and 102')
})
