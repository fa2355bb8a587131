/** What lines are broken for, and what is known of each. */
import type { Word } from './fragments.ts'

/** Words `first` up to, not including, `end`. */
export interface Span {
  readonly first: number
  readonly end: number
  /** Width with spaces as they are, without those at the end; points. */
  readonly natural: number
  /** Sum of the widths of its inner spaces, fixed ones too, and of the weights of its gaps. */
  readonly spaces: number
  readonly gaps: number
  /** Ends the paragraph, or ends at a typed line end: neither stretched nor shrunk. */
  readonly isLast: boolean
}

/** A word cut in two; the hyphen belongs to the head. */
export interface Division {
  readonly head: Word
  readonly tail: Word
}

/** The widths that lines have, and how they are filled. */
export interface Measure {
  /** Points of the first line and of the others. */
  readonly first: number
  readonly other: number
  readonly justified: boolean
  /** Spaces may shrink; older files only stretch them. */
  readonly shrinks: boolean
  /** Lines are chosen for the paragraph as a whole, not each for itself. */
  readonly isWhole?: true
  /** Ways to cut a word, from its start on; absent where words stay whole. */
  readonly divide?: (word: Word) => readonly Division[]
}
