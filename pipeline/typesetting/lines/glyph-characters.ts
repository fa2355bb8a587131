/** Which characters a glyph stands for, so that text is copied and searched as it was written. */
import type { Direction } from '../../../templates/vocabulary.ts'
import type { PlacedGlyph } from '../font/harfbuzz.ts'

/** A glyph beside the one that has the characters, a stroke between Arabic letters above all, stands for a joiner: it draws just that. */
const joiner = 0x200d

/** Characters of each glyph; together, in the order of the text, they are the text. */
export function charactersOf(
  text: string,
  glyphs: readonly PlacedGlyph[],
  direction: Direction,
): readonly (readonly number[])[] {
  const inOrder = direction === 'ltr' ? glyphs : glyphs.toReversed()
  const starts = [...new Set(inOrder.map(({ cluster }) => cluster))].toSorted((a, b) => a - b)
  const shares = starts.flatMap((start, index) => {
    const points = Array.from(
      text.slice(index === 0 ? 0 : start, starts[index + 1]),
      (each) => each.codePointAt(0) ?? 0,
    )
    return share(points, inOrder.filter(({ cluster }) => cluster === start).length)
  })
  return direction === 'ltr' ? shares : shares.toReversed()
}

/** One character for each glyph, and to the last all that are left. */
function share(points: readonly number[], glyphs: number): readonly (readonly number[])[] {
  return Array.from({ length: glyphs }, (_, index) => {
    const own = index === glyphs - 1 ? points.slice(index) : points.slice(index, index + 1)
    return own.length === 0 ? [joiner] : own
  })
}
