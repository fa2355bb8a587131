import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { build, type Result } from '../../../pipeline/build/build.ts'
import { here } from '../../../pipeline/build/here.ts'
import { readManifest } from '../../../pipeline/build/manifest.ts'
import { openPool } from '../../../pipeline/build/pool/pool.ts'
import type { Builder } from '../../../pipeline/build/task.ts'
import { temporaryFolder } from '../../temporary-folder.ts'
import { letterFacts, letterText, planOf, put } from '../sources.ts'

const hostileWorker = fileURLToPath(new URL('hostile-worker.cjs', import.meta.url))
const misdeeds = ['eats', 'ends', 'loops', 'throws', 'throws-later']
const limits = { seconds: 1, memory: 200 }

/** Letters that differ, by names that stand between those of the misdeeds. */
async function letters(count: number, others: readonly string[] = []): Promise<string> {
  const folder = await temporaryFolder()
  const names = [...Array.from({ length: count }, (_, at) => `${'beknpsv'[at % 7]}-${at}`), ...others]
  for (const name of names)
    await put(folder, {
      [`sources/${name}/document.yaml`]: letterFacts,
      [`sources/${name}/en.md`]: letterText(`Words of ${name}.`),
      [`sources/${name}/fr.md`]: letterText(`Mots de ${name}.\n\nIl dit "oui.`),
    })
  return folder
}

interface Built {
  readonly results: readonly Result[]
  readonly sums: string
  readonly manifest: string
}

async function buildWith(folder: string, builder: Builder, out: string): Promise<Built> {
  const { documents } = await planOf(folder, 'sources')
  const results: Result[] = []
  const order = { documents, wanted: { formats: ['html'] as const, carriesSource: true }, out }
  const observer = { begins: () => undefined, ends: (result: Result) => results.push(result) }
  await build(order, observer, builder)
  const [sums, manifest] = await Promise.all(
    ['SHA256SUMS', 'manifest.json'].map((name) => readFile(join(out, name), 'utf8')),
  )
  return { results, sums: sums ?? '', manifest: manifest ?? '' }
}

test('gives the same bytes and the same messages in the same order, however many build', async () => {
  const folder = await letters(24)
  const alone = await buildWith(folder, here, join(folder, 'alone'))
  expect(alone.results.flatMap(({ document }) => document)).toHaveLength(24)
  expect(alone.results.every((result) => result.type === 'built' && result.diagnostics.length > 1)).toBe(true)
  for (const jobs of [1, 2, 4]) {
    const pool = openPool({ worker: hostileWorker, jobs, limits: { seconds: 60, memory: 512 } })
    const { results, sums, manifest } = await buildWith(folder, pool, join(folder, `of-${jobs}`))
    expect(results).toEqual(alone.results)
    expect({ sums, manifest }).toEqual({ sums: alone.sums, manifest: alone.manifest })
  }
})

test('refuses by name what takes too long or needs too much, tells what fails, and builds all others', async () => {
  const folder = await letters(40, misdeeds)
  const out = join(folder, 'out')
  const { results } = await buildWith(folder, openPool({ worker: hostileWorker, jobs: 2, limits }), out)
  const told = new Map(results.map((result) => [result.document, result]))
  expect(told.get('loops')).toMatchObject({ type: 'refused', diagnostics: [{ code: 'limit-time', severity: 'error' }] })
  expect(told.get('eats')).toMatchObject({ type: 'refused', diagnostics: [{ code: 'limit-memory' }] })
  expect(told.get('throws')).toMatchObject({ type: 'failed', fault: { message: 'it is of another kind' } })
  expect(told.get('throws-later')).toMatchObject({ type: 'failed', fault: { name: 'SyntaxError' } })
  expect(told.get('ends')).toMatchObject({ type: 'failed' })
  expect(results.filter(({ type }) => type === 'built')).toHaveLength(40)
  expect(results.map(({ document }) => document)).toEqual(results.map(({ document }) => document).toSorted())
  const { documents } = await readManifest(out)
  expect(documents.filter(({ refused }) => refused !== undefined).map(({ document }) => document)).toEqual(misdeeds)
  expect(documents.find(({ document }) => document === 'loops')?.refused?.[0]?.place.path).toBe('loops')
  const clean = await letters(40)
  const others = await buildWith(clean, here, join(clean, 'out'))
  expect(await readFile(join(out, 'SHA256SUMS'), 'utf8')).toBe(others.sums)
})

test('counts the processor’s time, not that of the clock, but for what waits without end', async () => {
  const folder = await letters(1, ['waits', 'waits-for-ever'])
  const pool = openPool({ worker: hostileWorker, jobs: 3, limits: { seconds: 0.5, memory: 200 } })
  const { results } = await buildWith(folder, pool, join(folder, 'out'))
  expect(results.map(({ document, type }) => [document, type])).toEqual([
    ['b-0', 'built'],
    ['waits', 'built'],
    ['waits-for-ever', 'refused'],
  ])
  expect(results.at(-1)).toMatchObject({ diagnostics: [{ code: 'limit-time' }] })
})

test('ends where no worker can start, and says why', async () => {
  const folder = await letters(12)
  const pool = openPool({ worker: join(folder, 'none.js'), jobs: 2, limits })
  const { results } = await buildWith(folder, pool, join(folder, 'out'))
  expect(results.map(({ type }) => type)).toEqual(Array.from({ length: 12 }, () => 'failed'))
  expect(results[0]).toMatchObject({ fault: { message: expect.stringContaining('none.js') } })
})

test('has a few documents at once in the making, and no more', async () => {
  const folder = await letters(30)
  const pool = openPool({ worker: hostileWorker, jobs: 2, limits: { seconds: 60, memory: 512 } })
  let [begun, ended, most] = [0, 0, 0]
  const counted: Builder = {
    ...pool,
    run: async (task) => {
      begun += 1
      most = Math.max(most, begun - ended)
      return pool.run(task).finally(() => (ended += 1))
    },
  }
  await buildWith(folder, counted, join(folder, 'out'))
  expect(most).toBe(8)
})

test('publishes what was finished before it is stopped, and leaves nothing else', async () => {
  const folder = await letters(20, ['loops'])
  const { documents } = await planOf(folder, 'sources')
  const controller = new AbortController()
  const results: Result[] = []
  const out = join(folder, 'out')
  const order = { documents, wanted: { formats: ['html'] as const, carriesSource: true }, out, stop: controller.signal }
  const observer = {
    begins: () => undefined,
    ends: (result: Result) => {
      results.push(result)
      if (results.length === 3) controller.abort()
    },
  }
  await build(order, observer, openPool({ worker: hostileWorker, jobs: 2, limits }))
  expect(results.length).toBeGreaterThanOrEqual(3)
  expect(results.length).toBeLessThan(21)
  const names = results.map(({ document }) => document)
  expect((await readManifest(out)).documents.map(({ document }) => document)).toEqual(names)
  expect((await readdir(out)).filter((name) => name.startsWith('.'))).toEqual([])
})
