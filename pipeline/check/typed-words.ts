/** Words as they are typed, run by run, without the markup between them. */
import type { CheckedText } from './rule.ts'
import { withoutComments } from './typed-places.ts'

/** A stretch of the source that is words of one run; comments and escapes are still in it. */
export interface TypedWords {
  readonly start: number
  readonly words: string
}

/** The runs of all lines; those with a comment in them are cut at it. */
export function wordsTyped({ document: { comments }, source: { text }, lines }: CheckedText): readonly TypedWords[] {
  return lines.flatMap(({ inlines }) =>
    inlines.flatMap((inline) => {
      const start = inline.position?.start.offset
      const end = inline.position?.end.offset
      if (inline.type !== 'text' || inline.language !== undefined || start === undefined || end === undefined) return []
      return withoutComments({ start, end }, comments).map((piece) => ({
        start: piece.start,
        words: text.slice(piece.start, piece.end),
      }))
    }),
  )
}
