/** Words in files of others, with what of their looks and links is believed. */
import { bracketed } from '../blocks/inlines.ts'
import { mapPieces } from '../word/map-items.ts'
import type { WordParagraph, WordPiece, Words } from '../word/word-document.ts'
import { codeOf } from '../facts/languages.ts'

/** A paragraph without links into the text: what they lead to has no name that a source could use. */
export function withoutTargets(paragraph: WordParagraph): WordParagraph {
  const isUnderlined = paragraph.pieces.every((piece) => piece.type !== 'words' || isLined(piece))
  return withSplitCalls(mapPieces(isUnderlined ? withoutLines(paragraph) : paragraph, bare))
}

/** Calls of several notes in one run, "a,b", are calls one after the other. */
function withSplitCalls(paragraph: WordParagraph): WordParagraph {
  const pieces = paragraph.pieces.flatMap((piece): readonly WordPiece[] => {
    if (piece.type !== 'words' || !piece.isRaised || !severalCalls.test(piece.value)) return [piece]
    return piece.value.split(/(,)/).map((value) => ({ ...piece, value: value.trim() }))
  })
  return { ...paragraph, pieces }
}

/** True for words with a line under them, and for what says nothing. */
function isLined({ set, value }: Words): boolean {
  return set === 'underlined' || !/\p{L}{2}/u.test(value)
}

/** What is underlined as a whole is a heading, or a habit. */
function withoutLines(paragraph: WordParagraph): WordParagraph {
  return mapPieces(paragraph, (piece) => {
    if (piece.type !== 'words' || piece.set !== 'underlined') return piece
    const { set: _, ...words } = piece
    return words
  })
}

const severalCalls = /^\s*[a-z](?:\s?,\s?[a-z])+\s*$/

/** Brackets that are typed around the number of a note, as in Arabic, are composed. */
function bare(piece: WordPiece, index: number, pieces: readonly WordPiece[]): WordPiece | undefined {
  if (isNote(bracketed(pieces, index))) return undefined
  if (piece.type === 'words')
    return believed(withoutLooks(isRaisedAlone(pieces, index) ? { ...piece, set: 'raised' } : piece))
  if (piece.type !== 'reference' || piece.to === 'note') return piece
  return { type: 'words', value: piece.value, isBold: false, isItalic: false, isRaised: false }
}

function isNote(piece: WordPiece | undefined): boolean {
  return piece?.type === 'note' || (piece?.type === 'reference' && piece.to === 'note')
}

/** True for raised words that are neither figures, marks of notes nor what a language raises by itself: "n+1", "2+", and the letter of a power. */
function isRaisedAlone(pieces: readonly WordPiece[], index: number): boolean {
  const [before, piece] = [pieces[index - 1], pieces[index]]
  if (piece?.type !== 'words' || !piece.isRaised || piece.set !== undefined) return false
  const words = piece.value.trim()
  if (powers.test(words)) return /[\p{L}\p{N}]/u.test(words)
  const base = before?.type === 'words' && !before.isRaised ? before.value : ''
  return /^[ijkmntxyz]$/.test(words) && /(?<![\p{L}\p{M}])[a-z]$|[\d)\]]$/u.test(base)
}

/** Signs of reckoning, and letters with figures. */
const powers = /[+=/^×·−]|^[-−]?\d*\.?\d*[a-z]+\d[a-z\d]*$|^[-−]?\d+[a-z]$/iu

/** Others set capitals at will, and underline what leads elsewhere. */
function withoutLooks({ set, ...words }: Words): Words {
  const isLink = words.url !== undefined || words.anchor !== undefined
  return set === 'lowered' || set === 'raised' || (set === 'underlined' && !isLink) ? { ...words, set } : words
}

const scripts = { ar: /\p{Script=Arabic}/u, zh: /\p{Script=Han}/u, ru: /\p{Script=Cyrillic}/u } as const

/** Of the language of words only what their script shows is believed. */
function believed(piece: Words): Words {
  const { anchor, language, ...words } = piece
  if (anchor === undefined && language === undefined) return piece
  const [shown] = (Object.keys(scripts) as (keyof typeof scripts)[]).filter((each) => scripts[each].test(words.value))
  const isShown = shown !== undefined && codeOf(language) === shown
  return isShown && language !== undefined ? { ...words, language } : words
}
