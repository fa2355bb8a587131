import { expect, test } from 'vitest'
import { markArabicNumbers } from '../../pipeline/parse/arabic-numbers.ts'
import { parseText } from './parse-text.ts'

/** Level and label of each block of an Arabic text, and the codes of what is told. */
function outlineOf(text: string): { readonly blocks: readonly string[]; readonly codes: readonly string[] } {
  const { document, diagnostics } = parseText(`# عنوان\n\n${text}\n`, { language: 'ar' })
  const blocks = document.children.map((block) =>
    block.type === 'numberedParagraph' ? `${block.level} ${block.typed} ${String(block.says ?? '')}` : block.type,
  )
  return { blocks, codes: diagnostics.map(({ code, place }) => `${place.line}:${place.column} ${code}`) }
}

test.each([
  [
    'six spaces under “١-”',
    '١- فقرة:\n\n      (أ) بند؛\n\n      (ب) بند.\n\n٢- فقرة.',
    ['1 ١- 1', '2 (أ) 1', '2 (ب) 2', '1 ٢- 2'],
  ],
  [
    'items in figures, three levels',
    '١. فقرة:\n\n   ١. بند:\n\n      ٢. فرعي.\n\n٢. فقرة.',
    ['1 ١. 1', '2 ١. 1', '3 ٢. 2', '1 ٢. 2'],
  ],
  ['“١٢ -” and Persian figures', '١٢ - فقرة:\n\n     (أ) بند.\n\n۱۳ - فقرة.', ['1 ١٢ - 12', '2 (أ) 1', '1 ۱۳ - 13']],
  ['bullets', '١- فقرة:\n\n    - نقطة؛\n\n    - نقطة.', ['1 ١- 1', 'bullet', 'bullet']],
  ['one number at all', '١. فقرة:\n\n    ١. بند.\n\n    ١. بند.', ['1 ١. 1', '2 1. ', '2 1. ']],
  ['nothing set in', '١- فقرة.\n\n٢- فقرة.', ['1 ١- 1', '1 ٢- 2']],
])('reads what is set in behind Arabic figures: %s', (_, text, blocks) => {
  expect(outlineOf(text)).toEqual({ blocks, codes: [] })
})

test('parts lines without blank ones between them by their labels', () => {
  expect(outlineOf('١- فقرة؛\n٢- فقرة؛\n\n   (أ) بند.').blocks).toEqual(['1 ١- 1', '1 ٢- 2', '2 (أ) 1'])
})

test('tells a year that would be counted anew', () => {
  expect(outlineOf('٢٠٢٠. فقرة:\n\n      (أ) بند.').codes).toEqual(['3:1 list-year'])
})

test('changes no place', () => {
  const text = '١ - نص\n\n    (أ) نص\n\n۲. نص\n\n\t- نص\n\nنص ٣- نص'
  const marked = markArabicNumbers(text)
  expect(marked).toBe('1.  نص\n\n    (أ) نص\n\n2. نص\n\n\t- نص\n\nنص ٣- نص')
  expect(marked.length).toBe(text.length)
})

test.each([
  ['en', '1. One:\n\n        1. Item', 'Leave three spaces before an item of a numbered paragraph'],
  ['ar', 'نص:\n\n    ١. بند', 'Leave three spaces before an item of a numbered paragraph'],
  ['fr', 'Texte :\n\n    - Point', 'Leave three spaces before a bullet of a numbered paragraph'],
  ['zh', '文字：\n\n    文字', 'Remove the spaces at the start of the line'],
] as const)('says how far a list is set in that became code (%s)', (language, text, cure) => {
  const { diagnostics } = parseText(`# T\n\n${text}\n`, { language })
  expect(diagnostics.map(({ code, hint }) => `${code} ${hint}`)).toEqual([expect.stringContaining(`construct ${cure}`)])
})
