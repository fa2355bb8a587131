// Makes reports and letters from Markdown to PDF with the bundled command and the same texts with Typst, in turn, and prints
// what ours cost for one of theirs: processor time and peak memory of whole processes, medians of pairs.
//
//   npm run bench                    all sizes, 3 pairs each
//   npm run bench -- 10 100          reports of these pages; `letters` for the letters
//   npm run bench -- --profile 100   where the time goes
//   npm run bench -- --pairs 5 --keep folder
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { writeSources } from './as-markdown.mjs'
import { writeTypst } from './as-typst.mjs'
import { profile } from './profile.mjs'
import { ratios } from './ratios.mjs'
import { here, isProfile, pairs, runBench } from './run.mjs'
import { textsOf } from './texts.mjs'

const root = join(here, '..', '..')
const fonts = join(root, 'node_modules', '@expo-google-fonts', 'tinos')
const main = join(root, 'dist', 'main.js')
const bundle = join(root, 'dist', 'stages.cjs')
/** Of the greater number: more pages would be another text. */
const mostPagesApart = 0.03

await runBench(bench)

async function bench(name, folder) {
  const texts = textsOf(name)
  const sources = await writeSources(join(folder, 'sources'), texts)
  if (isProfile) return `${name}:\n${profile(build(sources, folder), bundle).join('\n')}`
  const files = await writeTypsts(texts, folder)
  const typst = () =>
    run('typst', folder, [join(here, 'typst.mjs'), join(folder, 'typst'), fonts, join(folder, 'theirs'), ...files])
  const measured = Array.from({ length: pairs }, () => [run('ours', folder, build(sources, folder)), typst()])
  const pages = [countPages(join(folder, 'ours')), countPages(join(folder, 'theirs'))]
  if (Math.abs(pages[0] - pages[1]) > mostPagesApart * Math.max(...pages))
    throw new Error(`${name}: ${pages.join(' and ')} pages are not the same text`)
  return `${name}: ${ratios(measured)}; pages ${pages.join(' and ')}`
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
