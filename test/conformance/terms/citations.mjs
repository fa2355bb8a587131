// Reads the citations of official texts with our own reader: node test/conformance/terms/citations.mjs <citations.jsonl> [--list]
//
// Each line of the file has a piece of text with what stands before and after it, and the symbol of the document that it cites. A line
// counts where it holds a whole citation: the makers of the texts cut some links into pieces. Letters after a number ("54/56 A") and
// capitals make no other document. The texts around must give no link to what they do not cite.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const [file, ...options] = process.argv.slice(2)
const lists = options.includes('--list')
const least = 0.98
const mostFalse = 0.01

/** A list of resolutions that begins, in each language. */
const opened = {
  en: 'resolutions 50/50',
  fr: 'résolutions 50/50',
  es: 'resoluciones 50/50',
  ru: 'резолюции 50/50',
  ar: 'قرارات 50/50',
  zh: '第50/50号',
}

const findCitations = await load()
const results = new Map()
for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) judge(JSON.parse(line))
let failed = 0
for (const [language, { whole, right, pieces, around, strange }] of [...results].toSorted()) {
  const [share, wrong] = [right / whole, strange / Math.max(1, around)]
  const passes = share >= least && wrong <= mostFalse
  failed += passes ? 0 : 1
  console.log(
    `${passes ? 'passed' : 'FAILED'}: ${language}: ${right} of ${whole} (${(100 * share).toFixed(1)} %), strange links around ${strange} of ${around}; ${pieces} lines hold no whole citation, or not that of their symbol`,
  )
}
console.log(`${results.size - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

async function load() {
  const contents = `export { findCitations } from './find-citations.ts'`
  const stdin = { contents, resolveDir: join(root, 'pipeline', 'prepare') }
  const [{ text }] = buildSync({ stdin, bundle: true, format: 'esm', platform: 'node', write: false }).outputFiles
  return (await import(`data:text/javascript,${encodeURIComponent(text)}`)).findCitations
}

function judge({ lang, before, text, after, symbol }) {
  const result = results.get(lang) ?? { whole: 0, right: 0, pieces: 0, around: 0, strange: 0 }
  results.set(lang, result)
  // A list that goes on behind another link: what opened it is not in the file.
  const opening = isSeparator(before) ? `${opened[lang]} ` : ''
  const all = `${opening}${before}${text}${after}`
  const found = findCitations(all, { language: lang })
  const start = opening.length + before.length
  const end = start + text.length
  for (const each of found.filter((one) => one.start >= opening.length && (one.end <= start || one.start >= end))) {
    result.around += 1
    if (!isLike(all.slice(each.start, each.end), each.symbol)) {
      result.strange += 1
      if (lists) console.log(`strange ${lang}: ${all} → ${each.symbol}`)
    }
  }
  if (!isWhole(text) || !agrees(text, symbol)) {
    result.pieces += 1
    return
  }
  result.whole += 1
  const hit = found.find((one) => one.start < end && one.end > start)
  if (hit !== undefined && plain(hit.symbol) === plain(symbol)) result.right += 1
  else if (lists) console.log(`missed ${lang}: ${before}[${text}]${after} → ${hit?.symbol} for ${symbol}`)
}

function isSeparator(before) {
  return /^[\s,،、;]*(?:and|et|y|e|и|و|和)?[\s第]*$/u.test(before)
}

/** A piece has no slash between figures, no figure before its bracket, or is cut at either. */
function isWhole(text) {
  return /[A-Z]\S*\/\S*\d|^\s*(?:E?S-)?\d+\/\d+|^\s*\d+\s?[A-Z]?\s?\((?:\d{4}|[IVXLC-]+|د-\d+)\)/.test(text)
}

/** The numbers of a text are those of its symbol; "1514 (د-15)" has them in words. */
function agrees(text, symbol) {
  const own = new Set(symbol.match(/\d+/g))
  return (text.replace(/\(د-\d+\)/, '').match(/\d+/g) ?? []).slice(0, 2).every((number) => own.has(number))
}

/** A link around is sound where its words are the number or symbol of what it leads to. */
function isLike(words, symbol) {
  const figures = (value) => (value.match(/\d+/g) ?? []).join()
  return symbol.includes(words.replaceAll(/\s/g, '')) || figures(symbol).includes(figures(words)) || /د-/.test(words)
}

/** Letters of parts and the writing of brackets make no difference. */
function plain(symbol) {
  return symbol
    .toUpperCase()
    .replaceAll(/\s/g, '')
    .replace(/(?<=\/\d+)(?:[A-Z](?:-[A-Z])?)$/, '')
    .replace(/\((?:SUPP|VOL\.?[IVX]+)\)$/, '')
}
