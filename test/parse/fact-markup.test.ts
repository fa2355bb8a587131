/** Signs of Markdown in facts are told, for facts are printed as they are typed. */
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { reportFactMarkup } from '../../pipeline/parse/fact-markup.ts'
import { parseText } from './parse-text.ts'

const { facts } = parseText('# T\n\nA.\n').document

function told(words: string): readonly string[] {
  const file = new VFile({ path: 'en.md' })
  const place = { path: 'en.md', line: 2, column: 1 }
  reportFactMarkup({ ...facts, subtitle: words, agendaTitles: [[words]] }, { file, locate: () => place })
  return diagnosticsOf(file).map(({ code }) => code)
}

test.each([
  '**Report**',
  'Report of *the* Secretary-General',
  'Report[^1]',
  '[Report](https://un.org)',
  'A <br> b',
  'A &amp; b',
  'A\\',
  '~~Old~~ report',
  'A \\* b',
])('%j is told, in each fact', (words) => {
  expect(told(words)).toEqual(['fact-markup', 'fact-markup'])
})

test.each([
  'A/80/L.1* and A/80/L.2*',
  'Report [sic]',
  'R&D; 5 * 10',
  '2*3=6*1',
  'Item 7 (a): reports',
  'Ban_on_x',
  'a < b',
])('%j is not told', (words) => {
  expect(told(words)).toEqual([])
})

test('what records of meetings print is looked through, too', () => {
  const file = new VFile({ path: 'en.md' })
  const place = { path: 'en.md', line: 2, column: 1 }
  const words = '*Note*'
  const person = { office: 'president', name: words, state: words }
  const record = { when: words, place: words, recordNote: words, presiding: [person], members: [person] }
  reportFactMarkup({ ...facts, ...record }, { file, locate: () => place })
  expect(diagnosticsOf(file)).toHaveLength(5)
})
