import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sha256 } from '../../pipeline/text/sha256.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { copySeed, masthead, startMasthead } from './command.ts'

const toHtml = ['--to', 'html']
/** `KILLS=200` kills so many builds. */
const kills = Number(process.env['KILLS'] ?? 20)
/** Only what never ends takes so long, for each of them. */
const patience = 60_000 * kills

/** A folder with some copies of the first document. */
async function copies(count: number): Promise<string> {
  const cwd = await temporaryFolder()
  for (let index = 0; index < count; index += 1) await copySeed(join(cwd, 'source'), `letter-${index}`)
  return cwd
}

/** Adds a paragraph to every copy, so that its results differ. */
async function say(cwd: string, words: string): Promise<void> {
  for (const name of await readdir(join(cwd, 'source'))) {
    const path = join(cwd, 'source', name, 'fr.md')
    const text = await readFile(path, 'utf8')
    await writeFile(path, `${text.replace(/\n\nEncore[^\n]*\n$/, '')}\n\nEncore ${words}.\n`)
  }
}

/** Hashes of the pages of a result folder by their paths. */
async function pages(out: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  const folders = (await readdir(out, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  for (const { name } of folders.filter((folder) => !folder.name.startsWith('.masthead-'))) {
    const [page] = await readdir(join(out, name))
    if (page !== undefined) found.set(name, sha256(await readFile(join(out, name, page))))
  }
  return found
}

async function leftovers(out: string): Promise<readonly string[]> {
  return (await readdir(out)).filter((name) => name.startsWith('.masthead-'))
}

/** Fails unless the list of hashes is that of the files that are there. */
async function expectTrueRecord(out: string): Promise<void> {
  const lines = (await readFile(join(out, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n')
  for (const line of lines) {
    const [, hash, path = ''] = /^([0-9a-f]{64}) {2}(.*)$/.exec(line) ?? []
    expect(sha256(await readFile(join(out, path)))).toBe(hash)
  }
}

test(
  'tears no result when it is killed at any moment, and needs no cleaning afterwards',
  { timeout: patience },
  async () => {
    const cwd = await copies(3)
    const out = join(cwd, 'out')
    const whole = new Set<string>()
    let begun = 0
    for (const words of ['un mot', 'deux mots']) {
      await say(cwd, words)
      begun = performance.now()
      await masthead(['build', ...toHtml], { cwd })
      for (const hash of (await pages(out)).values()) whole.add(hash)
    }
    const elapsed = performance.now() - begun
    for (let round = 0; round < kills; round += 1) {
      await say(cwd, round % 2 === 0 ? 'un mot' : 'deux mots')
      const child = startMasthead(['build', ...toHtml, ...(round % 3 === 0 ? ['--cache', 'cache'] : [])], { cwd })
      await pause(elapsed * (0.2 + ((round * 7) % 20) / 20))
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      for (const hash of (await pages(out)).values()) expect(whole).toContain(hash)
    }
    for (const words of [toHtml, [...toHtml, '--cache', 'cache']]) {
      expect((await masthead(['build', ...words], { cwd })).code).toBe(0)
      expect(await leftovers(out)).toEqual([])
      for (const hash of (await pages(out)).values()) expect(whole).toContain(hash)
      await expectTrueRecord(out)
    }
  },
)

/** Kills the build as it moves a file. */
function killedBefore(move: number): string {
  return `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { renameSync } = fs
    let moves = 0
    fs.renameSync = (from, to) => {
      moves += 1
      if (moves === ${move}) process.kill(process.pid, 'SIGKILL')
      return renameSync(from, to)
    }
    syncBuiltinESMExports()`
}

test.each([1, 2, 3, 4, 5, 6])('is taken back by the next build when it is killed before move %d', async (move) => {
  const cwd = await copies(3)
  const out = join(cwd, 'out')
  await masthead(['build', ...toHtml], { cwd })
  await say(cwd, 'un mot')
  await masthead(['build', ...toHtml], { cwd, before: killedBefore(move) })
  expect(await leftovers(out)).toHaveLength(1)
  await copySeed(join(cwd, 'others'), 'another')
  expect((await masthead(['build', 'others', ...toHtml], { cwd })).code).toBe(0)
  expect(await leftovers(out)).toEqual([])
  await expectTrueRecord(out)
})

test.each([1, 2, 3, 4, 5, 6])(
  'leaves no document half there that is new and is killed before move %d',
  async (move) => {
    const cwd = await copies(3)
    const out = join(cwd, 'out')
    await masthead(['build', ...toHtml], { cwd, before: killedBefore(move) })
    await copySeed(join(cwd, 'others'), 'another')
    expect((await masthead(['build', 'others', ...toHtml], { cwd })).code).toBe(0)
    expect([...(await pages(out)).keys()]).toEqual(['another'])
    await expectTrueRecord(out)
  },
)

test('loses nothing when several builds write into one folder at once', async () => {
  const cwd = await copies(4)
  const names = await readdir(join(cwd, 'source'))
  const everyOne = [...names, ...names, names.join(' ')]
  const orders = everyOne.map((name) => ['build', ...name.split(' ').map((one) => join('source', one)), ...toHtml])
  const ends = await Promise.all(orders.map((words) => masthead(words, { cwd })))
  expect(ends.map(({ code }) => code)).toEqual(ends.map(() => 0))
  const out = join(cwd, 'out')
  const manifest: { documents: readonly { document: string }[] } = JSON.parse(
    await readFile(join(out, 'manifest.json'), 'utf8'),
  )
  expect(manifest.documents.map(({ document }) => document)).toEqual(names.toSorted())
  expect(await leftovers(out)).toEqual([])
  await expectTrueRecord(out)
})

/** Names of documents that stand finished in the staging folder of a build. */
async function finished(out: string): Promise<readonly string[]> {
  const [staging] = await leftovers(out).catch(() => [])
  return staging === undefined ? [] : readdir(join(out, staging)).catch(() => [])
}

test.each([
  { signal: 'SIGINT' as const, code: 130 },
  { signal: 'SIGTERM' as const, code: 143 },
  { signal: 'SIGHUP' as const, code: 129 },
])('publishes what is finished on $signal, cleans up and ends with $code', async ({ signal, code }) => {
  const cwd = await copies(40)
  const out = join(cwd, 'out')
  const child = startMasthead(['build', ...toHtml], { cwd })
  const ended = once(child, 'exit')
  while ((await finished(out)).length < 5) await pause(5)
  child.kill(signal)
  expect(await ended).toEqual([code, null])
  expect(await leftovers(out)).toEqual([])
  const { documents } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))
  expect(documents.length).toBeGreaterThanOrEqual(5)
  expect([...(await pages(out)).keys()].toSorted()).toEqual(documents.map((one: { document: string }) => one.document))
  await expectTrueRecord(out)
})

test('keeps what is finished beyond a batch that is published', async () => {
  const cwd = await copies(40)
  const out = join(cwd, 'out')
  const child = startMasthead(['build', ...toHtml], { cwd })
  const ended = once(child, 'exit')
  // Folders of those that are published stay there, empty.
  while ((await finished(out)).filter((name) => name.startsWith('letter-')).length < 35) await pause(1)
  child.kill('SIGINT')
  expect(await ended).toEqual([130, null])
  expect((await pages(out)).size).toBeGreaterThan(32)
  await expectTrueRecord(out)
})

test('is harmed by no second signal, whenever it comes', async () => {
  const cwd = await copies(12)
  const out = join(cwd, 'out')
  for (let round = 0; round < 5; round += 1) {
    await say(cwd, `mot ${round}`)
    const child = startMasthead(['build', ...toHtml], { cwd })
    const ended = once(child, 'exit')
    while ((await finished(out)).length < 2 * round + 1) await pause(1)
    child.kill('SIGINT')
    for (let count = 0; count < 5; count += 1) {
      await pause(round)
      child.kill('SIGINT')
    }
    expect(await ended).toEqual([130, null])
    expect(await leftovers(out)).toEqual([])
    if ((await readdir(out)).includes('SHA256SUMS')) await expectTrueRecord(out)
  }
})

test('publishes what is finished before a disk is full', async () => {
  const cwd = await copies(10)
  const out = join(cwd, 'out')
  const before = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { writeFileSync, openSync } = fs
    let full
    fs.openSync = (path, ...rest) => {
      const descriptor = openSync(path, ...rest)
      if (String(path).includes('letter-7-FR')) full = descriptor
      return descriptor
    }
    fs.writeFileSync = (target, ...rest) => {
      if (target === full) {
        full = undefined
        throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write' })
      }
      return writeFileSync(target, ...rest)
    }
    syncBuiltinESMExports()`
  const { code, err } = await masthead(['build', ...toHtml], { cwd, before })
  expect(code).toBe(4)
  expect(err).toMatch(/no space is left on the disk/)
  expect((await pages(out)).size).toBe(7)
  await expectTrueRecord(out)
})

test('ends with 3 and cleans up when a library throws outside every promise', async () => {
  const cwd = await copies(60)
  const before = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { openSync } = fs
    fs.openSync = (path, ...rest) => {
      if (String(path).includes('letter-1-FR')) setTimeout(() => { throw new TypeError('of a callback') })
      return openSync(path, ...rest)
    }
    syncBuiltinESMExports()`
  const { code, err } = await masthead(['build', ...toHtml], { cwd, before })
  expect(code).toBe(3)
  expect(err).toContain('internal fault: TypeError: of a callback')
  expect(await leftovers(join(cwd, 'out')).catch(() => [])).toEqual([])
})
