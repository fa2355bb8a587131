/** Runs the built command in a process of its own and says what that took, and whether it called anybody. */
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../dist/main.js', import.meta.url))

/** Runs in the child before the command: says at its end what was used, and what was called. */
const watch = `
  import { readFileSync, writeSync } from 'node:fs'
  import { Socket } from 'node:net'
  import dns from 'node:dns'
  let calls = 0
  const called = () => { calls += 1; throw new Error('called') }
  Socket.prototype.connect = called
  dns.lookup = called
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage()
    // Not the figure of resourceUsage: a child begins with that of its parent.
    const [, peak] = /VmHWM:\\s+(\\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))
    writeSync(3, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, memory: peak / 1024, calls }))
  })`

/** A guard against what never ends, far over the limits that are measured: those are of processor time. */
const never = 600_000

/** Exit code, what was said, seconds of processor time, peak of memory in MiB, calls to the network. */
export function measure(words, { cwd, env = {} }) {
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(watch)}`, command, ...words],
    { cwd, env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'], timeout: never },
  )
  const texts = ['', '', '', '']
  for (const stream of [1, 2, 3]) {
    child.stdio[stream].setEncoding('utf8')
    child.stdio[stream].on('data', (text) => (texts[stream] += text))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => {
      const used = texts[3] === '' ? { seconds: Infinity, memory: Infinity, calls: 0 } : JSON.parse(texts[3])
      resolve({ status: status ?? signal, said: `${texts[1]}${texts[2]}`, ...used })
    })
  })
}
