/** The page about a document says what there is of it. */
import { expect, test } from 'vitest'
import { listEntries } from '../../pipeline/site/catalogue.ts'
import { writeDocumentPage } from '../../pipeline/site/document-page.ts'
import type { DocumentRecord } from '../../pipeline/records.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { recordOf } from './records.ts'

function pageOf(record: DocumentRecord, language: LanguageCode): string {
  const [entry] = listEntries({ masthead: '1', documents: [record] })
  if (entry === undefined) throw new Error('no entry')
  return writeDocumentPage({ entry, language, hasPicture: () => false })
}

const headings = (text: string) => [...text.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, words]) => words)
const refused = [{ code: 'raw-html', place: { path: 'd/en.md', line: 3, column: 9 } }]

test.each([
  ['en', ['Files', 'Side by side', 'How to cite']],
  ['ar', ['الملفات', 'النصان جنبا إلى جنب', 'كيفية الاستشهاد']],
] as const)('in %s it has files, pairs and a citation', (language, expected) => {
  expect(headings(pageOf(recordOf('d', 'A/80/7', 'en', 'ar'), language))).toEqual(expected)
})

test('of what was never built it has errors alone, with no list that is empty', () => {
  const text = pageOf({ document: 'd', versions: [], refused }, 'en')
  expect(headings(text)).toEqual([])
  expect(text).toContain('d/en.md:3:9')
  expect(text).not.toMatch(/<ul[^>]*>\s*<\/ul>/)
})
