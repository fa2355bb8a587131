/** Columns of tables side by side: which one a language lacks, and which one of the others each of its own is. */
import { alignLanguages, type Counterparts } from './align-languages.ts'
import type { ComparedDocument, ParityFinding } from './compared-document.ts'
import { compareUnits, type Compared } from './features.ts'
import { judgePresence } from './majority.ts'
import { listPlaces, openingOf, spokesOf } from './name-units.ts'
import type { Unit } from './units.ts'

/** For each table of a language whose columns are not those of all, the common place of each of them. */
export type CommonColumns = ReadonlyMap<Unit, readonly number[]>

/** The columns of tables that have more in one language than in another. */
export function findColumns(document: ComparedDocument): {
  readonly columns: CommonColumns
  readonly findings: readonly ParityFinding[]
} {
  const columns = new Map<Unit, readonly number[]>()
  const rowsOf = indexRowsOfTables(document)
  const findings = document.rows.flatMap((row, at) => {
    const widths = new Set(row.flatMap((each) => widthOf(each?.unit) ?? []))
    if (widths.size < 2) return []
    const aligned = alignColumns(row, rowsOf)
    row.forEach((table, language) => {
      if (table !== undefined) columns.set(table.unit, placesIn(aligned, language))
    })
    return tellColumns(aligned, row, document).map((finding) => ({ ...finding, row: at }))
  })
  return { columns, findings }
}

function widthOf(unit: Unit | undefined): number | undefined {
  return unit?.node.type === 'table' ? unit.node.align.length : undefined
}

/** The rows of each table, in their order. */
function indexRowsOfTables({ rows }: ComparedDocument): ReadonlyMap<Unit, readonly Compared[]> {
  const found = new Map<Unit, Compared[]>()
  for (const each of rows.flat()) {
    const table = each?.unit.type === 'row' ? each.unit.owner : undefined
    if (each === undefined || table === undefined) continue
    const held = found.get(table) ?? []
    held.push(each)
    found.set(table, held)
  }
  return found
}

function alignColumns(row: Counterparts, rowsOf: ReadonlyMap<Unit, readonly Compared[]>): readonly Counterparts[] {
  const names = new Map<string, number>()
  const all = row.map((table) => {
    const rows = table === undefined ? [] : (rowsOf.get(table.unit) ?? [])
    const columns = Array.from({ length: widthOf(table?.unit) ?? 0 }, (_, column) => columnOf(rows, column))
    return table === undefined ? [] : compareUnits(columns.flat(), table.language, names)
  })
  return alignLanguages(all, undefined)
}

/** A column as a unit: its cells are its lines. */
function columnOf(rows: readonly Compared[], column: number): readonly Unit[] {
  const [first] = rows
  if (first === undefined) return []
  const lines = rows.flatMap(({ unit }) => unit.lines.filter((line) => line.column === column))
  return [{ ...first.unit, lines }]
}

/** For each column of a language, its place among those of all. */
function placesIn(aligned: readonly Counterparts[], language: number): readonly number[] {
  return aligned.flatMap((row, at) => (row[language] === undefined ? [] : [at]))
}

function tellColumns(
  aligned: readonly Counterparts[],
  tables: Counterparts,
  { electorate: { original } }: ComparedDocument,
): readonly Omit<ParityFinding, 'row'>[] {
  const there = tables.flatMap((table, language) => (table === undefined ? [] : [language]))
  const ofOriginal = there.indexOf(original)
  return aligned.flatMap((column) => {
    const { agreed, differing, agreeing } = judgePresence(
      there.map((language) => column[language]),
      { original: ofOriginal },
    )
    const spoken = spokesOf(column)?.unit
    if (spoken === undefined) return []
    const where = listPlaces(agreeing.flatMap((at) => tables[there[at] ?? 0]?.unit.place ?? []))
    const told: Pick<ParityFinding, 'code' | 'details'> = agreed
      ? { code: 'parity-column-missing', details: ['The column', openingOf(spoken), where, '0'] }
      : { code: 'parity-extra', details: ['The column', openingOf(spoken)] }
    return differing.flatMap((at) => {
      const language = there[at] ?? 0
      const place = (column[language] ?? tables[language])?.unit.place
      return place === undefined ? [] : [{ ...told, language, place }]
    })
  })
}
