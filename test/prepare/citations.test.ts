/** What of a text is a citation, and what it cites. */
import { describe, expect, it, test, vi } from 'vitest'
import { findCitations } from '../../pipeline/prepare/find-citations.ts'
import { languageCodes, type LanguageCode } from '../../templates/languages/codes.ts'
import { cpuTime } from '../cpu-time.ts'
import { expectLinear } from '../expect-linear.ts'
import { prepareText } from './prepare-text.ts'

const cited = (language: LanguageCode, text: string): readonly (readonly [string, string])[] =>
  findCitations(text, { language }).map(({ start, end, symbol }) => [text.slice(start, end), symbol])

describe('resolutions', () => {
  test.each<[LanguageCode, string, readonly string[]]>([
    ['en', 'its resolutions 70/1 of 25 September 2015 and 71/256', ['A/RES/70/1', 'A/RES/71/256']],
    [
      'en',
      'resolution 2735 (2024) and resolutions 217 A (III) and ES-11/4',
      ['S/RES/2735(2024)', 'A/RES/217(III)', 'A/RES/ES-11/4'],
    ],
    ['en', 'Economic and Social Council resolution 2016/18', ['E/RES/2016/18']],
    ['en', 'resolution 2016/18 of the Economic and Social Council', ['E/RES/2016/18']],
    ['en', 'Human Rights Council resolution 18/6 of 29 September 2011', ['A/HRC/RES/18/6']],
    ['en', 'resolution 51/17 of 6 October 2022', ['A/HRC/RES/51/17']],
    ['fr', 'sa résolution 70/1 du 25 septembre 2015', ['A/RES/70/1']],
    ['fr', 'la résolution 2735 (2024) du Conseil de sécurité', ['S/RES/2735(2024)']],
    ['es', 'su resolución 70/1, de 25 de septiembre de 2015, y la resolución 69/313', ['A/RES/70/1', 'A/RES/69/313']],
    ['ru', 'резолюции 70/1 Генеральной Ассамблеи и резолюцию 1514 (XV)', ['A/RES/70/1', 'A/RES/1514(XV)']],
    ['ar', 'القرار 70/1 المؤرخ 25 أيلول/سبتمبر 2015 والقرار 1514 (د-15)', ['A/RES/70/1', 'A/RES/1514(XV)']],
    ['zh', '大会2015年9月25日第70/1号决议和第2735(2024)号决议', ['A/RES/70/1', 'S/RES/2735(2024)']],
    ['zh', '第69/1号、第70/1号和第71/1号决议', ['A/RES/69/1', 'A/RES/70/1', 'A/RES/71/1']],
  ])('%s: %s', (language, text, symbols) => {
    expect(cited(language, text).map(([, symbol]) => symbol)).toEqual(symbols)
  })

  it('are the Council of Human Rights’ own in its documents', () => {
    expect(findCitations('resolution 52/10', { language: 'en', organ: 'rights' })[0]?.symbol).toBe('A/HRC/RES/52/10')
    expect(findCitations('resolution 52/10', { language: 'en' })[0]?.symbol).toBe('A/RES/52/10')
  })
})

describe('documents', () => {
  test.each([
    ['see A/80/5 (Vol. II), para. 3', 'A/80/5 (Vol. II)', 'A/80/5(Vol.II)'],
    [
      '(NPT/CONF.2000/28 (Parts I and II)/Corr.1)',
      'NPT/CONF.2000/28 (Parts I and II)/Corr.1',
      'NPT/CONF.2000/28(PartsIandII)/Corr.1',
    ],
    ['A/HRC/WG.6/34/ITA/3.', 'A/HRC/WG.6/34/ITA/3', 'A/HRC/WG.6/34/ITA/3'],
    ['CRC/C/GC/20', 'CRC/C/GC/20', 'CRC/C/GC/20'],
    // A session or a year in brackets is part of a symbol.
    ['see T/RES/2200 (LXI) and', 'T/RES/2200 (LXI)', 'T/RES/2200(LXI)'],
    ['S/RES/2768 (2025), para. 3', 'S/RES/2768 (2025)', 'S/RES/2768(2025)'],
    ['(S/RES/2768(2025))', 'S/RES/2768(2025)', 'S/RES/2768(2025)'],
    ['A/RES/2200 (XXI), annex', 'A/RES/2200 (XXI)', 'A/RES/2200(XXI)'],
    ['A/RES/2200\u00A0（XXI）', 'A/RES/2200\u00A0（XXI）', 'A/RES/2200(XXI)'],
    ['A/RES/2200 (د-21)', 'A/RES/2200 (د-21)', 'A/RES/2200(XXI)'],
    ['A/RES/217 (III) A', 'A/RES/217 (III) A', 'A/RES/217(III)'],
    ['A/RES/217 (III) A resolution', 'A/RES/217 (III)', 'A/RES/217(III)'],
    ['A/RES/217 A (III)', 'A/RES/217 A (III)', 'A/RES/217(III)'],
    ['A/RES/3485 (XXX) A and B', 'A/RES/3485 (XXX) A and B', 'A/RES/3485(XXX)'],
    ['A/RES/3201(S-VI)', 'A/RES/3201(S-VI)', 'A/RES/3201(S-VI)'],
    ['A/RES/ES-10/2', 'A/RES/ES-10/2', 'A/RES/ES-10/2'],
    ['E/RES/1503 (XLVIII).', 'E/RES/1503 (XLVIII)', 'E/RES/1503(XLVIII)'],
    ['T/RES/2200 (XXXVIII)', 'T/RES/2200 (XXXVIII)', 'T/RES/2200(XXXVIII)'],
    ['LC/RES.700 (XXXVI)', 'LC/RES.700 (XXXVI)', 'LC/RES.700(XXXVI)'],
    ['A/RES/70/1 (2015)', 'A/RES/70/1', 'A/RES/70/1'],
  ])('%s', (text, words, symbol) => {
    expect(cited('en', text)).toEqual([[words, symbol]])
  })
})

it.each([
  'decision 79/573 B of 5 September 2025',
  'the fiscal year 2023/24 and the ratio 50/50',
  'TCP/IP, and/or, km/h, 24/7, N/A, S/he, A/B',
  'see https://docs.un.org/en/A/80/1 and x.A/80/1',
  'on 12/10 and in version 2 (2024)',
])('cites nothing: %s', (text) => {
  expect(cited('en', text)).toEqual([])
})

it('links citations of text and notes, and none of titles, links and words of other languages', async () => {
  const { blocks, notes } = await prepareText(
    'See resolution 70/1[^n] and [resolution 70/1](https://example.org/) and [la résolution 70/1](lang:fr).\n\n[^n]: A/80/1.\n\n## Resolution 70/1',
  )
  const links = JSON.stringify([blocks, notes]).match(/https:[^"]*/g)
  expect(links).toEqual(['https://undocs.org/en/A/RES/70/1', 'https://example.org/', 'https://undocs.org/en/A/80/1'])
})

it('links citations of cells, remarks and signatures, and none of the titles of frames, tables and annexes', async () => {
  const table = ':::table[A/80/1]\n| A/80/2 |\n| - |\n| A/80/3 |\n\nA/80/4\n:::'
  const text = `::::box[A/80/5]\n> A/80/6\n::::\n\n${table}\n\n:::signature\nA/80/7\n:::\n\n::annex[A/80/8]\n\nSee A/80/9`
  const { blocks } = await prepareText(text)
  const links = JSON.stringify(blocks).match(/(?<=undocs.org\/en\/)[^"]*/g)
  expect(links).toEqual(['A/80/6', 'A/80/2', 'A/80/3', 'A/80/4', 'A/80/7', 'A/80/9'])
})

const symbols = (text: string): readonly string[] => cited('en', text).map(([, symbol]) => symbol)
const words = (text: string): readonly string[] => cited('en', text).map(([word]) => word)

describe('what is linked', () => {
  it('is the number without the letter of its part', () => {
    expect(words('resolution 70/1 A')).toEqual(['70/1'])
    expect(words('resolutions 70/1 A and 217 A (III)')).toEqual(['70/1', '217 A (III)'])
  })

  it('is a symbol without the stop behind it, with the hyphens of its address', () => {
    expect(words('see A/80/1.')).toEqual(['A/80/1'])
    expect(symbols('see A/73/967\u2011S/2019/613')).toEqual(['A/73/967', 'S/2019/613'])
    expect(symbols('A/CONF.\u00A0')).toEqual([])
  })

  it('is linked in each run that it goes over, and in composed lines', async () => {
    const { blocks } = await prepareText('In resolution 70/*1 of 2015* and A/80/*5*, *A/80/6*.')
    const content = blocks[1]?.type === 'paragraph' ? blocks[1].content : []
    expect(
      content.flatMap((inline) => (inline.type === 'text' ? [[inline.value, inline.link !== undefined]] : [])),
    ).toEqual([
      ['In resolution ', false],
      ['70/', true],
      ['1', true],
      [' of 2015', false],
      [' and ', false],
      ['A/80/', true],
      ['5', true],
      [', ', false],
      ['A/80/6', true],
      ['.', false],
    ])
  })
})

const pieces = [
  'resolution 70/',
  'A/1',
  '1/1 ',
  '(III) 1 A ',
  'A/80/5 (Vol. ',
  '70/1 A and B, ',
  'A-A-',
  'Commission on the ',
  'resolution ',
  'Council Of ',
  'Assembly ',
  'de la ',
  'résolution du ',
  'Комиссии и ',
  'قرار 1 ',
  'قرار لجنة ',
  '第1/1号、',
  '大会的',
  '委员会关于的',
  '其',
  '2735 (2024), ',
  'resolution 70/1, ',
]

it.each(pieces)('looks at as much again for a text of twice the length: %s', (piece) => {
  for (const language of languageCodes) {
    const [once, twice] = [400, 800].map((count) => lookedAt(piece.repeat(count), language))
    expect(twice).toBeLessThanOrEqual(2.1 * (once ?? 0))
  }
})

/** Characters that are cut out of a text to be looked at. */
function lookedAt(text: string, language: LanguageCode): number {
  const slice = vi.spyOn(String.prototype, 'slice')
  findCitations(text, { language })
  const characters = slice.mock.results.reduce((sum, { value }) => sum + String(value).length, text.length)
  slice.mockRestore()
  return characters
}

it('has no pattern that turns back without end', () => {
  for (const piece of pieces) {
    expectLinear(
      (count) => () => {
        for (const language of languageCodes) findCitations(piece.repeat(count), { language })
      },
      1000,
    )
  }
  const stuck = `大会${'关于的'.repeat(40)}x第1/1号决议`.repeat(20)
  expect(cpuTime(() => findCitations(stuck, { language: 'zh' }))).toBeLessThan(500)
})
