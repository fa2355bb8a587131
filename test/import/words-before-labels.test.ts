/** Words that an editor types before a label, or between it and the text, in a Word file of ours: they are of the text. */
import { describe, expect, test } from 'vitest'
import { VFile } from 'vfile'
import { importChecked } from '../../pipeline/build/import-file.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { bytesOf, compileFolder } from '../compile-document.ts'
import { edit, type Edit } from './edits.ts'

/** The lines of a source that are others once the edits are merged. */
async function newLines(folder: string, code: LanguageCode, edits: readonly Edit[]): Promise<readonly string[]> {
  const compiled = await compileFolder(folder, ['docx'], code)
  const after = await importChecked(edit(bytesOf(compiled, 'docx'), edits), new VFile({ path: 'file.docx' }), {})
  expect(after?.from).toBe('merged')
  const before = new Set((compiled.publication?.origin ?? []).flatMap(({ text }) => text.split('\n')))
  const texts = [...(after?.files ?? [])].filter(([name]) => /\.(?:md|yaml)$/.test(name))
  return texts.flatMap(([, bytes]) => new TextDecoder().decode(bytes).split('\n')).filter((line) => !before.has(line))
}

const run = '<w:r><w:t xml:space="preserve">Erstens </w:t></w:r>'

/** The first paragraph of a style, with words at its very start. */
const atStart = (style: string): Edit => ({
  said: style,
  change: (xml) => xml.replace(new RegExp(`("${style}"/>(?:(?!</w:pPr>).)*</w:pPr>)`, 's'), `$1${run}`),
})

/** The same, with words before its first ones, or behind them. */
const beside = (style: string, side: 'before' | 'behind'): Edit => ({
  said: style,
  change: (xml) =>
    xml.replace(
      new RegExp(`("${style}"/>(?:(?!</w:p>).)*?<w:t)(?: [^>]*)?>([^<]*)(?=</w:t>)`, 's'),
      side === 'before' ? '$1 xml:space="preserve">Erstens $2' : '$1 xml:space="preserve">$2 Erstens',
    ),
})

const headings = {
  ar: '## أولا - Erstens مقدمة',
  en: '## I. Erstens Introduction',
  es: '## I. Erstens Introducción',
  fr: '## I. Erstens Introduction',
  ru: '## I. Erstens Введение',
  zh: '## 一. Erstens导言',
} as const satisfies Record<LanguageCode, string>

/** Chinese words take no space between them. */
function plain(line: string): string {
  return line.replace(/(Erstens) (?=\p{Script=Han})/u, '$1')
}

describe.each(Object.entries(headings))('the heading of a report in %s', (language, heading) => {
  const code = language as LanguageCode

  test.each([
    ['at the start', atStart('HCh')],
    ['before the label', beside('HCh', 'before')],
    ['behind the label', beside('HCh', 'behind')],
  ])('words %s', async (_, change) => {
    const [line = '', ...others] = await newLines('templates/specimens/report', code, [change])
    expect([plain(line), others]).toEqual([heading, []])
  })
})

test('an item with a label of letters in Arabic, and the number of a decision', async () => {
  expect(
    await newLines('templates/specimens/draft-resolution', 'ar', [
      { said: '(أ)', change: (xml) => xml.replace('>(أ)<', '>Erstens (أ)<') },
    ]),
  ).toEqual(['   1. Erstens من رموزهم، بالترتيب المتبع في كل لغة؛'])
  expect(
    await newLines('templates/specimens/decision', 'es', [
      { said: '99/999.', change: (xml) => xml.replace('>99/999.', '>Erstens 99/999.') },
    ]),
  ).toEqual(['# Erstens Espécimen de decisión'])
})

test.each(['fr', 'ar', 'zh'] as const)('a note, before its mark: %s', async (code) => {
  const note: Edit = {
    said: 'a note',
    part: 'footnotes',
    change: (xml) => xml.replace(/(<w:footnote w:id="[1-9]"(?:(?!<\/w:pPr>).)*<\/w:pPr>)/s, `$1${run}`),
  }
  const lines = await newLines('templates/specimens/report', code, [note])
  expect(lines).toEqual([expect.stringMatching(/^\[\^1\]: Erstens ./)])
})
