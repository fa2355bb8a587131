// Makes reports and letters from Markdown to PDF with the bundled command and the same texts with Typst, in turn, and prints
// what ours cost for one of theirs: processor time and peak memory of whole processes, medians of pairs.
//
//   npm run bench                    all sizes, 3 pairs each
//   npm run bench -- 10 100          reports of these pages; `letters` for the letters
//   npm run bench -- --profile 100   where the time goes
//   npm run bench -- --pairs 5 --keep folder
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { buildSync } from 'esbuild'
import { writeSources } from './as-markdown.mjs'
import { writeTypst } from './as-typst.mjs'
import { profile } from './profile.mjs'
import { ratios } from './ratios.mjs'
import { allTexts, textsOf } from './texts.mjs'

// Certificates that a machine adds are read by Node at each start: a tenth of a page’s time, and none of what is compared.
delete process.env['NODE_EXTRA_CA_CERTS']

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const fonts = join(root, 'node_modules', '@expo-google-fonts', 'tinos')
const main = join(root, 'dist', 'main.js')
const bundle = join(root, 'dist', 'stages.cjs')
/** Of the greater number: more pages would be another text. */
const mostPagesApart = 0.03

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '3' }, keep: { type: 'string' }, profile: { type: 'boolean' } },
})
const names = positionals.length > 0 ? positionals : allTexts

const work = values.keep ?? mkdtempSync(join(tmpdir(), 'masthead-bench-'))
try {
  for (const name of names) console.log(await bench(name))
} finally {
  if (values.keep === undefined) rmSync(work, { recursive: true, force: true })
}

async function bench(name) {
  const folder = join(work, name)
  const texts = textsOf(name)
  const sources = await writeSources(join(folder, 'sources'), texts)
  if (values.profile) return `${name}:\n${profile(build(sources, folder), bundle).join('\n')}`
  const files = await writeTypsts(texts, folder)
  const typst = () =>
    run('typst', folder, [join(here, 'typst.mjs'), join(folder, 'typst'), fonts, join(folder, 'theirs'), ...files])
  const pairs = Array.from({ length: Number(values.pairs) }, () => [
    run('ours', folder, build(sources, folder)),
    typst(),
  ])
  const pages = [countPages(join(folder, 'ours')), countPages(join(folder, 'theirs'))]
  if (Math.abs(pages[0] - pages[1]) > mostPagesApart * Math.max(...pages))
    throw new Error(`${name}: ${pages.join(' and ')} pages are not the same text`)
  return `${name}: ${ratios(pairs)}; pages ${pages.join(' and ')}`
}

function build(sources, folder) {
  return [main, 'build', sources, '--to', 'pdf', '--out', join(folder, 'ours')]
}

async function writeTypsts(texts, folder) {
  const typst = join(folder, 'typst')
  for (const part of [typst, join(folder, 'theirs')]) mkdirSync(part, { recursive: true })
  cpSync(join(here, 'template.typ'), join(typst, 'template.typ'))
  writeFileSync(join(typst, 'emblem.svg'), await drawEmblem())
  for (const { kind, id, text } of texts) await writeTypst(join(typst, `${id}.typ`), kind, text)
  return texts.map(({ id }) => join(typst, `${id}.typ`))
}

/** The emblem that our own page shows, as a file. */
async function drawEmblem() {
  const stdin = { contents: `export * from './emblem.ts'`, resolveDir: join(root, 'templates', 'art') }
  const [{ text }] = buildSync({ stdin, bundle: true, format: 'esm', write: false }).outputFiles
  const { emblem } = await import(`data:text/javascript,${encodeURIComponent(text)}`)
  const { width, height, paths } = emblem
  const shapes = paths.map((path) => `<path d="${path}"/>`).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}">${shapes}</svg>`
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
