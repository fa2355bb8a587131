// Thousands of notes: each begins on the page of its call, no words lie on each other, and four times as many take at most five
// times as long (processor time, median of pairs). `npm run bench:notes`; the last line counts: `N passed, N failed`.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from './ratios.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const command = join(here, '..', '..', 'dist', 'main.js')
const many = 2000
const pairs = 3
/** Most that four times as many notes may take of the time. */
const mostRatio = 5

const facts = `kind: report
organ: general-assembly
session: 80
distribution: general
date: 2025-10-01
original: en
by: secretariat
`

const work = mkdtempSync(join(tmpdir(), 'masthead-notes-'))
try {
  const checks = check()
  for (const [name, failed] of checks)
    console.log(`${failed.length === 0 ? 'passed' : 'FAILED'}: ${name} ${failed.slice(0, 3).join('; ')}`)
  const failed = checks.filter(([, faults]) => faults.length > 0).length
  console.log(`${checks.length - failed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}

function check() {
  const ratio = median(
    Array.from({ length: pairs }, () => build('many', many).seconds / build('few', many / 4).seconds),
  )
  const pages = readPages(build('many', many).file)
  return [
    [`${many} notes on ${pages.length} pages begin on the page of their call`, strayNotes(pages)],
    ['no words lie on each other', pages.flatMap(overlaps)],
    [
      `four times as many notes take ${ratio.toFixed(2)} times as long`,
      ratio <= mostRatio ? [] : [`more than ${mostRatio}`],
    ],
  ]
}

/** Builds a report of so many notes, four to a page; every ninth is long enough to go on overleaf. */
function build(name, notes) {
  const source = join(work, name)
  const usage = join(work, `${name}.json`)
  mkdirSync(source, { recursive: true })
  writeFileSync(join(source, 'document.yaml'), facts)
  writeFileSync(
    join(source, 'en.md'),
    `# Notes\n\n${Array.from({ length: notes }, (_, index) => paragraph(index)).join('\n\n')}\n`,
  )
  execFileSync(
    process.execPath,
    ['--import', join(here, 'usage.mjs'), command, 'build', source, '--to', 'pdf', '--out', join(work, 'out')],
    {
      env: { ...process.env, MASTHEAD_USAGE: usage },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const [file] = readdirSync(join(work, 'out', name))
  return { file: join(work, 'out', name, file), seconds: JSON.parse(readFileSync(usage, 'utf8')).seconds }
}

function paragraph(index) {
  const words = 'the Committee considered the estimates of the mission and noted what had been provided '
  const long = index % 9 === 0 ? 24 : 1
  return `1. ${words.repeat(4 + (index % 5))}Call${index}x[^n${index}] ${words.repeat(2)}.\n\n[^n${index}]: Note${index}x ${words.repeat(long)}end.`
}

/** Words of each page with their boxes. */
function readPages(file) {
  const text = execFileSync('pdftotext', ['-bbox', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g
  return text
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(word)].map(([, left, top, right, bottom, said]) => ({
        left: Number(left),
        top: Number(top),
        right: Number(right),
        bottom: Number(bottom),
        said,
      })),
    )
}

function strayNotes(pages) {
  const pageOf = new Map(
    pages.flatMap((words, index) => words.map(({ said }) => [/(?:Call|Note)\d+x/.exec(said)?.[0], index + 1])),
  )
  return Array.from({ length: many }, (_, index) => index).flatMap((index) => {
    const [call, note] = [pageOf.get(`Call${index}x`), pageOf.get(`Note${index}x`)]
    return note !== undefined && note === call ? [] : [`note ${index}: called on ${call}, begun on ${note}`]
  })
}

/** Words whose boxes share more than a third of the lower one's height. */
function overlaps(words, page) {
  return words.flatMap((one, index) => {
    const other = words.slice(index + 1).find((each) => liesOn(one, each))
    return other === undefined ? [] : [`page ${page + 1}: ${one.said} on ${other.said}`]
  })
}

function liesOn(one, other) {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return across > 0.5 && down > 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top)
}
