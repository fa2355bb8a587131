/** Places that take no results, and readers that take no words. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { copySeed, masthead, startMasthead, type Ended } from './command.ts'

const entry = fileURLToPath(new URL('../../dist/main.js', import.meta.url))
const toHtml = ['build', 'letter', '--to', 'html']

async function withLetter(): Promise<string> {
  const cwd = await temporaryFolder()
  await copySeed(cwd, 'letter')
  return cwd
}

function expectSentence({ code, err }: Ended, path: string): void {
  expect(code).toBe(2)
  const line = err.split('\n').find((one) => one.startsWith('masthead: ')) ?? ''
  expect(line).toMatch(/^masthead: [^:]+: .{10,} \(E[A-Z]+\)\.(?: Get the right to write there, .*\.)?$/)
  expect(line).toContain(path)
  expect(err).not.toContain('fault of Masthead')
}

test
  .runIf(process.platform === 'linux')
  .each(['/proc/x', '/proc/x/y/z', '/proc/1/x', '/sys/x', '/sys/kernel/x', '/dev/full', '/dev/null/x'])(
  'ends with 2 and a sentence where results cannot stand in %s',
  async (out) => {
    expectSentence(await masthead([...toHtml, '--out', out], { cwd: await withLetter() }), out.slice(0, 5))
  },
)

const inTheWay: readonly (readonly [what: string, path: string, make: (path: string) => Promise<unknown>])[] = [
  ['a file', 'out', async (path) => writeFile(path, '')],
  ['a file', 'out/letter', async (path) => writeFile(path, '')],
  ['a folder', 'out/manifest.json', async (path) => mkdir(path)],
  ['a folder that holds something', 'out/manifest.json', async (path) => mkdir(join(path, 'x'), { recursive: true })],
  ['a folder', 'out/index.html', async (path) => mkdir(path)],
  ['a folder', 'out/SHA256SUMS', async (path) => mkdir(path)],
  ['a folder', 'out/letter/letter-FR.html', async (path) => mkdir(path, { recursive: true })],
  ['a link that leads nowhere', 'out/letter', async (path) => symlink('/nowhere/at/all', path)],
  ['a link that leads round', 'out/letter', async (path) => symlink('letter', path)],
]

test.each(inTheWay)('ends with 2 and a sentence where %s stands at %s', async (_, path, make) => {
  const cwd = await withLetter()
  if (path !== 'out') await mkdir(join(cwd, 'out'))
  await make(join(cwd, path))
  expectSentence(await masthead(toHtml, { cwd }), path)
  if (path !== 'out') expect((await readdir(join(cwd, 'out'))).filter((name) => name.startsWith('.'))).toEqual([])
})

test.each(['EROFS', 'EACCES', 'ENOTSUP', 'ESTALE'])('tells %s of a disk that refuses folders', async (code) => {
  const cwd = await withLetter()
  const before = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    fs.mkdirSync = (path) => { throw Object.assign(new Error('${code}'), { code: '${code}', syscall: 'mkdir', path }) }
    syncBuiltinESMExports()`
  expectSentence(await masthead(toHtml, { cwd, before }), 'out')
})

test('finishes the build, and keeps its code, when the reader of its messages goes away', async () => {
  const cwd = await temporaryFolder()
  for (const name of ['a', 'b', 'c']) await copySeed(join(cwd, 'source'), name)
  await copySeed(join(cwd, 'source'), 'bad', [{ file: 'fr.md', text: 'no title\n' }])
  const child = startMasthead(['build', '--to', 'html'], { cwd })
  child.stdout?.destroy()
  child.stderr?.destroy()
  expect(await once(child, 'exit')).toEqual([1, null])
  expect((await readdir(join(cwd, 'out'))).toSorted()).toEqual([
    'SHA256SUMS',
    'a',
    'b',
    'c',
    'index.html',
    'manifest.json',
  ])
})

test.runIf(process.platform === 'linux').each([
  { words: ['schema'], files: [] },
  { words: ['--help'], files: [] },
  { words: toHtml, files: ['SHA256SUMS', 'index.html', 'letter', 'manifest.json'] },
])('ends with 4 where “$words” cannot be printed, and is done otherwise', async ({ words, files }) => {
  const cwd = await withLetter()
  const child = spawn(process.execPath, [entry, ...words], {
    cwd,
    stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
  })
  const said: Buffer[] = []
  child.stderr?.on('data', (bytes: Buffer) => said.push(bytes))
  expect(await once(child, 'close')).toEqual([4, null])
  expect(Buffer.concat(said).toString()).toMatch(/^masthead: .*no space is left on the disk \(ENOSPC\)\.$/m)
  expect(Buffer.concat(said).toString()).not.toContain('fault of Masthead')
  const found: readonly string[] = await readdir(join(cwd, 'out')).catch(() => [])
  expect(new Set(found)).toEqual(new Set(files))
})

test('builds all other documents where one folder cannot be read', async () => {
  const cwd = await temporaryFolder()
  for (const name of ['a', 'locked/b', 'z']) await copySeed(join(cwd, 'source'), name)
  const before = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { readdir } = fs.promises
    fs.promises.readdir = async (path, ...rest) => {
      if (String(path).endsWith('locked')) throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'scandir', path })
      return readdir(path, ...rest)
    }
    syncBuiltinESMExports()`
  const { code, out, err } = await masthead(['build', '--to', 'html'], { cwd, before })
  expect(code).toBe(1)
  expect(out).toMatch(/^built 2 files of 2 documents\n/)
  expect(err).toMatch(/^source\/locked:1:1: error path-unreadable: /m)
})

test('records in the manifest what was read, not what was saved during the build', async () => {
  const cwd = await withLetter()
  const read = await readFile(join(cwd, 'letter/fr.md'))
  // Each file is saved anew as soon as it has been closed.
  const before = `
    import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { openSync, closeSync } = fs
    const open = new Map()
    fs.openSync = (path, ...rest) => {
      const descriptor = openSync(path, ...rest)
      if (/letter.(fr.md|document.yaml)$/.test(String(path))) open.set(descriptor, path)
      return descriptor
    }
    fs.closeSync = (descriptor) => {
      closeSync(descriptor)
      const path = open.get(descriptor)
      open.delete(descriptor)
      if (path !== undefined) fs.appendFileSync(path, '\\n# saved meanwhile\\n')
    }
    syncBuiltinESMExports()`
  expect((await masthead(toHtml, { cwd, before })).code).toBe(0)
  const manifest = JSON.parse(await readFile(join(cwd, 'out/manifest.json'), 'utf8'))
  const { createHash } = await import('node:crypto')
  expect(await readFile(join(cwd, 'letter/fr.md'))).not.toEqual(read)
  expect(manifest.documents[0].versions[0].sources).toContainEqual({
    path: 'letter/fr.md',
    sha256: createHash('sha256').update(read).digest('hex'),
  })
})
