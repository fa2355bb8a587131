// Builds many letters and reports of ten pages, each in six languages and three formats, as one does who has many: with one worker and
// with several, of what is kept, and with one document changed. Prints documents for an hour of a core's time, the ratios, the peak of
// memory and how it grows, and compares the hashes of all results.
//
//   npm run bench:many                                 1,000 letters and 200 reports: hours
//   npm run bench:many -- --letters 40 --reports 8     fewer
//   npm run bench:many -- --jobs 4 --keep folder
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeMany } from './many-texts.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const command = join(here, '..', '..', 'dist', 'main.js')
/** Documents of a batch of which one is changed. */
const batch = 200

const { values } = parseArgs({
  options: {
    letters: { type: 'string', default: '1000' },
    reports: { type: 'string', default: '200' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    keep: { type: 'string' },
  },
})
const work = values.keep ?? mkdtempSync(join(tmpdir(), 'masthead-many-'))
try {
  bench()
} finally {
  if (values.keep === undefined) rmSync(work, { recursive: true, force: true })
}

function bench() {
  const sizes = { letters: Number(values.letters), reports: Number(values.reports) }
  const documents = writeMany(join(work, 'sources'), sizes)
  const cache = ['--cache', join(work, 'cache')]
  const one = build('one', documents, ['--jobs', '1'])
  const several = build('several', documents, ['--jobs', values.jobs, ...cache])
  const kept = build('several', documents, ['--jobs', values.jobs, ...cache])
  const anew = build('anew', documents, ['--jobs', values.jobs, ...cache, '--cache-read-only'])
  console.log(`${sizes.letters} letters and ${sizes.reports} reports, six languages, three formats`)
  for (const [jobs, run] of [
    ['1', one],
    [values.jobs, several],
  ])
    console.log(
      `--jobs ${jobs}: ${Math.round((documents.length * 3600) / run.seconds)} documents for an hour of a core, ` +
        `peak ${run.megabytes.toFixed(0)} MB, ${run.slope.toFixed(2)} MB more for 100 documents of the second half`,
    )
  console.log(`--jobs ${values.jobs} over 1: ${(one.elapsed / several.elapsed).toFixed(2)} times as fast`)
  console.log(`all kept: 1/${(several.seconds / kept.seconds).toFixed(0)} of the processor time`)
  console.log(`all kept, an empty folder for the results: 1/${(several.seconds / anew.seconds).toFixed(0)}`)
  changeOne(documents.slice(0, batch), cache)
  const sums = [one, several, kept, anew].map((run) => run.sums)
  const differing = sums.filter((sum) => sum !== sums[0]).length
  console.log(`results: ${differing === 0 ? 'all the same' : `${differing} differ`}`)
  if (differing > 0) process.exitCode = 1
}

function changeOne(documents, cache) {
  const [first] = documents
  const whole = build('batch', documents, [...cache, '--force'])
  build('batch', documents, cache)
  appendFileSync(join(first, 'en.md'), '\nOne more.\n')
  const changed = build('batch', documents, cache)
  const alone = build('alone', [first], [])
  const share = (changed.seconds - alone.seconds) / whole.seconds
  console.log(`one of ${documents.length} changed: what it costs alone, and ${ratio(share)} of all`)
}

function ratio(share) {
  return share <= 0 ? 'nothing' : `1/${(1 / share).toFixed(0)}`
}

/** What a build took: seconds of processor time and of the clock, memory at its most, and how it grew. */
function build(name, documents, options) {
  const out = join(work, name)
  mkdirSync(out, { recursive: true })
  const usage = join(work, 'usage.json')
  const words = ['--import', join(here, 'growth.mjs'), command, 'build', ...documents, '--out', out, ...options]
  const begun = performance.now()
  execFileSync(process.execPath, words, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, MASTHEAD_USAGE: usage },
  })
  const elapsed = performance.now() - begun
  const { samples, ...used } = JSON.parse(readFileSync(usage, 'utf8'))
  const slope = growth(samples, documents.length)
  return { ...used, elapsed, slope, sums: readFileSync(join(out, 'SHA256SUMS'), 'utf8') }
}

function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/** Megabytes for 100 documents by which memory grows over the second half of a run: the slope of the line through its samples. */
function growth(samples, count) {
  const half = samples.slice(Math.floor(samples.length / 2))
  const [middle, height] = [mean(half.map((_, at) => at)), mean(half)]
  const over = mean(half.map((sample, at) => (at - middle) * (sample - height)))
  const spread = mean(half.map((_, at) => (at - middle) ** 2))
  const perSample = spread === 0 ? 0 : over / spread
  return (perSample * samples.length * 100) / count
}
