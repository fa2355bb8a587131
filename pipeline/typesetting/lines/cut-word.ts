/** A word in parts, whatever the styles it runs over. */
import { measure, toWord, type Fragment, type Word } from './fragments.ts'

/** What a word says. */
export function textOf({ fragments }: Pick<Word, 'fragments'>): string {
  return fragments.map(({ shaped }) => shaped.text).join('')
}

/** The fragments of a word between some places of its text; one that a place lies in is shaped anew. */
export function cutFragments(
  { fragments }: Pick<Word, 'fragments'>,
  places: readonly number[],
): readonly (readonly Fragment[])[] {
  let end = 0
  const pieces = fragments.flatMap((fragment) => {
    const start = end
    end += fragment.shaped.text.length
    return piecesOf(fragment, start, places)
  })
  const edges = [0, ...places]
  return edges.map((edge, index) =>
    pieces.filter(({ from }) => from >= edge && from < (edges[index + 1] ?? Infinity)).map(({ piece }) => piece),
  )
}

/** A piece of a fragment, and where it begins in the word. */
interface Piece {
  readonly from: number
  readonly piece: Fragment
}

function piecesOf(fragment: Fragment, start: number, places: readonly number[]): readonly Piece[] {
  const { text } = fragment.shaped
  const inside = places.map((place) => place - start).filter((place) => place > 0 && place < text.length)
  if (inside.length === 0) return [{ from: start, piece: fragment }]
  return [0, ...inside].map((from, index) => ({
    from: start + from,
    piece: measure(text.slice(from, inside[index]), fragment),
  }))
}

/** The parts of a word between some places; the last keeps what stands behind the word. */
export function cutWord(word: Word, places: readonly number[]): readonly Word[] {
  if (places.length === 0) return [word]
  const parts = cutFragments(word, places)
  return parts.map((part, index) => (index < parts.length - 1 ? toWord(part, []) : toWord(part, word.spaces, word)))
}
