/** Parts of a build that several machines have shared are, put together, what one machine would have made; or nothing is made of them. */
import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build, type Result } from '../../pipeline/build/build.ts'
import { mergeResults } from '../../pipeline/build/merge-results.ts'
import { parseShard, takeShard } from '../../pipeline/build/shards.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { letterFacts, letterText, planOf, put } from './sources.ts'

const names = ['a', 'b', 'c', 'd', 'e']

/** Five letters, of which one is refused. */
async function withLetters(): Promise<string> {
  const folder = await temporaryFolder()
  for (const name of names)
    await put(folder, {
      [`sources/${name}/document.yaml`]: letterFacts,
      [`sources/${name}/en.md`]: name === 'd' ? 'No title.\n' : letterText(`Words of ${name}.`),
    })
  return folder
}

/** Builds a part, all of it where none is named; after so many documents it is stopped. */
async function buildPart(folder: string, out: string, text?: string, most = Infinity): Promise<readonly Result[]> {
  const shard = text === undefined ? undefined : parseShard(text)
  const { documents } = await planOf(folder, 'sources')
  const stop = new AbortController()
  const results: Result[] = []
  const order = {
    documents: shard === undefined ? documents : takeShard(documents, shard),
    wanted: { formats: ['html'] as const, carriesSource: true },
    out: join(folder, out),
    shard,
    stop: stop.signal,
  }
  const ends = (result: Result): void => {
    results.push(result)
    if (results.length >= most) stop.abort()
  }
  await build(order, { begins: () => undefined, ends })
  return results
}

async function merge(folder: string, ...parts: readonly string[]) {
  return mergeResults({
    folders: parts.map((shown) => ({ shown, path: join(folder, shown) })),
    out: join(folder, 'merged'),
  })
}

/** Every file of a folder with what it says. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const pairs = files.toSorted().map(async (path) => [path.slice(folder.length), await readFile(path, 'utf8')] as const)
  return new Map(await Promise.all(pairs))
}

test.each([
  { parts: ['1/1'] },
  { parts: ['1/2', '2/2'] },
  { parts: ['3/3', '1/3', '2/3'] },
  { parts: ['1/7', '2/7', '3/7', '4/7', '5/7', '6/7', '7/7'] },
])('makes of the parts $parts what one build makes', async ({ parts }) => {
  const folder = await withLetters()
  await buildPart(folder, 'whole')
  const built = []
  for (const part of parts) built.push(...(await buildPart(folder, part.replace('/', '-'), part)))
  expect(built.map(({ document }) => document).toSorted()).toEqual(names)
  const merged = await merge(folder, ...parts.map((part) => part.replace('/', '-')))
  expect(merged.diagnostics).toEqual([])
  expect(merged.documents.map(({ document }) => document).toSorted()).toEqual(names)
  expect(await contents(join(folder, 'merged'))).toEqual(await contents(join(folder, 'whole')))
})

test('parts that are built into one folder one after the other are the whole, too', async () => {
  const folder = await withLetters()
  await buildPart(folder, 'whole')
  for (const part of ['2/2', '1/2']) await buildPart(folder, 'merged', part)
  expect(await contents(join(folder, 'merged'))).toEqual(await contents(join(folder, 'whole')))
})

async function codes(folder: string, ...parts: readonly string[]): Promise<readonly string[]> {
  const { diagnostics } = await merge(folder, ...parts)
  expect(await readdir(join(folder, 'merged')).catch(() => [])).toEqual([])
  return diagnostics.map(({ code, place }) => `${place.path} ${code}`)
}

test('makes nothing where a part is missing, or was stopped before its end', async () => {
  const folder = await withLetters()
  for (const part of ['1/3', '3/3']) await buildPart(folder, part.replace('/', '-'), part)
  expect(await codes(folder, '1-3', '3-3')).toEqual(['1-3 results-incomplete'])
  expect(await codes(folder, '1-3', 'nowhere', '3-3')).toEqual(['nowhere results-missing'])
  await buildPart(folder, '2-3', '2/3', 1)
  expect(await codes(folder, '1-3', '2-3', '3-3')).toEqual(['2-3 results-unfinished'])
  await buildPart(folder, '2-3', '2/3')
  expect((await merge(folder, '1-3', '2-3', '3-3')).diagnostics).toEqual([])
})

test.each([
  ['changed', async (path: string) => writeFile(path, 'Other words.')],
  ['removed', async (path: string) => rm(path)],
  [
    'a link',
    async (path: string) => {
      await writeFile(`${path}.elsewhere`, await readFile(path))
      await rm(path)
      await symlink(`${path}.elsewhere`, path)
    },
  ],
])('makes nothing where a file is %s', async (_, spoil) => {
  const folder = await withLetters()
  await buildPart(folder, 'part')
  await spoil(join(folder, 'part/b/b-EN.html'))
  expect(await codes(folder, 'part')).toEqual(['part results-damaged'])
})

test('makes nothing of a file that does not stand in the folder of its document', async () => {
  const folder = await withLetters()
  await buildPart(folder, 'part')
  const path = join(folder, 'part/manifest.json')
  await writeFile(path, (await readFile(path, 'utf8')).replace('"document": "b"', '"document": "x"'))
  expect(await codes(folder, 'part')).toEqual(['part results-damaged'])
})

test('takes a document that two folders have alike once, and refuses one that they have differently', async () => {
  const folder = await withLetters()
  await buildPart(folder, 'one')
  await buildPart(folder, 'two')
  expect((await merge(folder, 'one', 'two')).documents).toHaveLength(names.length)
  await rm(join(folder, 'merged'), { recursive: true })
  await put(folder, { 'sources/c/en.md': letterText('Other words.') })
  await buildPart(folder, 'two')
  expect(await codes(folder, 'one', 'two')).toEqual(['two results-differ'])
})

test('what was merged before stays beside what is merged now', async () => {
  const folder = await withLetters()
  await buildPart(folder, 'merged')
  const before = await contents(join(folder, 'merged'))
  await buildPart(folder, 'part', '1/1')
  await merge(folder, 'part')
  expect(await contents(join(folder, 'merged'))).toEqual(before)
})
