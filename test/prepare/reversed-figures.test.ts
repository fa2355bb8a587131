/** Numbers whose groups stand in the wrong order: told at their place, with the number that was meant. */
import { expect, it, test } from 'vitest'
import { findReversed } from '../../pipeline/prepare/reversed-figures.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { compile } from '../../pipeline/compile.ts'
import { readFolder, soundFacts } from '../read/read-folder.ts'

test.each<[LanguageCode, string, readonly string[]]>([
  ['ar', 'مبلغ 300 940 61 دولار', ['61 940 300']],
  ['ar', 'مبلغ ٣٠٠ ٩٤٠ ٦١ دولار', ['٦١ ٩٤٠ ٣٠٠']],
  ['ar', 'بلغ 208\u00A01، ثم 900 12', ['1 208', '12 900']],
  ['ar', 'مبلغ 000 500 3 و 700 000 250 1 دولار', ['3 500 000', '1 250 000 700']],
  ['en', 'of 300 940 61 dollars', ['61 940 300']],
  ['fr', 'soit 000 500 3\u202Fdollars', ['3 500 000']],
  // Ambiguous, or right.
  ['ar', 'مبلغ 211 962 و 61 940 300 و 1 208 دولار', []],
  ['ar', 'القرار 242 22 والمادة 100 12 والهاتف 917 12', []],
  ['ar', 'في القرار 242 22 تشرين الثاني/نوفمبر 1967', []],
  ['ar', '+41 22 917 12 34 أو (212) 963 123 4', []],
  ['ar', '100 200 10:30 و 100 200 5/1 و 100 05', []],
  ['en', 'in 100 12 were sent; 300, 940, 61; 100 200 12 March 2025; 2015 100 200 3', []],
  ['ru', 'телефон 495 123 45 67', []],
])('%s: %s', (language, text, meant) => {
  expect(findReversed(text, language).map((found) => found.meant)).toEqual(meant)
})

it('is told where it stands, in text, cells and notes, behind emphasis and references', async () => {
  const text =
    '# عنوان\n\nمبلغ **كبير** &amp; 300 940 61 دولار[^1].\n\n| 208 1 |\n| --- |\n| 962 211 |\n\n[^1]: 000 500 3.\n'
  const facts = `---\n${soundFacts.replace('original: en', 'original: ar')}---\n`
  const { source, file } = await readFolder({ 'ar.md': facts + text })
  if (source === undefined) throw new Error(file.messages.join('\n'))
  const { diagnostics } = await compile(source, { formats: [], carriesSource: false }, file)
  const told = diagnostics.filter(({ code }) => code === 'figures-reversed')
  const start = facts.split('\n').length - 1
  expect(told.map(({ place, hint = '' }) => [place.line - start, place.column, /“(.*)”/.exec(hint)?.[1]])).toEqual([
    [3, 21, '61 940 300'],
    [5, 3, '1 208'],
    [9, 7, '3 500 000'],
  ])
})
