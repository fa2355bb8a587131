/** Tells what stands at another place than in the other languages. */
import type { ComparedDocument, ParityFinding } from './compared-document.ts'
import { listPlaces, nameOf, openingOf, placeOf } from './name-units.ts'
import type { Move } from './settle-moves.ts'
import type { Unit } from './units.ts'

/** From so many on, moved neighbours follow an order of their own language. */
const sorted = 3

/** Every move, but those of lists that each language sorts by its own alphabet: States, abbreviations. */
export function findMoved({ rows, rowOf, moves }: ComparedDocument): readonly ParityFinding[] {
  const counts = new Map<string, number>()
  for (const move of moves) counts.set(listOf(move, rowOf), (counts.get(listOf(move, rowOf)) ?? 0) + 1)
  return moves.flatMap((move) => {
    const {
      language,
      unit: { unit },
    } = move
    const isSorted = (unit.type === 'row' || unit.type === 'bullet') && (counts.get(listOf(move, rowOf)) ?? 0) >= sorted
    const row = rowOf.get(unit)
    if (row === undefined || isSorted || move.isCrossed !== true) return []
    const others = (rows[row] ?? []).flatMap((each, at) =>
      each === undefined || at === language ? [] : [placeOf(each.unit)],
    )
    const details = [nameOf(unit), openingOf(unit), listPlaces(others)]
    return [{ row, language, code: 'parity-order' as const, place: placeOf(unit), details }]
  })
}

/** The list or table that a unit stands in: bullets of one attachment are one. */
function listOf({ language, unit: { unit } }: Move, rowOf: ReadonlyMap<Unit, number>): string {
  const around = unit.owner ?? unit.attachment
  return [language, unit.type, around === undefined ? '' : rowOf.get(around)].join(' ')
}
