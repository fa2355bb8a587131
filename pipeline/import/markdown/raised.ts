/** Raised words: what is no figure and no ordinal says so, for the composer raises ordinals by itself. */
import type { WordPiece } from '../word/word-document.ts'

/** Pieces in which such words say that they are raised. */
export function withRaised<Piece extends WordPiece | { readonly type: 'soft' }>(
  pieces: readonly Piece[],
): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.type !== 'words' || !piece.isRaised || piece.set !== undefined) return piece
    const before = pieces[index - 1]
    const isOrdinal =
      /^\s*[\p{Ll}ªº]{1,3}\s*$/u.test(piece.value) && before?.type === 'words' && counted.test(before.value.slice(-20))
    return isOrdinal ? piece : { ...piece, set: 'raised' }
  })
}

/** "1er", "XVIIIe", "no", "Mme". */
const counted = /(?:\p{N}|(?<!\p{L})[IVXLCDM]{1,9}|(?<!\p{L})[nNM])\.?$/u
