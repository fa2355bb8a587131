/** The preview's own copy of a page, over specimens and cases. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { buildDocument } from '../../pipeline/build/build-document.ts'
import { planBuild } from '../../pipeline/build/plan.ts'
import { describeContents } from '../../pipeline/preview/holds.ts'
import { blockAt } from '../../pipeline/preview/told.ts'
import { findPage, readVersion, writeVersion } from '../../pipeline/preview/version.ts'
import type { PlannedDocument } from '../../pipeline/build/plan.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

async function plan(path: string): Promise<PlannedDocument> {
  const { documents } = await planBuild({ from: root, paths: [path] })
  const [document] = documents
  if (document === undefined) throw new Error(`There is no ${path}`)
  return document
}

async function readWhole(path: string, language: string) {
  const location = (await plan(path)).languages.find((one) => one.language === language)
  const reading = location && (await readVersion(location))
  if (reading?.whole === undefined) throw new Error(`${path} is not whole`)
  return { ...reading, whole: reading.whole }
}

const documents = [
  ['templates/specimens/letter', 'ar'],
  ['templates/specimens/report', 'en'],
  ['templates/specimens/report', 'zh'],
  ['templates/specimens/resolution', 'fr'],
  ['test/cases/kitchen-sink', 'en'],
] as const

test.each(documents)('each block of %s that was written leads to its line: %s', async (path, language) => {
  const { whole } = await readWhole(path, language)
  const { bytes } = await writeVersion(whole, 'html')
  const page = new TextDecoder().decode(bytes)
  const { places } = whole.marked
  expect(places.length).toBeGreaterThan(5)
  expect(new Set(places.map(({ block }) => block)).size).toBe(places.length)
  for (const { block } of places) expect(page.split(` id="${block}"`)).toHaveLength(2)
  const lines = whole.source.text.split('\n')
  for (const { line } of places) expect(lines[line - 1]).toMatch(/\S/)
})

test.each(documents)(
  '%s is published without these anchors, and the PDF is the published one: %s',
  async (path, language) => {
    const document = await plan(path)
    const own = { ...document, languages: document.languages.filter((one) => one.language === language) }
    const built = await buildDocument(own, { formats: ['pdf', 'html'], carriesSource: true })
    if (!('bytes' in built)) throw new Error('It is refused')
    const published = (ending: string) => [...built.bytes].find(([name]) => name.endsWith(ending))?.[1]
    expect(new TextDecoder().decode(published('.html'))).not.toContain('id="source-')
    const { whole } = await readWhole(path, language)
    const { bytes } = await writeVersion(whole, 'pdf')
    expect(Buffer.from(bytes).equals(published('.pdf') ?? new Uint8Array())).toBe(true)
  },
)

test('a line that no block begins on belongs to the block before it', async () => {
  const { whole } = await readWhole('templates/specimens/letter', 'en')
  const { places } = whole.marked
  const title = places[0]
  expect(blockAt(places, 1)).toBeUndefined()
  expect(blockAt(places, title?.line ?? 0)).toBe(title)
  expect(blockAt(places, (title?.line ?? 0) + 1)).toBe(title)
  expect(blockAt(places, 10_000)).toBe(places.at(-1))
})

test('the page of a block is known, and what the file holds', async () => {
  const { whole } = await readWhole('templates/specimens/letter', 'en')
  const { places } = whole.marked
  expect(await findPage(whole, places[0]?.block ?? '')).toBe(1)
  expect(await findPage(whole, places.at(-1)?.block ?? '')).toBe(2)
  expect(describeContents(whole.publication)).toMatch(/^\d headings, \d paragraphs$/)
})

test('all that was read is recorded, also of a text that is refused', async () => {
  const { sources } = await readWhole('templates/specimens/letter', 'en')
  expect(sources.map(({ path }) => path)).toEqual(['letter/document.yaml', 'letter/en.md'])
  const location = { document: 'x', root: join(root, 'test'), name: 'none.md', path: 'x/none.md' }
  const { whole, text, diagnostics, sources: asked } = await readVersion(location)
  expect([whole, text, diagnostics.length > 0, asked.length]).toEqual([undefined, '', true, 1])
})
