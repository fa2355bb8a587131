/** Numbers of several texts. */

/** A number, of how many texts it is, and the place of the first among the letters: "79/258 A-C" is of three from the first on. */
export function partedNumber(number: string): {
  readonly label: string
  readonly count: number
  readonly first: number
} {
  const match = /^(.+) ([A-Z])-([A-Z])$/.exec(number)
  if (match === null) return { label: number, count: 1, first: 1 }
  const [, label = '', first = '', last = ''] = match
  return { label, count: last.charCodeAt(0) - first.charCodeAt(0) + 1, first: first.charCodeAt(0) - 64 }
}
