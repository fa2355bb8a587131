/** Asks of words what a pattern cannot be found without, before it is asked itself: that costs a hundred times more, and most texts have none of it. */

/** A pattern, and what each place that is found by it holds one of; absent where too much could be named. */
export interface Sought {
  readonly found: RegExp
  /** In small letters where the pattern takes both. */
  readonly holds?: readonly string[]
}

/** Says of words which patterns may be found in them. */
export function mayHold(words: string): (sought: Sought) => boolean {
  let small: string | undefined
  return ({ found, holds }) => {
    if (holds === undefined) return true
    const asked = found.ignoreCase ? (small ??= words.toLowerCase()) : words
    return holds.some((signs) => asked.includes(signs))
  }
}
