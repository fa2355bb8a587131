/** What one language lacks, and what it has alone. */
import type { Place } from '../../text/positions.ts'
import type { Counterparts } from './align-languages.ts'
import type { ComparedDocument, ParityCode, ParityFinding } from './compared-document.ts'
import { cellOf } from './find-divided.ts'
import { judgePresence } from './majority.ts'
import { listPlaces, nameOf, openingOf, placeOf, spokesOf } from './name-units.ts'
import { isOfTranslator } from './translators-notes.ts'
import type { UnitType } from '../../parity-record.ts'
import type { Unit } from './units.ts'

/** Titles are composed in some kinds of documents, and told where they are missing; pages break where languages fill them. */
const codes: Readonly<Record<UnitType, ParityCode | undefined>> = {
  title: undefined,
  pageBreak: undefined,
  heading: 'parity-heading-missing',
  paragraph: 'parity-paragraph-missing',
  bullet: 'parity-paragraph-missing',
  endLines: 'parity-paragraph-missing',
  remark: 'parity-paragraph-missing',
  keys: 'parity-paragraph-missing',
  note: 'parity-note-missing',
  row: 'parity-row-missing',
  box: 'parity-part-missing',
  table: 'parity-part-missing',
  figure: 'parity-part-missing',
  signature: 'parity-part-missing',
  vote: 'parity-part-missing',
  contents: 'parity-part-missing',
  attachment: 'parity-part-missing',
}

/** All that is missing or alone; what belongs to a thing that is told is not told again, nor what is `told` already. */
export function findMissing(document: ComparedDocument, told: ReadonlySet<string>): readonly ParityFinding[] {
  const lacks = document.rows.flatMap((row, at) => lacksOf(row, at, document))
  return joinRuns(lacks.filter(({ row, language }) => !told.has(cellOf(row, language)))).map((lack) => {
    const counterparts = document.rows[lack.row] ?? []
    return { ...lack, ...(lack.isExtra ? tellExtra(counterparts) : tellMissing(counterparts, lack)) }
  })
}

/** A cell that is empty where the others are full, or full where they are empty. */
interface Lack {
  readonly row: number
  readonly language: number
  readonly place: Place
  readonly code: ParityCode
  readonly isExtra: boolean
  /** How many behind it are missing with it. */
  readonly more: number
}

function lacksOf(row: Counterparts, at: number, document: ComparedDocument): readonly Lack[] {
  const spoken = spokesOf(row)
  const code = spoken && codes[spoken.unit.type]
  if (spoken === undefined || code === undefined) return []
  const { agreed, differing } = judgePresence(row, document.electorate)
  return differing.flatMap((language) => {
    const unit = row[language]?.unit
    const lack = { row: at, language, code, isExtra: !agreed, more: 0 }
    if (unit !== undefined && isOfTranslator(unit)) return []
    if (isToldWith(unit ?? spoken.unit, { isExtra: !agreed, language }, document)) return []
    if (unit !== undefined) return [{ ...lack, place: placeOf(unit) }]
    return [{ ...lack, place: findPlace(at, language, document) }]
  })
}

/** Whether the table, box, paragraph or annex that it belongs to is missing or alone in the same language. */
function isToldWith(
  unit: Unit,
  { isExtra, language }: Pick<Lack, 'isExtra' | 'language'>,
  document: ComparedDocument,
): boolean {
  return [unit.owner, unit.attachment].some((around) => {
    const at = around && document.rowOf.get(around)
    const row = at === undefined ? undefined : document.rows[at]
    if (row === undefined) return false
    const agreed = judgePresence(row, document.electorate).agreed
    return isExtra ? !agreed && row[language] !== undefined : row[language] === undefined
  })
}

/** Where what is missing would stand: before what follows it, behind what it would end, at what calls a note. */
function findPlace(at: number, language: number, { rows, rowOf, ends }: ComparedDocument): Place {
  const wanted = spokesOf(rows[at] ?? [])?.unit
  const owner = wanted?.owner && rowOf.get(wanted.owner)
  const caller = owner === undefined ? undefined : rows[owner]?.[language]?.unit
  if (wanted?.type === 'note' && caller !== undefined) return caller.place
  const isBeside = (unit: Unit | undefined): unit is Unit =>
    unit !== undefined &&
    (wanted?.type === 'row' || wanted?.type === 'attachment' ? unit.type === wanted.type : unit.type !== 'note') &&
    (unit.owner && rowOf.get(unit.owner)) === owner
  const next = rows.slice(at + 1).find((row) => isBeside(row[language]?.unit))?.[language]?.unit
  if (next !== undefined) return next.place
  const end = ends[language]
  if (wanted?.type === 'attachment' && end !== undefined) return end
  const last = rows.slice(0, at).findLast((row) => isBeside(row[language]?.unit))?.[language]?.unit
  return last?.end ?? caller?.end ?? startOf(rows, language)
}

function startOf(rows: readonly Counterparts[], language: number): Place {
  const first = rows.find((row) => row[language] !== undefined)?.[language]
  return first?.unit.place ?? { path: '', line: 1, column: 1 }
}

/** Neighbours of one kind that are missing at one place are told at once. */
function joinRuns(lacks: readonly Lack[]): readonly Lack[] {
  const runs: Lack[] = []
  const lastOf = new Map<number, number>()
  for (const lack of lacks) {
    const at = lastOf.get(lack.language)
    const last = at === undefined ? undefined : runs[at]
    if (at !== undefined && last !== undefined && isOneRun(last, lack)) runs[at] = { ...last, more: last.more + 1 }
    else lastOf.set(lack.language, runs.push(lack) - 1)
  }
  return runs
}

function isOneRun(last: Lack, next: Lack): boolean {
  const isNext = last.code === next.code && last.code !== 'parity-note-missing' && !last.isExtra && !next.isExtra
  return isNext && last.place.line === next.place.line && last.place.column === next.place.column
}

type Told = Pick<ParityFinding, 'code' | 'details'>

function tellMissing(row: Counterparts, { code, more }: Lack): Told {
  const unit = spokesOf(row)?.unit
  const where = listPlaces(row.flatMap((each) => (each === undefined ? [] : [placeOf(each.unit)])))
  return { code, details: unit === undefined ? [] : [nameOf(unit), openingOf(unit), where, String(more)] }
}

function tellExtra(row: Counterparts): Told {
  const unit = spokesOf(row)?.unit
  if (unit?.type === 'note') return { code: 'parity-note-extra', details: [openingOf(unit)] }
  return { code: 'parity-extra', details: unit === undefined ? [] : [nameOf(unit), openingOf(unit)] }
}
