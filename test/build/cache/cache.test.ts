/** What is kept comes back as it was, for the same bytes alone. */
import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from '../../../pipeline/build/build.ts'
import { here } from '../../../pipeline/build/here.ts'
import { withCache } from '../../../pipeline/build/cache/cached-builder.ts'
import { openStore } from '../../../pipeline/build/cache/store.ts'
import type { Builder } from '../../../pipeline/build/task.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { letterFacts, letterText, planOf, put } from '../sources.ts'
import { dot, keptFiles, names, otherDot, run, sources } from './cached.ts'

test('builds nothing twice, and gives the same files and the same messages', async () => {
  const folder = await sources()
  const cold = await run(folder)
  expect(cold.built).toEqual(names)
  expect(cold.results.every((result) => result.type === 'built' && result.diagnostics.length > 2)).toBe(true)
  for (const trial of [{}, { out: 'elsewhere' }, { out: 'third', isReadOnly: true }]) {
    const warm = await run(folder, trial)
    expect(warm.built).toEqual([])
    expect({ ...warm, built: names }).toEqual(cold)
  }
})

test('does not touch what stands already, and mends what was changed', async () => {
  const folder = await sources()
  const cold = await run(folder)
  const page = join(folder, 'out/a/a-EN.html')
  const manifest = join(folder, 'out/manifest.json')
  const before = await Promise.all([stat(page), stat(manifest)])
  await run(folder)
  const after = await Promise.all([stat(page), stat(manifest)])
  expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(before.map(({ ino, mtimeMs }) => [ino, mtimeMs]))
  const text = await readFile(page, 'utf8')
  await writeFile(page, text.replace('Words', 'Swords').replace('<p', '<q'))
  await rm(join(folder, 'out/b/b-FR.html'))
  await rm(join(folder, 'out/index.html'))
  const mended = await run(folder)
  expect({ ...mended, built: names }).toEqual(cold)
  expect(await readFile(page, 'utf8')).toBe(text)
  expect(await readdir(join(folder, 'out/b'))).toEqual(['b-EN.html', 'b-FR.html'])
})

const changes: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'a text': (folder) => put(folder, { 'sources/a/en.md': letterText('Other words.\n\n![A map](map.png)') }),
  'a text in another language': (folder) => put(folder, { 'sources/a/fr.md': letterText('D’autres mots.') }),
  facts: (folder) => put(folder, { 'sources/a/document.yaml': letterFacts.replace('75', '76') }),
  'a comment among the facts': (folder) => put(folder, { 'sources/a/document.yaml': `${letterFacts}# New.\n` }),
  'a picture': (folder) => put(folder, { 'sources/a/map.png': otherDot }),
  'a language more': (folder) => put(folder, { 'sources/a/es.md': letterText('Palabras.') }),
  'a language less': (folder) => rm(join(folder, 'sources/a/fr.md')),
  'a file that is told of': (folder) => put(folder, { 'sources/a/es.md/words.txt': 'words' }),
}

test.each(Object.keys(changes))('builds a document anew of which there is another: %s', async (name) => {
  const folder = await sources()
  await run(folder)
  await changes[name]?.(folder)
  expect((await run(folder)).built).toEqual(['a'])
  expect((await run(folder)).built).toEqual([])
})

test.each([{ tool: 'another' }, { formats: ['html', 'docx'] }, { carriesSource: false }, { isForced: true }] as const)(
  'builds all anew for %o',
  async (trial) => {
    const folder = await sources()
    await run(folder)
    expect((await run(folder, trial)).built).toEqual(names)
  },
)

test('takes a picture that is changed back for what it was', async () => {
  const folder = await sources()
  const first = await run(folder)
  await put(folder, { 'sources/a/map.png': otherDot })
  expect((await run(folder)).files).not.toEqual(first.files)
  await put(folder, { 'sources/a/map.png': dot })
  const again = await run(folder)
  expect(again.built).toEqual([])
  expect(again.files).toEqual(first.files)
})

test('keeps none whose files were changed while it was built', async () => {
  const folder = await sources()
  await run(folder)
  const { documents } = await planOf(folder, 'sources/c')
  const changed: Builder = {
    ...here,
    run: async (task) => {
      const made = await here.run(task)
      await put(folder, { 'sources/c/en.md': letterText('Later words.') })
      return made
    },
  }
  const store = openStore({ folder: join(folder, 'cache'), isReadOnly: false, size: 100 })
  await rm(join(folder, 'cache'), { recursive: true })
  await mkdir(join(folder, 'cache'))
  const order = { documents, wanted: { formats: ['html'] as const, carriesSource: true }, out: join(folder, 'out') }
  const observer = { begins: () => undefined, ends: () => undefined }
  await build(order, observer, withCache(changed, { store, tool: 'this', isForced: false }))
  const later = await run(folder, { paths: ['sources/c'] })
  expect(later.built).toEqual(['c'])
  expect(await readFile(join(folder, 'out/c/c-EN.html'), 'utf8')).toContain('Later words.')
})

test('takes what is damaged for what is not there, wherever it is damaged', async () => {
  const folder = await sources()
  const cold = await run(folder)
  const kept = await Promise.all((await keptFiles(folder)).map(async (path) => ({ path, bytes: await readFile(path) })))
  const damages: readonly ((bytes: Buffer) => Buffer)[] = [
    ...[0, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999].map((share) => flipAt(share)),
    (bytes) => bytes.subarray(0, bytes.length - 1),
    (bytes) => Buffer.concat([bytes, Buffer.from('x')]),
    () => Buffer.alloc(0),
    () => Buffer.from('{}\n{}\n'),
  ]
  for (const damage of damages) {
    for (const { path, bytes } of kept) await writeFile(path, damage(Buffer.from(bytes)))
    await rm(join(folder, 'out'), { recursive: true })
    const again = await run(folder, { isReadOnly: true })
    expect(again).toEqual(cold)
  }
  for (const { path, bytes } of kept) await writeFile(path, bytes)
  expect((await run(folder)).built).toEqual([])
})

function flipAt(share: number): (bytes: Buffer) => Buffer {
  return (bytes) => {
    const at = Math.floor(share * bytes.length)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    return bytes
  }
}

test('reads of what stands already only what is told of it, and the files of what does not', async () => {
  const folder = await sources()
  await put(folder, { 'sources/a/en.md': letterText('Many words. '.repeat(4000)) })
  await run(folder, { paths: ['sources/a'] })
  const sizes = await Promise.all((await keptFiles(folder)).map(async (path) => (await stat(path)).size))
  const whole = Math.max(...sizes)
  const heard: number[] = []
  const warm = { paths: ['sources/a'], hear: (length: number) => heard.push(length) }
  await run(folder, warm)
  expect(Math.max(...heard)).toBeLessThan(whole / 2)
  await rm(join(folder, 'out/a/a-FR.html'))
  await run(folder, warm)
  expect(Math.max(...heard)).toBe(whole)
  expect(await readdir(join(folder, 'out/a'))).toEqual(['a-EN.html', 'a-FR.html'])
})

test('says nothing of where the documents stand', async () => {
  const folder = await sources()
  await run(folder)
  for (const path of await keptFiles(folder)) {
    expect(path.slice(folder.length)).toMatch(/^\/cache\/[0-9a-f]{2}\/[0-9a-f]{64}(?:\.pictures)?$/)
    expect((await readFile(path)).includes(folder)).toBe(false)
  }
})

test('keeps what was used last within its size', async () => {
  const folder = await sources()
  await run(folder)
  const before = await keptFiles(folder)
  for (const path of before) await utimes(path, 1, 1)
  const filled = await sizeOf(before)
  await mkdir(join(folder, 'cache/00'), { recursive: true })
  await writeFile(join(folder, 'cache/00/filler'), Buffer.alloc(1024 * 1024 - filled))
  await put(folder, { 'sources/a/en.md': letterText('Words that are new.\n\n![A map](map.png)') })
  await run(folder, { size: 1 })
  const left = await keptFiles(folder)
  expect(await sizeOf(left)).toBeLessThanOrEqual(1024 * 1024)
  // Of three documents two were used, and one has another text now.
  const gone = before.filter((path) => !left.includes(path))
  expect(gone.length).toBeGreaterThan(0)
  await put(folder, { 'sources/a/en.md': letterText('Words of a.\n\n![A map](map.png)') })
  expect((await run(folder)).built).toEqual(['a'])
})

test('lets go first what bears a time to come, and keeps what was made since the clock is right', async () => {
  const folder = join(await temporaryFolder(), 'cache')
  const store = openStore({ folder, isReadOnly: false, size: 1 })
  const half = Buffer.alloc(600_000, 'x')
  store.write('aa-of-a-wrong-clock', [half])
  const nextYear = Date.now() / 1000 + 31_536_000
  await utimes(join(folder, 'aa/aa-of-a-wrong-clock'), nextYear, nextYear)
  store.write('bb-of-now', [half])
  store.close()
  expect(store.read('bb-of-now')).toEqual(half)
  expect(store.read('aa-of-a-wrong-clock')).toBeUndefined()
})

test('lets go what was used longest ago where the clocks of two machines differ by an hour', async () => {
  const folder = join(await temporaryFolder(), 'cache')
  const store = openStore({ folder, isReadOnly: false, size: 1 })
  const half = Buffer.alloc(600_000, 'x')
  for (const [name, hours] of [
    ['aa', -1],
    ['bb', 1],
  ] as const) {
    store.write(name, [half])
    const used = Date.now() / 1000 + 3600 * hours
    await utimes(join(folder, name, name), used, used)
  }
  store.close()
  expect([store.read('aa'), store.read('bb')]).toEqual([undefined, half])
})

async function sizeOf(paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
