/** Widths of columns: of one width for figures, within the room, and those that the PDF and the Word file set. */
import { describe, expect, test } from 'vitest'
import { measureColumns } from '../../pipeline/measure/column-widths.ts'
import { fitGaps } from '../../pipeline/measure/fitted-gaps.ts'
import type { PublishedTable } from '../../pipeline/publication.ts'
import { newYorkStyles } from '../../templates/styles.ts'
import { text } from '../write/example-publication.ts'

const cell = (column: number, words: string) =>
  ({
    type: 'cell',
    column,
    columnSpan: 1,
    rowSpan: 1,
    indent: 0,
    inset: 0,
    align: 'start',
    side: 'start',
    paragraphs: [{ content: [text(words)] }],
  }) as const
const table = (measure: PublishedTable['measure'], ...words: readonly string[]): PublishedTable => ({
  type: 'table',
  style: 'tableText',
  spaceBefore: 0,
  startsPage: false,
  title: [],
  columns: words.length,
  widths: [],
  gaps: words.map((_, index) => (index === 0 ? 0 : 4.5)),
  head: [],
  measure,
  look: measure === 'full' ? 'across' : 'column',
  landscape: false,
  keep: 'no',
  remarks: [],
  notes: [],
  body: [
    {
      type: 'row',
      isTotal: false,
      hasRuleOver: false,
      isBold: false,
      stands: 'top',
      room: { above: 2, below: 2, between: 2 },
      cells: words.map((each, column) => cell(column, each)),
    },
  ],
})
/** A table of words before one amount, which ends at the right. */
const ended = (amount: string): PublishedTable => {
  const figures = table('column', 'Appropriation for 2020', amount)
  const body = figures.body.map((row) => ({
    ...row,
    cells: row.cells.map((each) => ({ ...each, align: each.column === 0 ? 'start' : 'end' })),
  }))
  return { ...figures, body } as PublishedTable
}
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

const columnWidths = (...columns: Parameters<typeof measureColumns>): readonly number[] =>
  measureColumns(...columns).widths

const given = { style: newYorkStyles.tableText, headStyle: newYorkStyles.tableHead, width: 365 }

/** A table across 400 points whose author gives shares to its columns. */
const shared = (shares: readonly number[], ...words: readonly string[]): readonly number[] =>
  columnWidths({ ...table('full', ...words), shares }, { ...given, width: 400 }).map(Math.round)

describe('widths of columns', () => {
  test('are the same for columns of figures, and the words before them have the rest', () => {
    const figures = table('full', 'National staff', '8 618.1', '7', '(1 409.5)')
    const [row] = figures.body
    const body = [
      { ...row, cells: row?.cells.map((each) => ({ ...each, align: each.column === 0 ? 'start' : 'end' })) },
    ]
    const [words, ...others] = columnWidths({ ...figures, body } as PublishedTable, given)
    expect(new Set(others)).toEqual(new Set([57]))
    expect(words).toBeCloseTo(365 - 3 * 57)
  })

  test('are those of their author, but none narrower than its longest word', () => {
    expect(shared([5, 3, 2], 'a', 'b', 'c')).toEqual([200, 120, 80])
    expect(shared([1, 1], 'Telecommunications', 'b')).toEqual([200, 200])
    const [narrow = 0, second = 0, third = 0] = shared([1, 49, 50], 'Telecommunications', 'b', 'c')
    expect(narrow).toBeGreaterThan(70)
    expect(narrow + second + third).toBeCloseTo(400, -1)
    expect(third - second).toBeGreaterThan(0)
  })

  test.each([
    ['1', '7'],
    ['2021', '17', '1 700'],
    ['58', '2.5', '8 618.1', '(1 409.5)'],
  ])('leave no more than half a column before figures that begin a table: %s', (...words) => {
    const figures = table('column', ...words)
    const [row] = figures.body
    const body = [{ ...row, cells: row?.cells.map((each) => ({ ...each, align: 'end', side: 'end' })) }]
    const [first = 0, ...others] = columnWidths({ ...figures, body } as PublishedTable, given)
    expect(total([first, ...others])).toBeCloseTo(365)
    for (const other of others) expect(first).toBeCloseTo(other / 2)
  })

  test.each(['43\u00A0684\u00A0700 dollars', '12 per cent of all', '43\u00A0684\u00A0700 دولار'])(
    'hold the words behind figures on their line, where there is room: %s',
    (amount) => {
      const [, whole = 0] = columnWidths(ended(amount.replaceAll(' ', '\u00A0')), given)
      expect(columnWidths(ended(amount), given)[1]).toBeCloseTo(whole)
      const [, least = 0] = columnWidths(ended(amount), { ...given, width: 120 })
      expect(least).toBeLessThan(whole)
    },
  )

  test('fill the measure', () => {
    expect(total(columnWidths(table('column', 'Post', '12'), given))).toBeCloseTo(365)
  })

  test('never exceed the room, however long the words', () => {
    expect(total(columnWidths(table('column', 'word '.repeat(200), 'x'.repeat(300)), given))).toBeCloseTo(365)
    expect(total(columnWidths(table('full', 'word '.repeat(200), '12'), given))).toBeCloseTo(365)
  })

  test('are even for words that are longer than their columns, and no more than a short one needs', () => {
    const [date = 0, left = 0, right = 0] = columnWidths(
      table('column', 'May', 'word '.repeat(200), 'text '.repeat(90)),
      given,
    )
    expect(date).toBeLessThan(60)
    expect(Math.abs(left - right)).toBeLessThan(15)
  })

  test('do not grow with an address, which is broken behind its signs', () => {
    const address =
      'https://www.un.org/en/development/desa/population/publications/pdf/ageing/highlights/2019/report.pdf'
    const [words = 0, addresses = 0] = columnWidths(table('column', 'word '.repeat(100), address.repeat(2)), given)
    expect(Math.abs(words - addresses)).toBeLessThan(30)
  })

  test('keep what figures need where a long word asks for more than there is', () => {
    const [, figure = 0] = columnWidths(table('column', 'x'.repeat(300), '1\u00A0234\u00A0567.8'), given)
    expect(figure).toBeGreaterThan(45)
  })

  test('leave every column of many a few letters', () => {
    const words = ['x'.repeat(300), ...Array.from({ length: 17 }, () => '')]
    expect(Math.min(...columnWidths(table('full', ...words), given))).toBeGreaterThanOrEqual(20)
  })

  test('are of one width for figures that nobody set against their ends', () => {
    const [, ...figures] = columnWidths(table('column', 'Military and police', '12', '–', '1 234.5'), given)
    expect(new Set(figures)).toEqual(new Set([57]))
  })
})

/** What the columns of a table across 400 points leave free before them. */
const gaps = (shares: readonly number[] | undefined, ...words: readonly string[]): readonly number[] =>
  fitGaps({ ...table('full', ...words), ...(shares === undefined ? {} : { shares }) }, { ...given, width: 400 })

describe('what figures leave free before them', () => {
  test('is the widest at which every word stands whole in the width that its author says', () => {
    expect(gaps([200, 100, 100], 'Category', 'Apportionment', '2025')).toEqual([0, 7.2, 7.2])
    expect(gaps([272, 64, 64], 'Category', 'Apportionment', '2025')).toEqual([0, 3.6, 3.6])
    expect(gaps([277, 61.5, 61.5], 'Category', 'Apportionment', '2025')).toEqual([0, 2.15, 2.15])
    expect(gaps([330, 40, 30], 'Category', 'Apportionment', '2025')).toEqual([0, 0, 0])
  })

  test('tells two figures apart that have spaces within', () => {
    const figure = '1\u00A0254\u00A0300.5'
    expect(gaps([300, 47, 47], figure, figure, figure)).toEqual([0, 3.6, 3.6])
    expect(gaps([380, 10, 10], 'Category', 'Apportionment', '2025')).toEqual([0, 3.6, 3.6])
  })

  test('is that of all tables where no widths are said', () => {
    expect(gaps(undefined, 'Category', 'Apportionment', '2025')).toEqual([0, 4.5, 4.5])
  })
})
