/** Chinese: where a line may end between two characters (UAX #14). */
import LineBreaker from 'linebreak'
import { isHan } from '../../text/han.ts'

/**
 * Places between Chinese characters, or between one and its neighbour, where a line may end. Quotation marks are
 * ambiguous to the algorithm; beside Chinese they open and close as brackets do.
 */
export function hanBreaks(text: string): ReadonlySet<number> {
  const breaker = new LineBreaker(text.replace(/[\u201C\u2018]/g, '\uFF08').replace(/[\u201D\u2019]/g, '\uFF09'))
  const places = new Set<number>()
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    if (isHanBeside(text, found.position) && !isHeld(text, found.position)) places.add(found.position)
  }
  return places
}

/** Signs that begin no line, and that end none, beyond what Unicode has: hyphens and single dashes, the dot in a name, the slash (GB/T 15834). */
const begins = /^(?:[·・～－–/／]|—(?!—))/u
const ends = /[/／]$/u

function isHeld(text: string, place: number): boolean {
  return begins.test(text.slice(place)) || ends.test(text.slice(0, place))
}

/** True where the character on either side of a place is Chinese. */
function isHanBeside(text: string, place: number): boolean {
  const before = Array.from(text.slice(Math.max(0, place - 2), place)).at(-1)
  const [after] = text.slice(place, place + 2)
  return isHan(before ?? '') || isHan(after ?? '')
}
