/** Where values of a line were typed. */
import type { Diagnostic } from '../../diagnostics.ts'
import { locateIn } from '../../text/positions.ts'
import { placesOf } from '../typed-places.ts'
import type { ParityVersion, UnitLine } from './units.ts'
import { textOfLine } from './values/marks.ts'
import type { Value } from './values/value.ts'

/** Gives the place of a value, from its first sign to behind its last; absent where it is of an attribute. */
export type LocateValue = (line: UnitLine, value: Value) => Required<Pick<Diagnostic, 'place' | 'end'>> | undefined

/** Prepares the look-up for one language. */
export function openLocator({ document: { comments }, source: { path, text } }: ParityVersion): LocateValue {
  const locate = locateIn(path, text)
  return ({ inlines }, { at, end }) => {
    const ranges = inlines.flatMap((inline) => placesOf(inline, textOfLine([inline]), { text, comments }))
    const [first, last] = [ranges[at], ranges[Math.max(at, end - 1)]]
    if (first === undefined || last === undefined) return undefined
    return { place: locate(first.start), end: locate(last.end) }
  }
}
