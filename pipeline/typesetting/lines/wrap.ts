/** Lines of the masthead and of running heads, which no paragraph breaks. */
import { hasHan } from './faces.ts'
import { hanBreaks } from './han.ts'

/** Words to lines no wider than the room, as many words as fit on each; Chinese ends a line between two of its characters. */
export function wrap(text: string, room: number, widthOf: (words: string) => number): readonly string[] {
  return piecesOf(text).reduce<readonly string[]>((lines, { words, gap }) => {
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
