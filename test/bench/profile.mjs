// Where the time of a build goes: samples of V8's profiler, summed by package and by folder of ours.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const shownParts = 20

/** Runs a script of Node and says which share of the time each part took, the greatest first. */
export function profile(args, bundle) {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-profile-'))
  try {
    const flags = ['--cpu-prof', '--cpu-prof-interval', '500', '--cpu-prof-dir', folder]
    execFileSync(process.execPath, [...flags, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
    const [name] = readdirSync(folder)
    return shares(JSON.parse(readFileSync(join(folder, name), 'utf8')), bundle)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function shares({ nodes, samples, timeDeltas }, bundle) {
  const parts = partsByLine(bundle)
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame, bundle, parts)]))
  const times = new Map()
  samples.forEach((sample, index) => {
    const name = names.get(sample)
    // Waiting is no work.
    if (name !== '(idle)') times.set(name, (times.get(name) ?? 0) + timeDeltas[index])
  })
  const total = [...times.values()].reduce((sum, time) => sum + time, 0)
  const sorted = [...times].toSorted(([, one], [, other]) => other - one)
  return sorted
    .slice(0, shownParts)
    .map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(5)} %  ${name}`)
}

/** What each line of the bundle came from: esbuild names a file above its code. */
function partsByLine(bundle) {
  let part = 'the bundle'
  return readFileSync(bundle, 'utf8')
    .split('\n')
    .map((line) => (part = /^ *\/\/ ((?:node_modules|pipeline|templates)\/\S+)$/.exec(line)?.[1] ?? part))
}

function nameOf({ url, functionName, lineNumber }, bundle, parts) {
  if (url.startsWith('node:')) return `Node: ${url.slice(5)}`
  // Packages that are not in the bundle are loaded from their folders.
  const path = url.endsWith(bundle) ? parts[lineNumber] : url
  const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
  return name ?? (url.endsWith(bundle) ? path.replace(/\/[^/]*$/, '') : functionName)
}
