/** The last lines of a build, and its exit code. */
import { join } from 'node:path'
import type { Result } from '../../build/build.ts'
import { summaryNames } from '../../build/results.ts'
import { isError, type Code, type Diagnostic } from '../../diagnostics.ts'
import { show } from '../../text/shown.ts'
import { exitCodes, type ExitCode } from '../exit-codes.ts'
import { nearPath } from '../faults.ts'
import type { End } from './reporter.ts'

/** What a build comes to. */
export interface Ended {
  readonly results: readonly Result[]
  /** Messages of no document. */
  readonly others: readonly Diagnostic[]
  /** Documents that a signal kept from being built. */
  readonly left: number
  readonly out: string
}

/** "built 3 files of 1 document", how many were not, and where to look. */
export function summarize({ results, others, left, out }: Ended): End {
  const counts = countResults(results)
  const text = [
    `built ${countNoun(counts.files, 'file')} of ${countNoun(counts.built, 'document')}`,
    ...(counts.refused > 0 ? [`refused ${countNoun(counts.refused, 'document')}`] : []),
    ...(counts.failed > 0 ? [`failed on ${countNoun(counts.failed, 'document')}`] : []),
    ...(left > 0 ? [`interrupted before ${left} more`] : []),
  ].join(', ')
  const look = counts.built > 0 ? [`To look at them, open ${show(nearPath(join(out, summaryNames.page)))}`] : []
  const hasErrors = counts.refused > 0 || others.some(isError)
  const code = counts.failed > 0 ? exitCodes.fault : hasErrors ? codeOf(results) : exitCodes.done
  return { code, words: [text, ...look], record: { type: 'summary', ...counts, left } }
}

/** What a document may take is a limit, not a mistake of its author. */
const limits: ReadonlySet<string> = new Set<Code>(['limit-attempts', 'limit-memory', 'limit-time'])

/** Whether a document took more than it may. */
export function isOfLimit({ code }: Diagnostic): boolean {
  return limits.has(code)
}

function codeOf(results: readonly Result[]): ExitCode {
  const isLimit = results.some((result) => result.type === 'refused' && result.diagnostics.some(isOfLimit))
  return isLimit ? exitCodes.limit : exitCodes.refused
}

function countResults(results: readonly Result[]) {
  const number = (type: Result['type']): number => results.filter((result) => result.type === type).length
  const files = results.reduce((sum, result) => sum + (result.type === 'built' ? result.files : 0), 0)
  return { built: number('built'), refused: number('refused'), failed: number('failed'), files }
}

/** `1 file`, `2 files`. */
export function countNoun(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
