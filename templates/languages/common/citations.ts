/** How texts name resolutions and decisions and the organs that adopt them: pieces of patterns, checked on 1,200 official citations. */

/** Organs whose resolutions are told apart by their numbers. */
export type CitedOrgan = 'assembly' | 'council' | 'economic' | 'rights'

/** Pieces of regular expressions with the flag `u`, without groups that are counted. */
export interface CitationWords {
  readonly resolution: string
  readonly decision: string
  readonly organs: Readonly<Record<CitedOrgan, string>>
  /** What stands behind a number up to its date: " of " in "70/1 of 25 September 2015". */
  readonly dated: RegExp
  /** What stands behind a number, and its date, up to the name of its organ: " of the ". */
  readonly owner: RegExp
  /** Absent where date, kind and number follow each other as in English. */
  readonly turned?: TurnedCitations
}

/** How a language cites that puts the date before a number, and what the number is of behind it: "2015年9月25日第70/1号决议". */
export interface TurnedCitations {
  /** A date up to the number; its first group is the year. */
  readonly dated: RegExp
  /** What stands directly before a number, or behind it, that is one of these. */
  readonly before: RegExp
  readonly behind: RegExp
  /** What a number is of, in the words behind it; the second group is there for a decision. */
  readonly kind: RegExp
  /** What joins the numbers of a list. */
  readonly joint: RegExp
}

/** A word that begins and ends at letters of its script. */
export function wholeWord(words: string): string {
  return `(?<!\\p{L})(?:${words})(?!\\p{L})`
}
