/**
 * What somebody who installs the package gets: packs it, installs it in an empty folder, and builds the specimens with it under
 * each Node that is given: `node check.mjs NODE…`, after `npm run bundle`. Bytes are those of the tested command.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { tellOutcomes } from '../outcomes.mjs'

const root = resolve(import.meta.dirname, '../../..')
const work = mkdtempSync(join(tmpdir(), 'masthead-package-'))
const outcomes = []

function check(name, look) {
  try {
    look()
    outcomes.push({ name, faults: [] })
  } catch (fault) {
    outcomes.push({ name, faults: [fault.message] })
  }
}

function build(node, command, out) {
  const words = [command, 'build', 'templates/specimens', '--out', out]
  const { status, stderr } = spawnSync(node, words, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`it ends with ${status}: ${stderr}`)
  return readFileSync(join(out, 'SHA256SUMS'), 'utf8')
}

/** Installs as a stranger does: without the settings, the overrides and the lock file of the project. */
function install() {
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', work], { cwd: root }))
  writeFileSync(join(work, 'package.json'), '{ "private": true }\n')
  const words = ['install', '--prefer-offline', '--no-audit', '--no-fund', join(work, filename)]
  const { status, stderr } = spawnSync('npm', words, { cwd: work, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stderr
}

try {
  const said = install()
  check('installs without a warning', () => {
    if (/warn/i.test(said)) throw new Error(said)
  })
  const installed = join(work, 'node_modules/masthead/dist/main.js')
  const ours = build(process.execPath, join(root, 'dist/main.js'), join(work, 'ours'))
  for (const [index, node] of [process.execPath, ...process.argv.slice(2)].entries()) {
    const name = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    check(`says nothing but what is asked under Node ${name}`, () => {
      const { status, stderr } = spawnSync(node, [installed, '--version'], { encoding: 'utf8' })
      if (status !== 0 || stderr !== '') throw new Error(`it ends with ${status}: ${stderr}`)
    })
    check(`builds the same bytes under Node ${name}`, () => {
      const theirs = build(node, installed, join(work, `theirs-${index}`))
      const others = theirs.split('\n').filter((line) => !ours.includes(line))
      if (theirs !== ours) throw new Error(others.join('\n'))
    })
    check(`begins a document and reads one back under Node ${name}`, () => {
      for (const words of [
        ['new', 'letter', `new-${index}/letter`],
        ['build', `new-${index}`, '--to', 'docx', '--out', `built-${index}`],
        ['import', `built-${index}/letter/letter-EN.docx`, `back-${index}/letter`, '--ignore-source'],
      ]) {
        const { status, stderr } = spawnSync(node, [installed, ...words], { cwd: work, encoding: 'utf8' })
        if (status !== 0) throw new Error(`${words.join(' ')} ends with ${status}: ${stderr}`)
      }
    })
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
tellOutcomes(outcomes)
