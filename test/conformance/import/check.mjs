// Reads our own Word files back: node check.mjs <sources> <results>
// With the source that travels in it a file gives the source again, comments aside; without it, a source whose PDF has
// the same words at the same places.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
// All in one process: a start for each file would be half of the time.
import { build, importWord } from '../../../dist/library.js'
import { tellOutcomes } from '../outcomes.mjs'

const work = mkdtempSync(join(tmpdir(), 'masthead-import-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

/** The files that a Word file gives. */
async function filesOf(path, options) {
  const imported = await importWord(readFileSync(path), { name: path, ...options })
  if (imported.type === 'imported') return imported.files
  throw new Error(imported.messages.map(({ text }) => text).join('\n'))
}

function foldersIn(folder) {
  return readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory())
}

/** Word files of the results, with the folder of their document. */
function wordFiles(results) {
  return foldersIn(results).flatMap((document) =>
    readdirSync(join(results, document))
      .filter((name) => name.endsWith('.docx'))
      .map((name) => ({
        document,
        path: join(results, document, name),
        folder: `${document}-${basename(name, '.docx')}`,
      })),
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

function compareSource(files, source) {
  const differing = [...files].filter(([name, bytes]) => {
    if (!/\.(?:md|yaml)$/.test(name)) return false
    const ours = new TextDecoder().decode(bytes)
    const theirs = readFileSync(join(source, name), 'utf8')
    return (
      withoutComments(ours, name) !== withoutComments(theirs, name) || /<!-- ?\S/.test(ours.replace(/<!-- -->/g, ''))
    )
  })
  return differing.map(([name]) => `${name} is not the source`)
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

async function attempt(name, compare) {
  try {
    return { name, faults: await compare() }
  } catch (fault) {
    return { name, faults: [String(fault.stderr ?? fault.message).trim()] }
  }
}

const [sources, results] = process.argv.slice(2).map((path) => resolve(path))
const files = wordFiles(results)
const [texts, built] = ['texts', 'built'].map((name) => join(work, name))
mkdirSync(texts)

const outcomes = []
for (const { document, path } of files)
  outcomes.push(
    await attempt(`${path} gives its source`, async () => compareSource(await filesOf(path), join(sources, document))),
  )

/** Writes the source that a file's text gives. */
async function writeText({ path, folder }) {
  for (const [name, bytes] of await filesOf(path, { ignoresSource: true })) {
    const to = join(texts, folder, name)
    mkdirSync(dirname(to), { recursive: true })
    writeFileSync(to, bytes)
  }
}

const unread = new Map()
for (const file of files) {
  const { faults } = await attempt(file.folder, async () => (await writeText(file), []))
  if (faults.length > 0) unread.set(file.folder, faults)
}
const { documents } = await build({ paths: [texts], out: built, formats: ['pdf'], jobs: 1 })
const refusals = new Map(
  documents.map(({ document, messages = [] }) => [document, messages.map(({ code, text }) => `${code}: ${text}`)]),
)
for (const { path, folder } of files)
  outcomes.push(
    await attempt(`${path} gives the same PDF from its text`, () => {
      if (unread.has(folder)) return unread.get(folder)
      if (!existsSync(join(built, folder))) return refusals.get(folder) ?? ['nothing was built']
      const [rebuilt] = readdirSync(join(built, folder))
      return compareText(path.replace(/docx$/, 'pdf'), join(built, folder, rebuilt))
    }),
  )
tellOutcomes(outcomes)
