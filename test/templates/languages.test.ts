/** Checks attachments, labels, references and lists in six languages against wording of official documents. */
import { describe, expect, it } from 'vitest'
import { languages } from '../../templates/languages/index.ts'
import type { Language } from '../../templates/languages/language.ts'
import { codes, all, inAll } from './six-languages.ts'

/** The five labels of one number, down the ladder of headings. */
const ladder = (language: Language, number: number): readonly string[] =>
  ([1, 2, 3, 4, 5] as const).map((level) => language.headingLabel(level, number))

/** All strings of a value, with where they stand. */
function stringsOf(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.entries(value).flatMap(([key, child]) => stringsOf(child, `${path}.${key}`))
}

/** The labels of one number at the four levels of paragraphs, in all languages. */
const inAllLevels = (number: number): readonly (readonly string[])[] =>
  all.map((language) => ([1, 2, 3, 4] as const).map((level) => language.paragraphLabel(level, number)))

describe('references to sections', () => {
  it('are worded as citations in the official texts are', () => {
    expect(languages.ar.section('أولا')).toBe('الفرع الأول')
    expect(languages.ar.section('حادي عشر')).toBe('الفرع الحادي عشر')
    expect(languages.ar.section('ألف')).toBe('الفرع ألف')
    expect(languages.zh.section('五')).toBe('第五节')
    expect(languages.zh.section('A')).toBe('A节')
    expect(languages.ru.section('II')).toBe('раздел II')
  })
})

describe('attachments', () => {
  it('names the original languages in the order of each language', () => {
    expect(inAll((language) => language.attachments.original(['ru']))).toEqual([
      '[Original: Russian]',
      '[Original : russe]',
      '[Original: ruso]',
      '[Подлинный текст на русском языке]',
      '[الأصل: بالروسية]',
      '[原件：俄文]',
    ])
    expect(inAll((language) => language.attachments.original(['fr', 'en']))).toEqual([
      '[Original: English and French]',
      '[Original : anglais et français]',
      '[Original: francés e inglés]',
      '[Подлинный текст на английском и французском языках]',
      '[الأصل: بالإنكليزية والفرنسية]',
      '[原件：英文和法文]',
    ])
    expect(languages.en.attachments.original(['es', 'ru', 'fr', 'en', 'zh', 'ar'])).toBe(
      '[Original: Arabic, Chinese, English, French, Russian and Spanish]',
    )
  })

  it('numbers annexes only where there are several', () => {
    expect(inAll((language) => language.attachments.annex())).toEqual([
      'Annex',
      'Annexe',
      'Anexo',
      'Приложение',
      'المرفق',
      '附件',
    ])
    expect(inAll((language) => language.attachments.annex(4))).toEqual([
      'Annex IV',
      'Annexe IV',
      'Anexo IV',
      'Приложение IV',
      'المرفق الرابع',
      '附件四',
    ])
  })
})

describe('labels', () => {
  it('counts paragraphs in the language’s own form', () => {
    expect(inAllLevels(2)).toEqual([
      ['2.', '(b)', '(ii)', 'b.'],
      ['2.', 'b)', 'ii)', 'b.'],
      ['2.', 'b)', 'ii)', 'b.'],
      ['2.', 'b)', 'ii)', 'b.'],
      ['2 -', '(ب)', '’2‘', 'ب -'],
      ['2.', '(b)', '㈡', 'b.'],
    ])
    expect(inAllLevels(27).map(([, sub]) => sub)).toEqual(['(aa)', 'aa)', 'aa)', 'aa)', '(أ أ)', '(aa)'])
  })

  it('writes the letters of Russian sub-items in Latin', () => {
    const letters = Array.from({ length: 26 }, (_, index) => languages.ru.paragraphLabel(2, index + 1))
    expect(letters.join('')).toMatch(/^(?:[a-z]\))+$/)
  })

  it('counts headings down the ladder', () => {
    expect(all.map((language) => ladder(language, 4))).toEqual([
      ['IV.', 'D.', '4.', '(d)', '(iv)'],
      ['IV.', 'D.', '4.', 'd)', 'iv)'],
      ['IV.', 'D.', '4.', 'd)', 'iv)'],
      ['IV.', 'D.', '4.', 'd)', 'iv)'],
      ['رابعا -', 'دال -', '4 -', '(د)', '’4‘'],
      ['四.', 'D.', '4.', '(d)', '㈣'],
    ])
    expect(ladder(languages.ar, 11)[0]).toBe('حادي عشر -')
  })

  it.each(codes)('never gives two numbers one label in %s', (code) => {
    const language = languages[code]
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1)
    for (const level of [1, 2, 3, 4] as const) {
      expect(new Set(numbers.map((number) => language.paragraphLabel(level, number))).size).toBe(60)
    }
    for (const level of [1, 2, 3, 4, 5] as const) {
      expect(new Set(numbers.map((number) => language.headingLabel(level, number))).size).toBe(60)
    }
  })
})

describe('lists of phrases', () => {
  it('joins one, two and three', () => {
    const lists = all.map(({ list }) => [list([]), list(['a']), list(['a', 'b']), list(['a', 'b', 'c'])])
    expect(lists).toEqual([
      ['', 'a', 'a and b', 'a, b and c'],
      ['', 'a', 'a et b', 'a, b et c'],
      ['', 'a', 'a y b', 'a, b y c'],
      ['', 'a', 'a и b', 'a, b и c'],
      ['', 'a', 'a و b', 'a و b و c'],
      ['', 'a', 'a和b', 'a、b和c'],
    ])
  })

  it('says “e” for “y” before the sound of i in Spanish', () => {
    expect(languages.es.list(['Francia', 'Italia'])).toBe('Francia e Italia')
    expect(languages.es.list(['agua', 'hielo'])).toBe('agua y hielo')
    expect(languages.es.list(['madre', 'hija'])).toBe('madre e hija')
  })
})

describe('every language', () => {
  it.each(codes)('%s has no empty or untrimmed words', (code) => {
    const strings = stringsOf(languages[code], code).filter(([path]) => !/space$|quotationMarks/.test(path))
    expect(strings.length).toBeGreaterThan(50)
    expect(strings.filter(([, text]) => text === '' || text !== text.trim())).toEqual([])
  })

  it('has one letter and one address each, of the six', () => {
    expect(all.map(({ letter }) => letter).toSorted()).toEqual(['A', 'C', 'E', 'F', 'R', 'S'])
    expect(all.map(({ address, code }) => address === code)).toEqual(Array(6).fill(true))
  })
})
