/** Finds the name an author probably meant. */

/** The known name with the fewest letters to change; absent where none comes near. */
export function nearestName<Name extends string>(name: string, known: readonly Name[]): Name | undefined {
  const short = withoutDashes(name.slice(0, 64).toLowerCase())
  let [best, least]: [Name | undefined, number] = [undefined, mostChanges(short.length) + 1]
  for (const candidate of known) {
    const distance = editDistance(short, withoutDashes(candidate.toLowerCase()), least)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best
}

/** The signs of an option are no letters of its name. */
function withoutDashes(name: string): string {
  return name.replace(/^--?(?=[^-])/, '')
}

/** Of two or three letters one may be wrong: with two, "de" would be "ar", and "odt" "pdf". */
function mostChanges(length: number): number {
  if (length <= 3) return Math.min(1, length - 1)
  return Math.max(2, Math.floor(length / 3))
}

/** Rows of distances: the last, and the one before it. */
interface Rows {
  readonly last: readonly number[]
  readonly before: readonly number[]
}

/** Letters to insert, delete, replace or exchange with the next (Damerau and Levenshtein, each letter once), if they are fewer than a bound. */
export function editDistance(from: string, to: string, bound = Infinity): number {
  if (Math.abs(from.length - to.length) >= bound) return bound
  let rows: Rows = { last: Array.from({ length: to.length + 1 }, (_, index) => index), before: [] }
  let previous: string | undefined
  for (const letter of from.split('')) {
    rows = nextRows(rows, [previous, letter], to)
    // An exchange goes back to the row before.
    if (Math.min(...rows.last, ...rows.before) >= bound) return bound
    previous = letter
  }
  return rows.last[to.length] ?? bound
}

/** Distances of a beginning of a word to all beginnings of another, from those of the beginning one letter shorter. */
function nextRows({ last, before }: Rows, [previous, letter]: readonly [string | undefined, string], to: string): Rows {
  const next = [(last[0] ?? 0) + 1]
  for (let column = 1; column <= to.length; column += 1) {
    const replaced = (last[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1)
    const isExchanged = column > 1 && to[column - 1] === previous && to[column - 2] === letter
    const exchanged = isExchanged ? (before[column - 2] ?? Infinity) + 1 : Infinity
    next.push(Math.min(replaced, exchanged, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1))
  }
  return { last: next, before: last }
}
