/** Asterisk notes of the first page that were typed: the line with the asterisk stands in one place, the words of the note in another. */
import type { OpeningItems } from '../document/opening.ts'
import { openParagraph } from '../blocks/labels.ts'
import { plainText } from '../word/plain-text.ts'
import type { NoteCall, WordDocument, WordParagraph, WordPiece, Words } from '../word/word-document.ts'
import { isText } from './looks.ts'

/** Paragraphs behind the title among which notes are looked for. */
const farthest = 30

/** A file, and its opening, whose typed notes are notes. */
interface Opened {
  readonly word: WordDocument
  readonly opening: OpeningItems
}

/** Makes notes of paragraphs that open with asterisks, where a line of the opening, or the symbol of a reissue, ends with the same. */
export function withTypedNotes({ word, opening }: Opened): Opened {
  return opening.text
    .slice(0, farthest)
    .filter(isText)
    .reduce<Opened>((opened, paragraph) => withNote(paragraph, opened), { word, opening })
}

function withNote(paragraph: WordParagraph, opened: Opened): Opened {
  const { word, opening } = opened
  const note = openAsterisk(paragraph)
  if (note === undefined) return opened
  const called =
    withCall(opening, note.mark) ?? (isOnSymbol(word, note.mark) ? withAgendaCall(opening, note.mark) : undefined)
  if (called === undefined) return opened
  const footnotes = new Map([...word.notes.footnotes, [idOf(note.mark), [{ ...paragraph, pieces: note.pieces }]]])
  return {
    word: { ...word, notes: { ...word.notes, footnotes } },
    opening: { ...called, text: opening.text.filter((item) => item !== paragraph) },
  }
}

function idOf(mark: string): string {
  return `typed ${mark}`
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

function withCall(opening: OpeningItems, mark: string): OpeningItems | undefined {
  const line = [...opening.block, ...opening.titles].find((each) => endsWith(each, mark))
  if (line === undefined) return undefined
  const called = { ...line, pieces: [...cutMark(line.pieces, mark), ...callOf(mark)] }
  return replaced(opening, line, called)
}

function endsWith({ pieces }: WordParagraph, mark: string): boolean {
  return new RegExp(`(?<!\\*)\\*{${mark.length}}$`).test(plainText(pieces).trimEnd())
}

function cutMark(pieces: readonly WordPiece[], mark: string): readonly WordPiece[] {
  let left = mark.length
  return pieces
    .toReversed()
    .map((piece): WordPiece => {
      if (left === 0 || piece.type !== 'words') return piece
      const value = piece.value.trimEnd()
      const stars = Math.min(left, /\**$/.exec(value)?.[0].length ?? 0)
      left -= stars
      return { ...piece, value: value.slice(0, value.length - stars) }
    })
    .toReversed()
}

function callOf(mark: string): readonly [NoteCall, Words] {
  return [
    { type: 'note', of: 'footnotes', id: idOf(mark), isTyped: true },
    { type: 'words', value: mark, isBold: false, isItalic: false, isRaised: true },
  ]
}

/** A document that is issued again has the asterisk on its symbol, which takes none in a source: it goes to the line of the agenda. */
function withAgendaCall(opening: OpeningItems, mark: string): OpeningItems | undefined {
  const line = opening.block.find(({ role }) => role === 'agendaItem')
  return line && replaced(opening, line, { ...line, pieces: [...line.pieces, ...callOf(mark)] })
}

function isOnSymbol({ heads }: WordDocument, mark: string): boolean {
  const symbol = new RegExp(`^\\S+/\\S*[^\\s*]\\*{${mark.length}}$`)
  return heads.some((line) => symbol.test(line.trim()))
}

function replaced(opening: OpeningItems, from: WordParagraph, to: WordParagraph): OpeningItems {
  const each = (paragraph: WordParagraph): WordParagraph => (paragraph === from ? to : paragraph)
  return { ...opening, block: opening.block.map(each), titles: opening.titles.map(each) }
}
