/** What an author is told of what no font has, and where an optional font is not there. */
import { VFile } from 'vfile'
import { describe, expect, it, vi } from 'vitest'
import { diagnosticsOf, formatDiagnostic } from '../../pipeline/diagnostics.ts'
import { reportMissingGlyphs } from '../../pipeline/write/pdf/missing-glyphs.ts'
import { leaf } from '../../pipeline/write/pdf/emit/paragraphs.ts'
import { runStyle } from '../../pipeline/typesetting/lines/runs.ts'
import { newYorkStyles } from '../../templates/styles.ts'

vi.mock(import('../../pipeline/typesetting/font/fonts.ts'), async (original) => ({
  ...(await original()),
  isInstalled: (family) => !['Noto Serif SC', 'Nanum Myeongjo', 'Noto Serif Thai'].includes(family),
}))

/** What is reported of a paragraph. */
function reported(text: string): readonly unknown[] {
  const element = { role: 'P', parent: undefined } as const
  const place = { path: 'en.md', line: 7, column: 3 }
  const { body } = newYorkStyles
  const paragraph = leaf(body, { runs: [{ text, style: runStyle(body), place }], element })
  const file = new VFile({ path: 'en.md' })
  // Nothing but the text is looked at.
  reportMissingGlyphs(
    { content: [paragraph], notes: new Map(), furniture: { first: [] } } as unknown as Parameters<
      typeof reportMissingGlyphs
    >[0],
    file,
  )
  told = diagnosticsOf(file).map(formatDiagnostic)
  return diagnosticsOf(file).map(({ code, place: where }) => [code, where?.line])
}

let told: readonly string[] = []

describe('characters that cannot be printed', () => {
  it('says once that the Chinese font is not installed', () => {
    expect(reported('中文和汉字')).toEqual([['font', 7]])
  })

  it('names the package of each script that is not there', () => {
    expect(reported('한국어, ไทย, 中文 and ᚠ')).toEqual([
      ['font', 7],
      ['font', 7],
      ['font', 7],
      ['glyph', 7],
    ])
    const packages = ['noto-serif-sc', 'nanum-myeongjo', 'noto-serif-thai']
    expect(packages.filter((name) => !told.some((one) => one.includes(`npm install @`) && one.includes(name)))).toEqual(
      [],
    )
  })

  it.each([
    ['Tibetan བོད', 'letters of the document’s language'],
    ['Khmer ខ្មែរ', 'letters of the document’s language'],
    ['smile 😀', 'say it in words'],
    ['flag 🇺🇳', 'say it in words'],
    ['music 𝄞', 'with a sign that is printed'],
  ])('says what to write instead: %s', (text, cure) => {
    expect(reported(text).every((one) => String(one) === 'glyph,7')).toBe(true)
    expect(told.length).toBeGreaterThan(0)
    for (const one of told) expect(one).toContain(cure)
  })

  it('reports a character that no font has, with its place', () => {
    expect(reported('a rune ᚠ')).toEqual([['glyph', 7]])
  })

  it('reports nothing of Arabic and Cyrillic words', () => {
    expect(reported('العربية и русский №')).toEqual([])
  })
})
