/** The feed names each document by what stays of it, and by what no other folder has. */
import { expect, test } from 'vitest'
import type { DocumentRecord } from '../../pipeline/records.ts'
import { listEntries } from '../../pipeline/site/catalogue.ts'
import { writeFeed } from '../../pipeline/site/feed.ts'
import { letterOfAssembly, recordOf, versionOf } from './records.ts'

function idsOf(documents: readonly DocumentRecord[], address?: string): readonly (string | undefined)[] {
  const feed = writeFeed(listEntries({ masthead: '1', documents }), address)
  return [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id)
}

/** A letter without a symbol, of a day. */
function draft(date: string, title = 'Draft'): DocumentRecord {
  return { document: 'letter', versions: [versionOf('letter', 'en', { title, facts: { ...letterOfAssembly, date } })] }
}

test('no two folders have one name for their feeds or for documents that are called alike', () => {
  const [one, other] = [idsOf([recordOf('letter', 'A/80/1', 'en')]), idsOf([recordOf('letter', 'A/80/2', 'en')])]
  const [spring, autumn] = [idsOf([draft('2025-03-01')]), idsOf([draft('2025-09-01')])]
  expect(new Set([...one, ...other, ...spring, ...autumn]).size).toBe(8)
})

test('a name stays when the words change, a language or a later document comes', () => {
  const before = idsOf([draft('2025-03-01')])
  expect(idsOf([draft('2025-03-01', 'Another title')])).toEqual(before)
  const later = { ...recordOf('later', 'A/80/9', 'en', 'fr'), document: 'later' }
  const newer = {
    ...later,
    versions: later.versions.map((one) => ({ ...one, facts: { ...letterOfAssembly, date: '2025-12-01' } })),
  }
  const after = idsOf([draft('2025-03-01'), newer])
  expect(after[0]).toBe(before[0])
  expect(after.at(-1)).toBe(before[1])
})

test('where the address is known, the addresses are the names', () => {
  expect(idsOf([recordOf('letter', 'A/80/1', 'en')], 'https://example.org/a/')).toEqual([
    'https://example.org/a/',
    'https://example.org/a/site/documents/letter/en.html',
  ])
})
