/** The word that was meant by one that stands nowhere. */

/** A word of an index, and how many documents have it. */
export interface KnownTerm {
  readonly term: string
  readonly documents: number
}

/** The one with the fewest letters to change, and of these the most frequent; a letter that changed places with its neighbour is one. */
export function nearestTerm(typed: string, known: readonly KnownTerm[]): string | undefined {
  const scored = known.map((one) => ({ ...one, distance: distanceOf(typed, one.term) }))
  const [best] = scored.toSorted((a, b) => a.distance - b.distance || b.documents - a.documents)
  return best?.term
}

function distanceOf(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= from.length; row += 1) {
    rows.push([row])
    for (let column = 1; column <= to.length; column += 1) rows[row]?.push(stepTo({ from, to, rows }, row, column))
  }
  return rows.at(-1)?.at(-1) ?? Infinity
}

interface Table {
  readonly from: string
  readonly to: string
  readonly rows: readonly (readonly number[])[]
}

function stepTo({ from, to, rows }: Table, row: number, column: number): number {
  const at = (up: number, back: number): number => rows[row - up]?.[column - back] ?? Infinity
  const isSame = from[row - 1] === to[column - 1]
  const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
  return Math.min(at(1, 0) + 1, at(0, 1) + 1, at(1, 1) + (isSame ? 0 : 1), isSwapped ? at(2, 2) + 1 : Infinity)
}
