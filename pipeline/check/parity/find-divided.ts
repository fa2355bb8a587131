/** Paragraphs that are one in most languages and two in one, or two and one. */
import type { Counterparts } from './align-languages.ts'
import type { ComparedDocument, ParityFinding } from './compared-document.ts'
import type { Compared } from './features.ts'
import { judgePresence } from './majority.ts'
import { listPlaces, nameOf, spokesOf } from './name-units.ts'
import type { Unit } from './units.ts'

/** What is told, and the rows that are told with it. */
export interface FoundDivision {
  readonly findings: readonly ParityFinding[]
  /** The row that a language divides otherwise, for each: it is neither missing nor alone. */
  readonly told: ReadonlySet<string>
  /** The rows on both sides, whose values cannot be compared. */
  readonly rows: ReadonlySet<number>
}

/** The name of a cell. */
export function cellOf(row: number, language: number): string {
  return `${row} ${language}`
}

/** Texts shorter than this are not parts of others. */
const shortest = 20

/** Looks beside everything that is missing or alone for what may hold the rest of it. */
export function findDivided(document: ComparedDocument): FoundDivision {
  const findings: ParityFinding[] = []
  const told = new Set<string>()
  const rows = new Set<number>()
  document.rows.forEach((row, at) => {
    if (!isText(spokesOf(row)?.unit)) return
    const { agreed, differing } = judgePresence(row, document.electorate)
    for (const language of differing) {
      const cell = { at, language, isMissing: agreed }
      const beside = besides(at, document.rows).find((other) => isDivided(cell, other, document.rows))
      const place = beside === undefined ? undefined : document.rows[beside]?.[language]?.unit.place
      if (beside === undefined || place === undefined) continue
      const details = detailsOf(cell, beside, document.rows)
      findings.push({ row: beside, language, code: 'parity-division', place, details })
      told.add(cellOf(at, language))
      rows.add(at).add(beside)
    }
  })
  return { findings, told, rows }
}

function isText(unit: Unit | undefined): unit is Unit {
  return unit?.type === 'paragraph' || unit?.type === 'bullet'
}

/** The rows of text before and behind one. */
function besides(at: number, rows: readonly Counterparts[]): readonly number[] {
  const isTextAt = (other: number): boolean => isText(spokesOf(rows[other] ?? [])?.unit)
  const [before, behind] = [
    [at - 1, at - 2, at - 3],
    [at + 1, at + 2, at + 3],
  ]
  return [before.find(isTextAt), behind.find(isTextAt)].filter((other) => other !== undefined)
}

interface Cell {
  readonly at: number
  readonly language: number
  readonly isMissing: boolean
}

/** Whether both together are as long as one, and what the one says is in the other. */
function isDivided({ at, language, isMissing }: Cell, beside: number, rows: readonly Counterparts[]): boolean {
  const [row = [], other = []] = [rows[at], rows[beside]]
  const held = other[language]
  if (held === undefined || !isText(held.unit)) return false
  const expected = meanLength(other, language)
  // What is missing here has gone into its neighbour; what is alone here has gone out of it.
  const part = isMissing ? meanLength(row, language) : -(row[language]?.length ?? 0)
  if (Math.abs(part) < shortest || Math.abs(part) < expected / 5) return false
  const isLong = Math.abs(held.length - expected - part) < Math.abs(held.length - expected) / 2
  return isLong && (isMissing ? isWithin(row, held) : isWithin([row[language]], firstOf(other, language)))
}

function meanLength(row: Counterparts, without: number): number {
  const others = row.filter((each, at): each is Compared => each !== undefined && at !== without)
  return others.reduce((sum, { length }) => sum + length, 0) / Math.max(1, others.length)
}

function firstOf(row: Counterparts, without: number): Compared | undefined {
  return row.find((each, at) => each !== undefined && at !== without)
}

/** Most values of a part are those of the whole. */
function isWithin(parts: Counterparts, whole: Compared | undefined): boolean {
  const part = parts.find((each) => each !== undefined)
  if (part === undefined || whole === undefined) return false
  const held = new Set(whole.values)
  return part.values.filter((value) => held.has(value)).length * 2 >= part.values.length
}

function detailsOf(
  { at, isMissing, language }: Cell,
  beside: number,
  rows: readonly Counterparts[],
): readonly string[] {
  const both = [Math.min(at, beside), Math.max(at, beside)]
  const where = both.flatMap((row) => firstOf(rows[row] ?? [], language)?.unit.place ?? [])
  const whole = firstOf(rows[beside] ?? [], language)?.unit
  return [isMissing ? '1' : '2', whole === undefined ? '' : nameOf(whole), listPlaces(where)]
}
