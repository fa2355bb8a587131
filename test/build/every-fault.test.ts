/**
 * Whatever the disk refuses, and whenever: no result is half there, and the next run comes to what it would have come to. `FAULTS=all`
 * tries every code at every call; without it every third call is tried, and the codes take turns.
 */
import fs from 'node:fs'
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { build } from '../../pipeline/build/build.ts'
import { withCache } from '../../pipeline/build/cache/cached-builder.ts'
import { openStore } from '../../pipeline/build/cache/store.ts'
import { sha256 } from '../../pipeline/text/sha256.ts'
import { here } from '../../pipeline/build/here.ts'
import { mergeResults } from '../../pipeline/build/merge-results.ts'
import { packTask } from '../../pipeline/build/queue/pack.ts'
import { findResult, keepResult } from '../../pipeline/build/queue/results.ts'
import { openHashedStore } from '../../pipeline/build/queue/store.ts'
import { runPacked } from '../../pipeline/build/queue/unpack.ts'
import { runTask } from '../../pipeline/build/run-task.ts'
import type { Builder, TaskResult } from '../../pipeline/build/task.ts'
import { takeShard, type Shard } from '../../pipeline/build/shards.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { mend, refuseEach } from './broken-disk.ts'
import { letterFacts, letterText, planOf, put } from './sources.ts'

afterEach(mend)

const names = ['a', 'b']
const wanted = { formats: ['html'] as const, carriesSource: true }
const observer = { begins: () => undefined, ends: () => undefined }

/** Makes the same of the same texts, and makes it once: what is looked at here is the disk. */
const made = new Map<string, TaskResult>()
const quick: Builder = {
  ...here,
  run: async (task) => {
    const { root, languages, document } = task.document
    const texts = languages.map(({ name }) => fs.readFileSync(join(root, name), 'utf8'))
    const key = JSON.stringify([document, texts])
    const known = made.get(key) ?? (await here.run(task))
    made.set(key, known)
    return known
  },
}

async function sources(folder: string, words: string): Promise<void> {
  for (const name of names)
    await put(folder, {
      [`sources/${name}/document.yaml`]: letterFacts,
      [`sources/${name}/en.md`]: letterText(`${words} of ${name}.`),
      [`sources/${name}/fr.md`]: letterText(`${words}, ${name}.`),
    })
}

interface Way {
  readonly isCached?: boolean
  readonly bundles?: boolean
  readonly shard?: Shard
  readonly out?: string
}

async function buildInto(folder: string, { isCached = false, bundles = false, shard, out = 'out' }: Way = {}) {
  const { documents } = await planOf(folder, 'sources')
  const store = openStore({ folder: join(folder, 'cache'), isReadOnly: false, size: 100 })
  const builder = isCached ? withCache(quick, { store, tool: 'this', isForced: false }) : quick
  const part = shard === undefined ? { documents } : { documents: takeShard(documents, shard), shard }
  await build({ ...part, wanted, out: join(folder, out), bundles }, observer, builder)
}

/** All files below a folder by their paths. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const texts = paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'latin1')] as const)
  return new Map((await Promise.all(texts)).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Results without what a build that met a fault could not remove. */
async function results(out: string): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await contents(out))].filter(([path]) => !path.startsWith('.masthead-')))
}

/** Fails unless the results are all those of before, or all those of after, document by document, and the record tells them. */
function expectWhole(
  found: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const name of names) {
    const own = (files: ReadonlyMap<string, string>) => [...files].filter(([path]) => path.startsWith(`${name}/`))
    expect([own(before), own(after)]).toContainEqual(own(found))
  }
  const sums = [...(found.get('SHA256SUMS') ?? '').matchAll(/^([0-9a-f]{64}) {2}(.*)$/gm)]
  const told = new Map(sums.map(([, hash, path = '']) => [path, hash]))
  for (const [path, text] of found)
    if (path.includes('/')) expect(sha256(Buffer.from(text, 'latin1')), path).toBe(told.get(path))
}

interface Scene {
  /** What stands before. */
  readonly prepare: (folder: string) => Promise<void>
  readonly act: (folder: string) => Promise<void>
}

const old: Scene['prepare'] = async (folder) => {
  await sources(folder, 'Old words')
  await buildInto(folder, { bundles: true })
  await sources(folder, 'New words')
}

async function oldKept(folder: string): Promise<void> {
  await sources(folder, 'Old words')
  await buildInto(folder, { isCached: true })
}

const scenes: Readonly<Record<string, Scene>> = {
  'a build where nothing stands': { prepare: (folder) => sources(folder, 'Words'), act: (folder) => buildInto(folder) },
  'a build in the place of another, with bundles': {
    prepare: old,
    act: (folder) => buildInto(folder, { bundles: true }),
  },
  'a build that fills a cache': { prepare: old, act: (folder) => buildInto(folder, { isCached: true }) },
  'a build of what is kept and stands': { prepare: oldKept, act: (folder) => buildInto(folder, { isCached: true }) },
  'a build of what is kept, and stands in part': {
    prepare: async (folder) => {
      await oldKept(folder)
      await rm(join(folder, 'out/a/a-EN.html'))
      await put(folder, { 'sources/b/en.md': letterText('Newer words.') })
      await buildInto(folder, { isCached: true, out: 'other' })
    },
    act: (folder) => buildInto(folder, { isCached: true }),
  },
  'parts that are merged': {
    prepare: async (folder) => {
      await old(folder)
      for (const index of [1, 2]) await buildInto(folder, { shard: { index, of: 2 }, out: `part-${index}` })
    },
    act: async (folder) => {
      await mergeResults({
        folders: [1, 2].map((index) => ({ shown: `part-${index}`, path: join(folder, `part-${index}`) })),
        out: join(folder, 'out'),
      })
    },
  },
}

/** A folder that is as another was, at the same path: nothing of a run is left. */
async function renew(folder: string, kept: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await cp(kept, folder, { recursive: true })
}

test.each(Object.keys(scenes))('changes all or nothing, whichever call fails: %s', async (name) => {
  const scene = scenes[name]
  if (scene === undefined) throw new Error(name)
  const base = await temporaryFolder()
  const [folder, kept] = [join(base, 'work'), join(base, 'kept')]
  await scene.prepare(folder)
  await cp(folder, kept, { recursive: true })
  const before = await results(join(folder, 'out'))
  await scene.act(folder)
  const after = await results(join(folder, 'out'))
  const tried = await refuseEach(folder, {
    prepare: () => renew(folder, kept),
    act: () => scene.act(folder),
    check: async (end, code) => {
      if (end !== undefined) expect(end).toMatchObject({ code })
      expectWhole(await results(join(folder, 'out')), before, after)
      await scene.act(folder)
      expect(await contents(join(folder, 'out'))).toEqual(after)
    },
  })
  expect(tried).toBeGreaterThan(10)
})

function hashesOf(made: TaskResult | undefined) {
  return made && 'bytes' in made
    ? Object.fromEntries([...made.bytes].map(([path, bytes]) => [path, sha256(bytes)]))
    : made
}

test('keeps a task and its result whole in the store of a queue, or says that it does not', async () => {
  const folder = await temporaryFolder()
  await sources(folder, 'Words')
  const { documents } = await planOf(folder, 'sources/a')
  const [document] = documents
  if (document === undefined) throw new Error('there is no document')
  const place = { folder: join(folder, 'store'), isReadOnly: false, size: 100 }
  const act = async () => {
    const store = openHashedStore(place)
    const hash = packTask({ document, wanted }, store) ?? ''
    const kept = keepResult(await runPacked(hash, store, { folder: place.folder, run: runTask }), store)
    store.close()
    return hashesOf(findResult(kept, store))
  }
  await mkdir(place.folder)
  const good = await act()
  const tried = await refuseEach(place.folder, {
    prepare: async () => {
      await rm(place.folder, { recursive: true })
      await mkdir(place.folder)
    },
    act,
    check: async (end) => {
      if (end !== undefined && !(end instanceof Error)) expect(end).toEqual(good)
      expect(await act()).toEqual(good)
    },
  })
  expect(tried).toBeGreaterThan(10)
})
