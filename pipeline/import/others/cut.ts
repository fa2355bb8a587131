/** Two paragraphs in one: a heading or label, and what stands behind it. */
import type { WordPiece } from '../word/word-document.ts'

/** The pieces before and behind some characters, without the sign between them. */
export function cutPieces(
  pieces: readonly WordPiece[],
  end: number,
): readonly [readonly WordPiece[], readonly WordPiece[]] {
  let left = end
  const at = pieces.findIndex((piece) => {
    const length = piece.type === 'words' ? piece.value.length : piece.type === 'break' || piece.type === 'tab' ? 1 : 0
    if (left < length) return true
    left -= length
    return false
  })
  const piece = pieces[at]
  if (piece?.type !== 'words') return [pieces.slice(0, at), pieces.slice(at + 1)]
  const behind = { ...piece, value: piece.value.slice(left).replace(/^\s*[:：.–—]?\s*/u, '') }
  return [
    [...pieces.slice(0, at), { ...piece, value: piece.value.slice(0, left) }],
    [behind, ...pieces.slice(at + 1)],
  ]
}
