/** Small parts of the Word writer: runs of one direction, names of bookmarks, widths of columns. */
import { describe, expect, test } from 'vitest'
import type { Table } from '../../pipeline/publication.ts'
import { bookmarkName, callName } from '../../pipeline/word/bookmarks.ts'
import { columnWidths } from '../../pipeline/write/docx/column-widths.ts'
import { newYorkStyles } from '../../templates/styles.ts'
import { splitByDirection } from '../../pipeline/write/docx/directions.ts'
import { drawPng } from '../../pipeline/write/docx/png.ts'
import { text } from './example-publication.ts'

const shown = (words: string, base: 'ltr' | 'rtl'): readonly string[] =>
  splitByDirection(words, base).map((run) => `${run.direction} ${run.text}`)

describe('runs of one direction', () => {
  test('keep a symbol whole among Arabic words', () => {
    expect(shown('انظر الوثيقة A/75/1).', 'rtl')).toEqual(['rtl انظر الوثيقة ', 'ltr A/75/1', 'rtl ).'])
  })

  test('leave numbers to the words around them', () => {
    expect(shown('22 كانون الأول/ديسمبر 2020', 'rtl')).toEqual(['rtl 22 كانون الأول/ديسمبر 2020'])
  })

  test('leave a word that is drawn long in one run', () => {
    expect(shown('الأمــم المتحـدة', 'rtl')).toEqual(['rtl الأمــم المتحـدة'])
  })

  test('keep brackets with the words that they hold', () => {
    expect(shown('the (الأمم) and A (B)', 'rtl')).toEqual(['ltr the', 'rtl  (الأمم) ', 'ltr and A (B)'])
  })

  test('set Arabic words apart in a document from left to right', () => {
    expect(shown('the الأمم المتحدة (UN)', 'ltr')).toEqual(['ltr the ', 'rtl الأمم المتحدة', 'ltr  (UN)'])
  })

  test('are one where there is nothing to part', () => {
    expect(shown('Résolution 75/1 – № 5', 'ltr')).toEqual(['ltr Résolution 75/1 – № 5'])
    expect(shown('', 'rtl')).toEqual([])
  })

  test('lose no character', () => {
    const words = 'א1ب-x\u200F٣ é\u0301 (A/1) ـ\u0651 汉字'
    for (const base of ['ltr', 'rtl'] as const)
      expect(
        splitByDirection(words, base)
          .map((run) => run.text)
          .join(''),
      ).toBe(words)
  })
})

describe('names of bookmarks', () => {
  test('are the ids where Word takes them', () => {
    expect(bookmarkName('para-1-a')).toBe('para_1_a')
    expect(callName('note-1')).toBe('_note_1')
  })

  test('are made from the content of the id where it does not', () => {
    for (const id of ['1-a', 'a_b', 'é', 'x'.repeat(50)]) {
      expect(bookmarkName(id)).toMatch(/^id_[0-9a-f]{32}$/)
      expect(callName(id).length).toBeLessThanOrEqual(40)
    }
    expect(bookmarkName('a_b')).not.toBe(bookmarkName('a-b'))
  })
})

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
const table = (measure: Table['measure'], ...words: readonly string[]): Table => ({
  type: 'table',
  style: 'tableText',
  spaceBefore: 0,
  startsPage: false,
  title: [],
  columns: words.length,
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
    const [words, ...others] = columnWidths({ ...figures, body } as Table, given)
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

test('a drawing of rectangles is a PNG of one bit for a dot', () => {
  const png = drawPng(9, 2, [{ x: 1, y: 0, width: 2, height: 1 }])
  expect(Array.from(png.subarray(0, 8))).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect(Array.from(png.subarray(16, 26))).toEqual([0, 0, 0, 9, 0, 0, 0, 2, 1, 0])
})
