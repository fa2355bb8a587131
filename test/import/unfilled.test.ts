import { expect, test } from 'vitest'
import { readUnderTitle } from './import-parts.ts'
import { paragraph, run, table } from './strange-file.ts'

const control = (properties: string, inside: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
const told = ['import-lost: What stands in a field that nobody has filled in was left out here.']

test.each([
  ['Within a line: ', control('<w:showingPlcHdr/>', run('Click or tap here to enter text.'))],
  ['По-русски: ', run('Щелкните здесь, чтобы ввести текст.', '<w:rStyle w:val="PlaceholderText"/>')],
])('what a control shows that nobody has filled in is left out and told: %s', async (before, unfilled) => {
  const read = await readUnderTitle(paragraph(run(before) + unfilled + run('behind.')))
  expect(read.text).toBe(`${before}behind.`)
  expect(read.told).toEqual(told)
})

test('a control that somebody has filled in is read', async () => {
  const read = await readUnderTitle(
    paragraph(run('Day: ') + control('<w:showingPlcHdr w:val="0"/>', run('5 May 2026'))) +
      control('', paragraph('A paragraph in a control.')),
  )
  expect(read.text).toBe('Day: 5 May 2026\n\nA paragraph in a control.')
  expect(read.told).toEqual([])
})

const lean = (words: string): string => paragraph(run(words, '<w:i/>'))
const bold = (words: string): string => paragraph(run(words, '<w:b/>'))

test.each([
  [
    'in italics',
    [
      [lean('Date'), lean('Place'), lean('Killed')],
      ['1 March', 'Adré', '3'],
      ['2 March', 'Abéché', '12'],
    ],
  ],
  [
    'in bold type',
    [
      [bold('Date'), bold('Place'), bold('Killed')],
      ['1 March', 'Adré', '3'],
      [bold('Total'), '', bold('12')],
    ],
  ],
])('the first row heads a table where it alone is %s', async (_, rows) => {
  const { text } = await readUnderTitle(table(rows))
  expect(text).toContain('| Date | Place | Killed |\n| :--')
  expect(text).toContain('| 1 March | Adré |')
})

test.each([
  [
    'all rows are bold',
    [
      [bold('A'), bold('B')],
      [bold('C'), bold('D')],
      [bold('E'), bold('F')],
    ],
  ],
  [
    'another row is in italics',
    [
      [lean('A'), lean('B')],
      ['C', 'D'],
      [lean('E'), lean('F')],
      ['G', 'H'],
    ],
  ],
  [
    'it has one cell',
    [
      [lean('A'), ''],
      ['C', 'D'],
      ['E', 'F'],
    ],
  ],
])('the first row heads no table where %s', async (_, rows) => {
  const { text } = await readUnderTitle(table(rows))
  expect(text).toMatch(/^\|\s+\|\s+\|\n/u)
})
