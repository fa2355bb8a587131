/** Lines of the masthead and of running heads, which no paragraph breaks. */
import { hasHan } from './faces.ts'
import { hanBreaks } from './han.ts'

/**
 * Words to lines no wider than the room, as many words as fit on each; Chinese ends a line between two of its characters, and a word that is
 * wider than the room is cut.
 */
export function wrap(text: string, room: number, widthOf: (words: string) => number): readonly string[] {
  const pieces = piecesOf(text).flatMap((piece) => cutPiece(piece, room, widthOf))
  return pieces.reduce<readonly string[]>((lines, { words, gap }) => {
    const last = lines.at(-1)
    const longer = last === undefined ? words : `${last}${gap}${words}`
    const fits = last !== undefined && widthOf(longer) <= room
    return fits ? [...lines.slice(0, -1), longer] : [...lines, words]
  }, [])
}

/** What stays together, and what is before it on the same line. */
interface Piece {
  readonly words: string
  readonly gap: '' | ' '
}

function piecesOf(text: string): readonly Piece[] {
  return text.split(' ').flatMap((word) => {
    const places = hasHan(word) ? [...hanBreaks(word)].filter((place) => place < word.length) : []
    const edges = [0, ...places, word.length]
    return edges
      .slice(1)
      .map((edge, index): Piece => ({ words: word.slice(edges[index], edge), gap: index === 0 ? ' ' : '' }))
  })
}

/** A sign with its marks. */
const signs = /\P{M}\p{M}*|\p{M}+/gu

/** Parts of a word that have room, each as long as can be. */
function cutPiece(piece: Piece, room: number, widthOf: (words: string) => number): readonly Piece[] {
  if (widthOf(piece.words) <= room) return [piece]
  const parts: string[] = []
  for (const [sign] of piece.words.matchAll(signs)) {
    const longer = `${parts.at(-1) ?? ''}${sign}`
    if (parts.length > 0 && widthOf(longer) <= room) parts[parts.length - 1] = longer
    else parts.push(sign)
  }
  return parts.map((words, index): Piece => ({ words, gap: index === 0 ? piece.gap : '' }))
}
