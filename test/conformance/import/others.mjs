// Imports Word files of others as a user does, and counts what comes of it: node others.mjs <files and folders> [--list] [--seconds 60]
// A word of a file that stands nowhere in its source, and where no message tells of a loss, is lost in silence. Words are taken from the XML here, not
// by the reader that is looked at.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { unzipSync } from 'fflate'
import { plainMarkdown, wordsOf } from './words.mjs'

const command = fileURLToPath(new URL('../../../dist/main.js', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'masthead-others-'))
process.on('exit', () => rmSync(work, { recursive: true, force: true }))

function wordFiles(path) {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .toSorted()
      .flatMap((name) => wordFiles(join(path, name)))
  return /\.(?:docx|docm|dotx)$/i.test(path) ? [path] : []
}

// --------------------------------------------------------------- originals

/** What is no text: words that are deleted, what other programs are shown in the place of a drawing, readings over words. */
const unread = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt'])

/** Elements that part words. */
const gaps = new Set(['w:tab', 'w:br', 'w:cr', 'w:tc', 'w:noBreakHyphen', 'm:num', 'm:den', 'm:sub', 'm:sup', 'm:e'])

/** Words of the text and the notes of a file; absent where it cannot be opened. */
function wordsOfFile(path) {
  try {
    const parts = unzipSync(new Uint8Array(readFileSync(path)))
    const names = Object.keys(parts).filter((name) => /^word\/(?:document|footnotes|endnotes)\d*\.xml$/.test(name))
    return names
      .flatMap((name) => linesOf(new TextDecoder().decode(parts[name])))
      .flatMap((line) => wordsOf(unlabelled(line)))
  } catch {
    return undefined
  }
}

/** A label that is typed before a line becomes one that is counted. */
function unlabelled(line) {
  return line.replace(/^\s*(?:[(（]?[\p{L}\p{N}]{1,5}[.)）、]|[-–•*·o▪■])\s+/u, '')
}

/** The lines of a part; those of contents are made from the headings. */
function linesOf(xml) {
  const lines = []
  const open = []
  let [skipped, isText] = [0, false]
  for (const [, tag, words] of xml.matchAll(/<([^>]+)>|([^<]+)/g)) {
    if (words !== undefined) {
      if (isText && skipped === 0 && open.length > 0) open.at(-1).words += decoded(words)
      continue
    }
    const [, end, name = '', isEmpty] = /^(\/?)([\w:]+)[^]*?(\/?)$/.exec(tag) ?? []
    if (unread.has(name) && isEmpty === '') skipped += end === '' ? 1 : -1
    if (name === 'w:t' || name === 'm:t') isText = end === '' && isEmpty === ''
    if (gaps.has(name) && open.length > 0) open.at(-1).words += ' '
    if (name === 'w:pStyle' && /w:val="(?:TOC|Contents)\d/i.test(tag) && open.length > 0) open.at(-1).isContents = true
    if (name !== 'w:p' || isEmpty !== '') continue
    if (end === '') open.push({ words: '', isContents: false })
    else lines.push(open.pop() ?? { words: '', isContents: true })
  }
  return lines.filter(({ isContents }) => !isContents).map((line) => line.words)
}

function decoded(text) {
  return text
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, x, code) => String.fromCodePoint(Number.parseInt(code, x === '' ? 10 : 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

// ----------------------------------------------------------------- sources

/** Looks within words, raised figures and codes of signs as what they show. */
function shown(text) {
  return text
    .replaceAll(/\[([^\][]*)\]\((?:set|lang):[^)]*\)/g, '$1')
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .normalize('NFKC')
}

/** How often each word stands in the files of a source, in whichever of its readings it is most often. */
function wordsOfSource(folder, told) {
  const names = readdirSync(folder).filter((name) => /\.(?:md|yaml)$/.test(name))
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
  const readings = [texts, texts.map(plainMarkdown), texts.map((text) => plainMarkdown(shown(text)))]
  const counts = readings.map((all) => countsOf(wordsOf([...all, told].join('\n'))))
  const words = new Set(counts.flatMap((each) => [...each.keys()]))
  return new Map([...words].map((word) => [word, Math.max(...counts.map((each) => each.get(word) ?? 0))]))
}

function countsOf(words) {
  const counts = new Map()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Words that a source has less often than its file. */
function missing(words, counts) {
  const left = new Map(counts)
  return words.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

// --------------------------------------------------------------------- run

function look(path, index, seconds) {
  const folder = join(work, `document-${index}`)
  const { status, stderr, error } = spawnSync('node', [command, 'import', path, folder], {
    timeout: seconds * 1000,
    encoding: 'utf8',
  })
  const end = error?.code === 'ETIMEDOUT' || status === null ? 'time-out' : `exit ${status}`
  const original = wordsOfFile(path)
  const isMade = (status === 0 || status === 1) && readdirSync(work).includes(`document-${index}`)
  if (!isMade || original === undefined) return { path, end, lost: [], isTold: true, told: stderr }
  const lost = missing(original, wordsOfSource(folder, stderr))
  return { path, end, lost, isTold: stderr.includes('import-lost'), told: stderr }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false }, seconds: { type: 'string', default: '60' } },
})
const files = positionals.flatMap((path) => wordFiles(resolve(path)))
const ends = new Map()
let [silent, told, failed] = [0, 0, 0]
for (const [index, path] of files.entries()) {
  const found = look(path, index, Number(values.seconds))
  ends.set(found.end, (ends.get(found.end) ?? 0) + 1)
  const isFault = !['exit 0', 'exit 1'].includes(found.end)
  const isSilent = found.lost.length > 0 && !found.isTold
  if (isSilent) silent += 1
  else if (found.lost.length > 0) told += 1
  if (isFault || isSilent) failed += 1
  if (isFault) console.log(`FAILED: ${path}: ${found.end}\n  ${found.told.trim().split('\n').at(-1) ?? ''}`)
  if (isSilent || (values.list && found.lost.length > 0))
    console.log(
      `${isSilent ? 'FAILED' : 'told'}: ${path}: ${found.lost.length} words are missing: ${found.lost.slice(0, 30).join(' ')}`,
    )
}
console.log(
  [...ends]
    .toSorted()
    .map(([end, count]) => `${end}: ${count}`)
    .join(', '),
)
console.log(`words lost in silence in ${silent} files, told in ${told}`)
console.log(`${files.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0
