// Builds many letters and reports in six languages as web pages, with the site around them: of three organs, of ten years, each with a
// symbol of its own. Prints what the site costs against the documents themselves – time of a core, of which all is kept –, the peak of
// memory, how many pages there are, and how large first pages and lists are; fails where a page is too large for a phone.
//
//   npm run bench:site                          2,000 documents: long
//   npm run bench:site -- --documents 200       fewer
//   npm run bench:site -- --reports 0           letters alone
//   npm run bench:site -- --keep folder         leaves it there, and takes what of it was kept before
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeMany } from './many-texts.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const command = join(here, '..', '..', 'dist', 'main.js')
/** Bytes of a page around documents: some seconds where the network is slow. */
const largest = 400_000

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    reports: { type: 'string', default: '0.05' },
    keep: { type: 'string' },
  },
})
const work = values.keep ?? mkdtempSync(join(tmpdir(), 'masthead-site-bench-'))
try {
  bench()
} finally {
  if (values.keep === undefined) rmSync(work, { recursive: true, force: true })
}

/** Who issues a document: of ten, six the Assembly, three the Council, one both. */
function issuerOf(number) {
  const year = 2016 + (number % 10)
  const session = year - 1945
  const [one, two] = [`A/${session}/${100 + number}`, `S/${year}/${100 + number}`]
  const council = `{ number: ${session}, type: year }`
  if (number % 10 === 9)
    return {
      organ: '[general-assembly, security-council]',
      session: `[${session}, ${council}]`,
      symbol: `${one}-${two}`,
      year,
    }
  if (number % 10 > 5) return { organ: 'security-council', session: council, symbol: two, year }
  return { organ: 'general-assembly', session, symbol: one, year }
}

function bench() {
  const total = Number(values.documents)
  const reports = Math.floor(total * Number(values.reports))
  const folders = writeMany(join(work, 'sources'), { letters: total - reports, reports })
  for (const [number, folder] of folders.entries()) giveFacts(folder, number)
  const cache = ['--cache', join(work, 'cache'), '--cache-size', '20000']
  const out = join(work, 'out')
  rmSync(out, { recursive: true, force: true })
  const alone = run('build', join(work, 'sources'), '--to', 'html', '--out', out, ...cache)
  const site = run('site', out)
  const again = run('site', out)
  console.log(`${total} documents in six languages: ${filesIn(out, /\.html$/).length} pages`)
  console.log(
    `the site: ${(site.seconds / alone.seconds).toFixed(2)} of the time of the documents, peak ${megabytes(site)}`,
  )
  console.log(
    `the same, of which nothing has changed: ${(again.seconds / site.seconds).toFixed(2)} of that, peak ${megabytes(again)}`,
  )
  const pages = filesIn(out, /^(?:index|site\/[a-z]{2}|site\/lists\/.*)\.html$/)
  tellSizes(
    'first pages',
    pages.filter(({ name }) => !name.startsWith('site/lists/')),
  )
  tellSizes(
    'lists',
    pages.filter(({ name }) => name.startsWith('site/lists/')),
  )
  tellSizes('first parts of the search', filesIn(out, /^site\/search\/[a-z]{2}\.js$/))
  tellSizes('all of the search', filesIn(out, /^site\/search\//))
  if (pages.some(({ size }) => size > largest)) {
    console.log(`a page is larger than ${largest / 1000} kB`)
    process.exitCode = 1
  }
}

/** Agenda items are the Assembly's. */
function giveFacts(folder, number) {
  const path = join(folder, 'document.yaml')
  const { year, ...facts } = issuerOf(number)
  const day = `${year}-${String(1 + (number % 12)).padStart(2, '0')}-${String(1 + (number % 28)).padStart(2, '0')}`
  const given = Object.entries({ ...facts, date: day })
  const kept = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !/^(?:organ|session|symbol|date):/.test(line))
  writeFileSync(path, [...kept, ...given.map(([name, value]) => `${name}: ${value}`), ''].join('\n'))
}

/** What a command took: seconds of processor time, and memory at its most. */
function run(...words) {
  const usage = join(work, 'usage.json')
  mkdirSync(work, { recursive: true })
  execFileSync(process.execPath, ['--import', join(here, 'usage.mjs'), command, ...words], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, MASTHEAD_USAGE: usage },
  })
  return JSON.parse(readFileSync(usage, 'utf8'))
}

function filesIn(folder, pattern) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => pattern.test(name))
    .map((name) => ({ name, size: statSync(join(folder, name)).size }))
    .filter(({ size }) => size > 0)
}

function tellSizes(what, files) {
  if (files.length === 0) return
  const sizes = files.map(({ size }) => size)
  const all = sizes.reduce((sum, size) => sum + size, 0)
  console.log(`${what}: ${files.length}, ${kilobytes(all)}, the largest ${kilobytes(Math.max(...sizes))}`)
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`
}

function megabytes({ megabytes: peak }) {
  return `${Math.round(peak)} MB`
}
