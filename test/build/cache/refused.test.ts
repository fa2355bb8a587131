/** A document that is refused is not looked at again while all that was read for it is what it was. */
import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withCache } from '../../../pipeline/build/cache/cached-builder.ts'
import { openStore } from '../../../pipeline/build/cache/store.ts'
import type { TaskResult } from '../../../pipeline/build/task.ts'
import { letterFacts, letterText, planOf, put } from '../sources.ts'
import { dot, keptFiles, names, run, sources } from './cached.ts'

test('keeps what is refused, with its messages, and gives the same again', async () => {
  const folder = await sources()
  await put(folder, { 'sources/b/en.md': '# One\n\n# Two\n' })
  const cold = await run(folder)
  expect(cold.built).toEqual(names)
  expect(cold.results.map(({ type }) => type)).toEqual(['built', 'refused', 'built'])
  for (const out of ['out', 'elsewhere']) {
    const warm = await run(folder, { out })
    expect(warm.built).toEqual([])
    expect({ ...warm, built: names }).toEqual(cold)
  }
})

test.each([
  ['facts that are wrong', 'document.yaml', `${letterFacts}kind: letter\n`],
  ['a text that is no text', 'fr.md', '\uFFFE\u0000'],
  ['a picture that is none', 'map.png', 'no picture'],
  ['a picture that is not named', 'en.md', letterText('![](map.png)')],
])('looks again once it is mended, and not before: %s', async (_, name, wrong) => {
  const folder = await sources()
  const before = await run(folder)
  const path = `sources/a/${name}`
  const right = await readFile(join(folder, path))
  await put(folder, { [path]: wrong })
  const refused = await run(folder)
  expect(refused.results[0]?.type).toBe('refused')
  expect(await run(folder)).toEqual({ ...refused, built: [] })
  await writeFile(join(folder, path), right)
  const after = await run(folder)
  expect(after.files).toEqual(before.files)
})

test('knows that a picture was missing, or not to be read', async () => {
  const folder = await sources()
  const map = join(folder, 'sources/a/map.png')
  await rm(map)
  const missing = await run(folder)
  expect(missing.results[0]).toMatchObject({ type: 'refused' })
  expect((await run(folder)).built).toEqual([])
  await symlink('/etc/hostname', map)
  const linked = await run(folder)
  expect(linked.built).toEqual(['a'])
  expect(linked.results[0]).not.toEqual(missing.results[0])
  expect((await run(folder)).built).toEqual([])
  await rm(map)
  await put(folder, { 'sources/a/map.png': dot })
  expect((await run(folder)).results[0]?.type).toBe('built')
})

test('takes a refusal that is damaged for none', async () => {
  const folder = await sources()
  await put(folder, { 'sources/a/en.md': '# One\n\n# Two\n' })
  const cold = await run(folder, { paths: ['sources/a'] })
  const kept = await keptFiles(folder)
  expect(kept).toHaveLength(1)
  for (const path of kept) {
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace('"refused"', '"refusal"'))
  }
  const again = await run(folder, { paths: ['sources/a'] })
  expect(again).toEqual(cold)
})

test('keeps no fault of ours, and nothing of a text that is another in each language’s reading', async () => {
  const folder = await sources()
  const { documents } = await planOf(folder, 'sources/a')
  const store = openStore({ folder: join(folder, 'cache'), isReadOnly: false, size: 10 })
  const [document] = documents
  if (document === undefined) throw new Error('there is no document')
  const task = { document, wanted: { formats: ['html'], carriesSource: false } } as const
  const facts = ['0', '1'].map((digit) => ({ path: 'a/document.yaml', sha256: digit.repeat(64) }))
  const answers: readonly TaskResult[] = [
    { fault: { name: 'Error', message: 'broken' } },
    { diagnostics: [], refused: [], sources: facts },
    { diagnostics: [], refused: [] },
  ]
  let closed = 0
  for (const answer of answers) {
    const close = async (): Promise<void> => void (closed += 1)
    const builder = withCache({ capacity: 3, run: async () => answer, close }, { store, tool: 'this', isForced: false })
    expect(builder.capacity).toBe(3)
    expect(await builder.run(task)).toBe(answer)
    await builder.close()
  }
  expect(closed).toBe(answers.length)
  expect(await readdir(join(folder, 'cache')).catch(() => [])).toEqual([])
})

test.each([300, 3000])('keeps what is told of a document by %d messages', async (count) => {
  const folder = await sources()
  const lines = Array.from({ length: count }, (_, index) => `Слово ${index}  ,слово.`)
  await put(folder, { 'sources/b/en.md': letterText(lines.join('\n\n')) })
  const cold = await run(folder)
  const told = cold.results.flatMap((result) => (result.type === 'built' ? result.diagnostics : []))
  expect(JSON.stringify(told).length > 32_768).toBe(count === 3000)
  expect(await run(folder)).toEqual({ ...cold, built: [] })
})
