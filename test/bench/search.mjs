// Makes an index of 2,000 documents in six languages, of the words of the specimens, and searches it in Chromium from the file system:
// what each query costs until the first result and until all is shown, as time of scripts, and how many bytes it loads. Prints how
// large the index is, and fails where a first result takes more than 100 ms, or where a query loads more than 4 MB.
//
//   npm run bench:search                          2,000 documents
//   npm run bench:search -- --documents 200       fewer
//   npm run bench:search -- --slow 4              on a processor that is four times slower, as a phone's
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { withBrowser } from '../conformance/html/browser.mjs'
import { loadBuilder, writeSite } from '../search-site.mjs'
import { languages, words } from './many-texts.mjs'
import { numbersFrom } from './texts.mjs'

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    slow: { type: 'string', default: '1' },
    keep: { type: 'string' },
  },
})
const limit = 100
const mostBytes = 4_000_000

/** A title, a word of the text, two, three, the beginning of one, a symbol, a misspelt word; of each language what it has. */
function queriesIn(language) {
  const [known, next] = [words[language], numbersFrom(7)]
  const pick = () => known[Math.floor(next() ** 2 * known.length)]
  const long = known.find((word) => word.length > (language === 'zh' ? 3 : 7)) ?? pick()
  return [
    pick(),
    `${pick()} ${pick()}`,
    `${pick()} ${pick()} ${pick()}`,
    long.slice(0, 3),
    'A/80/1',
    'a 80 12',
    `${long.slice(0, 2)}${long.slice(3)}`,
    language === 'zh' ? long.slice(0, 2) : long,
    ...(language === 'zh' ? [apartTogether(known)] : []),
  ]
}

/** Three characters that stand nowhere in a row, while the first two and the last two do in most documents. */
function apartTogether(phrases) {
  const rows = (length) => new Set(phrases.flatMap((phrase) => cutRows([...phrase], length)))
  const [pairs, threes] = [[...rows(2)], rows(3)]
  return pairs
    .flatMap((one) => pairs.filter((other) => other[0] === one[1]).map((other) => one + other[1]))
    .find((three) => !threes.has(three))
}

function cutRows(signs, length) {
  return signs.slice(length - 1).map((_, at) => signs.slice(at, at + length).join(''))
}

function documentsIn(language, number) {
  const known = words[language]
  const separator = language === 'zh' ? '，' : ' '
  return Array.from({ length: number }, (_, index) => {
    const next = numbersFrom(index * languages.length + languages.indexOf(language))
    // The first words of a list come more often; some stand in few documents, as names do.
    const pick = () => known[Math.floor(next() ** 2 * known.length)]
    const own = () => `${pick().slice(0, 3)}${pick().slice(-4)}`
    const line = (length) => Array.from({ length }, () => (next() < 0.04 ? own() : pick())).join(separator)
    const blocks = Array.from({ length: index % 5 === 0 ? 60 : 8 }, (_, at) => ({
      type: 'paragraph',
      part: 'text',
      id: `par-${at + 1}`,
      anchor: `par-${at + 1}`,
      label: `${at + 1}.`,
      text: line(language === 'zh' ? 20 : 60),
      html: '',
    }))
    const name = `${String(index).padStart(5, '0')}-document`
    return {
      language,
      name,
      title: line(language === 'zh' ? 5 : 12),
      symbols: [`A/${60 + (index % 21)}/${index}`],
      path: `${name}/${name}-${language.toUpperCase()}.html`,
      read: () => ({ language, direction: 'ltr', title: '', blocks }),
    }
  })
}

/** What a query costs: script time until the first result and in all, by the browser's own account, and what it loads. */
async function look(page, { language, query, sizes }) {
  const session = await page.context().newCDPSession(page)
  // Time of the processor, not of the clock: a busy machine is no fault of a script.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.slow) })
  const loaded = []
  const note = (request) => loaded.push(decodeURIComponent(/\/site\/(.*)$/.exec(request.url())?.[1] ?? ''))
  await page.goto(pathToFileURL(join(work, 'site', `${language}.html`)).href)
  const scripts = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000
  }
  const before = await scripts()
  page.on('request', note)
  // Typed at once, without what may be loaded as the field gets the focus.
  const done = page.waitForSelector('.search-results > li, .search-count:not(:empty)')
  await page.evaluate((typed) => {
    const input = document.querySelector('input')
    input.value = typed
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }, query)
  await done
  const first = (await scripts()) - before
  const firstBytes = sum(loaded.map((path) => sizes.get(path) ?? 0))
  await page.waitForSelector('.search-count:not(:empty)')
  await page.waitForLoadState('networkidle')
  const all = (await scripts()) - before
  page.off('request', note)
  const found = await page.textContent('.search-count')
  return { first, all, firstBytes, bytes: sum(loaded.map((path) => sizes.get(path) ?? 0)), found }
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}

const work = values.keep ?? mkdtempSync(join(tmpdir(), 'masthead-search-bench-'))
try {
  await bench()
} finally {
  if (values.keep === undefined) rmSync(work, { recursive: true, force: true })
}

async function bench() {
  const number = Number(values.documents)
  const builder = await loadBuilder()
  const byLanguage = new Map(languages.map((language) => [language, documentsIn(language, number)]))
  const begun = process.cpuUsage()
  const sizes = writeSite(work, byLanguage, builder)
  const { user, system } = process.cpuUsage(begun)
  console.log(`${number} documents in six languages: ${((user + system) / 1e6).toFixed(1)} s of a core for the index`)
  for (const language of languages) tellSizes(language, sizes)
  console.log(`search.js: ${kilobytes(readFileSync(join(work, 'site', 'search.js')).length)}`)
  await measure(sizes)
}

function tellSizes(language, sizes) {
  const of = (pattern) => [...sizes].filter(([path]) => pattern.test(path)).map(([, size]) => size)
  const [first] = of(new RegExp(`^search/${language}\\.js$`))
  const parts = of(new RegExp(`^search/${language}/words-`))
  const texts = of(new RegExp(`^search/${language}/text/`))
  console.log(
    `${language}: first part ${kilobytes(first)}, words ${kilobytes(sum(parts))} in ${parts.length}, texts ${kilobytes(sum(texts))} in ${texts.length}`,
  )
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000).toLocaleString('en')} kB`
}

async function measure(sizes) {
  return withBrowser(async (browser) => {
    const queries = languages.flatMap((language) => queriesIn(language).map((query) => ({ language, query, sizes })))
    const costs = []
    for (const query of queries) costs.push(await measureQuery(browser, query))
    const slowest = Math.max(...costs.map(({ first }) => first))
    const largest = Math.max(...costs.map(({ bytes }) => bytes))
    console.log(
      `slowest first result: ${slowest.toFixed(0)} ms of scripts; a query loads at most ${kilobytes(largest)}`,
    )
    if (slowest >= limit || largest > mostBytes) process.exitCode = 1
  })
}

async function measureQuery(browser, asked) {
  const page = await browser.newPage()
  const { first, all, firstBytes, bytes, found } = await look(page, asked)
  await page.close()
  console.log(
    `${asked.language} “${asked.query}”: ${first.toFixed(0)} ms of scripts to the first result, ${all.toFixed(0)} ms in all; ` +
      `${kilobytes(firstBytes)} and ${kilobytes(bytes)}; ${found}`,
  )
  return { first, bytes }
}
