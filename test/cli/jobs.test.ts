import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { letterFacts, letterText } from '../build/sources.ts'
import { copySeed, masthead } from './command.ts'

/** A folder with a letter of a thousand paragraphs and more, and a short one. */
async function longAndShort(): Promise<string> {
  const cwd = await temporaryFolder()
  const paragraph = 'Words that are set one after the other, as it is done. '.repeat(8)
  await mkdir(join(cwd, 'source/long'), { recursive: true })
  await writeFile(join(cwd, 'source/long/document.yaml'), letterFacts)
  await writeFile(join(cwd, 'source/long/en.md'), letterText(`${paragraph}\n\n`.repeat(4_000)))
  await copySeed(join(cwd, 'source'), 'short')
  return cwd
}

test.each([
  {
    option: ['--time-limit', '1'],
    says: 'limit-time: The document has taken more than 1 second of processor time. Divide it',
  },
  { option: ['--memory-limit', '64'], says: 'limit-memory: The document needs more memory than 64 MiB. Divide it' },
])('refuses by name a document that passes $option, and builds the other', async ({ option, says }) => {
  const cwd = await longAndShort()
  const { code, out, err } = await masthead(['build', '--to', 'pdf', ...option], { cwd })
  expect({ code, out }).toEqual({
    code: 4,
    out: 'built 1 file of 1 document, refused 1 document\nTo look at them, open out/index.html\n',
  })
  expect(err).toContain(`source/long:1:1: error ${says}`)
  expect(await readFile(join(cwd, 'out/SHA256SUMS'), 'utf8')).toMatch(/^[0-9a-f]{64} {2}short\/short-FR\.pdf\n$/)
})

/** Ends the process that starts a worker. */
const withoutWorkers = `
  import threads from 'node:worker_threads'
  import { syncBuiltinESMExports } from 'node:module'
  threads.Worker = class { constructor() { process.exit(9) } }
  syncBuiltinESMExports()`

test('starts no worker for one small document, and workers for several', async () => {
  const cwd = await temporaryFolder()
  await copySeed(cwd, 'one')
  await copySeed(cwd, 'other')
  expect((await masthead(['build', 'one'], { cwd, before: withoutWorkers })).code).toBe(0)
  expect((await masthead(['build', 'one', 'other'], { cwd, before: withoutWorkers })).code).toBe(9)
})

test('says the same on every number of workers', async () => {
  const cwd = await temporaryFolder()
  for (const name of ['a', 'b', 'c', 'd']) await copySeed(join(cwd, 'source'), name)
  await copySeed(join(cwd, 'source'), 'bad', [{ file: 'fr.md', text: '# A\n\n# B\n' }])
  const runs = await Promise.all(
    ['1', '2', '4'].map(async (jobs) => {
      const run = await masthead(['build', '--jobs', jobs, '--out', `of-${jobs}`, '--messages', 'all'], { cwd })
      const manifest = await readFile(join(cwd, `of-${jobs}`, 'manifest.json'), 'utf8')
      return { ...run, out: run.out.replaceAll(`of-${jobs}`, 'out'), manifest }
    }),
  )
  expect(runs[0]?.code).toBe(1)
  expect(runs[1]).toEqual(runs[0])
  expect(runs[2]).toEqual(runs[0])
})

test('wants a number of jobs', async () => {
  const { code, err } = await masthead(['build', '--jobs', 'two'], { cwd: await temporaryFolder() })
  expect(code).toBe(2)
  expect(err).toContain('The option “--jobs” is a whole number from 1 to 999999, and there is “two”.')
})
