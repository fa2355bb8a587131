/**
 * Looks for every letter of the sources in the results, in order, with extractors that know nothing of this project:
 * poppler for PDF, LibreOffice and poppler for Word, Chromium for the page. What is composed has to be the same in all.
 * `node check.mjs SOURCES RESULTS`; the last line is `N passed, N failed`.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tellOutcomes } from '../outcomes.mjs'
import { readDocx, readHtml, readPdf } from './extract.mjs'
import { findInOrder, lettersOf } from './letters.mjs'
import { readSourceText } from './source-text.mjs'

const extractors = { pdf: readPdf, docx: readDocx, html: readHtml }
const [sources = 'source', results = 'out'] = process.argv.slice(2)
const given = new URL('given/', import.meta.url)

/** Faults of one file: what is not found of a list of texts, or stands in the wrong place. */
function conserve(letters, { inOrder, elsewhere }, isTurned) {
  if (isTurned) return conserveLetters(letters, [...inOrder, ...elsewhere])
  const { missing } = findInOrder(letters, inOrder)
  const lost = elsewhere.filter((text) => !letters.includes(lettersOf(text)))
  return [...(missing === undefined ? [] : [missing]), ...lost.map((text) => `missing: ${text.slice(0, 80)}`)]
}

/** Readers of pages put lines from right to left in orders of their own: there every letter is counted, as often as it is written. */
function conserveLetters(letters, texts) {
  const counts = countLetters(letters)
  const lost = [...countLetters(lettersOf(texts.join('')))].filter(
    ([letter, count]) => (counts.get(letter) ?? 0) < count,
  )
  return lost.map(([letter, count]) => `${letter}: ${counts.get(letter) ?? 0} of ${count}`)
}

function countLetters(text) {
  const counts = new Map()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/** Letters that a file has besides those of its source, in the order of the alphabet; marks of notes and ways back are not compared. */
function composed(letters, { inOrder, elsewhere }) {
  const counts = countLetters(letters)
  for (const letter of lettersOf([...inOrder, ...elsewhere].join(''))) counts.set(letter, (counts.get(letter) ?? 0) - 1)
  return [...counts]
    .filter(([letter, count]) => count > 0 && !/[*↩ـ]/.test(letter))
    .map(([letter, count]) => letter.repeat(count))
    .toSorted()
    .join('')
}

/** The text that a document was first given as, where there is one: its lines are blocks in order. */
function givenText(path) {
  const file = new URL(
    `${path
      .split('/')
      .at(-1)
      .replace(/\.[a-z]+$/, '')}.txt`,
    given,
  )
  if (!existsSync(file)) return undefined
  return {
    inOrder: readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== ''),
    elsewhere: [],
  }
}

/** Russian lines end with hyphens that are not of the text. */
function withoutHyphens({ inOrder, elsewhere }, language) {
  const strip = (text) => (language === 'ru' ? text.replaceAll('-', '') : text)
  return { inOrder: inOrder.map(strip), elsewhere: elsewhere.map(strip) }
}

async function checkVersion({ language, sources: files, symbol, files: outputs }) {
  const markdown = files.find(({ path }) => path.endsWith('.md')).path
  const text = withoutHyphens(readSourceText(readFileSync(join(sources, markdown), 'utf8')), language)
  const faults = []
  const rests = []
  for (const { path, format } of outputs) {
    const read = await extractors[format](join(results, path), symbol === undefined ? [] : [symbol])
    const letters = lettersOf(language === 'ru' ? read.replaceAll('-', '') : read)
    const original = givenText(path)
    faults.push({ name: `${path} says all of ${markdown}`, faults: conserve(letters, text, language === 'ar') })
    if (original !== undefined)
      faults.push({ name: `${path} says all of the text it was given as`, faults: conserve(letters, original) })
    rests.push({ format, rest: composed(letters, text) })
  }
  return [...faults, { name: `${markdown}: the formats say the same`, faults: differences(rests) }]
}

function differences([first, ...others]) {
  return others
    .filter(({ rest }) => rest !== first.rest)
    .map(({ format, rest }) => `${first.format}: ${first.rest}\n  ${format}: ${rest}`)
}

const { documents } = JSON.parse(readFileSync(join(results, 'manifest.json'), 'utf8'))
const outcomes = []
for (const version of documents.flatMap(({ versions }) => versions)) outcomes.push(...(await checkVersion(version)))
tellOutcomes(outcomes)
