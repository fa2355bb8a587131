// A saved change in a preview against a cold build of the same document in the same formats (web page and PDF): processor time and time
// to the changed page, as medians of ratios of pairs. `npm run bench:preview`; words after it choose documents (letter, 10, 100).
// The last line counts: `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { writeSources } from './as-markdown.mjs'
import { median } from './ratios.mjs'
import { textsOf } from './texts.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const command = join(root, 'dist', 'main.js')
const pairs = 7
/** Most that a saved change may take of a cold build, in processor time: the longer the text, the less of it is starting. */
const mostRatio = { letter: 0.25, 10: 0.5, 100: 1 }

/** Puts a document into a folder of its own; gives that, and its text. */
async function write(name, work) {
  const [{ id }] = name === 'letter' ? [{ id: 'letter' }] : textsOf(name)
  const folder = join(work, id)
  if (name === 'letter') {
    mkdirSync(folder)
    for (const file of ['document.yaml', 'en.md'])
      cpSync(join(root, 'templates/specimens/letter', file), join(folder, file))
  } else await writeSources(work, textsOf(name))
  return { folder, file: join(folder, 'en.md') }
}

/** A cold build: seconds of the processor and of the clock. */
function buildCold(folder, work) {
  const usage = join(work, 'usage.json')
  const words = [
    '--import',
    pathToFileURL(join(here, 'usage.mjs')).href,
    command,
    'build',
    folder,
    '--to',
    'pdf,html',
    '--out',
    join(work, 'out'),
  ]
  const begun = performance.now()
  const { status, stderr } = spawnSync(process.execPath, words, {
    env: { ...process.env, MASTHEAD_USAGE: usage },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  return { seconds: JSON.parse(readFileSync(usage, 'utf8')).seconds, clock: (performance.now() - begun) / 1000 }
}

/** Processor time that a process has taken, in seconds. */
function secondsOf(pid) {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const [user = 0, system = 0] = rest.split(' ').slice(11, 13).map(Number)
  return (user + system) / 100
}

/** A preview that has made its first pages, and what is told of them. */
async function openPreview(folder) {
  const child = spawn(process.execPath, [command, 'preview', folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let address
  for await (const line of createInterface({ input: child.stdout })) if ((address = /http:\S+/.exec(line)?.[0])) break
  const events = async (query) => {
    const [response] = await once(get(`${address}events?${query}`), 'response')
    const lines = createInterface({ input: response })
    // It ends while it is heard.
    for (const stream of [response, lines]) stream.on('error', () => {})
    return lines
  }
  let document
  for await (const line of await events('')) if ((document = /"id":"(\w+)"/.exec(line)?.[1])) break
  const lines = (await events(`document=${document}&panes=html.pdf`))[Symbol.asyncIterator]()
  const until = async (isSo) => {
    for (;;) {
      const { value } = await lines.next()
      if (!value.startsWith('data: {"document":')) continue
      const told = JSON.parse(value.slice(6))
      if (isSo(told)) return told
    }
  }
  let { files } = await until((told) => !told.isBusy && told.files.pdf !== undefined)
  /** Saves a text: seconds of the clock until its page is told, and of the processor until nothing is left to be done. */
  const save = async (file, text) => {
    const [before, begun] = [secondsOf(child.pid), performance.now()]
    writeFileSync(file, text)
    await until((told) => told.files.html.revision > files.html.revision)
    const clock = (performance.now() - begun) / 1000
    ;({ files } = await until((told) => !told.isBusy && told.files.pdf.revision > files.pdf.revision))
    return { clock, seconds: secondsOf(child.pid) - before }
  }
  return { save, close: () => child.kill('SIGKILL') }
}

async function measure(name, work) {
  const { folder, file } = await write(name, work)
  const text = readFileSync(file, 'utf8').trimEnd()
  const preview = await openPreview(folder)
  try {
    const saves = []
    for (let pair = 0; pair < pairs; pair += 1)
      saves.push([await preview.save(file, `${text}\n\nChanged ${pair}.\n`), buildCold(folder, work)])
    const ratio = (key) => median(saves.map(([saved, cold]) => saved[key] / cold[key]))
    const clock = median(saves.map(([saved]) => saved.clock))
    console.log(
      `${name}: processor time ${ratio('seconds').toFixed(2)} of a cold build, time to the changed page ${ratio('clock').toFixed(2)} of one (${(clock * 1000).toFixed(0)} ms here, 100 of them waiting for the rest of a save)`,
    )
    return ratio('seconds') <= mostRatio[name]
  } finally {
    preview.close()
  }
}

const work = mkdtempSync(join(tmpdir(), 'masthead-bench-preview-'))
try {
  const names = process.argv.slice(2)
  const results = []
  for (const name of names.length > 0 ? names : ['letter', '10']) results.push(await measure(name, work))
  const failed = results.filter((isGood) => !isGood).length
  console.log(`${results.length - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
