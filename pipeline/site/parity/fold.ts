/** Which rows of a long document are shown at once: those that differ, with their neighbours. */
import type { ParityRecord, ParityRow } from '../../parity-record.ts'

/** Rows behind each other that are shown, or folded. */
export interface RowRun {
  readonly isOpen: boolean
  /** The first row, and the one behind the last. */
  readonly from: number
  readonly to: number
}

/** A document of so many rows is shown whole. */
const fewRows = 30

/** So many rows that agree are not worth a fold. */
const fewFolded = 3

/** The runs of a document, in their order: every row stands in one. */
export function foldRows({ rows, languages, findings }: ParityRecord): readonly RowRun[] {
  if (rows.length === 0) return []
  if (rows.length <= fewRows) return [{ isOpen: true, from: 0, to: rows.length }]
  const told = new Set(findings.flatMap(({ row }) => row ?? []))
  const differs = rows.map((row, at) => told.has(at) || isTorn(row, languages.length))
  const isNear = rows.map((_, at) => [at - 1, at, at + 1].some((near) => differs[near] === true))
  return joinRuns(closeGaps(runsOf(isNear)))
}

/** Pages break where languages fill them. */
function isTorn({ type, cells }: ParityRow, count: number): boolean {
  return type !== 'pageBreak' && Object.keys(cells).length < count
}

function runsOf(open: readonly boolean[]): readonly RowRun[] {
  return joinRuns(open.map((isOpen, at) => ({ isOpen, from: at, to: at + 1 })))
}

function closeGaps(runs: readonly RowRun[]): readonly RowRun[] {
  const isShown = ({ isOpen, from, to }: RowRun): boolean => isOpen || to - from < fewFolded
  return runs.map((run) => ({ ...run, isOpen: isShown(run) }))
}

function joinRuns(runs: readonly RowRun[]): readonly RowRun[] {
  const joined: RowRun[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last?.isOpen === run.isOpen) joined.splice(-1, 1, { ...last, to: run.to })
    else joined.push(run)
  }
  return joined
}
