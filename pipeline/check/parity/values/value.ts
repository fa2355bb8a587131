/** What a line says that must be the same in every language. */

export type ValueKind =
  | 'number'
  | 'year'
  | 'date'
  | 'percentage'
  | 'money'
  | 'time'
  | 'state'
  | 'symbol'
  | 'letter'
  | 'link'
  | 'note'
  | 'reference'
  | 'emphasis'

export interface Value {
  readonly kind: ValueKind
  /** The same in every language: "1245", "2024-12-04", "--12-04", "USD 1500000", "15:30", "FR", "A/79/5", "70/1", "2735(2024)". */
  readonly key: string
  /** Where it stands in the text of its line. */
  readonly at: number
  readonly end: number
  readonly shown: string
  /** Written in words: other languages may do without them. */
  readonly inWords?: true
  /** Answers for a value of another language, and is asked of none: "one", "both", "a dozen", the dual of Arabic. */
  readonly isLoose?: true
}

/** The kind of a value and what it says. */
export function nameOfValue({ kind, key }: Pick<Value, 'kind' | 'key'>): string {
  return `${kind} ${key}`
}

/** What a step finds in a folded text; what it shows is cut from the text as typed. */
export type FoundValue = Omit<Value, 'shown'>
