/** Numbers of a Word file that something is counted, spelled or measured by: none makes more of the text than it has. */
import { expect, test } from 'vitest'
import { countOf, numberOf } from '../../pipeline/import/word/elements.ts'
import { formatNumber } from '../../pipeline/import/word/number-formats.ts'
import { languages } from '../../templates/languages/index.ts'
import { importParts } from './import-parts.ts'
import { abstractList, list, listed, mergedCell, paragraph, styled, table } from './strange-file.ts'

const huge = ['2000000000', '-2000000000', '1e300', '99999999999999999999999999', '-1', 'NaN', '32768']

test.each(huge)('holds the number %s to what Word takes', (text) => {
  const number = numberOf(text)
  expect(Math.abs(number ?? 0)).toBeLessThanOrEqual(32_767)
  expect(countOf(text, 8) ?? 0).toBeGreaterThanOrEqual(0)
  expect(countOf(text, 8) ?? 0).toBeLessThanOrEqual(8)
})

const formats = [
  'lowerRoman',
  'upperRoman',
  'lowerLetter',
  'upperLetter',
  'russianLower',
  'arabicAbjad',
  'chineseCounting',
]

test.each(formats)('spells no number in %s that nobody would read', (format) => {
  for (const number of [1, 780, 781, 32_767, 2_000_000_000])
    expect(formatNumber(number, format).length).toBeLessThan(40)
})

test.each(Object.values(languages))('counts by letters in $code as far as Word does', (language) => {
  for (const level of [1, 2, 3, 4] as const) expect(language.paragraphLabel(level, 125_000).length).toBeLessThan(200)
})

/** Places of a Word file that hold a number. */
const places: readonly (readonly [
  what: string,
  parts: (number: string) => { readonly body: string; readonly numbering?: string },
])[] = [
  ...formats.map(
    (format) =>
      [
        `the start of a list in ${format}`,
        (number: string) => ({
          body: listed(1, 0, 'One item.') + listed(1, 0, 'Another item.'),
          numbering: (abstractList(0, [[format, '%1)']]) + list(1, 0)).replace(
            '<w:start w:val="1"/>',
            `<w:start w:val="${number}"/>`,
          ),
        }),
      ] as const,
  ),
  [
    'the new start of a list',
    (number) => ({
      body: listed(1, 0, 'One item.'),
      numbering:
        abstractList(0, [['upperRoman', '%1.']]) +
        list(1, 0, 7).replace('<w:startOverride w:val="7"/>', `<w:startOverride w:val="${number}"/>`),
    }),
  ],
  [
    'the level of a paragraph',
    (number) => ({
      body:
        listed(1, 0, 'One item.').replace('<w:ilvl w:val="0"/>', `<w:ilvl w:val="${number}"/>`) +
        paragraph('One item.'),
      numbering: abstractList(0, [['decimal', '%1.']]) + list(1, 0),
    }),
  ],
  [
    'the level of a list',
    (number) => ({
      body: listed(1, 0, 'One item.'),
      numbering: (abstractList(0, [['decimal', '%1.']]) + list(1, 0)).replace('w:ilvl="0"', `w:ilvl="${number}"`),
    }),
  ],
  ['the level in the outline', (number) => ({ body: paragraph('One item.', `<w:outlineLvl w:val="${number}"/>`) })],
  ['an indent', (number) => ({ body: paragraph('One item.', `<w:ind w:left="${number}"/>`) })],
  [
    'the indent in a cell',
    (number) => ({
      body: table([
        ['Head', 'Head'],
        [paragraph('One item.', `<w:ind w:left="${number}"/>`), 'b'],
      ]),
    }),
  ],
  [
    'the columns of a cell',
    (number) => ({
      body: table([
        [mergedCell(`<w:gridSpan w:val="${number}"/>`, 'One item.'), 'b'],
        ['c', 'd'],
      ]),
    }),
  ],
  [
    'the columns before a row',
    (number) => ({
      body: table([
        ['One item.', 'b'],
        ['c', 'd'],
      ]).replace('<w:tr>', `<w:tr><w:trPr><w:gridBefore w:val="${number}"/></w:trPr>`),
    }),
  ],
  [
    'the width of a column',
    (number) => ({
      body: table([
        ['One item.', 'b'],
        ['c', 'd'],
      ]).replace('w:w="2000"', `w:w="${number}"`),
    }),
  ],
  ['the indent of a table', (number) => ({ body: table([['One item.', 'b']], `<w:tblInd w:w="${number}"/>`) })],
  ['a caption', (number) => ({ body: styled('Caption', `Table ${number.replace('-', '')}`) + paragraph('One item.') })],
]

test.each(places.flatMap(([what, parts]) => huge.map((number) => ({ what, number, parts }))))(
  'reads a file whose number of $what is $number',
  async ({ number, parts }) => {
    const { source } = await importParts(parts(number))
    expect(source).toContain('One item.')
    expect(source.length).toBeLessThan(5000)
  },
)

test('refuses a list whose label is longer than Word lets it be', async () => {
  const numbering = abstractList(0, [['decimal', '%1.'.repeat(1000)]]) + list(1, 0)
  await expect(importParts({ body: listed(1, 0, 'One item.'), numbering })).rejects.toThrow('label of more than')
})
