/** What an edited file says and the new source does not build, and lines that were taken out of it and are composed again. */
import { languages } from '../../../templates/languages/index.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { StyleName } from '../../../templates/styles.ts'
import { attachmentKinds } from '../../text/composed-labels.ts'
import { isNoteLetter } from '../blocks/labels.ts'
import { cleanText } from '../word/clean-text.ts'
import { paragraphsIn, plainText } from '../word/plain-text.ts'
import type { WordDocument, WordParagraph, WordPiece } from '../word/word-document.ts'

/** Words that have no place in the source, or a line that comes back. */
export interface Unkept {
  readonly code: 'import-words' | 'import-composed'
  readonly words: string
  /** Lines of the file at which that is, the nearest first, by their words. */
  readonly near: readonly string[]
  /** Absent in notes and heads, too. */
  readonly role: StyleName | undefined
  readonly isInHeads: boolean
}

/** The file as it was built, if that is known, as it was edited, and as the new source builds it. */
export interface ThreeFiles {
  readonly base?: WordDocument | undefined
  readonly edited: WordDocument
  readonly rebuilt: WordDocument
}

/** What is lost of an edited file, and what comes back. */
export function findUnkept(files: ThreeFiles, code: LanguageCode): readonly Unkept[] {
  const [edited, rebuilt] = [readLines(files.edited, code), readLines(files.rebuilt, code)]
  const base = files.base === undefined ? undefined : readLines(files.base, code)
  return [
    ...lostOf(edited.text, rebuilt.text),
    ...backOf((base ?? rebuilt).text, edited.text, rebuilt.text),
    ...(base === undefined ? [] : inContents({ base, edited, rebuilt })),
  ]
}

/** Contents follow their headings when a program is asked for it: entries as they were built say nothing. */
function inContents({ base, edited, rebuilt }: Readonly<Record<keyof ThreeFiles, Lines>>): readonly Unkept[] {
  const old = new Set(base.contents.map(({ key }) => key))
  const fresh = edited.contents.filter(({ key }) => !old.has(key))
  const back = edited.contents.length === 0 ? [] : backOf(base.contents, edited.contents, rebuilt.contents)
  return [...lostOf(fresh, rebuilt.contents), ...back]
}

// ------------------------------------------------------------------- lines

/** A word as it is compared, and as it stands there. */
interface Word {
  readonly key: string
  readonly shown: string
}

interface Line {
  readonly text: string
  readonly words: readonly Word[]
  readonly key: string
  readonly role: StyleName | undefined
  readonly isInHeads: boolean
}

interface Lines {
  readonly text: readonly Line[]
  readonly contents: readonly Line[]
}

/** The paragraphs of the notes that something calls: some programs keep the others where nobody sees them. */
function calledNotes(text: readonly WordParagraph[], notes: WordDocument['notes']): readonly WordParagraph[] {
  const calls = new Set(
    text.flatMap(({ pieces }) => pieces.flatMap((piece) => (piece.type === 'note' ? [`${piece.of} ${piece.id}`] : []))),
  )
  return (['footnotes', 'endnotes'] as const).flatMap((of) =>
    [...notes[of]].flatMap(([id, items]) => (calls.has(`${of} ${id}`) ? paragraphsIn(items) : [])),
  )
}

function readLines({ body, notes, heads }: WordDocument, code: LanguageCode): Lines {
  const own = [...paragraphsIn(body), ...calledNotes(paragraphsIn(body), notes)]
  const [contents, text] = [own.filter(isOfContents), own.filter((paragraph) => !isOfContents(paragraph))].map((all) =>
    all.map(({ pieces, role }) => toLine(plainText(pieces.filter(isSaid)), { role, isInHeads: false })),
  )
  // Programs have a head for each kind of page, with the same lines.
  const above = [...new Set(heads)].map((line) => toLine(line, { role: undefined, isInHeads: true }))
  return { text: [...(text ?? []), ...above], contents: contents ?? [] }

  function toLine(line: string, about: Pick<Line, 'role' | 'isInHeads'>): Line {
    const words = wordsOf(line, code)
    return { text: line, words, key: joined(words), ...about }
  }
}

/** Letters of notes under tables are counted. */
function isSaid(piece: WordPiece): boolean {
  return piece.type !== 'words' || !piece.isRaised || !isNoteLetter(piece.value.trim())
}

function isOfContents({ contents }: WordParagraph): boolean {
  return contents !== undefined
}

function joined(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ')
}

/** What lines are compared by: their words, without those of labels. */
export function wordsKey(text: string, code: LanguageCode): string {
  return joined(wordsOf(text, code))
}

const wordPattern = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}])+/gu

/** Words of letters; figures are counted, and a Chinese letter is a word. */
function wordsOf(text: string, code: LanguageCode): readonly Word[] {
  const labels = labelWords(code)
  return (cleanText(text).normalize('NFC').match(wordPattern) ?? [])
    .map((shown) => ({ key: shown.normalize('NFKC').toLowerCase(), shown }))
    .filter(({ key }) => !labels.has(key))
}

const known = new Map<LanguageCode, ReadonlySet<string>>()

/** More numbers than these no document has. */
const most = 200

/** What labels are made of: they are counted anew. */
function labelWords(code: LanguageCode): ReadonlySet<string> {
  const labels =
    known.get(code) ?? new Set(labelsIn(code).flatMap((label) => label.toLowerCase().match(wordPattern) ?? []))
  known.set(code, labels)
  return labels
}

function labelsIn(code: LanguageCode): readonly string[] {
  const { headingLabel, paragraphLabel, attachments } = languages[code]
  return Array.from({ length: most }, (_, index) => index + 1).flatMap((number) => [
    ...([1, 2, 3, 4, 5] as const).map((level) => headingLabel(level, number)),
    ...([1, 2, 3, 4] as const).map((level) => paragraphLabel(level, number)),
    ...attachmentKinds.map((kind) => attachments[kind](number)),
  ])
}

// ------------------------------------------------------------------- words

type Counts = Map<string, number>

function countsOf(lines: readonly Line[]): Counts {
  const counts: Counts = new Map()
  for (const { key } of lines.flatMap(({ words }) => words)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** How many times more words stand in the one than in the other. */
function surplus(one: readonly Line[], other: readonly Line[]): Counts {
  const theirs = countsOf(other)
  return new Map([...countsOf(one)].map(([word, count]) => [word, count - (theirs.get(word) ?? 0)]))
}

/** Takes one of a thing where there are more. */
function take(counts: Counts, key: string): boolean {
  const count = counts.get(key) ?? 0
  counts.set(key, count - 1)
  return count > 0
}

/** Places of the lines of the one that the other does not have. */
function unmatched(one: readonly Line[], other: readonly Line[]): readonly number[] {
  const left: Counts = new Map()
  for (const { key } of other) left.set(key, (left.get(key) ?? 0) + 1)
  return one.flatMap(({ key }, at) => (key === '' || take(left, key) ? [] : [at]))
}

/** How many lines around one are looked at for its place. */
const mostNear = 20

/** Words of the edited file that the new one does not have. */
function lostOf(edited: readonly Line[], rebuilt: readonly Line[]): readonly Unkept[] {
  const more = surplus(edited, rebuilt)
  return unmatched(edited, rebuilt).flatMap((at): readonly Unkept[] => {
    const { words = [], role, isInHeads = false } = edited[at] ?? {}
    const lost = new Set(words.filter(({ key }) => take(more, key)))
    if (lost.size === 0) return []
    const before = edited.slice(Math.max(0, at - mostNear), at).map(({ key }) => key)
    const near = [...before, joined(words.filter((word) => !lost.has(word)))].toReversed()
    return [{ code: 'import-words', words: phraseOf(words, lost), near, role, isInHeads }]
  })
}

/** Lost words in their order; for others that stand between them a sign stands. */
function phraseOf(words: readonly Word[], lost: ReadonlySet<Word>): string {
  return words
    .map((word) => (lost.has(word) ? word.shown : '…'))
    .join(' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')
    .replace(/(?:… )+…/g, '…')
    .replace(/^… | …$/g, '')
}

/** Lines that were taken out as a whole, and stand there as before. */
function backOf(base: readonly Line[], edited: readonly Line[], rebuilt: readonly Line[]): readonly Unkept[] {
  const [there, more] = [new Set(rebuilt.map(({ key }) => key)), surplus(rebuilt, edited)]
  return unmatched(base, edited).flatMap((at): readonly Unkept[] => {
    const { text = '', words = [], key = '', role, isInHeads = false } = base[at] ?? {}
    if (!there.has(key) || !words.every((word) => (more.get(word.key) ?? 0) > 0)) return []
    for (const word of words) take(more, word.key)
    const near = base.slice(at + 1, at + mostNear).map((line) => line.key)
    return [{ code: 'import-composed', words: text.replace(/\s+/g, ' ').trim(), near, role, isInHeads }]
  })
}
