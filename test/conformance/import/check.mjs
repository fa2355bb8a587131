// Reads our own Word files back: node check.mjs <sources> <results>
// With the source that travels in it a file gives the source again, comments aside; without it, a source whose PDF has
// the same words at the same places.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../../../dist/main.js', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'masthead-import-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

function masthead(...words) {
  return execFileSync('node', [command, ...words], { cwd: work, stdio: ['ignore', 'pipe', 'pipe'] })
}

function foldersIn(folder) {
  return readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())
}

/** Word files of the results, with the folder of their document. */
function wordFiles(results) {
  return foldersIn(results).flatMap((document) =>
    readdirSync(join(results, document))
      .filter((name) => name.endsWith('.docx'))
      .map((name) => ({ document, path: join(results, document, name), name: basename(name, '.docx') })),
  )
}

/** A source without its comments and the lines that they leave. */
function withoutComments(text, name) {
  const [, matter = '', body] = /^(---\n[^]*?\n---\n)?([^]*)$/.exec(text)
  const facts = name.endsWith('.yaml') ? text : matter
  const bare = facts.replace(/(?:^|(?<=\s))#.*$/gm, '')
  const words = name.endsWith('.yaml') ? '' : body.replace(/<!--[^]*?-->/g, '')
  return (bare + words)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

function compareSource(folder, source) {
  const differing = readdirSync(folder)
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .filter((name) => {
      const [ours, theirs] = [folder, source].map((where) => readFileSync(join(where, name), 'utf8'))
      return (
        withoutComments(ours, name) !== withoutComments(theirs, name) || /<!-- ?\S/.test(ours.replace(/<!-- -->/g, ''))
      )
    })
  return differing.map((name) => `${name} is not the source`)
}

function textOf(pdf) {
  return execFileSync('pdftotext', ['-layout', pdf, '-']).toString()
}

function compareText(pdf, rebuilt) {
  const [ours, theirs] = [pdf, rebuilt].map((path) => textOf(path).split('\n'))
  const at = ours.findIndex((line, index) => line !== theirs[index])
  if (at === -1 && ours.length === theirs.length) return []
  return [`line ${at + 1}: “${(ours[at] ?? '').trim()}” has become “${(theirs[at] ?? '').trim()}”`]
}

function attempt(compare) {
  try {
    return compare()
  } catch (fault) {
    return [String(fault.stderr ?? fault.message).trim()]
  }
}

const [sources, results] = process.argv.slice(2).map((path) => resolve(path))
let [passed, failed] = [0, 0]
function tell(what, faults) {
  if (faults.length === 0) passed += 1
  else failed += 1
  console.log(`${faults.length === 0 ? 'passed' : 'FAILED'}: ${what}`)
  for (const fault of faults) console.log(`  ${fault}`)
}

const files = wordFiles(results)
for (const { document, path, name } of files) {
  tell(
    `${path} gives its source`,
    attempt(() => {
      const folder = join(work, 'sources', `${document}-${name}`)
      masthead('import', path, folder)
      return compareSource(folder, join(sources, document))
    }),
  )
}
for (const { document, path, name } of files) {
  tell(
    `${path} gives the same PDF from its text`,
    attempt(() => {
      const folder = join(work, 'texts', name, document)
      masthead('import', '--ignore-source', path, folder)
      masthead('build', folder, '--to', 'pdf', '--out', join(work, 'built', name))
      const [rebuilt] = readdirSync(join(work, 'built', name, document))
      return compareText(path.replace(/docx$/, 'pdf'), join(work, 'built', name, document, rebuilt))
    }),
  )
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0
