/**
 * Compares the words of the sources with those that a PDF gives away, in logical order: by its tags (pdfinfo) and by its pages
 * (pdftotext). `node words.mjs SOURCES RESULTS`; the last line is `N passed, N failed`. Needs poppler.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tellOutcomes } from '../outcomes.mjs'
import { readSourceText } from '../text/source-text.mjs'

const [sources = 'source', results = 'out'] = process.argv.slice(2)

/** Words with one space between them: one kind of space, apostrophe, quotation mark and dash, nothing invisible. */
function wordsOf(text) {
  return text
    .normalize('NFC')
    .replaceAll(/[\p{Cf}\p{Cc}]+/gu, (hidden) => (/\s/.test(hidden) ? ' ' : ''))
    .replaceAll(/\s+/g, ' ')
    .replaceAll('’', "'")
    .replaceAll(/« ?| ?»|[“”]/g, '"')
    .replaceAll(/--|—/g, '–')
}

// ------------------------------------------------------------------- tags

/** The text by the tags: words of a block run on, blocks stand apart. */
function readTags(file) {
  const lines = execFileSync('pdfinfo', ['-struct-text', '--', file], { encoding: 'utf8', maxBuffer: 2 ** 28 }).split(
    '\n',
  )
  const start = lines.findIndex((line) => /^\s*Document/.test(line))
  const parts = lines.slice(start).map((line) => {
    const words = /^\s*"(.*)"$/.exec(line)?.[1]
    if (words !== undefined) return words
    return /\(inline\)|^\s*(Object|\/)/.test(line) ? '' : ' '
  })
  return wordsOf(parts.join(''))
}

function tagFaults(file, { inOrder, elsewhere }) {
  const text = readTags(file)
  let from = 0
  const lost = inOrder.flatMap((piece) => {
    const words = wordsOf(piece)
    const at = text.indexOf(words, from)
    if (at === -1) return [describe(text, words)]
    from = at + words.length
    return []
  })
  return [...lost, ...elsewhere.map(wordsOf).flatMap((words) => (text.includes(words) ? [] : [describe(text, words)]))]
}

function describe(text, words) {
  if (text.includes(words)) return `out of order: ${words.slice(0, 80)}`
  let length = words.length
  while (length > 0 && !text.includes(words.slice(0, length))) length -= 1
  return `missing: ${words.slice(0, length).slice(-40)}⟦${words.slice(length, length + 40)}⟧`
}

// ------------------------------------------------------------------ pages

/** The text of each page, in the order in which it was drawn. */
function readPages(file) {
  const options = ['-raw', '-enc', 'UTF-8']
  const text = execFileSync('pdftotext', [...options, '--', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 })
  return text.split('\f').map(bare)
}

/** What a page can tell: not whose a hyphen at a line's end is, nor that a line ends without a space (after a dash, in Chinese). */
function bare(text) {
  return wordsOf(text)
    .replaceAll(/[-\u2010\u2011] ?/g, '')
    .replaceAll(/(?<=[\u2013\u2014/]) /g, '')
    .replaceAll(/(?<=[\u2e80-\u9fff\uff00-\uffef]) | (?=[\u2e80-\u9fff\uff00-\uffef])/g, '')
}

/** Most letters of a running head. */
const head = 200

function pageFaults(file, { inOrder, elsewhere }) {
  const pages = readPages(file)
  let place = { page: 0, from: 0 }
  const find = (piece, from) => findOnPages(pages, bare(piece), from)
  const lost = inOrder.filter((piece) => {
    const found = find(piece, place)
    place = found ?? place
    return found === undefined
  })
  const absent = elsewhere.filter((piece) => find(piece, { page: 0, from: 0 }) === undefined)
  return [...lost, ...absent].map((piece) => describe(pages.join(' '), bare(piece)))
}

/** Of text from right to left poppler gives whole words; where they stand among figures, brackets and vowel signs it guesses. */
function turnedPageFaults(file, { inOrder, elsewhere }) {
  const letters = (text) => text.normalize('NFKC').replaceAll(/[^\p{L}]|\u0640/gu, '')
  const text = letters(
    execFileSync('pdftotext', ['-enc', 'UTF-8', '--', file, '-'], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  )
  const words = [...inOrder, ...elsewhere].flatMap((piece) => piece.split(/[^\p{L}\p{M}\u0640]+/u)).map(letters)
  return words.filter((word) => !text.includes(word)).map((word) => `missing: ${word}`)
}

/** Where words end that begin at a place or behind it, on one page or over the foot of one and the head of the next. */
function findOnPages(pages, words, { page: start, from: offset }) {
  for (let page = start; page < pages.length; page += 1) {
    const from = page === start ? offset : 0
    const at = pages[page].indexOf(words, from)
    if (at !== -1) return { page, from: at + words.length }
    const over = findOverPages(pages, words, { page, from })
    if (over !== undefined) return over
  }
  return undefined
}

function findOverPages(pages, words, { page, from }) {
  const next = pages[page + 1]
  if (next === undefined) return undefined
  for (let cut = words.length - 1; cut > 0; cut -= 1) {
    const rest = words.slice(cut).trim()
    const at = next.indexOf(rest)
    if (at !== -1 && at < head && pages[page].includes(words.slice(0, cut).trim(), from))
      return { page: page + 1, from: at + rest.length }
  }
  return undefined
}

// -------------------------------------------------------------------- all

const { documents } = JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8'))
const outcomes = documents
  .flatMap(({ versions }) => versions)
  .flatMap(({ language, sources: given, files }) => {
    const source = readSourceText(
      readFileSync(join(sources, given.find(({ path }) => path.endsWith('.md')).path), 'utf8'),
    )
    return files
      .filter(({ format }) => format === 'pdf')
      .map(({ path }) => join(results, path))
      .flatMap((file) => [
        { name: `the tags of ${file} give the words of the source`, faults: tagFaults(file, source) },
        {
          name: `the pages of ${file} give the words of the source`,
          faults: (language === 'ar' ? turnedPageFaults : pageFaults)(file, source),
        },
      ])
  })
tellOutcomes(outcomes)
