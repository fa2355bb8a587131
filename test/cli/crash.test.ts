import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sha256 } from '../../pipeline/build/checksums.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { copySeed, masthead, startMasthead } from './command.ts'

const toHtml = ['--to', 'html']

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
  { timeout: 120_000 },
  async () => {
    const cwd = await copies(3)
    const out = join(cwd, 'out')
    const whole = new Set<string>()
    for (const words of ['un mot', 'deux mots']) {
      await say(cwd, words)
      await masthead(['build', ...toHtml], { cwd })
      for (const hash of (await pages(out)).values()) whole.add(hash)
    }
    for (let round = 0; round < 20; round += 1) {
      await say(cwd, round % 2 === 0 ? 'un mot' : 'deux mots')
      const child = startMasthead(['build', ...toHtml], { cwd })
      await pause(100 + round * 20)
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
      for (const hash of (await pages(out)).values()) expect(whole).toContain(hash)
    }
    expect((await masthead(['build', ...toHtml], { cwd })).code).toBe(0)
    expect(await leftovers(out)).toEqual([])
    await expectTrueRecord(out)
  },
)

test('loses nothing when several builds write into one folder at once', { timeout: 120_000 }, async () => {
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

test.each([
  { signal: 'SIGINT' as const, code: 130 },
  { signal: 'SIGTERM' as const, code: 143 },
])('cleans up on $signal and ends with $code', { timeout: 120_000 }, async ({ signal, code }) => {
  const cwd = await copies(60)
  const out = join(cwd, 'out')
  const child = startMasthead(['build', ...toHtml], { cwd })
  const ended = once(child, 'exit')
  while ((await leftovers(out).catch(() => [])).length === 0) await pause(5)
  child.kill(signal)
  expect(await ended).toEqual([code, null])
  expect(await leftovers(out)).toEqual([])
})

test('ends with 3 and cleans up when a library throws outside every promise', { timeout: 120_000 }, async () => {
  const cwd = await copies(60)
  const before = 'setTimeout(() => { throw new TypeError("of a callback") }, 200)'
  const { code, err } = await masthead(['build', ...toHtml], { cwd, before })
  expect(code).toBe(3)
  expect(err).toContain('internal fault: TypeError: of a callback')
  expect(await leftovers(join(cwd, 'out')).catch(() => [])).toEqual([])
})
