// Makes web pages of reports and letters with the bundled command, and of the same texts with pandoc and with remark and rehype
// alone, in turn, and prints what ours cost for one of theirs: processor time and peak memory of whole processes, medians of pairs;
// and how large a page, its style and what comes before its text are.
//
//   npm run bench:pages                    all sizes, 3 pairs each
//   npm run bench:pages -- 100             those alone
//   npm run bench:pages -- --profile 100   where the time goes
//   npm run bench:pages -- --pairs 5 --keep folder
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeSources } from './as-markdown.mjs'
import { writeForPandoc } from './as-pandoc.mjs'
import { askFor, measureInTurn, time } from './in-turn.mjs'
import { profile } from './profile.mjs'
import { here, isProfile, pairs, runBench, turnsOf } from './run.mjs'
import { textsOf } from './texts.mjs'

const dist = join(here, '..', '..', 'dist')

if (!isProfile) askFor('bench:pages', ['pandoc', time])
await runBench(bench)

async function bench(name, folder) {
  const texts = textsOf(name)
  const sources = await writeSources(join(folder, 'sources'), texts)
  const out = join(folder, 'ours')
  const ours = [join(dist, 'main.js'), 'build', sources, '--to', 'html', '--out', out]
  if (isProfile) return `${name}:\n${profile(ours, join(dist, 'stages.cjs')).join('\n')}`
  const files = writeForPandoc(join(folder, 'theirs'), sources, texts)
  const pandoc = files.map((file) => ['pandoc', '--quiet', '--standalone', file, '-o', besides(file, 'pandoc')])
  const rehype = files.map((file) => [process.execPath, join(here, 'rehype.mjs'), file, besides(file, 'rehype')])
  const [beside, alone] = measureInTurn([[[process.execPath, ...ours]], pandoc, rehype], {
    folder,
    turns: turnsOf(name),
    pairs,
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
