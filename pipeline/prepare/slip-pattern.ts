/** What a pattern of slips is, and what it has found in a line. */
import { languageCodes, type LanguageCode } from '../../templates/languages/codes.ts'
import type { Code } from '../diagnostics.ts'
import type { Sought } from '../text/holds.ts'

type SlipCode = Extract<
  Code,
  | 'bracket-alone'
  | 'day-impossible'
  | 'form-foreign'
  | 'kashida'
  | 'letter-lookalike'
  | 'mark-repeated'
  | 'punctuation-foreign'
  | 'quotation-foreign'
  | 'space-missing'
  | 'space-missing-before'
  | 'space-stray'
  | 'space-within'
  | 'space-within-words'
  | 'word-repeated'
>

/** A single sign of a line, and the one in its place. */
export interface ChangedSign {
  readonly at: number
  readonly sign: string
  readonly own: string
}

/** What is found in a line. */
export interface SignSlip {
  readonly code: SlipCode
  readonly at: number
  /** As it is typed; the call of a note stands for itself. */
  readonly sign: string
  /** The word around it. */
  readonly word: string
  /** What belongs there. */
  readonly own: string
  readonly isOfOneRun?: true
  /** Stands in what others said. */
  readonly isQuoted?: true
  /** Single signs of the line that are to be others: both marks of a quotation. */
  readonly signs?: readonly ChangedSign[]
  /** Slips of one kind are told once; absent where each sign is a kind. */
  readonly kind?: string
}

export interface SlipPattern extends Sought {
  readonly code: SlipCode
  readonly languages: readonly LanguageCode[]
  /** Matches the sign alone. */
  readonly found: RegExp
  /** Absent where it is no slip. */
  readonly own: (sign: string, language: LanguageCode) => string | undefined
  readonly kind?: string
  /** What a mark of its own parts is none: `m[2](set:superscript)`. */
  readonly isOfOneRun?: true
}

/** Stands between two words of which either may be meant, within the marks of a cure. */
export const either = '” or “'

export const all: readonly LanguageCode[] = languageCodes
/** French has spaces before its high marks. */
export const withoutSpaced: readonly LanguageCode[] = all.filter((code) => code !== 'fr')
