/** What V8 has kept of the code is loaded with what a run needs, and taken by the Node that made it alone. */
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { copySeed, masthead } from './command.ts'

/** Says of each bundle that is loaded whether its kept code is taken. */
const telling = `
import vm from 'node:vm'
import { basename } from 'node:path'
import { isMainThread } from 'node:worker_threads'
const { Script } = vm
vm.Script = class extends Script {
  constructor(code, options) {
    super(code, options)
    const where = isMainThread ? 'here' : 'worker'
    if (options?.cachedData) console.error(where, basename(options.filename), this.cachedDataRejected ? 'refused' : 'taken')
  }
}
`

/** The same under another release: that of the code stands behind its first word. */
const ofAnotherNode = telling.replace(
  'super(code, options)',
  'options?.cachedData?.writeUInt32LE(1, 4)\nsuper(code, options)',
)

function told(err: string): readonly string[] {
  return err.split('\n').filter((line) => /^(?:here|worker) /.test(line))
}

/** What every build loads: the page that lists its results has words of all languages. */
const common = ['here command.cjs taken', 'here languages.cjs taken']

test('is all that the command loads', async () => {
  const cwd = await temporaryFolder()
  await copySeed(cwd, 'letter')
  const { code, err } = await masthead(['build', 'letter', '--to', 'pdf,docx'], { cwd, before: telling })
  expect(code).toBe(0)
  expect(told(err)).toEqual([...common, 'here stages.cjs taken', 'here docx.cjs taken'])
})

test('is loaded of the stages by who builds alone', async () => {
  const cwd = await temporaryFolder()
  for (const name of ['a', 'b']) await copySeed(cwd, name)
  const loads = async (...words: string[]) => told((await masthead(words, { cwd, before: telling })).err)
  expect(await loads('--version')).toEqual(['here command.cjs taken'])
  const kept = ['--cache', 'kept', '--to', 'html', '--jobs', '1']
  const first = await loads('build', 'a', 'b', ...kept)
  const worker = ['worker command.cjs taken', 'worker stages.cjs taken', 'worker languages.cjs taken']
  expect(first).toEqual([...common, ...worker])
  expect(await loads('build', 'a', 'b', ...kept)).toEqual(common)
})

test('is taken in a program that uses the library, whose V8 is as it is', () => {
  const library = fileURLToPath(new URL('../../dist/library.js', import.meta.url))
  const program = `
    import { cachedDataVersionTag } from 'node:v8'
    import { compile } from ${JSON.stringify(library)}
    const before = cachedDataVersionTag()
    await compile({ 'en.md': 'No facts.' })
    console.error('here flags', before === cachedDataVersionTag() ? 'same' : 'others')`
  const words = ['--input-type=module', '--eval', `${telling}${program} `]
  const script = ['-c', 'exec "$0" "$@" 2>&1', process.execPath, ...words]
  expect(told(execFileSync('sh', script, { encoding: 'utf8' }))).toEqual([
    ...common,
    'here stages.cjs taken',
    'here flags same',
  ])
})

test('is refused by another Node, which makes the same of the code itself', async () => {
  const cwd = await temporaryFolder()
  await copySeed(cwd, 'letter')
  const build = async (out: string, before: string) => {
    const { err } = await masthead(['build', 'letter', '--to', 'html', '--out', out], { cwd, before })
    return { loaded: told(err), sums: await readFile(join(cwd, out, 'SHA256SUMS'), 'utf8') }
  }
  const own = await build('own', telling)
  const other = await build('other', ofAnotherNode)
  expect(other.loaded).toEqual([...common, 'here stages.cjs taken'].map((line) => line.replace('taken', 'refused')))
  expect(other.sums).toBe(own.sums)
})
