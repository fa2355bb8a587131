/** Finds the name an author probably meant. */

/** The known name with the fewest letters to change; absent where none comes near. */
export function nearestName<Name extends string>(name: string, known: readonly Name[]): Name | undefined {
  const short = name.slice(0, 64).toLowerCase()
  const scored = known.map((candidate) => ({ candidate, distance: editDistance(short, candidate.toLowerCase()) }))
  const best = scored.toSorted((a, b) => a.distance - b.distance)[0]
  return best && best.distance <= Math.max(2, Math.floor(short.length / 3)) ? best.candidate : undefined
}

/** Letters to insert, delete or replace (Levenshtein). */
function editDistance(from: string, to: string): number {
  const first = Array.from({ length: to.length + 1 }, (_, index) => index)
  return [...from].reduce((row, letter) => nextRow(row, letter, to), first)[to.length] ?? 0
}

/** Distances of a beginning of `from`, one letter longer, to all beginnings of `to`. */
function nextRow(row: readonly number[], letter: string, to: string): number[] {
  const next = [(row[0] ?? 0) + 1]
  for (let column = 1; column <= to.length; column += 1) {
    const replaced = (row[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1)
    next.push(Math.min(replaced, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
  }
  return next
}
