// A letter that is typed in an editor against a full check of the same document by the command: processor time, as the median of ratios
// of pairs. `npm run bench:editor`; words after it choose documents (letter, 10, 100). The last line counts: `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { startServer } from '../conformance/lsp/client.mjs'
import { writeSources } from './as-markdown.mjs'
import { median } from './ratios.mjs'
import { textsOf } from './texts.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const pairs = 7
/** Keys before which nothing is measured: code that has run a few times runs faster. */
const warm = 5
/** Most that a key may take of a full check. */
const mostRatio = { letter: 0.1, 10: 0.2, 100: 0.35 }

async function write(name, work) {
  if (name !== 'letter') {
    const texts = textsOf(name)
    await writeSources(work, texts)
    return join(work, texts[0].id)
  }
  const folder = join(work, 'letter')
  mkdirSync(folder)
  for (const file of ['document.yaml', 'en.md'])
    cpSync(join(root, 'templates/specimens/letter', file), join(folder, file))
  return folder
}

/** Processor time of a full check, in seconds. */
function checkCold(folder, work) {
  const usage = join(work, 'usage.json')
  const program = [pathToFileURL(join(here, 'usage.mjs')).href, join(root, 'dist', 'main.js')]
  const { status, stderr } = spawnSync(process.execPath, ['--import', ...program, 'check', folder], {
    env: { ...process.env, MASTHEAD_USAGE: usage },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(readFileSync(usage, 'utf8')).seconds
}

/** Processor time that a process has taken, in seconds. */
function secondsOf(pid) {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user = 0, system = 0] = rest.split(' ').slice(11, 13).map(Number)
  return (user + system) / 100
}

async function measure(name, work) {
  const folder = await write(name, work)
  const uri = pathToFileURL(join(folder, 'en.md')).href
  const server = await startServer({ folder: work })
  server.open(uri, readFileSync(join(folder, 'en.md'), 'utf8'))
  await server.until(uri, () => true)
  const type = async () => {
    const text = server.textOf(uri)
    const place = text.indexOf(' ', text.length / 2)
    const version = server.type(uri, place, place, 'x')
    await server.until(uri, (params) => params.version === version)
  }
  for (let key = 0; key < warm; key += 1) await type()
  const ratios = []
  const seconds = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const before = secondsOf(server.child.pid)
    // A clock of hundredths is too coarse for one.
    const keys = name === 'letter' ? 10 : 1
    for (let key = 0; key < keys; key += 1) await type()
    seconds.push((secondsOf(server.child.pid) - before) / keys)
    ratios.push(seconds.at(-1) / checkCold(folder, work))
  }
  await server.stop()
  const ratio = median(ratios)
  console.log(
    `${name}: a key takes ${ratio.toFixed(3)} of a full check (${(median(seconds) * 1000).toFixed(0)} ms of the processor here)`,
  )
  return ratio <= mostRatio[name]
}

const work = realpathSync(mkdtempSync(join(tmpdir(), 'masthead-bench-editor-')))
try {
  const names = process.argv.slice(2)
  const results = []
  for (const name of names.length > 0 ? names : ['letter', '10', '100']) results.push(await measure(name, work))
  const failed = results.filter((isGood) => !isGood).length
  console.log(`${results.length - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
