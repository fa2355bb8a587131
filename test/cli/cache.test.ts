import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { copySeed, masthead } from './command.ts'

/** Ends the process that starts a worker. */
const withoutWorkers = `
  import threads from 'node:worker_threads'
  import { syncBuiltinESMExports } from 'node:module'
  threads.Worker = class { constructor() { process.exit(9) } }
  syncBuiltinESMExports()`

async function letters(): Promise<string> {
  const cwd = await temporaryFolder()
  for (const name of ['a', 'b', 'c', 'd']) await copySeed(join(cwd, 'source'), name)
  return cwd
}

test('has the same hashes, manifest and messages on any number of workers, with and without what is kept', async () => {
  const cwd = await letters()
  const runs = []
  for (const words of [
    ['--jobs', '1'],
    ['--jobs', '2', '--cache', 'cache'],
    ['--jobs', '2', '--cache', 'cache'],
    ['--jobs', '4', '--cache', 'cache', '--force'],
    ['--jobs', '1', '--cache', 'cache', '--cache-read-only', '--out', 'elsewhere'],
    ['--jobs', '2', '--cache', 'cache', '--cache-size', '1', '--out', 'third'],
  ]) {
    const out = words.includes('--out') ? (words.at(-1) ?? '') : 'out'
    const { code, err } = await masthead(['build', '--messages', 'all', ...words], { cwd })
    const files = ['SHA256SUMS', 'manifest.json'].map((name) => readFile(join(cwd, out, name), 'utf8'))
    runs.push({ code, err, files: await Promise.all(files) })
  }
  expect(runs[0]?.code).toBe(0)
  for (const run of runs) expect(run).toEqual(runs[0])
  expect((await stat(join(cwd, 'cache'))).mode & 0o777).toBe(0o700)
})

test('has the same hashes in whatever order documents are named', async () => {
  const cwd = await letters()
  const sums = []
  for (const order of ['abcd', 'dcba', 'bdac', 'cadb', 'dabc']) {
    const paths = [...order].map((name) => `source/${name}`)
    const out = `out-${order}`
    await masthead(['build', ...paths, '--to', 'html,docx', '--cache', `cache-${order}`, '--out', out], { cwd })
    sums.push(await readFile(join(cwd, out, 'SHA256SUMS'), 'utf8'))
  }
  expect(new Set(sums).size).toBe(1)
  expect(sums[0]?.split('\n')).toHaveLength(9)
})

test('starts no worker for what is kept, and one for what is not', async () => {
  const cwd = await letters()
  const words = ['build', '--cache', 'cache']
  await masthead(words, { cwd })
  expect((await masthead(words, { cwd, before: withoutWorkers })).code).toBe(0)
  expect((await masthead([...words, '--no-source'], { cwd, before: withoutWorkers })).code).toBe(9)
  expect((await masthead([...words, '--force'], { cwd, before: withoutWorkers })).code).toBe(9)
  const text = await readFile(join(cwd, 'source/b/fr.md'), 'utf8')
  await writeFile(join(cwd, 'source/b/fr.md'), `${text}\nUn mot.\n`)
  expect((await masthead(words, { cwd, before: withoutWorkers })).code).toBe(9)
  expect((await masthead(words, { cwd })).code).toBe(0)
})

test('says what is wrong with a cache that others may look into, and with its options', async () => {
  const cwd = await letters()
  await masthead(['build', '--cache', 'cache'], { cwd })
  await chmod(join(cwd, 'cache'), 0o755)
  const open = await masthead(['build', '--cache', 'cache'], { cwd })
  expect({ code: open.code, err: open.err }).toEqual({
    code: 2,
    err: 'masthead: The folder cache can be read by others, and drafts are confidential. Name a folder of your own, or close it: chmod -R go-rwx FOLDER.\n',
  })
  expect((await masthead(['build', '--cache', 'cache', '--cache-read-only'], { cwd })).code).toBe(0)
  const without = await masthead(['build', '--cache-read-only'], { cwd })
  expect(without.code).toBe(2)
  expect(without.err).toContain('say which: --cache FOLDER')
  const file = await masthead(['build', '--cache', 'source/a/fr.md'], { cwd })
  expect(file.code).toBe(2)
})

function among(folder: string, out: string): readonly [number, string] {
  const where = `The folder ${folder} lies among the results, which are published.`
  return [2, `masthead: ${where} Name one beside ${out}.\n`]
}

test('takes no file for a cache, whoever may read it, and keeps no drafts among the results', async () => {
  const cwd = await letters()
  await writeFile(join(cwd, 'notes'), 'Mine.', { mode: 0o600 })
  const told = async (...words: readonly string[]) => {
    const { code, err } = await masthead(['build', ...words], { cwd })
    return [code, err]
  }
  const isFile = [2, 'masthead: notes is a file, and keeps nothing. Name a folder; it is made where it is missing.\n']
  expect(await told('--cache', 'notes')).toEqual(isFile)
  expect(await told('--cache', 'notes', '--cache-read-only')).toEqual(isFile)
  expect(await readFile(join(cwd, 'notes'), 'utf8')).toBe('Mine.')
  expect(await told('--cache', 'out/cache')).toEqual(among('out/cache', 'out'))
  expect(await told('--out', 'results', '--cache', 'results')).toEqual(among('results', 'results'))
  expect(await told('--queue', 'redis://127.0.0.1', '--store', './out/store')).toEqual(among('./out/store', 'out'))
  await expect(stat(join(cwd, 'out'))).rejects.toThrow('ENOENT')
})
