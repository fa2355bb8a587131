/** What the typography of a language wants: spaces, quotation marks, dashes, what is not broken. */

/** A space that is fixed where one was typed: `pattern` matches exactly the space, by look-around. */
export interface FixedSpace {
  readonly pattern: RegExp
  readonly space: '\u00A0' | '\u202F'
}

/** The place before or after a sign that has a fixed space, where none was typed: `pattern` matches the sign. */
export interface WantedSpace {
  readonly pattern: RegExp
  readonly side: 'before' | 'after'
}

/** What typing rules of a language ask for, and what stays as it was typed. */
export interface Typography {
  readonly fixedSpaces: readonly FixedSpace[]
  /** More of them in titles and headings, whose lines the composers end before a short word and never after one. */
  readonly titleSpaces: readonly FixedSpace[]
  /** Spaces that stand there whether or not they are typed. */
  readonly wantedSpaces: readonly WantedSpace[]
  /** Letters raised by the composer, matched alone, by look-around (1er, XVIIIe, no). */
  readonly raised: readonly RegExp[]
  /** Words with hyphens at which no line ends. */
  readonly unbroken: readonly RegExp[]
  /** Opening and closing; straight ones become these. */
  readonly quotationMarks: readonly [string, string]
  /** Those of a quotation within another. */
  readonly innerQuotationMarks: readonly [string, string]
  /** The dash that stands between two spaces; absent where the language has none that stands so. */
  readonly dash?: '–' | '—'
  /** Note marks stand before punctuation (French, Spanish) or after it; absent where no count tells. */
  readonly noteMark?: 'before-punctuation' | 'after-punctuation'
  /** Mark of a numbered note: "12"; "(12)" in Arabic. */
  readonly noteLabel: (number: number) => string
}
