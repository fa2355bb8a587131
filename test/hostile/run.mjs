/**
 * Builds what careless and hostile people send, and looks what each case comes to: `node run.mjs [words of a case …]`, after
 * `npm run bundle`. A refusal leaves no file, names a place, and takes at most 2 s of processor time and 300 MiB; what is built takes
 * at most 60 s and 1 GiB, says every word and holds nothing active. Needs pdftotext and qpdf. The last line is `N passed, N failed`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cases as bytes } from './cases/bytes.mjs'
import { cases as cost } from './cases/cost.mjs'
import { cases as drawings } from './cases/drawings.mjs'
import { cases as facts } from './cases/facts.mjs'
import { cases as files } from './cases/files.mjs'
import { cases as markdown } from './cases/markdown.mjs'
import { cases as names } from './cases/names.mjs'
import { canary, faultsOf, resultsIn } from './expect.mjs'
import { measure } from './measure.mjs'

const surfaces = { bytes, cost, drawings, facts, files, markdown, names }
const active = fileURLToPath(new URL('../conformance/safety/check.mjs', import.meta.url))

/** Files of a case by their paths; `{ link }` is a symbolic link, `{ pipe }` a named pipe. */
function put(root, contents) {
  for (const [name, content] of Object.entries(contents)) {
    const path = join(root, name)
    mkdirSync(dirname(path), { recursive: true })
    if (typeof content === 'string' || Buffer.isBuffer(content)) writeFileSync(path, content)
    else if (content.pipe === true) execFileSync('mkfifo', [path])
    else symlinkSync(content.link, path)
  }
}

/** Faults of one case, and what it cost. */
async function tryCase([contents, expected]) {
  const root = mkdtempSync(join(tmpdir(), 'masthead-hostile-'))
  try {
    put(root, { 'secret.md': `${canary}\n`, 'secret.png': canary })
    put(join(root, 'sources'), contents)
    const out = join(root, 'out')
    mkdirSync(out)
    const run = await measure(['build', 'sources', '--out', 'out'], { cwd: root })
    const results = resultsIn(out)
    const scan = results.length === 0 ? [] : lookInside(results)
    return { ...run, faults: [...faultsOf(expected, run, out), ...scan] }
  } finally {
    rmSync(root, { recursive: true })
  }
}

function lookInside(results) {
  const { status, stdout } = spawnSync(process.execPath, [active, ...results], { encoding: 'utf8' })
  return status === 0 ? [] : [`it holds something active: ${stdout}`]
}

const asked = process.argv.slice(2)
const all = Object.entries(surfaces)
  .flatMap(([surface, cases]) => Object.entries(cases).map(([name, each]) => [`${surface}: ${name}`, each]))
  .filter(([name]) => asked.length === 0 || asked.some((word) => name.includes(word)))

let failed = 0
const waiting = [...all]
async function work() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const [name, each] = next
    const { faults, seconds, memory, said } = await tryCase(each)
    if (faults.length > 0) failed += 1
    console.log(
      `${faults.length === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds.toFixed(1)} s, ${memory.toFixed(0)} MiB)`,
    )
    if (process.env.SAID !== undefined) console.log(said.slice(0, 600))
    for (const fault of faults) console.log(`  ${fault}`)
  }
}
await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work))
console.log(`${all.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || all.length === 0 ? 1 : 0
