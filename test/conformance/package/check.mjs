/**
 * What somebody who installs the package gets: packs it, looks whether it is whole, installs it in an empty folder, and builds the specimens with it under
 * each Node that is given: `node check.mjs NODE…`, after `npm run bundle`. Bytes are those of the tested command.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openChecks, tellOutcomes } from '../outcomes.mjs'

const root = resolve(import.meta.dirname, '../../..')
const work = mkdtempSync(join(tmpdir(), 'masthead-package-'))
const { outcomes, check } = openChecks()

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

/** The example of a server answers with a PDF, and with messages. */
async function checkServer(node) {
  const server = spawn(node, [join('examples', 'server.mjs'), '0'], { cwd: work })
  try {
    const [address] = await once(server.stdout, 'data')
    const post = async (body) => fetch(String(address).trim(), { method: 'POST', body })
    const facts =
      'kind: note\nlanguage: en\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2026-03-12\noriginal: en\nby: secretary-general'
    const good = await post(`---\n${facts}\n---\n\n# Work of the Committee\n\nThe Committee met.\n`)
    const start = Buffer.from(await good.arrayBuffer()).toString('latin1', 0, 5)
    const bad = await post('No facts.')
    const messages = await bad.json()
    await check('serves documents by its example', () => {
      if (good.status !== 200 || start !== '%PDF-') throw new Error(`it answers ${good.status}, ${start}`)
      if (bad.status !== 422 || messages.length === 0) throw new Error(`it answers ${bad.status} to what is wrong`)
    })
  } finally {
    server.kill()
  }
}

try {
  const said = install()
  await check('installs without a warning', () => {
    if (/warn/i.test(said)) throw new Error(said)
  })
  const folder = join(work, 'node_modules/masthead')
  await check('is whole: words, licences, types, schemas, pages, and nothing else', () => {
    const expected = ['LICENSE', 'README.md', 'dist', 'docs', 'package.json', 'schemas', 'templates']
    const found = readdirSync(folder).toSorted()
    if (String(found) !== String(expected)) throw new Error(`it holds ${found.join(', ')}`)
    const {
      private: isPrivate,
      dependencies,
      optionalDependencies,
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    if (isPrivate) throw new Error('it is private')
    const licences = readFileSync(join(folder, 'dist/LICENSES.txt'), 'utf8')
    const lost = [
      ...Object.keys({ ...dependencies, ...optionalDependencies }),
      'docx',
      'pdfkit',
      'zod',
      'piscina',
    ].filter((name) => !new RegExp(`^${name} \\d+\\.\\d+\\.\\d+, `, 'm').test(licences))
    if (lost.length > 0) throw new Error(`it has no licences of ${lost.join(', ')}`)
    if (!/SIL OPEN FONT LICENSE/i.test(licences)) throw new Error('it has no licence of fonts')
  })
  await check('has types that a program is checked by', () => {
    const program = `import { compile, build, importWord, type Compilation } from 'masthead'
      const made: Compilation = await compile({ 'fr.md': '# Titre' }, { formats: ['pdf'] })
      if (made.type === 'built') for (const [name, bytes] of made.files) console.log(name.length, bytes.length)
      const { documents } = await build({ paths: ['source'], out: 'out', onDocument: ({ document }) => console.log(document) })
      const back = await importWord(new Uint8Array(), { ignoresSource: true })
      console.log(documents.length, back.messages.map(({ code, line }) => code + line))
      // @ts-expect-error There is no such format.
      await compile({}, { formats: ['rtf'] })`
    writeFileSync(join(work, 'program.mts'), program)
    const roots = join(root, 'node_modules/@types')
    const words = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--target',
      'es2023',
      '--module',
      'nodenext',
      '--types',
      'node',
      '--typeRoots',
      roots,
    ]
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const { status, stdout } = spawnSync(process.execPath, [tsc, ...words, 'program.mts'], {
      cwd: work,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stdout)
  })
  cpSync(join(root, 'examples'), join(work, 'examples'), { recursive: true })
  const installed = join(work, 'node_modules/masthead/dist/main.js')
  const ours = build(process.execPath, join(root, 'dist/main.js'), join(work, 'ours'))
  await checkServer(process.execPath)
  for (const [index, node] of [process.execPath, ...process.argv.slice(2)].entries()) {
    const name = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim()
    await check(`says nothing but what is asked under Node ${name}`, () => {
      const { status, stderr } = spawnSync(node, [installed, '--version'], { encoding: 'utf8' })
      if (status !== 0 || stderr !== '') throw new Error(`it ends with ${status}: ${stderr}`)
    })
    await check(`builds the same bytes under Node ${name}`, () => {
      const theirs = build(node, installed, join(work, `theirs-${index}`))
      const others = theirs.split('\n').filter((line) => !ours.includes(line))
      if (theirs !== ours) throw new Error(others.join('\n'))
    })
    await check(`runs the examples under Node ${name}`, () => {
      for (const words of [
        ['compile.mjs'],
        ['check.mjs'],
        ['round-trip.mjs'],
        ['build.mjs', `examples-${index}`, `made-${index}`],
      ]) {
        if (words.length > 1)
          cpSync(join(root, 'templates/specimens/letter'), join(work, words[1], 'letter'), { recursive: true })
        const { status, stdout, stderr } = spawnSync(node, [join('examples', words[0]), ...words.slice(1)], {
          cwd: work,
          encoding: 'utf8',
        })
        if (status !== 0 || stdout === '') throw new Error(`${words[0]} ends with ${status}: ${stderr}`)
      }
    })
    await check(`begins a document and reads one back under Node ${name}`, () => {
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
