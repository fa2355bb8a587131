/**
 * Whether a queue loses nothing: builds the specimens by workers of a queue and compares what comes of it with what one process
 * makes, while workers, and the server, are killed at random moments. `node check.mjs [--kills N] [--falls N]`, after `npm run
 * bundle`; it starts a server of its own on loopback (valkey-server, or redis-server).
 */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openChecks, tellOutcomes } from '../outcomes.mjs'

const root = resolve(import.meta.dirname, '../../..')
const command = join(root, 'dist/main.js')
const { values } = parseArgs({
  options: { kills: { type: 'string', default: '20' }, falls: { type: 'string', default: '5' } },
})
const server = ['valkey-server', 'redis-server'].find((name) => spawnSync(name, ['--version']).status === 0)
if (server === undefined) {
  console.error('The check needs valkey-server or redis-server, and there is none: apt-get install redis-server')
  process.exit(1)
}

const work = mkdtempSync(join(tmpdir(), 'masthead-queue-'))
const sources = join(work, 'sources')
const port = await freePort()
const store = join(work, 'store')
const queue = ['--queue', `redis://127.0.0.1:${port}`, '--store', store]
const { outcomes, check } = openChecks()
let running
/** A document that is unlucky three times would be refused, rightly. */
const mostInBuild = 2
const betweenMilliseconds = 2000
/** Short ones and long ones: each in six languages and three formats. */
const documents = ['letter', 'note', 'report', 'resolution', 'draft-resolution', 'issuance']

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address()
      probe.close(() => found(free))
    })
  })
}

/** With every change on the disk, so that a server that is killed comes back with all of them. */
async function startServer() {
  mkdirSync(join(work, 'server'), { recursive: true })
  const words = [
    '--port',
    port,
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'yes',
    '--dir',
    join(work, 'server'),
  ]
  running = spawn(server, words.map(String), { stdio: 'ignore' })
  await pause(300)
}

function end(child, signal) {
  const ended = new Promise((done) => child.once('exit', done))
  child.kill(signal)
  return child.exitCode === null && child.signalCode === null ? ended : undefined
}

function startWorker(env = {}) {
  const words = [command, 'worker', ...queue, '--jobs', '1']
  return spawn(process.execPath, words, { stdio: 'ignore', env: { ...process.env, ...env } })
}

/** Runs a build; gives its code, what it said, and the hashes of its results. */
async function build(out, words = queue) {
  const child = spawn(process.execPath, [command, 'build', sources, '--out', out, ...words], { cwd: work })
  let said = ''
  child.stderr.on('data', (chunk) => (said += chunk))
  child.stdout.resume()
  const code = await new Promise((done) => child.once('close', done))
  return { code, said, sums: readFileSync(join(out, 'SHA256SUMS'), 'utf8') }
}

function same(found, wanted, what) {
  if (found !== wanted) throw new Error(`${what}: ${found} in place of ${wanted}`)
}

function expectSame(built, wanted) {
  for (const part of ['code', 'said', 'sums']) same(built[part], wanted[part], part)
}

/** Every round is work anew: the server forgets what it was told, and the store is empty. */
async function afresh() {
  if (running !== undefined) await end(running, 'SIGKILL')
  for (const name of ['server', 'store', 'out']) rmSync(join(work, name), { recursive: true, force: true })
  await startServer()
}

/** While a build runs, does something to it again and again, at moments that are not foreseen. */
async function meanwhile(building, disturb) {
  let isOver = false
  void building.finally(() => (isOver = true))
  let times = 0
  while (!isOver && times < mostInBuild) {
    await Promise.race([pause(betweenMilliseconds * (0.5 + Math.random())), building])
    if (isOver) break
    await disturb()
    times += 1
  }
  return times
}

/** Builds under disturbances until there were so many; every build must come to the same. */
async function disturbed(most, wanted, disturb) {
  for (let times = 0; times < most;) {
    await afresh()
    const workers = [startWorker(), startWorker()]
    const building = build(join(work, 'out'))
    times += Math.max(1, await meanwhile(building, () => disturb(workers)))
    const built = await building
    for (const worker of workers) await end(worker, 'SIGKILL')
    expectSame(built, wanted)
  }
}

/** A file that ends the worker that is given it: what a fault of the machine's own would do. */
const poison = `
  import fs from 'node:fs'
  import { syncBuiltinESMExports } from 'node:module'
  const { writeFileSync } = fs
  fs.writeFileSync = (path, content, ...rest) => {
    if (/[/]work[/][.]masthead-.*[/]task-/.test(String(path)) && Buffer.from(content).includes('ends every worker')) process.kill(process.pid, 'SIGKILL')
    return writeFileSync(path, content, ...rest)
  }
  syncBuiltinESMExports()
`

async function refusesPoison(wanted) {
  await afresh()
  const injected = join(work, 'poison.mjs')
  writeFileSync(injected, poison)
  const first = readdirSync(sources)[0]
  const bad = join(sources, 'poisoned')
  cpSync(join(sources, first), bad, { recursive: true })
  for (const name of readdirSync(bad).filter((each) => each.endsWith('.md')))
    writeFileSync(join(bad, name), `${readFileSync(join(bad, name), 'utf8')}\nIt ends every worker.\n`)
  const building = build(join(work, 'out'))
  let isOver = false
  void building.finally(() => (isOver = true))
  while (!isOver) {
    const worker = startWorker({ NODE_OPTIONS: `--import ${injected}` })
    await Promise.race([new Promise((done) => worker.once('exit', done)), building])
    if (isOver) await end(worker, 'SIGKILL')
  }
  const { code, said, sums } = await building
  rmSync(bad, { recursive: true })
  same(code, 4, 'the code')
  if (!/poisoned.*error limit-attempts/.test(said)) throw new Error(`it is not refused: ${said}`)
  same(sums, wanted.sums, 'the hashes of the others')
}

try {
  for (const name of documents)
    cpSync(join(root, 'templates/specimens', name), join(sources, name), { recursive: true })
  const wanted = await build(join(work, 'alone'), [])
  for (const count of [1, 2, 3])
    await check(`makes the same of ${count} workers`, async () => {
      await afresh()
      const workers = Array.from({ length: count }, () => startWorker())
      const built = await build(join(work, 'out'))
      for (const worker of workers) await end(worker, 'SIGTERM')
      expectSame(built, wanted)
    })
  await check(`loses nothing when workers are killed, ${values.kills} times`, () =>
    disturbed(Number(values.kills), wanted, async (workers) => {
      const index = Math.floor(Math.random() * workers.length)
      await end(workers[index], 'SIGKILL')
      workers[index] = startWorker()
    }),
  )
  await check(`loses nothing when the server is killed, ${values.falls} times`, () =>
    disturbed(Number(values.falls), wanted, async () => {
      await end(running, 'SIGKILL')
      await pause(200)
      await startServer()
    }),
  )
  await check('refuses a document that ends three workers, and builds the others', () => refusesPoison(wanted))
  await check('tells whoever waits that nobody takes, and goes on where somebody does', async () => {
    await afresh()
    const building = build(join(work, 'out'))
    await pause(20_000)
    const worker = startWorker()
    const { said, ...built } = await building
    await end(worker, 'SIGTERM')
    if (!said.includes('No worker of this release takes from the queue')) throw new Error(`it is not told: ${said}`)
    same(built.sums, wanted.sums, 'the hashes')
  })
  await check('tells a worker, once, that its folder is another, and builds all the same', async () => {
    await afresh()
    const words = [command, 'worker', ...queue.slice(0, 2), '--store', join(work, 'other'), '--jobs', '1']
    const worker = spawn(process.execPath, words)
    let told = ''
    worker.stderr.on('data', (chunk) => (told += chunk))
    const built = await build(join(work, 'out'))
    await end(worker, 'SIGTERM')
    same(told.split('does not have what was put into the queue').length, 2, 'how often it is told, and once')
    same(built.sums, wanted.sums, 'the hashes')
  })
  await check('says nothing of a document to the server', async () => {
    await afresh()
    const worker = startWorker()
    await build(join(work, 'out'))
    await end(worker, 'SIGTERM')
    const kept = readdirSync(join(work, 'server'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    const all = kept
      .map(({ parentPath, path, name }) => readFileSync(join(parentPath ?? path, name), 'latin1'))
      .join('')
    for (const word of ['Secretary-General', 'Assembly', work])
      if (all.includes(word)) throw new Error(`it has “${word}”`)
  })
} finally {
  if (running !== undefined) running.kill('SIGKILL')
  rmSync(work, { recursive: true, force: true })
}
tellOutcomes(outcomes)
