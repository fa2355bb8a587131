/** What a pattern of markup is: how it is found, what is said of it, and what shows that it is right. */

import type { Sought } from '../holds.ts'

/** Codes of errors: what was meant is certain, and would be printed as it is typed, or lost. */
export type CertainCode =
  | 'markup-comment'
  | 'markup-emphasis'
  | 'markup-facts'
  | 'markup-field'
  | 'markup-foreign'
  | 'markup-heading'
  | 'markup-line'
  | 'markup-link'
  | 'markup-list'
  | 'markup-note'
  | 'markup-reference'
  | 'markup-table'

/** Codes of warnings: it is printed as it is typed, and was likely meant otherwise. */
export type LikelyCode =
  | 'likely-emphasis'
  | 'likely-foreign'
  | 'likely-heading'
  | 'likely-indent'
  | 'likely-leftover'
  | 'likely-lines'
  | 'likely-link'
  | 'likely-list'
  | 'likely-note'
  | 'likely-signature'

/** Wherever words stand; in any paragraph; in one that is no item, note or quotation; in one that stands behind no table, whose notes have labels, too; in one directly over a table; in headings. */
export type MarkupPlace = 'words' | 'paragraph' | 'flow' | 'item' | 'over table' | 'heading'

/** One thing that looks like markup. */
export interface Pattern extends Sought {
  readonly code: CertainCode | LikelyCode
  readonly in: MarkupPlace
  /** Looks through words in which escaped signs and what Markdown has read are `hidden`. */
  readonly found: RegExp
  /** Found anywhere in the words of the text, it shows that the pattern means nothing there. */
  readonly unless?: RegExp
  /** Must be found somewhere in the words of the text: without it, the pattern means nothing there. */
  readonly within?: RegExp
  /** “…” looks like this. */
  readonly what: string
  readonly cure: string
  /** Texts in which it is found. */
  readonly examples: readonly string[]
  /** Texts in which nothing is found. */
  readonly quiet: readonly string[]
}

/** Stands for a sign that is no word: escaped, or read by Markdown. */
export const hidden = '\uFFFC'

/** Stands for each sign of `&amp;`: an ampersand that was escaped. No source may have it. */
export const ampersand = '\uFFFB'

/** Stands for each sign of a line break before its line end: lines that are broken are not run together. No source may have it. */
export const broken = '\uFFFA'
