/** What a rule asks of the words of a language. */
export interface Dictionary {
  readonly isKnown: (word: string) => boolean
  /** Words that may be meant, the likeliest first. */
  readonly suggest: (word: string) => readonly string[]
}

declare module 'vfile' {
  interface DataMap {
    /** Where the words of a text are to be looked up. */
    dictionary: Dictionary
  }
}
