/** Numbers that were written in Chinese signs are read as they were meant. */
import { expect, test } from 'vitest'
import { chineseDigit, chineseNumber, chineseValue } from '../../templates/languages/zh/ordinals.ts'

test('reads back every number below a hundred', () => {
  const numbers = Array.from({ length: 99 }, (_, at) => at + 1)
  expect(numbers.map((number) => chineseValue(chineseNumber(number)))).toEqual(numbers)
})

test('takes the signs of years for figures, and what is no number for nought', () => {
  expect([...'二〇零○九'].map(chineseDigit)).toEqual([2, 0, 0, 0, 9])
  expect(['', '百', '十十', '年'].map(chineseValue)).toEqual([0, 0, 0, 0])
})
