/** Tokens as the pieces of a paragraph of the importer. */
import type { PhrasingContent } from 'mdast'
import { raisedCharacters } from '../word/symbols.ts'
import type { WordPiece, Words } from '../word/word-document.ts'
import { bareParagraph } from '../word/new-paragraph.ts'
import { plainText } from '../word/plain-text.ts'
import { withoutTags } from './flat-tokens.ts'
import { resolvePairs, type PairedToken } from './pairs.ts'
import { flatten, omit, type Point, type MarkdownReading } from './reading.ts'
import { readPicture } from './pictures.ts'
import { withRaised } from './raised.ts'
import { tokensOf } from './tokens.ts'
import type { WordsLook } from './token.ts'

/** A piece, or the end of a line that says nothing. */
export type LinePiece = WordPiece | { readonly type: 'soft' }

/** The pieces of some inlines. */
export function piecesOf(nodes: readonly PhrasingContent[], reading: MarkdownReading): readonly LinePiece[] {
  const tokens = resolvePairs(withoutTags(tokensOf(nodes, {}, reading), reading), reading)
  return withRaised(tokens.flatMap((token) => pieceOf(token, reading)))
}

/** The space between two lines: it looks as the words on both sides of it do. */
export function spaceBetween(before: WordPiece | undefined, behind: WordPiece | undefined): Words {
  const isBoth = (has: (words: Words) => boolean): boolean =>
    before?.type === 'words' && behind?.type === 'words' && has(before) && has(behind)
  return wordsPiece(' ', { isBold: isBoth(({ isBold }) => isBold), isItalic: isBoth(({ isItalic }) => isItalic) })
}

/** Pieces whose lines are one. */
function onOneLine(pieces: readonly LinePiece[]): readonly WordPiece[] {
  return pieces.map((piece, index): WordPiece => {
    if (piece.type !== 'soft') return piece
    const [before, behind] = [pieces[index - 1], pieces[index + 1]]
    return spaceBetween(before?.type === 'soft' ? undefined : before, behind?.type === 'soft' ? undefined : behind)
  })
}

/** The same on one line. */
export function linePieces(nodes: readonly PhrasingContent[], reading: MarkdownReading): readonly WordPiece[] {
  return onOneLine(piecesOf(nodes, reading))
}

function pieceOf(token: PairedToken, reading: MarkdownReading): readonly LinePiece[] {
  switch (token.type) {
    case 'words':
      if (token.look.isStruck !== true) return [wordsPiece(token.value, token.look)]
      omit(reading, token.at, ['struck', token.value])
      return []
    case 'piece':
      return [token.piece]
    case 'picture':
      return readPicture(token, reading)
    case 'call':
      return [callOf(token.name, token.at, reading)]
    case 'inline-note':
      return noteOf(token, reading)
    case 'tag':
      return []
    case 'soft':
      return [token]
  }
}

/** A note that is written where it is called; within another it stands in brackets. */
function noteOf(
  { tokens, at }: Extract<PairedToken, { type: 'inline-note' }>,
  reading: MarkdownReading,
): readonly LinePiece[] {
  const inside = { ...reading, isInNote: true }
  const pieces = onOneLine(withRaised(tokens.flatMap((each) => pieceOf(each, inside))))
  if (reading.isInNote) {
    flatten(reading, at, ['note-in-note', plainText(pieces)])
    return [wordsPiece(' (', {}), ...pieces, wordsPiece(')', {})]
  }
  const id = `inline ${reading.called.size + 1}`
  reading.called.set(id, [bareParagraph(pieces)])
  return [{ type: 'note', of: 'footnotes', id, isTyped: false }]
}

/** Words with their look; figures are raised by themselves, letters by the composer. */
export function wordsPiece(value: string, look: WordsLook): Words {
  const raised = look.isRaised === true ? raisedCharacters(value) : value
  const { url, language } = look
  return {
    type: 'words',
    value: raised,
    isBold: look.isBold === true,
    isItalic: look.isItalic === true,
    isRaised: look.isRaised === true && raised === value,
    ...(look.isLowered === true
      ? { set: 'lowered' as const }
      : look.isUnderlined === true
        ? { set: 'underlined' as const }
        : {}),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
  }
}

/** The call of a note; one that is nowhere is words. */
function callOf(name: string, at: Point, reading: MarkdownReading): WordPiece {
  const note = reading.notes.get(name.toLowerCase()) ?? reading.notes.get(name)
  if (note === undefined || reading.isInNote) {
    flatten(reading, at, ['note-call', `[^${name}]`])
    return wordsPiece(`[^${name}]`, {})
  }
  const id = note.identifier
  if (!reading.used.has(note)) {
    reading.used.add(note)
    reading.called.set(id, reading.readNote(note.children))
  }
  return { type: 'note', of: 'footnotes', id, isTyped: false }
}
