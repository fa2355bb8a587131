/** The words and signs of a paragraph one by one: programs cut them into runs as they like. */
import { diffArrays } from 'diff'
import type { WordPiece } from '../word/word-document.ts'

/** More differences than this in one paragraph are not looked for. */
const mostDifferences = 2000

/** One word, space or sign, or a piece of another kind, in the look that it has; a mark that is typed for a note stands with its call. */
export interface Atom {
  readonly pieces: readonly [WordPiece, ...WordPiece[]]
  readonly key: string
}

/** The atoms of pieces, in order. */
export function atomsOf(pieces: readonly WordPiece[]): readonly Atom[] {
  const atoms: Atom[] = []
  for (const piece of pieces.flatMap(split)) {
    const last = atoms.at(-1)
    const [call] = last?.pieces ?? []
    const isTyped = call?.type === 'note' && call.isTyped && piece.type === 'words' && piece.value === '*'
    if (last !== undefined && isTyped) atoms[atoms.length - 1] = { ...last, pieces: [...last.pieces, piece] }
    else atoms.push({ pieces: [piece], key: keyOf(piece) })
  }
  return atoms
}

function split(piece: WordPiece): readonly WordPiece[] {
  return piece.type === 'words' ? (piece.value.match(parts) ?? []).map((value) => ({ ...piece, value })) : [piece]
}

const parts = /\s+|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[^\s\p{L}\p{M}\p{N}]/gu

function keyOf(piece: WordPiece): string {
  switch (piece.type) {
    case 'words': {
      const { value, isBold, isItalic, set = '', url = '' } = piece
      if (/^\s+$/.test(value)) return ' '
      return JSON.stringify([value.normalize('NFC'), isBold, isItalic, set, url])
    }
    case 'note':
      return `note ${piece.of} ${piece.id}`
    case 'reference':
      return `reference ${piece.to} ${piece.name}`
    case 'bookmark':
      return 'bookmark'
    case 'picture':
      return `picture ${piece.picture.alternative}`
    case 'tab':
    case 'break':
    case 'page':
    case 'mark':
      return piece.type
  }
}

/** What nobody sees of a paragraph. */
function isSilent({ pieces: [piece] }: Atom): boolean {
  return piece.type === 'bookmark' || piece.type === 'page'
}

/** True where two paragraphs say the same in the same looks. */
export function saySame(a: readonly WordPiece[], b: readonly WordPiece[]): boolean {
  return visible(a) === visible(b)
}

function visible(pieces: readonly WordPiece[]): string {
  return atomsOf(pieces)
    .filter((atom) => !isSilent(atom))
    .map(({ key }) => key)
    .join('\n')
    .trim()
}

/** The pieces of an edited paragraph, where they say the same those of the one that was built. */
export function graftPieces(base: readonly WordPiece[], edited: readonly WordPiece[]): readonly WordPiece[] {
  const [old, changed] = [atomsOf(base), atomsOf(edited).filter((atom) => !isSilent(atom))]
  const changes = diffArrays(
    old.map(({ key }) => key),
    changed.map(({ key }) => key),
    { maxEditLength: mostDifferences },
  )
  if (changes === undefined) return edited
  const pieces: WordPiece[] = []
  let [x, y] = [0, 0]
  for (const [index, { added, removed, count }] of changes.entries()) {
    const [mine, theirs] = [old.slice(x, x + count), changed.slice(y, y + count)]
    const around = { begins: isAdded(changes[index - 1]), ends: isAdded(changes[index + 1]) }
    const isReplacing = changes[index - 1]?.removed === true || changes[index + 1]?.removed === true
    const beside = { before: anchorOf(pieces.findLast(isShown)), behind: anchorOf(piecesFrom(old, x).find(isShown)) }
    const fresh = isReplacing ? theirs : theirs.map((atom) => besideLink(atom, beside))
    const taken = added ? fresh : removed ? mine.filter(isSilent) : withEditedSpaces(mine, theirs, around)
    pieces.push(...taken.flatMap((atom) => atom.pieces))
    if (!added) x += count
    if (!removed) y += count
  }
  return joined(pieces)
}

/** The next pieces: more are not looked at for one that says something. */
function piecesFrom(atoms: readonly Atom[], start: number): readonly WordPiece[] {
  return atoms.slice(start, start + 5).flatMap(({ pieces }) => pieces)
}

function isShown(piece: WordPiece): boolean {
  return piece.type === 'words' && piece.value.trim() !== ''
}

function anchorOf(piece: WordPiece | undefined): string | undefined {
  return piece?.type === 'words' ? piece.anchor : undefined
}

/** What was typed at the edge of a reference is in its link, and none of its words, which are composed. */
function besideLink(atom: Atom, { before, behind }: Readonly<Record<'before' | 'behind', string | undefined>>): Atom {
  const [piece, ...others] = atom.pieces
  const anchor = anchorOf(piece)
  if (piece.type !== 'words' || anchor === undefined || (before === anchor) === (behind === anchor)) return atom
  const { anchor: _, set: __, ...plain } = piece
  return { ...atom, pieces: [plain, ...others] }
}

function isAdded(change: { readonly added: boolean } | undefined): boolean {
  return change?.added === true
}

/** What stays is as it was built; a space beside new words is in their look. */
function withEditedSpaces(
  mine: readonly Atom[],
  theirs: readonly Atom[],
  { begins, ends }: { readonly begins: boolean; readonly ends: boolean },
): readonly Atom[] {
  return mine.map((atom, index) => {
    const isBeside = (begins && index === 0) || (ends && index === mine.length - 1)
    const space = theirs[index]
    const isFree = anchorOf(space?.pieces[0]) === anchorOf(atom.pieces[0])
    return isBeside && isFree && atom.key === ' ' ? (space ?? atom) : atom
  })
}

/** The mark that a note begins with, and its words. */
export function splitMark(pieces: readonly WordPiece[]): {
  readonly mark: readonly WordPiece[]
  readonly words: readonly WordPiece[]
} {
  const atoms = atomsOf(pieces)
  const start = atoms.findIndex(({ pieces: [piece] }) => !isMark(piece))
  const at = start < 0 ? atoms.length : start
  const [mark, words] = [atoms.slice(0, at), atoms.slice(at)]
  return { mark: mark.flatMap((atom) => atom.pieces), words: joined(words.flatMap((atom) => atom.pieces)) }
}

function isMark(piece: WordPiece): boolean {
  return piece.type === 'words' ? /^[\s*()（）]*$/u.test(piece.value) : ['mark', 'tab', 'bookmark'].includes(piece.type)
}

/** Words of one look are one piece, as programs write them. */
function joined(pieces: readonly WordPiece[]): readonly WordPiece[] {
  const all: WordPiece[] = []
  for (const piece of pieces) {
    const [call, last] = [all.at(-2), all.at(-1)]
    // The mark that is typed for a note is a piece of its own.
    const isMarked = call?.type === 'note' && call.isTyped && piece.type === 'words' && !/^\*+$/.test(piece.value)
    if (last?.type === 'words' && piece.type === 'words' && !isMarked && lookOf(last) === lookOf(piece))
      all[all.length - 1] = { ...last, value: last.value + piece.value }
    else all.push(piece)
  }
  return all
}

function lookOf(words: Extract<WordPiece, { type: 'words' }>): string {
  return JSON.stringify({ ...words, value: '' }, Object.keys(words).toSorted())
}
