/** How a document is cited, in the signs of its language. */
import { expect, test } from 'vitest'
import { listEntries } from '../../pipeline/site/catalogue.ts'
import { cite } from '../../pipeline/site/citation.ts'
import { recordOf, versionOf } from './records.ts'

test.each([
  ['en', 'United Nations, General Assembly, Title en, A/80/7, 7 January 2025.'],
  ['ar', 'الأمم المتحدة، الجمعية العامة، Title ar، A/80/7، 7 كانون الثاني/يناير 2025.'],
  ['zh', '联合国，大会，《Title zh》，A/80/7，2025年1月7日。'],
] as const)('in %s', (language, words) => {
  const [entry] = listEntries({ masthead: '1', documents: [recordOf('letter', 'A/80/7', language)] })
  if (entry === undefined) throw new Error('no entry')
  const { markup } = cite(entry, versionOf('letter', language))
  expect(markup.replaceAll(/<[^>]*>/g, '')).toBe(words)
})
