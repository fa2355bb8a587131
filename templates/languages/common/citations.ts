/** How texts name resolutions and decisions and the organs that adopt them: pieces of patterns, checked on 1,200 official citations. */

/** Organs whose resolutions are told apart by their numbers. */
export type CitedOrgan = 'assembly' | 'council' | 'economic' | 'rights'

/**
 * Pieces of regular expressions with the flag `u`, without groups that are counted. They meet a text with plain spaces, hyphens, apostrophes
 * and brackets, whatever was typed.
 */
export interface CitationWords {
  readonly resolution: string
  readonly decision: string
  readonly organs: Readonly<Record<CitedOrgan, string>>
  /** Organs named by one word: "the Assembly", "the Council". */
  readonly short: { readonly assembly: string; readonly council: string }
  /** Names in capitals before the word "resolution" or a number. */
  readonly acronyms?: string
  /** Bodies whose resolutions have numbers of their own, and which have no symbol that is certain. */
  readonly others: string
  /** The word "resolution" for one alone: commas make no list of it. */
  readonly singular?: RegExp
  /** From the name of one of the organs up to the word "resolution", or to a number where that stands behind: "’s relevant ". */
  readonly before: RegExp
  /** The same from the first word of another body, with the rest of its name. */
  readonly beforeOthers: RegExp
  /** From the word "resolution" up to a name: " of the ". */
  readonly of: RegExp
  /** From a number, or its date, up to the name of its organ: " of the ". */
  readonly owner: RegExp
  /** From a number into a name that is none of those above: " of the Non-Aligned Movement". Absent where names have no capitals. */
  readonly stranger?: RegExp
  /** A word of the name of another body before what tells that it is one: "Economic and Social" of a Commission. */
  readonly ownerWord?: RegExp
  /** Up to and with the word "resolution": the resolution is of who speaks, "Recalling its resolution". */
  readonly own: RegExp
  /** The same, of a body whose name has another gender than that of the Assembly: "قراره". */
  readonly notAssembly?: RegExp
  /** The same, of who was named before: "the Council, in its resolution". */
  readonly inOwn: RegExp
  /** Up to and with a name that belongs to what stands before it: "the report of the Committee". It is not who speaks. */
  readonly genitive: RegExp
  /** From a number up to who acts on it: "by the". After "the adoption of" it is the owner, elsewhere it leaves the number open. */
  readonly agent: RegExp
  /** Up to and with the word "resolution", which is that of somebody who adopts it: "the adoption of resolution". */
  readonly adoption: RegExp
  /** Up to a resolution that stands in a report, which says whose it is: "(E/2020/27), chap. I, sect. C, ". */
  readonly located: RegExp
  /** From a number, or its date, up to who speaks: "In its resolution 51/5, the Council". */
  readonly speaker: RegExp
  /** From a number up to and with its date; the first group is the year. Absent where a date stands before its number. */
  readonly dated?: RegExp
  /** From a number up to a word that only begins the date of a resolution. */
  readonly leads?: RegExp
  /** What stands before a number that goes on a list, up to it. */
  readonly joint: RegExp
  /** Letters of parts in the order of the Latin ones, where they are others: "217 ألف (د-3)". */
  readonly part?: string
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
  /** What stands behind a number that goes on a list. */
  readonly listed: RegExp
  /** What a number is of, in the words behind it; the second group is there for a decision. */
  readonly kind: RegExp
}

/** A number with the letters of its body, up to the word or number that goes on with it: "WHA72.8 and resolution 72/8". */
const ofOthers =
  '(?<![\\p{L}\\p{N}/])[A-Z]{2,6}[.\\d]{1,4}\\.[A-Z]?\\d{1,3},?(?: (?:and|et|y|и|а также|or|ou|o|или))?(?= \\p{L}{0,15} ?\\d{1,3}/)'

/** Names in capitals, where they stand for a body: "ESCAP resolution 75/1". Those of the organs themselves are read before. */
export function acronym(resolution: string): string {
  return `${ofOthers}|(?<!\\p{L})(?!(?:UN|ONU|ООН|HIV|VIH|[IVXLC]+|UNGA|UNSCR?|ECOSOC|HRC)(?!\\p{L}))\\p{Lu}[\\p{Lu}-]{1,9}(?=,?(?:'s)? (?:${resolution}|\\d+/))`
}

/** A word that begins and ends at letters of its script. */
export function wholeWord(words: string): string {
  return `(?<!\\p{L})(?:${words})(?!\\p{L})`
}
