/** A line of words as rules look at it, and where its signs stand in the source. */
import type { Attachment, Block, Note, Title } from '../document.ts'
import type { InlineLine } from '../document-lines.ts'
import type { TextEdit, TextRange } from '../text/positions.ts'
import { opaque } from '../prepare/untouchable.ts'
import { isOpen } from '../prepare/runs.ts'
import { placesOf, type TypedText } from './typed-places.ts'

/** What a line is in its block. */
export type LineRole =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'bullet'
  | 'tableTitle'
  | 'headCell'
  | 'cell'
  | 'tableNote'
  | 'boxTitle'
  | 'key'
  | 'signature'
  | 'endLine'

/** Where a line stands. */
export interface CheckedPlace {
  readonly role: LineRole
  /** The block that it is of: a heading of an annex has its attachment. */
  readonly block: Block | Title | Attachment
  readonly isQuoted: boolean
  readonly isBoxed: boolean
  readonly attachment?: Attachment
  readonly note?: Note
}

/** One line of words. */
export interface CheckedLine extends CheckedPlace {
  readonly inlines: InlineLine
  /** Its words; calls of notes, references, addresses and words of other languages are U+FFFC each, breaks are line ends. */
  readonly words: string
  /** Where what stands at an index of the words was typed: an offset in the text of the language file. */
  readonly offsetOf: (index: number) => number
  /** Where a stretch of the words was typed. */
  readonly rangeOf: (start: number, end: number) => TextRange
  /** Other words in its place; absent where it is not typed as it reads, so that nothing is certain. */
  readonly edit: (range: TextRange, text: string) => TextEdit | undefined
}

/** A line of inlines with its words and their places. */
export function checkLine(place: CheckedPlace, inlines: InlineLine, typed: TypedText): CheckedLine {
  const words = inlines.map(wordsOfInline).join('')
  let ranges: readonly TextRange[] | undefined
  const rangeAt = (index: number): TextRange => {
    ranges ??= inlines.flatMap((inline) => placesOf(inline, wordsOfInline(inline), typed))
    return ranges[index] ?? { start: ranges.at(-1)?.end ?? 0, end: ranges.at(-1)?.end ?? 0 }
  }
  const rangeOf = (start: number, end: number): TextRange => ({
    start: rangeAt(start).start,
    end: end > start ? rangeAt(end - 1).end : rangeAt(start).start,
  })
  return {
    ...place,
    inlines,
    words,
    offsetOf: (index) => rangeAt(index).start,
    rangeOf,
    edit: ({ start, end }, text) => {
      const range = rangeOf(start, end)
      return typed.text.slice(range.start, range.end) === words.slice(start, end) ? { ...range, text } : undefined
    },
  }
}

function wordsOfInline(inline: InlineLine[number]): string {
  if (inline.type === 'lineBreak') return '\n'
  return isOpen(inline) ? inline.value : opaque
}
