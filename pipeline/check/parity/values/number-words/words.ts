/** How a language writes numbers in words. */

/** A number, its forms as alternatives of a pattern, and what they are: a scale multiplies what stands before it; a loose one may be no number. */
export type NumberWord = readonly [value: number, forms: string, is?: 'scale' | 'loose' | 'loose-scale']

export interface NumberWords {
  readonly words: readonly NumberWord[]
  /** What may stand between two parts of one number. */
  readonly joiner: RegExp
  /** Written together with a word: "والثالثة". */
  readonly prefix?: string
  /** Words that stand for a number in some languages alone: "both", "bilateral", "decade". */
  readonly others: readonly (readonly [value: number, forms: string])[]
  /** Words in which others would be found: "seconds", "third parties". */
  readonly not?: string
}
