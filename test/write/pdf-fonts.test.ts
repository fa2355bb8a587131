/** What an author is told where the optional Chinese font is not there. */
import { VFile } from 'vfile'
import { describe, expect, it, vi } from 'vitest'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { reportMissingGlyphs } from '../../pipeline/write/pdf/missing-glyphs.ts'
import { leaf } from '../../pipeline/write/pdf/emit/paragraphs.ts'
import { runStyle } from '../../pipeline/typesetting/lines/runs.ts'
import { newYorkStyles } from '../../templates/styles.ts'

vi.mock(import('../../pipeline/typesetting/font/fonts.ts'), async (original) => ({
  ...(await original()),
  isInstalled: (family) => family !== 'Noto Serif SC',
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
  return diagnosticsOf(file).map(({ code, place: where }) => [code, where?.line])
}

describe('characters that cannot be printed', () => {
  it('says once that the Chinese font is not installed', () => {
    expect(reported('中文和汉字')).toEqual([['font', 7]])
  })

  it('reports a character that no font has, with its place', () => {
    expect(reported('a rune ᚠ')).toEqual([['glyph', 7]])
  })

  it('reports nothing of Arabic and Cyrillic words', () => {
    expect(reported('العربية и русский №')).toEqual([])
  })
})
