/** The words of a PDF in the order in which they are drawn, by poppler, taken apart into text and notes. */
import { execFileSync } from 'node:child_process'
import { decode } from './words.mjs'

/**
 * Lines of the text, of the notes of each page and of the foot of the first page, which one program draws before the text and the
 * other behind it. Running heads and feet are left away.
 */
export function readStreams(file, { margins, isTurned, hasEndnotes, recordNote }, places) {
  const pages = readWords(file).map((words, index, all) => {
    const { top, bottom } = margins[Math.min(index, margins.length - 1)]
    const foot = places[index].height - bottom
    const end = index === 0 ? Math.min(foot, startOfNote(recordNote, words, foot / 2)) : foot
    const rule = Math.min(noteRule(places[index]), end)
    // LibreOffice 7.4 sets endnotes on a page of their own, without head and foot.
    const isBare = hasEndnotes && index === all.length - 1 && !words.some(isHead(top))
    const between = (from, to) => linesOf(words.filter(isBetween(from, to)), isTurned)
    return {
      text: between(index === 0 || isBare ? 0 : top, rule),
      notes: between(rule, end),
      foot: between(end, Infinity),
    }
  })
  return {
    text: pages.flatMap(({ text }) => text),
    notes: pages.map(({ notes }) => notes),
    lineCounts: pages.map(({ text }) => text.length),
    foot: pages[0].foot,
  }
}

function isBetween(from, to) {
  return ({ yMin, yMax }) => (yMin + yMax) / 2 >= from && (yMin + yMax) / 2 < to
}

/** The symbol in the head of a page. */
function isHead(top) {
  return ({ text, yMax }) => yMax < top && text.includes('/')
}

function readWords(file) {
  const xml = execFileSync('pdftotext', ['-bbox', '-raw', '-enc', 'UTF-8', '--', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return xml
    .split('<page ')
    .slice(1)
    .map((page) => [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(readWord))
}

function readWord([, attributes, text]) {
  const box = [...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, Number(value)])
  return {
    ...Object.fromEntries(box),
    text: decode(text).normalize('NFKC'),
  }
}

/** Lengths of the rule over notes: fifteen or eighteen low lines, or the quarter of the measure that LibreOffice 7.4 draws whatever the file says. */
const isNoteRule = (width) => (width > 66 && width < 75) || (width > 118 && width < 170)

/** Where the notes begin: under the lowest rule near the edge of the measure, for the rule that ends a text is in the middle. */
function noteRule({ width, filled }) {
  const rules = joinPieces(filled).filter(
    (box) => box.y > underHeads && isNoteRule(box.width) && Math.min(box.x, width - box.x - box.width) < edge,
  )
  return rules.length === 0 ? Infinity : Math.max(...rules.map(({ y }) => y))
}

/** Where the note of a record begins, which stands over the first foot: at the line with its first letters in the lower half of the page. */
function startOfNote(note, words, middle) {
  const head = lettersOf(note.normalize('NFKC')).slice(0, 10)
  if (head === '') return Infinity
  const heights = [...new Set(words.map(({ yMin }) => Math.round(yMin)))].filter((y) => y > middle)
  const starts = heights.filter((y) => {
    const line = words.filter(({ yMin }) => Math.round(yMin) === y)
    const letters = lettersOf(line.map(({ text }) => text).join(''))
    return [letters, [...letters].toReversed().join('')].some((text) => text.includes(head))
  })
  return starts.length === 0 ? Infinity : Math.max(...starts) - 1
}

function lettersOf(text) {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Rules are drawn in flat pieces that touch: low signs one by one, and over each cell of a table. */
function joinPieces(filled) {
  const pieces = filled.filter(({ height }) => height < 1)
  const rules = []
  for (const piece of pieces.toSorted((a, b) => Math.round(a.y - b.y) || a.x - b.x)) {
    const last = rules.at(-1)
    const isNext = last !== undefined && Math.abs(last.y - piece.y) < 0.5 && piece.x - last.x - last.width < 1
    if (isNext) last.width = Math.max(last.width, piece.x + piece.width - last.x)
    else rules.push({ ...piece })
  }
  return rules
}

/** Rules of heads stand higher; they are drawn in pieces. */
const underHeads = 90

/** Farthest from the edge of the paper that a rule over notes begins. */
const edge = 112

// ------------------------------------------------------------------ lines

/** Words that follow each other at one height are a line. */
function linesOf(words, isTurned) {
  const lines = []
  for (const word of words) {
    const last = lines.at(-1)?.at(-1)
    if (last !== undefined && isBeside(last, word)) lines.at(-1).push(word)
    else lines.push([word])
  }
  return joinLeaders(lines).map((line) => (isTurned ? turn(line) : line))
}

/** Half of the smaller word is at the height of the other. */
function isBeside(a, b) {
  const shared = Math.min(a.yMax, b.yMax) - Math.max(a.yMin, b.yMin)
  return shared > Math.min(a.yMax - a.yMin, b.yMax - b.yMin) / 2
}

/** Page numbers of the contents are drawn last, when the pages are known: they belong behind their leaders. */
function joinLeaders(lines) {
  const joined = []
  for (const line of lines) {
    const entry = joined.find((each) => each.some(isLeader) && isBeside(each.at(-1), line[0]))
    if (entry !== undefined && line.length === 1 && !isLeader(line[0])) entry.push(...line)
    else joined.push(line)
  }
  return joined
}

/** Ours are dots that stand by themselves. */
function isLeader({ text }) {
  return /^\.$|\.{3,}$/.test(text)
}

const isArabic = (text) => /\p{Script=Arabic}/u.test(text)

/** Poppler gives the letters of Arabic words in the order of the page, from left to right. */
function turn(line) {
  const turned = line.toSorted((a, b) => b.xMin + b.xMax - a.xMin - a.xMax)
  return turned
    .filter((word, index) => !isStroke(word, [turned[index - 1], turned[index + 1]]))
    .map((word) => (isArabic(word.text) ? { ...word, text: turnWord(word.text) } : word))
}

/**
 * LibreOffice 7.4 lengthens Arabic words of justified lines by strokes between their letters, and its PDF says of every stroke of a
 * font that it is the same Latin letter: such letters stand in an Arabic word, or touch one at its full height.
 */
function turnWord(text) {
  const latin = text.match(/\p{Script=Latin}+/gu)?.join('') ?? ''
  return [...(isOneLetter(latin) ? text.replaceAll(/\p{Script=Latin}/gu, '') : text)].toReversed().join('')
}

function isStroke(word, neighbours) {
  return isOneLetter(word.text) && neighbours.some((other) => other !== undefined && isJoined(word, other))
}

const isOneLetter = (text) => /^(\p{Script=Latin})\1*$/u.test(text)

function isJoined(word, other) {
  const gap = Math.max(word.xMin, other.xMin) - Math.min(word.xMax, other.xMax)
  return isArabic(other.text) && gap < 0.5 && word.yMin === other.yMin && word.yMax === other.yMax
}
