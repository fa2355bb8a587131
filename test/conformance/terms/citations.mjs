// Reads the citations of official texts with our own reader: node test/conformance/terms/citations.mjs TERMS [--list]
// TERMS is the folder that has `citations.jsonl`, or such a file.
//
// Each line of the file has a piece of text with what stands before and after it, the symbol of the document that it cites, and the file
// that it is from, which says whose document it is. A line counts where it holds a whole citation: the makers of the texts cut some links
// into pieces. Letters after a number ("54/56 A") and capitals make no other document. A few symbols are slips of the makers, as the text
// itself shows: they count for nothing. A link that leads elsewhere is wrong, and so is one in the texts around to what they do not cite.
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..')
const [given, ...options] = process.argv.slice(2)
const file = statSync(given).isDirectory() ? join(given, 'citations.jsonl') : given
const lists = options.includes('--list')
const least = 0.99

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
for (const [language, { whole, right, wrong, pieces, slips, around, strange }] of [...results].toSorted()) {
  const passes = right >= least * whole && wrong + strange === 0
  failed += passes ? 0 : 1
  console.log(
    `${passes ? 'passed' : 'FAILED'}: ${language}: recall ${right} of ${whole} (${((100 * right) / whole).toFixed(1)} %), precision ${right} of ${right + wrong} (${((100 * right) / (right + wrong)).toFixed(1)} %), strange links around ${strange} of ${around}; ${pieces} lines hold no whole citation, ${slips} have a symbol that the text denies`,
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

function judge({ lang, before, text, after, symbol, file: path }) {
  const result = results.get(lang) ?? { whole: 0, right: 0, wrong: 0, pieces: 0, slips: 0, around: 0, strange: 0 }
  results.set(lang, result)
  // A list that goes on behind another link: what opened it is not in the file.
  const opening = isSeparator(before) ? `${opened[lang]} ` : ''
  const all = `${opening}${before}${text}${after}`
  const found = findCitations(all, { language: lang, organ: organOf(path) })
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
  if (isSlip(symbol, before, after)) {
    result.slips += 1
    return
  }
  result.whole += 1
  const hit = found.find((one) => one.start < end && one.end > start)
  const isRight = hit !== undefined && plain(hit.symbol) === plain(symbol)
  if (isRight) result.right += 1
  else if (hit !== undefined) result.wrong += 1
  if (lists && !isRight)
    console.log(
      `${hit === undefined ? 'missed' : 'wrong'} ${lang}: ${before}[${text}]${after} → ${hit?.symbol} for ${symbol}`,
    )
}

/** The organ whose document a file has: "A_HRC_RES_54_20", "S_RES_2662", "GA decision 78 (INF)". */
function organOf(path) {
  const name = path.split('/').at(-1)
  if (/^A_HRC/.test(name)) return 'rights'
  if (/^E_/.test(name)) return 'economic'
  return /^S[_C]/.test(name) ? 'council' : 'assembly'
}

/** A number with a year is the Security Council's, one from 401 on a decision's, a session of the Assembly is of its years, and a name tells. */
function isSlip(symbol, before, after) {
  const [, session, number] = /^A\/RES\/(\d+)\/(\d+)$/.exec(symbol) ?? []
  const year = Number(/^.{0,40}?((?:19|20)\d\d)/u.exec(after)?.[1])
  const isOfOther = /[от|of|du|de|المؤرخ]/u.test(after) && Math.abs(Number(session) + 1945.5 - year) > 2
  const isNamed = /مجلس حقوق الإنسان $/u.test(before) || /^ Комиссии/u.test(after)
  if (isNamed && session !== undefined) return true
  return /^A\/RES\/\d+ ?\((?:19|20)\d\d\)$|^A\/RES\/\d+ ?\(LX\)/.test(symbol) || Number(number) > 400 || isOfOther
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
