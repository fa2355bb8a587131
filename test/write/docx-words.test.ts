/** Small parts of the Word writer: runs of one direction, names of bookmarks, widths of columns. */
import { describe, expect, test } from 'vitest'
import { bookmarkName, callName } from '../../pipeline/word/bookmarks.ts'
import { splitByDirection } from '../../pipeline/write/docx/directions.ts'
import { drawPng } from '../../pipeline/write/docx/png.ts'

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

test('a drawing of rectangles is a PNG of one bit for a dot', () => {
  const png = drawPng(9, 2, [{ x: 1, y: 0, width: 2, height: 1 }])
  expect(Array.from(png.subarray(0, 8))).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  expect(Array.from(png.subarray(16, 26))).toEqual([0, 0, 0, 9, 0, 0, 0, 2, 1, 0])
})
