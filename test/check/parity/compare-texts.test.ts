/** What two texts beside each other do not both say. */
import { expect, test } from 'vitest'
import { compareTexts } from '../../../pipeline/check/parity/compare-texts.ts'

const english = 'On 12 May 2025 it received 1,245 letters (see A/80/5) and spent $1.5 million, or 35 per cent.'
const french = 'Le 12 mai 2025, il a reçu 1 245 lettres (voir A/80/5) et dépensé 1,5 million de dollars, soit 35 %.'
const chinese = '2025年5月12日收到1 245封信（见A/80/5），花费150万美元，占35%。'

test('texts that agree have nothing alone, whatever the language', () => {
  expect(compareTexts([english, french], ['en', 'fr'])).toEqual([[], []])
  expect(compareTexts([english, chinese], ['en', 'zh'])).toEqual([[], []])
})

test('gives what each has alone, as it stands there', () => {
  expect(compareTexts([english, french.replace('1 245', '1 254')], ['en', 'fr'])).toEqual([['1,245'], ['1 254']])
  expect(compareTexts([chinese.replace('5月12日', '5月13日'), english], ['zh', 'en'])).toEqual([
    ['2025年5月13日'],
    ['12 May 2025'],
  ])
  expect(compareTexts([english, french.replace('A/80/5', 'A/80/6')], ['en', 'fr'])).toEqual([['A/80/5'], ['A/80/6']])
})

test('leaves numbers alone that languages say in words, or do without', () => {
  const one = 'Both met in three rooms for 2 days.'
  const other = 'Les deux se sont réunis dans des salles pendant deux jours.'
  expect(compareTexts([one, other], ['en', 'fr'])).toEqual([[], []])
})
