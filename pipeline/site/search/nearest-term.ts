/** The word that was meant by one that stands nowhere. */
import { editDistance } from '../../text/nearest.ts'

/** A word of an index, and how many documents have it. */
export interface KnownTerm {
  readonly term: string
  readonly documents: number
}

/** The one with the fewest letters to change, and of these the most frequent; a letter that changed places with its neighbour is one. */
export function nearestTerm(typed: string, known: readonly KnownTerm[]): string | undefined {
  const scored = known.map((one) => ({ ...one, distance: editDistance(typed, one.term) }))
  const [best] = scored.toSorted((a, b) => a.distance - b.distance || b.documents - a.documents)
  return best?.term
}
