/** Asterisk notes that were typed: the line with the asterisk stands in one place, the words of the note in another. */
import type { OpeningItems } from '../document/opening.ts'
import { openParagraph } from '../blocks/labels.ts'
import { plainText } from '../word/plain-text.ts'
import type { Item, NoteCall, WordDocument, WordParagraph, WordPiece, Words } from '../word/word-document.ts'
import { isText } from './looks.ts'

/** Paragraphs behind the title among which notes are looked for. */
const farthest = 30

/** A file, and its opening, whose typed notes are notes. */
interface Opened {
  readonly word: WordDocument
  readonly opening: OpeningItems
}

/** Makes notes of paragraphs that open with asterisks, where a line before them, or the symbol of a reissue, has the same. */
export function withTypedNotes({ word, opening }: Opened): Opened {
  const onFirst = opening.text
    .slice(0, farthest)
    .filter(isText)
    .reduce<Opened>((opened, paragraph) => withNote(paragraph, opened), { word, opening })
  return withNotesOfText(onFirst)
}

function withNote(paragraph: WordParagraph, opened: Opened): Opened {
  const { word, opening } = opened
  const note = openAsterisk(paragraph)
  if (note === undefined || calledBefore(opening.text, opening.text.indexOf(paragraph), note.mark) !== undefined)
    return opened
  const id = idOf(note.mark)
  const called =
    withCall(opening, note.mark, id) ??
    (isOnSymbol(word, note.mark) ? withAgendaCall(opening, note.mark, id) : undefined)
  if (called === undefined) return opened
  return {
    word: withFootnotes(word, new Map([...word.notes.footnotes, [id, [{ ...paragraph, pieces: note.pieces }]]])),
    opening: { ...called, text: opening.text.filter((item) => item !== paragraph) },
  }
}

function withFootnotes(word: WordDocument, footnotes: WordDocument['notes']['footnotes']): WordDocument {
  return { ...word, notes: { ...word.notes, footnotes } }
}

function idOf(mark: string, count = 1): string {
  return count === 1 ? `typed ${mark}` : `typed ${mark} ${count}`
}

/** Notes that paragraphs of the text, or headings of annexes, call. */
function withNotesOfText({ word, opening }: Opened): Opened {
  const text: (Item | undefined)[] = [...opening.text]
  const footnotes = new Map(word.notes.footnotes)
  let count = 1
  for (const [at, item] of opening.text.entries()) {
    const note = isText(item) ? openAsterisk(item) : undefined
    const place = note && calledBefore(text, at, note.mark)
    const line = place === undefined ? undefined : text[place]
    if (note === undefined || place === undefined || !isText(item) || !isText(line)) continue
    count += 1
    const id = idOf(note.mark, count)
    text[place] = { ...line, pieces: withCallIn(line.pieces, note.mark, id) ?? line.pieces }
    text[at] = undefined
    footnotes.set(id, [{ ...item, pieces: note.pieces }])
  }
  return {
    word: withFootnotes(word, footnotes),
    opening: { ...opening, text: text.filter((item) => item !== undefined) },
  }
}

/** Paragraphs before a note among which its call is looked for. */
const nearest = 40

/** The place of the only paragraph before a note that has its mark. */
function calledBefore(items: readonly (Item | undefined)[], at: number, mark: string): number | undefined {
  const from = Math.max(0, at - nearest)
  const found = items
    .slice(from, at)
    .flatMap((item, index) => (isText(item) && withCallIn(item.pieces, mark, '') !== undefined ? [from + index] : []))
  return found.length === 1 ? found[0] : undefined
}

interface AsteriskNote {
  readonly mark: string
  readonly pieces: readonly WordPiece[]
}

/** Asterisks before a tab, or right before the words. */
function openAsterisk({ pieces }: WordParagraph): AsteriskNote | undefined {
  const opened = openParagraph(pieces)
  if (opened.label !== undefined)
    return /^\*{1,3}$/.test(opened.label) ? { mark: opened.label, pieces: opened.pieces } : undefined
  const [first, ...others] = opened.pieces
  const mark = first?.type === 'words' ? /^\s*(\*{1,3})(?!\*)/.exec(first.value) : undefined
  if (first?.type !== 'words' || mark?.[1] === undefined) return undefined
  const rest = { ...first, value: first.value.slice(mark[0].length).trimStart(), isRaised: false }
  return { mark: mark[1], pieces: rest.value === '' ? others : [rest, ...others] }
}

// ------------------------------------------------------------------- calls

function withCall(opening: OpeningItems, mark: string, id: string): OpeningItems | undefined {
  const lines = [...opening.block, ...opening.titles]
  const [line] = lines.filter(({ pieces }) => withCallIn(pieces, mark, id) !== undefined)
  const pieces = line && withCallIn(line.pieces, mark, id)
  return pieces && replaced(opening, line, { ...line, pieces })
}

/** The pieces of a line with a call in the place of the mark that stands in it once, behind a word; absent where none does. */
function withCallIn(pieces: readonly WordPiece[], mark: string, id: string): readonly WordPiece[] | undefined {
  const stars = new RegExp(`(?<!\\*)\\*{${mark.length}}(?!\\*)`, 'gu')
  if (pieces.some((piece) => piece.type === 'note' && piece.isTyped)) return undefined
  const words = plainText(pieces)
  const [place, ...others] = [...words.matchAll(stars)].map(({ index }) => index)
  if (place === undefined || others.length > 0 || !/[^\s*(（[]$/u.test(words.slice(0, place).slice(-1)))
    return undefined
  const at = pieces.findIndex((piece) => piece.type === 'words' && piece.value.includes(mark))
  const piece = pieces[at]
  if (piece?.type !== 'words') return undefined
  const start = piece.value.indexOf(mark)
  const parts = [piece.value.slice(0, start).trimEnd(), piece.value.slice(start + mark.length)]
  const [before, behind] = parts.map((value): readonly Words[] => (value === '' ? [] : [{ ...piece, value }]))
  return [...pieces.slice(0, at), ...(before ?? []), ...callOf(mark, id), ...(behind ?? []), ...pieces.slice(at + 1)]
}

function callOf(mark: string, id: string): readonly [NoteCall, Words] {
  return [
    { type: 'note', of: 'footnotes', id, isTyped: true },
    { type: 'words', value: mark, isBold: false, isItalic: false, isRaised: true },
  ]
}

/** A document that is issued again has the asterisk on its symbol, which takes none in a source: it goes to the line of the agenda. */
function withAgendaCall(opening: OpeningItems, mark: string, id: string): OpeningItems | undefined {
  const line = opening.block.find(({ role }) => role === 'agendaItem')
  return line && replaced(opening, line, { ...line, pieces: [...line.pieces, ...callOf(mark, id)] })
}

function isOnSymbol({ heads }: WordDocument, mark: string): boolean {
  const symbol = new RegExp(`^\\S+/\\S*[^\\s*]\\*{${mark.length}}$`)
  return heads.some((line) => symbol.test(line.trim()))
}

function replaced(opening: OpeningItems, from: WordParagraph, to: WordParagraph): OpeningItems {
  const each = (paragraph: WordParagraph): WordParagraph => (paragraph === from ? to : paragraph)
  return { ...opening, block: opening.block.map(each), titles: opening.titles.map(each) }
}
