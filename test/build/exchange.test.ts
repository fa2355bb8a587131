/** What readers find after a step that the disk refuses: all as it was. */
import fs from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { exchange } from '../../pipeline/build/exchange.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const old = { 'letter/a.pdf': 'old', 'letter/stale.pdf': 'old', 'letter/mine.txt': 'mine', 'manifest.json': 'old' }
const fresh = { 'letter/a.pdf': 'new', 'letter/b.pdf': 'new', 'note/c.pdf': 'new', 'manifest.json': 'new' }

async function fill(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

async function contents(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const texts = await Promise.all(
    paths.toSorted().map(async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')]),
  )
  return Object.fromEntries(texts)
}

/** A result folder and a staging folder, and what exchanges them. */
async function prepare(): Promise<{ readonly out: string; readonly run: () => void }> {
  const folder = await temporaryFolder()
  const [out, staging] = [join(folder, 'out'), join(folder, 'staging')]
  await fill(out, old)
  await fill(staging, fresh)
  const put = Object.keys(fresh).filter((path) => path !== 'manifest.json')
  return { out, run: () => exchange({ out, staging, put, remove: ['letter/stale.pdf'], last: ['manifest.json'] }) }
}

/** Lets the disk refuse one kind of call from its n-th one on, for as many calls. */
function refuse(name: 'renameSync' | 'rmSync' | 'linkSync', from: number, most = 1): { readonly calls: () => number } {
  const before = fs[name]
  let calls = 0
  const call = (...given: unknown[]): unknown => {
    calls += 1
    if (calls >= from && calls < from + most)
      throw Object.assign(new Error('EIO'), { code: 'EIO', path: String(given[0]) })
    return Reflect.apply(before, fs, given)
  }
  Object.assign(fs, { [name]: call })
  syncBuiltinESMExports()
  onTestFinished(() => {
    Object.assign(fs, { [name]: before })
    syncBuiltinESMExports()
  })
  return { calls: () => calls }
}

test('puts all files in place, removes the stale ones and keeps those of others', async () => {
  const { out, run } = await prepare()
  run()
  expect(await contents(out)).toEqual({ ...fresh, 'letter/mine.txt': 'mine' })
})

test.each([1, 2, 3, 4])('takes everything back where move %d fails', async (nth) => {
  const { out, run } = await prepare()
  refuse('renameSync', nth)
  expect(run).toThrow('EIO')
  expect(await contents(out)).toEqual(old)
  expect((await readdir(out)).toSorted()).toEqual(['letter', 'manifest.json'])
})

test('takes everything back where a stale file cannot be removed', async () => {
  const { out, run } = await prepare()
  refuse('rmSync', 1)
  expect(run).toThrow('EIO')
  expect(await contents(out)).toEqual(old)
})

test('takes back what it can where even that meets faults', async () => {
  const { out, run } = await prepare()
  refuse('renameSync', 4, 2)
  expect(run).toThrow('EIO')
  expect(await contents(out)).toMatchObject({ 'letter/a.pdf': 'old', 'letter/mine.txt': 'mine' })
})

test('works, and takes back, where the file system has no second names', async () => {
  const first = await prepare()
  const links = refuse('linkSync', 1, Infinity)
  first.run()
  expect(links.calls()).toBeGreaterThan(0)
  expect(await contents(first.out)).toEqual({ ...fresh, 'letter/mine.txt': 'mine' })
  const second = await prepare()
  refuse('renameSync', 3)
  expect(second.run).toThrow('EIO')
  expect(await contents(second.out)).toEqual(old)
})

test.each(['letter/a.pdf', 'manifest.json', 'letter/stale.pdf'])(
  'changes nothing where %s is a folder',
  async (path) => {
    const { out, run } = await prepare()
    await fs.promises.rm(join(out, path))
    await mkdir(join(out, path))
    const before = await contents(out)
    expect(run).toThrow(expect.objectContaining({ code: 'EISDIR', path: join(out, path) }))
    expect(await contents(out)).toEqual(before)
  },
)
