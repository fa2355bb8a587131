/** Words, pages and notes of the PDF of Masthead (ours) and of that which LibreOffice makes of the Word file (theirs): their faults. */
import { arabicLettersOf, differences, foreignWordsOf, straightWordsOf, withoutRepeats, wordsOf } from './words.mjs'

// ------------------------------------------------------------------ words

/** Text, notes and first foot have the same words in the same order. */
export function wordFaults(ours, theirs, word) {
  const streams = {
    text: { ours: ours.text, theirs: theirs.text, doubled: word.typedMarks.filter((mark) => mark.length > 1) },
    notes: { ours: ours.notes.flat(), theirs: theirs.notes.flat(), doubled: word.typedMarks },
    // Ours has the words beside the recycling mark as shapes, for no font has their width.
    'first foot': { ours: [...ours.foot, [{ text: word.recycle }]], theirs: theirs.foot, doubled: [], isOneLine: true },
  }
  return Object.entries(streams).flatMap(([name, stream]) =>
    (word.isTurned ? turnedFaults : straightFaults)(stream, word)
      .filter((fault) => ![isHeadOfContents, isMarkAgain, isLengthening].some((allowed) => allowed.test(fault)))
      .map((fault) => `${name}: ${fault}`),
  )
}

/** The mark that LibreOffice prints twice (below), where it is one text with the words around it. */
const isMarkAgain = /\*”: “” is “\*(?: \*)*” in LibreOffice$/

/** LibreOffice fills Arabic lines with lengthening strokes of another font, and its file calls each of them by one and the same digit. */
const isLengthening = /: “” is “(\d)(?: \1)+ … \(\d+ words\)” in LibreOffice$/

/** The head of the column of pages, which the PDF repeats where contents go on overleaf, and a Word file cannot. */
const isHeadOfContents = /: “(?:ص ف ح ة ا ل|ا ل ص ف ح ة|页 次|(?:\w+ )?Page|Página|Стр\.)” is “” in LibreOffice$/

/*
 * A mark that is typed and not counted by Word – an asterisk, in Arabic a number in brackets – stands once in the file, behind a
 * reference with w:customMarkFollows, and Word prints it once. LibreOffice 7.4 makes a mark of its own of it: at the note it prints
 * both, and in the text as well where the mark is longer than one sign.
 */

function straightFaults({ ours, theirs: drawn, doubled }, word) {
  const theirs = withFramesFirst(drawn, word)
  const isAgain = (text, before) => text === before?.text && doubled.includes(text)
  const single = theirs.map((line) => line.filter(({ text }, index) => !isAgain(text, line[index - 1])))
  return compare([ours, single].map(straightWordsOf), word, straightWordsOf).filter((fault) => !hung.test(fault))
}

/** Punctuation at the end of a Chinese line: LibreOffice 7.4 hangs it out of the line whatever the file says, and leaves it out of the PDF. */
const hung = /\p{Script=Han}”: “[,.;:!?、。]” is “” in LibreOffice$/u

/** What stands in a frame, "Draft" over the masthead, is drawn last by LibreOffice; the words of a line are one text to it. */
function withFramesFirst(lines, { framed }) {
  const isFramed = (line) => framed.includes(line.map(({ text }) => text).join(' '))
  return [...lines.filter(isFramed), ...lines.filter((line) => !isFramed(line))]
}

/** Where a line breaks, foreign words in it stand in another order: only those of a text that is one line in both are in order. */
function turnedFaults({ ours, theirs, doubled, isOneLine = false }, word) {
  const marks = doubled.map((text) => [{ text }])
  const foreign = [[...ours, ...marks], theirs].map((lines) => foreignWordsOf(wordsOf(lines)))
  return [
    ...compare([ours, theirs].map(lettersOfLines), word, lettersOfLines),
    ...differences(...(isOneLine ? foreign : foreign.map((words) => words.toSorted()))),
  ]
}

const lettersOfLines = (lines) => arabicLettersOf(wordsOf(lines))

/** Two streams without the repeated heads of tables, which `read` makes of their text what it made of the lines. */
function compare(streams, { tables }, read) {
  const heads = tables.map(({ head, row }) => ({ head: read([[{ text: head }]]), row: read([[{ text: row }]]) }))
  return differences(...streams.map((words) => withoutRepeats(words, heads)))
}

// ------------------------------------------------------------------ pages

/**
 * One page more or less for each ten that are begun. Word sets endnotes under the end of the text; LibreOffice 7.4 begins a page for
 * them, which is one more.
 */
export function pageFaults(ours, theirs, { hasEndnotes }) {
  const allowed = Math.ceil(ours.length / 10)
  const more = theirs.length - ours.length
  return more >= -allowed && more <= allowed + (hasEndnotes ? 1 : 0)
    ? []
    : [`${ours.length} pages are ${theirs.length}`]
}

// ------------------------------------------------------------------ notes

/** The part of the notes that has to stand on the same page. */
const samePage = 0.95

/** One note may go to the page beside its own: LibreOffice 7.4 never sets spaces closer, as Word does, and takes a line more for some paragraphs. */
const oneLine = 1

/** So many letters tell a note. */
const beginning = 24

/** Nearly all notes stand on the page on which they stand in the other, behind contents on one beside it: their heads are repeated in the PDF alone. */
export function noteFaults(ours, theirs, word) {
  const notes = word.notes
    .map((note) => lettersOf(wordsOf([[{ text: note }]]), word).slice(0, beginning))
    .filter((letters) => letters !== '')
  const [here, there] = [ours, theirs].map(({ notes: pages }) => findNotes(notes, pages, word))
  const slip = slipOf(ours, theirs)
  const isSame = (page, other) =>
    page !== undefined &&
    (page === other || (page - 1 > slip && other === page - 1) || (word.hasContents && Math.abs(page - other) === 1))
  const moved = notes.flatMap((note, index) =>
    isSame(here[index], there[index])
      ? []
      : [`note ${index + 1} (${note}) is on page ${there[index] ?? '–'}, not ${here[index] ?? '–'}`],
  )
  const isBeside = notes.every((_, index) => Math.abs((here[index] ?? Infinity) - (there[index] ?? Infinity)) <= 1)
  const allowed = Math.max((1 - samePage) * notes.length, isBeside ? oneLine : 0)
  return moved.length <= allowed ? [] : moved
}

/**
 * The page on which LibreOffice 7.4 has room for one line more: the rule that it draws over notes is lower than the line of low
 * signs that Word sets there. With it come the first two lines of a paragraph. What follows may stand one page earlier.
 */
function slipOf(ours, theirs) {
  const at = ours.lineCounts.findIndex((count, page) => count !== theirs.lineCounts[page])
  const more = at === -1 ? 0 : theirs.lineCounts[at] - ours.lineCounts[at]
  return (more === 1 || more === 2) && theirs.notes[at].length > 0 ? at : Infinity
}

function lettersOf(words, { isTurned }) {
  return (isTurned ? arabicLettersOf(words) : words.filter((text) => /[\p{L}\p{N}]/u.test(text))).join('')
}

/** The page of each note; they stand in their order. */
function findNotes(notes, pages, word) {
  const letters = pages.map((lines) => lettersOf(wordsOf(lines), word))
  let place = { page: 0, from: 0 }
  return notes.map((note) => {
    for (let page = place.page; page < letters.length; page += 1) {
      const at = letters[page].indexOf(note, page === place.page ? place.from : 0)
      if (at === -1) continue
      place = { page, from: at + note.length }
      return page + 1
    }
    return undefined
  })
}
