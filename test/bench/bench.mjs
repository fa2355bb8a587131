// Makes reports and letters from Markdown to PDF with the bundled command and the same texts with Typst, in turn, and prints
// what ours cost for one of theirs: processor time and peak memory of whole processes, medians of pairs.
//
//   npm run bench                    all sizes, 3 pairs each
//   npm run bench -- 10 100          reports of these pages; `letters` for the letters
//   npm run bench -- --pairs 5 --keep folder
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'
import { writeSource } from './as-markdown.mjs'
import { writeTypst } from './as-typst.mjs'
import { letterOf, reportOf } from './texts.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const fonts = join(root, 'node_modules', '@expo-google-fonts', 'tinos')
const letters = 200

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '3' }, keep: { type: 'string' } },
})
const names = positionals.length > 0 ? positionals : ['1', '10', '100', '1000', 'letters']

const work = values.keep ?? mkdtempSync(join(tmpdir(), 'masthead-bench-'))
try {
  for (const name of names) console.log(await bench(name))
} finally {
  if (values.keep === undefined) rmSync(work, { recursive: true, force: true })
}

async function bench(name) {
  const folder = join(work, name)
  const { sources, files } = await writeTexts(name, folder)
  const ours = () =>
    run('ours', folder, [join(root, 'dist', 'main.js'), 'build', sources, '--to', 'pdf', '--out', join(folder, 'ours')])
  const typst = () =>
    run('typst', folder, [join(here, 'typst.mjs'), join(folder, 'typst'), fonts, join(folder, 'theirs'), ...files])
  const pairs = Array.from({ length: Number(values.pairs) }, () => [ours(), typst()])
  const ratio = (key) => median(pairs.map(([one, other]) => one[key] / other[key])).toFixed(2)
  const pages = [countPages(join(folder, 'ours')), countPages(join(folder, 'theirs'))]
  return `${name}: processor time ${ratio('seconds')}, peak memory ${ratio('megabytes')}; pages ${pages.join(' and ')}`
}

async function writeTexts(name, folder) {
  const typst = join(folder, 'typst')
  for (const part of ['sources', 'typst', 'ours', 'theirs']) mkdirSync(join(folder, part), { recursive: true })
  cpSync(join(here, 'template.typ'), join(typst, 'template.typ'))
  writeFileSync(join(typst, 'emblem.svg'), await drawEmblem())
  const texts =
    name === 'letters'
      ? Array.from({ length: letters }, (_, index) => ({
          kind: 'letter',
          id: `l${index + 1}`,
          text: letterOf(index + 1),
        }))
      : [{ kind: 'report', id: `r${name}`, text: reportOf(Number(name)) }]
  for (const { kind, id, text } of texts) {
    await writeSource(join(folder, 'sources', id), kind, text)
    await writeTypst(join(typst, `${id}.typ`), kind, text)
  }
  return { sources: join(folder, 'sources'), files: texts.map(({ id }) => join(typst, `${id}.typ`)) }
}

/** The emblem that our own page shows, as a file. */
async function drawEmblem() {
  const contents = `export { drawingSvg } from './drawing.ts'; export * from './emblem.ts'`
  const stdin = { contents, resolveDir: join(root, 'templates', 'art') }
  const [{ text }] = buildSync({ stdin, bundle: true, format: 'esm', write: false }).outputFiles
  const { drawingSvg, emblem } = await import(`data:text/javascript,${encodeURIComponent(text)}`)
  return drawingSvg(emblem, '#000000')
}

/** A whole process with all it loads; what it used. */
function run(name, folder, args) {
  const usage = join(folder, `${name}.json`)
  execFileSync(process.execPath, ['--import', join(here, 'usage.mjs'), ...args], {
    env: { ...process.env, MASTHEAD_USAGE: usage },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return JSON.parse(readFileSync(usage, 'utf8'))
}

/** Pages of all PDFs in a folder, by their page objects' count. */
function countPages(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.pdf'))
    .reduce((sum, name) => sum + pagesOf(join(folder, name)), 0)
}

function pagesOf(file) {
  return Number(
    /^Pages:\s+(\d+)/m.exec(
      execFileSync('pdfinfo', [file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    )?.[1],
  )
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
}
