/** The last line of a build, and its exit code. */
import type { Result } from '../build/build.ts'
import type { Code, Diagnostic } from '../diagnostics.ts'
import { exitCodes, type ExitCode } from './exit-codes.ts'

/** "built 3 files of 1 document", and how many were not. */
export function summarize(
  results: readonly Result[],
  others: readonly Diagnostic[],
): { readonly text: string; readonly code: ExitCode } {
  const built = results.filter((result) => result.type === 'built')
  const refused = results.filter((result) => result.type === 'refused')
  const failed = results.filter((result) => result.type === 'failed')
  const files = built.reduce((sum, result) => sum + result.files, 0)
  const parts = [
    `built ${count(files, 'file')} of ${count(built.length, 'document')}`,
    ...(refused.length > 0 ? [`refused ${count(refused.length, 'document')}`] : []),
    ...(failed.length > 0 ? [`failed on ${count(failed.length, 'document')}`] : []),
  ]
  const hasErrors = refused.length > 0 || others.some(({ severity }) => severity === 'error')
  const code = failed.length > 0 ? exitCodes.fault : hasErrors ? codeOf(refused) : exitCodes.done
  return { text: parts.join(', '), code }
}

/** What a document may take is a limit, not a mistake of its author. */
const limits: ReadonlySet<Code> = new Set(['limit-memory', 'limit-time'])

function codeOf(refused: readonly { readonly diagnostics: readonly Diagnostic[] }[]): ExitCode {
  const isLimit = refused.some(({ diagnostics }) => diagnostics.some(({ code }) => limits.has(code)))
  return isLimit ? exitCodes.limit : exitCodes.refused
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
