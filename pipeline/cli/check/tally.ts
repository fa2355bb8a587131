/** What a check comes to, by rule. */
import type { Checked } from '../../build/check-documents.ts'
import type { Severity } from '../../catalogue/entry.ts'
import type { Diagnostic } from '../../diagnostics.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import type { End } from '../report/reporter.ts'
import { countNoun, isOfLimit } from '../report/summary.ts'

/** How often a code was told. */
interface CodeSum {
  readonly severity: Severity
  readonly count: number
}

/** What was told, in numbers. */
export interface CheckSums {
  readonly documents: number
  readonly failed: number
  readonly severities: Readonly<Record<Severity, number>>
  readonly codes: ReadonlyMap<string, CodeSum>
  /** What a file of known findings has kept from being told. */
  readonly known: number
  readonly hasReachedLimit: boolean
}

/** Counts what is told; grows. */
export interface Tally {
  readonly add: (diagnostics: readonly Diagnostic[]) => void
  readonly ends: (checked: Checked, known: number) => void
  readonly sums: () => CheckSums
}

/** A tally of nothing. */
export function openTally(): Tally {
  const codes = new Map<string, CodeSum>()
  const severities = { error: 0, warning: 0, information: 0 }
  const ended = { documents: 0, failed: 0, known: 0, hasReachedLimit: false }
  const add = (diagnostics: readonly Diagnostic[]): void => {
    for (const { code, severity } of diagnostics) {
      severities[severity] += 1
      codes.set(code, { severity, count: (codes.get(code)?.count ?? 0) + 1 })
    }
    ended.hasReachedLimit ||= diagnostics.some(isOfLimit)
  }
  return {
    add,
    ends: (checked, known) => {
      ended.documents += 1
      ended.known += known
      if (checked.type === 'failed') ended.failed += 1
      else add(checked.diagnostics)
    },
    sums: () => ({ ...ended, severities, codes }),
  }
}

interface Judging {
  readonly maxWarnings: number
  /** Documents that a signal kept from being checked. */
  readonly left: number
  /** Files that were mended, or would be. */
  readonly mended?: number
}

/** The last lines of a check, its record, and its exit code. */
export function summarizeCheck(sums: CheckSums, judging: Judging): End {
  const { documents, failed, severities, codes, known } = sums
  const { error: errors, warning: warnings, information } = severities
  return {
    code: codeOf(sums, judging),
    words: [...rowsOf(codes), sentenceOf(sums, judging)],
    record: {
      type: 'checked',
      documents,
      failed,
      left: judging.left,
      errors,
      warnings,
      information,
      known,
      ...(judging.mended === undefined ? {} : { mended: judging.mended }),
      codes: Object.fromEntries([...codes].map(([code, { count }]) => [code, count] as const).toSorted(byName)),
    },
  }
}

function byName([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function codeOf({ failed, severities, hasReachedLimit }: CheckSums, { maxWarnings }: Judging): ExitCode {
  if (failed > 0) return exitCodes.fault
  if (hasReachedLimit) return exitCodes.limit
  return severities.error > 0 || severities.warning > maxWarnings ? exitCodes.refused : exitCodes.done
}

const order: readonly Severity[] = ['error', 'warning', 'information']

/** A row for each code: the gravest first, and of these the most frequent. */
function rowsOf(codes: CheckSums['codes']): readonly string[] {
  const sorted = [...codes].toSorted(
    ([a, one], [b, other]) =>
      order.indexOf(one.severity) - order.indexOf(other.severity) || other.count - one.count || (a < b ? -1 : 1),
  )
  const width = String(Math.max(0, ...sorted.map(([, { count }]) => count))).length
  return sorted.map(([code, { severity, count }]) => `${String(count).padStart(width + 2)}  ${severity}  ${code}`)
}

function sentenceOf(
  { documents, failed, severities, known }: CheckSums,
  { maxWarnings, left, mended }: Judging,
): string {
  const { error, warning, information } = severities
  return [
    `checked ${countNoun(documents, 'document')}: ${countNoun(error, 'error')}, ${countNoun(warning, 'warning')}${warning > maxWarnings ? ` (at most ${maxWarnings} may be)` : ''}`,
    ...(information > 0 ? [`${information} for information`] : []),
    ...(mended === undefined ? [] : [`mended ${countNoun(mended, 'file')}`]),
    ...(known > 0 ? [`${known} known before`] : []),
    ...(failed > 0 ? [`failed on ${countNoun(failed, 'document')}`] : []),
    ...(left > 0 ? [`interrupted before ${left} more`] : []),
  ].join(', ')
}
