/** Findings about facts: they stand where the fact was typed. */
import type { CheckedText, RuleFinding } from './rule.ts'

/** A finding at the first of some facts that is there; at the beginning of the text where none of them is. */
export function findFact(
  { document, source }: CheckedText,
  keys: readonly string[],
  details: readonly string[],
): RuleFinding {
  const place = keys.map((key) => document.facts.places.get(key)).find((each) => each !== undefined)
  return { at: place ?? { path: source.path, line: 1, column: 1 }, details }
}
