/** Marks of direction that change nothing are dropped in all formats, those that turn something stay, and neither is drawn. */
import { unzipSync, strFromU8 } from 'fflate'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { LanguageCode } from '../templates/languages/codes.ts'
import { compile } from '../pipeline/compile.ts'
import { hasDirectionMarks, idleMarks, marksWithinSymbols, withoutMarks } from '../pipeline/text/direction-marks.ts'
import { bytesOf } from './compile-document.ts'
import { shape } from '../pipeline/typesetting/lines/shape.ts'
import { factsIn, parseText, sourceOf } from './parse/parse-text.ts'
import { drawnGlyphs } from './write/drawn-glyphs.ts'

const [left, right, arabic] = ['\u200E', '\u200F', '\u061C']
const said = (text: string) => text.replaceAll(left, 'L').replaceAll(right, 'R').replaceAll(arabic, 'A')

describe('marks of direction', () => {
  test.each([
    ['ltr', `${left}9年9月9日${left}安全理事会`, '9年9月9日安全理事会'],
    ['ltr', `A${left}/79/1${left} (b)`, 'A/79/1 (b)'],
    ['ltr', `word${right} word`, 'word word'],
    ['rtl', `القانون الدولي${left} ${left}قررت`, 'القانون الدولي قررت'],
    ['rtl', `الفقرة${right} 1 (أ)${right}، ${arabic}نص`, 'الفقرة 1 (أ)، نص'],
    ['rtl', `الرمز A${left}/79/1 هنا`, 'الرمز A/79/1 هنا'],
  ] as const)('that change nothing go: %s %s', (direction, text, expected) => {
    expect(withoutMarks(text, idleMarks(text, [direction]))).toBe(expected)
  })

  test.each([
    ['ltr', `the word عربية${left}, 12 words`, 'the word عربيةL, 12 words'],
    ['ltr', `عربية${left} 12${left} end${left}`, 'عربيةL 12 end'],
    ['rtl', `السيد Smith (UN)${right}، قال`, 'السيد Smith (UN)، قال'],
    ['rtl', `لغة C++${left} هنا`, 'لغة C++L هنا'],
  ] as const)('that turn something stay: %s %s', (direction, text, expected) => {
    expect(said(withoutMarks(text, idleMarks(text, [direction])))).toBe(expected)
  })

  test.each([
    [`الوثيقة ${right}A/80${right}/123${left}.`, `الوثيقة RA/80/123L.`],
    [`A/${left}RES/79${arabic}/144 و S/2025${right}/12`, 'A/RES/79/144 و S/2025/12'],
    [`A/HRC${right}/60/L${right}.1`, 'A/HRC/60/L.1'],
    [`لغة C++${left} و ${right}12/5`, 'لغة C++L و R12/5'],
  ])('within a symbol go: %s', (text, expected) => {
    expect(said(withoutMarks(text, new Set(marksWithinSymbols(text))))).toBe(expected)
  })

  test('of a fact go where they change nothing in either direction', () => {
    expect(said(withoutMarks(`A/79/1${left}`, idleMarks(`A/79/1${left}`, ['ltr', 'rtl'])))).toBe('A/79/1')
    expect(said(withoutMarks(`C++${left}`, idleMarks(`C++${left}`, ['ltr', 'rtl'])))).toBe('C++L')
  })

  test('of a thousand are looked at in no more than a moment', () => {
    const many = `عربية${left}, 12 `.repeat(2000)
    expect(idleMarks(many, ['ltr']).size).toBe(0)
  })
})

async function build(language: LanguageCode, text: string) {
  const source = sourceOf(text, factsIn(language))
  const compiled = await compile(source, { formats: ['pdf', 'docx', 'html'], carriesSource: false }, new VFile())
  const word = strFromU8(unzipSync(bytesOf(compiled, 'docx'))['word/document.xml'] ?? new Uint8Array())
  return { page: strFromU8(bytesOf(compiled, 'html')), word, glyphs: drawnGlyphs(bytesOf(compiled, 'pdf')) }
}

test.each([
  ['en', `# T${left}\n\nThe ${right}word *عربية*${left}, 12 A${left}/79/1 words.\n`],
  ['ar', `# نص${right}\n\nلغة **C++${left}** هنا ${right}A${left}/79/1.\n`],
  ['zh', `# 决议${left}\n\n单词عربية${left}，12 ${left}9年A${left}/79/1。\n`],
] as const)('all three formats have the one that is needed, and show none: %s', async (language, text) => {
  const { page, word, glyphs } = await build(language, text)
  for (const printed of [page, word]) {
    expect(printed.replace(/<title>.*?<\/title>/, '').match(/[\u200E\u200F\u061C]/g)).toEqual([left])
    expect(printed).toContain('A/79/1')
  }
  const at = glyphs.findIndex(({ text: own }) => hasDirectionMarks(own))
  expect(glyphs[at]).toMatchObject({ text: left, outline: '' })
  expect(glyphs.filter(({ text: own }) => hasDirectionMarks(own)).length).toBe(1)
})

test('they take no room', () => {
  for (const family of ['Tinos', 'Amiri'] as const)
    for (const direction of ['ltr', 'rtl'] as const)
      expect(shape({ family, bold: false, italic: false }, left, direction).width).toBe(0)
})

test('what could disguise a text is refused', () => {
  for (const mark of ['\u202A', '\u202B', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068'])
    expect(
      parseText(`# T\n\na &#x${mark.codePointAt(0)?.toString(16)}; b\n`).diagnostics.map(({ code }) => code),
    ).toEqual(['bidi'])
})
