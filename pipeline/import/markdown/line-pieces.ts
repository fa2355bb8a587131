/** Tokens as the pieces of a paragraph of the importer. */
import type { PhrasingContent } from 'mdast'
import { raisedCharacters } from '../word/symbols.ts'
import type { WordPiece, Words } from '../word/word-document.ts'
import { bareParagraph } from '../word/new-paragraph.ts'
import { withoutTags } from './flat-tokens.ts'
import { resolvePairs, type PairedToken } from './pairs.ts'
import { flatten, omit, type Point, type MarkdownReading } from './reading.ts'
import { readPicture } from './pictures.ts'
import { tokensOf } from './tokens.ts'
import type { WordsLook } from './token.ts'

/** A piece, the end of a line that says nothing, or a block that was taken out of the text. */
export type LinePiece =
  | WordPiece
  | { readonly type: 'soft' }
  | { readonly type: 'block'; readonly index: number; readonly at: Point }

/** The pieces of some inlines. */
export function piecesOf(nodes: readonly PhrasingContent[], reading: MarkdownReading): readonly LinePiece[] {
  const tokens = resolvePairs(withoutTags(tokensOf(nodes, {}, reading), reading), reading)
  return tokens.flatMap((token) => pieceOf(token, reading))
}

/** The same on one line. */
export function linePieces(nodes: readonly PhrasingContent[], reading: MarkdownReading): readonly WordPiece[] {
  return piecesOf(nodes, reading).flatMap((piece): readonly WordPiece[] =>
    piece.type === 'soft' ? [spaceBetween] : piece.type === 'block' ? [] : [piece],
  )
}

export const spaceBetween: Words = { type: 'words', value: ' ', isBold: false, isItalic: false, isRaised: false }

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
    case 'inline-note': {
      const id = `inline ${reading.called.size + 1}`
      const pieces = token.tokens.flatMap((each) => pieceOf(each, { ...reading, isInNote: true }))
      reading.called.set(id, [bareParagraph(pieces.flatMap(asWordPiece))])
      return [{ type: 'note', of: 'footnotes', id, isTyped: false }]
    }
    case 'tag':
      return []
    case 'soft':
    case 'block':
      return [token]
  }
}

function asWordPiece(piece: LinePiece): readonly WordPiece[] {
  return piece.type === 'soft' ? [spaceBetween] : piece.type === 'block' ? [] : [piece]
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
