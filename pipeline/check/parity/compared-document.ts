/** What the comparisons of a document are given: its languages side by side. */
import type { parityMessages } from '../../catalogue/parity.ts'
import type { Place } from '../../text/positions.ts'
import type { Counterparts } from './align-languages.ts'
import type { Electorate } from './majority.ts'
import type { Move } from './settle-moves.ts'
import type { Unit } from './units.ts'

/** A document, row by row. */
export interface ComparedDocument {
  readonly electorate: Electorate
  readonly rows: readonly Counterparts[]
  readonly moves: readonly Move[]
  /** The row that a unit stands in. */
  /** Where the text of each language ends. */
  readonly ends: readonly Place[]
  readonly rowOf: ReadonlyMap<Unit, number>
}

/** The names of what is told here. */
export type ParityCode = keyof typeof parityMessages

/** Something that differs: the cell that it stands in, and what is told of it. */
export interface ParityFinding {
  readonly row: number
  readonly language: number
  readonly code: ParityCode
  readonly place: Place
  readonly end?: Pick<Place, 'line' | 'column'>
  readonly details: readonly string[]
}

/** The row that each unit stands in. */
export function indexRows(rows: readonly Counterparts[]): ReadonlyMap<Unit, number> {
  return new Map(
    rows.flatMap((row, at) => row.flatMap((each) => (each === undefined ? [] : [[each.unit, at] as const]))),
  )
}
