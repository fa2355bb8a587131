// Opens and saves our own Word files in LibreOffice, and reads them back: node saved.mjs <results> [every]
// A file that nobody edited gives its source, byte for byte, whatever a program writes anew. With a number, every so many of
// them are looked at.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../../dist/main.js', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'masthead-saved-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

function run(program, words) {
  return execFileSync(program, words, { cwd: work, stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Saves files of one folder of results under their names. */
function save(paths, folder) {
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`
  run('soffice', [profile, '--headless', '--convert-to', 'docx', '--outdir', folder, ...paths])
}

function wordFiles(results) {
  return readdirSync(results)
    .filter((name) => statSync(join(results, name)).isDirectory())
    .flatMap((document) => readdirSync(join(results, document)).map((name) => join(results, document, name)))
    .filter((path) => path.endsWith('.docx'))
}

/** Texts that an import gives by their names. */
function sourceOf(path, folder) {
  run('node', [command, 'import', path, folder])
  const names = readdirSync(folder).filter((name) => /\.(?:md|yaml)$/.test(name))
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

function compare(path, saved, folder) {
  if (!existsSync(saved)) return ['LibreOffice did not save it']
  const [before, after] = [sourceOf(path, join(folder, 'built')), sourceOf(saved, join(folder, 'saved'))]
  return [...before].flatMap(([name, text]) => (after.get(name) === text ? [] : [`${name} is another`]))
}

const [results, every = '1'] = process.argv.slice(2)
const files = wordFiles(resolve(results)).filter((_, index) => index % Number(every) === 0)
let failed = 0
for (const [index, path] of files.entries()) {
  const folder = join(work, String(index), basename(join(path, '..')))
  let faults
  try {
    save([path], folder)
    faults = compare(path, join(folder, basename(path)), folder)
  } catch (fault) {
    faults = [String(fault.stderr ?? fault.message).trim()]
  }
  if (faults.length > 0) failed += 1
  console.log(`${faults.length === 0 ? 'passed' : 'FAILED'}: ${path} gives its source, opened and saved`)
  for (const fault of faults) console.log(`  ${fault}`)
}
console.log(`${files.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0
