// Makes web pages of reports and letters with the bundled command, and of the same texts with pandoc and with remark and rehype
// alone, in turn, and prints what ours cost for one of theirs: processor time and peak memory of whole processes, medians of pairs;
// and how large a page, its style and what comes before its text are.
//
//   npm run bench:pages                    all sizes, 3 pairs each
//   npm run bench:pages -- 100             those alone
//   npm run bench:pages -- --profile 100   where the time goes
//   npm run bench:pages -- --pairs 5 --keep folder
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeSources } from './as-markdown.mjs'
import { writeForPandoc } from './as-pandoc.mjs'
import { askFor, measureInTurn, time } from './in-turn.mjs'
import { profile } from './profile.mjs'
import { allTexts, textsOf } from './texts.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const dist = join(here, '..', '..', 'dist')
/** Pages of a measurement at least, or the hundredths of seconds that are counted would show. */
const leastPages = 30

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { pairs: { type: 'string', default: '3' }, keep: { type: 'string' }, profile: { type: 'boolean' } },
})
const names = positionals.length > 0 ? positionals : allTexts
if (!values.profile) askFor('bench:pages', ['pandoc', time])

const work = values.keep ?? mkdtempSync(join(tmpdir(), 'masthead-pages-'))
try {
  for (const name of names) console.log(await bench(name))
} finally {
  if (values.keep === undefined) rmSync(work, { recursive: true, force: true })
}

async function bench(name) {
  const folder = join(work, name)
  const texts = textsOf(name)
  const sources = await writeSources(join(folder, 'sources'), texts)
  const out = join(folder, 'ours')
  const ours = [join(dist, 'main.js'), 'build', sources, '--to', 'html', '--out', out]
  if (values.profile) return `${name}:\n${profile(ours, join(dist, 'command.cjs')).join('\n')}`
  const files = writeForPandoc(join(folder, 'theirs'), sources, texts)
  const pandoc = files.map((file) => ['pandoc', '--quiet', '--standalone', file, '-o', besides(file, 'pandoc')])
  const rehype = files.map((file) => [process.execPath, join(here, 'rehype.mjs'), file, besides(file, 'rehype')])
  const turns = name === 'letters' ? 1 : Math.ceil(leastPages / Number(name))
  const [beside, alone] = measureInTurn([[[process.execPath, ...ours]], pandoc, rehype], {
    folder,
    turns,
    pairs: Number(values.pairs),
  })
  return `${name}: for one of pandoc's ${beside}; for one of remark and rehype alone ${alone}\n${sizes(out)}`
}

function besides(file, maker) {
  return file.replace(/\.md$/, `-${maker}.html`)
}

function bytes(text) {
  return Buffer.byteLength(text).toLocaleString('en')
}

/** Of the largest page. */
function sizes(out) {
  const pages = readdirSync(out, { recursive: true })
    .filter((name) => /[/\\].*\.html$/.test(name))
    .map((name) => readFileSync(join(out, name), 'utf8'))
  const page = pages.toSorted((one, other) => other.length - one.length)[0] ?? ''
  const style = /<style>[^]*?<\/style>/.exec(page)?.[0] ?? ''
  return `  page ${bytes(page)} bytes, style ${bytes(style)}, all before its text ${bytes(page.slice(0, page.indexOf('<main')))}`
}
