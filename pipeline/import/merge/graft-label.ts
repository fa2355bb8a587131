/** Words that an editor has typed before a label, or between it and its text: they are of the text. */
import { openParagraph, trimStart } from '../blocks/labels.ts'
import { plainText } from '../word/plain-text.ts'
import type { WordPiece } from '../word/word-document.ts'

/** Pieces of an edited paragraph that begin as those of the built one do, where its label still stands there. */
export function withWordsBehindLabel(base: readonly WordPiece[], edited: readonly WordPiece[]): readonly WordPiece[] {
  const { tabs, label } = openParagraph(base)
  const end = label === undefined ? -1 : endOfTabs(edited, tabs + 1)
  if (label === undefined || end < 0) return edited
  const head = edited.slice(0, end).filter(({ type }) => type !== 'tab')
  const at = plainText(head).indexOf(label)
  if (at < 0 || plainText(head).trim() === label) return edited
  const words = trimStart(withoutWords(head, at, at + label.length))
  const opening = base.slice(0, endOfTabs(base, tabs + 1) + 1)
  const rest = trimStart(edited.slice(end + 1))
  const isParted = /[\s\p{Script=Han}]$/u.test(plainText(words)) || /^\p{Script=Han}/u.test(plainText(rest))
  const [last] = words.filter(({ type }) => type === 'words').slice(-1)
  const between = isParted || last?.type !== 'words' ? [] : [{ ...last, value: ' ' }]
  return [...opening, ...words, ...between, ...rest]
}

/** The mark of a note before the words that were typed before it. */
export function withMarkFirst(pieces: readonly WordPiece[]): readonly WordPiece[] {
  const at = pieces.findIndex(({ type }) => type === 'mark')
  const before = pieces.slice(0, Math.max(at, 0))
  const words = before.filter((piece) => piece.type === 'words' && /[\p{L}\p{N}]/u.test(piece.value))
  if (words.length === 0) return pieces
  const marks = before.filter((piece) => !words.includes(piece))
  const [mark, rest] = [pieces.slice(at, at + 1), pieces.slice(at + 1)]
  const behind = rest.findIndex((piece) => piece.type === 'words' && /[\p{L}\p{N}]/u.test(piece.value))
  const cut = behind < 0 ? rest.length : behind
  return [...marks, ...mark, ...rest.slice(0, cut), ...words, ...rest.slice(cut)]
}

/** Where so many tabs have stood; −1 where fewer do. */
function endOfTabs(pieces: readonly WordPiece[], count: number): number {
  let left = count
  return pieces.findIndex(({ type }) => type === 'tab' && --left === 0)
}

/** Pieces without a stretch of their words. */
function withoutWords(pieces: readonly WordPiece[], from: number, to: number): readonly WordPiece[] {
  let offset = 0
  return pieces.flatMap((piece): readonly WordPiece[] => {
    const { length } = plainText([piece])
    const [start, end] = [Math.max(from - offset, 0), Math.min(to - offset, length)]
    offset += length
    if (start >= end || piece.type !== 'words') return [piece]
    const value = piece.value.slice(0, start) + piece.value.slice(end)
    return value.trim() === '' ? [] : [{ ...piece, value: value.replace(/\s+/g, ' ') }]
  })
}
