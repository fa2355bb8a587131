/** What readers find after a step that the disk refuses: all as it was. */
import fs from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { exchange, isInterrupted, takeBack } from '../../pipeline/build/exchange.ts'
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
async function prepare(): Promise<{ readonly out: string; readonly staging: string; readonly run: () => void }> {
  const folder = await temporaryFolder()
  const [out, staging] = [join(folder, 'out'), join(folder, 'staging')]
  await fill(out, old)
  await fill(staging, fresh)
  const put = Object.keys(fresh).filter((path) => path !== 'manifest.json')
  return {
    out,
    staging,
    run: () => exchange({ out, staging, put, remove: ['letter/stale.pdf'], last: ['manifest.json'] }),
  }
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

test('leaves nothing of what stood before, and has begun nothing that could be taken back', async () => {
  for (const most of [0, 1]) {
    const { staging, run } = await prepare()
    if (most === 1) refuse('renameSync', 2)
    if (most === 1) expect(run).toThrow('EIO')
    else run()
    expect(isInterrupted(staging)).toBe(false)
  }
})

test('removes no folder that was there before it', async () => {
  const { out, run } = await prepare()
  await mkdir(join(out, 'note'))
  refuse('renameSync', 2)
  expect(run).toThrow('EIO')
  expect((await readdir(out)).toSorted()).toEqual(['letter', 'manifest.json', 'note'])
})

/** What stands in both folders when the n-th file is moved: what a build leaves that is killed then. */
async function killedAt(nth: number): Promise<{ readonly out: string; readonly staging: string }> {
  const { out, run } = await prepare()
  const copy = join(dirname(out), 'killed')
  const { renameSync } = fs
  let moves = 0
  const restore = (): void => {
    Object.assign(fs, { renameSync })
    syncBuiltinESMExports()
  }
  onTestFinished(restore)
  Object.assign(fs, {
    renameSync: (from: string, to: string) => {
      moves += 1
      if (moves === nth)
        for (const name of ['out', 'staging'])
          fs.cpSync(join(dirname(out), name), join(copy, name), { recursive: true })
      renameSync(from, to)
    },
  })
  syncBuiltinESMExports()
  run()
  restore()
  return { out: join(copy, 'out'), staging: join(copy, 'staging') }
}

test.each([1, 2, 3, 4])('is taken back when it was killed before move %d', async (nth) => {
  const { out, staging } = await killedAt(nth)
  expect(isInterrupted(staging)).toBe(true)
  takeBack({ out, staging })
  expect(await contents(out)).toEqual(old)
  expect(await readdir(dirname(out))).toEqual(['out'])
})

test.each(['', '[', '{}', 'null', '[7, null]'])('is taken back where the list of what is new says %j', async (said) => {
  const { out, staging } = await killedAt(1)
  await writeFile(join(staging, '.before/.begun'), said)
  takeBack({ out, staging })
  expect(await contents(out)).toEqual(old)
})

test('is taken back where the list of what is new was not begun, and where results are gone', async () => {
  const { out, staging } = await killedAt(1)
  await rm(join(staging, '.before/.begun'))
  await rm(join(out, 'letter'), { recursive: true })
  takeBack({ out, staging })
  const { 'letter/mine.txt': _mine, ...results } = old
  expect(await contents(out)).toEqual(results)
})

test('is not taken back where others have published since', async () => {
  for (const change of [(path: string) => writeFile(path, 'theirs'), (path: string) => rm(path)]) {
    const { out, staging } = await killedAt(3)
    await change(join(out, 'manifest.json'))
    const theirs = await contents(out)
    takeBack({ out, staging })
    expect(await contents(out)).toEqual(theirs)
    expect(await readdir(dirname(out))).toEqual(['out'])
  }
})

test('is not taken back where there was no record before, and is one now', async () => {
  const { out, staging } = await killedAt(3)
  await rm(join(staging, '.before/manifest.json'))
  const theirs = await contents(out)
  takeBack({ out, staging })
  expect(await contents(out)).toEqual(theirs)
})

test('is taken back where there was no record before, and is none', async () => {
  const { out, staging } = await killedAt(3)
  for (const path of [join(staging, '.before/manifest.json'), join(out, 'manifest.json')]) await rm(path)
  takeBack({ out, staging })
  const { 'manifest.json': _manifest, ...results } = old
  expect(await contents(out)).toEqual(results)
})

test('lists what is new, and keeps what is not, before the first move', async () => {
  const { staging } = await killedAt(1)
  expect(JSON.parse(await readFile(join(staging, '.before/.begun'), 'utf8'))).toEqual(['letter/b.pdf', 'note/c.pdf'])
  const kept = await contents(join(staging, '.before'))
  expect(Object.keys(kept).toSorted()).toEqual(['.begun', 'letter/a.pdf', 'letter/stale.pdf', 'manifest.json'])
})

test('renews its claim between steps that take long, for no timer runs meanwhile', async () => {
  const { staging, run } = await prepare()
  const claim = join(staging, '.publishing')
  const renewals: string[] = []
  const [write, rename] = [fs.writeFileSync, fs.renameSync]
  let now = 0
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now)
  Object.assign(fs, {
    writeFileSync: (...given: Parameters<typeof write>) => {
      if (given[0] === claim) renewals.push('claim')
      write(...given)
    },
    renameSync: (...given: Parameters<typeof rename>) => {
      renewals.push('rename')
      now += 6_000
      rename(...given)
    },
  })
  syncBuiltinESMExports()
  onTestFinished(() => {
    clock.mockRestore()
    Object.assign(fs, { writeFileSync: write, renameSync: rename })
    syncBuiltinESMExports()
  })
  run()
  expect(renewals.join(' ')).toMatch(/^rename(?: claim rename)+/)
})
