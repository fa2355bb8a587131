/** Widths of columns: of one width for figures, within the room, and those that the PDF and the Word file set. */
import { describe, expect, test } from 'vitest'
import { columnWidths } from '../../pipeline/measure/column-widths.ts'
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
    content: [text(words)],
  }) as const
const table = (measure: PublishedTable['measure'], ...words: readonly string[]): PublishedTable => ({
  type: 'table',
  style: 'tableText',
  spaceBefore: 0,
  startsPage: false,
  title: [],
  columns: words.length,
  widths: [],
  head: [],
  measure,
  look: measure === 'full' ? 'across' : 'column',
  landscape: false,
  remarks: [],
  notes: [],
  body: [
    {
      type: 'row',
      isTotal: false,
      isBold: false,
      room: { above: 2, below: 2 },
      cells: words.map((each, column) => cell(column, each)),
    },
  ],
})
const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0)

const given = { style: newYorkStyles.tableText, headStyle: newYorkStyles.tableHead, width: 365 }

describe('widths of columns', () => {
  test('are the same for columns of figures, and the words before them have the rest', () => {
    const figures = table('full', 'National staff', '8 618.1', '7', '(1 409.5)')
    const [row] = figures.body
    const body = [
      { ...row, cells: row?.cells.map((each) => ({ ...each, align: each.column === 0 ? 'start' : 'end' })) },
    ]
    const [words, ...others] = columnWidths({ ...figures, body } as PublishedTable, given)
    expect(new Set(others)).toEqual(new Set([51.5]))
    expect(words).toBeCloseTo(365 - 3 * 51.5)
  })

  test('fill the measure', () => {
    expect(total(columnWidths(table('column', 'Post', '12'), given))).toBeCloseTo(365)
  })

  test('never exceed the room, however long the words', () => {
    expect(total(columnWidths(table('column', 'word '.repeat(200), 'x'.repeat(300)), given))).toBeCloseTo(365)
    expect(total(columnWidths(table('full', 'word '.repeat(200), '12'), given))).toBeCloseTo(365)
  })
})
