import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { linesOfFact } from '../../pipeline/lsp/composed-facts.ts'
import { readFacts } from '../../pipeline/lsp/read-facts.ts'
import { findDocuments } from '../../pipeline/read/folders.ts'

const all = await findDocuments(new VFile(), { from: process.cwd(), paths: [resolve('templates/specimens')] })
const versions = all.flatMap(({ document, languages }) =>
  languages.map((location) => [`${document} ${String(location.language)}`, location] as const),
)

test.each(versions)('every fact of %s composes lines, or none', (_, location) => {
  const { facts, diagnostics } = readFacts(location)
  if (facts === undefined) throw new Error(JSON.stringify(diagnostics))
  for (const key of facts.places.keys()) for (const line of linesOfFact(key, facts)) expect(line.trim()).not.toBe('')
  expect(linesOfFact('date', facts).length + linesOfFact('organ', facts).length).toBeGreaterThan(0)
  expect(linesOfFact('constructor', facts)).toEqual([])
})
