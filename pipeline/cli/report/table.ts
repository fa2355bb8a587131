/** The table at the end of a run of several documents, where somebody watches. */
import type { Severity } from '../../catalogue/entry.ts'
import { show } from '../../text/shown.ts'
import { clock, perMinute } from './durations.ts'
import type { DocumentResult } from './reporter.ts'
import { countNoun } from './summary.ts'

/** What became of a document, and how long that took. */
export interface TimedResult {
  readonly result: DocumentResult
  readonly milliseconds?: number | undefined
}

/** What became of documents, what was told of them, how long it took and which took longest. */
export function writeTable(timed: readonly TimedResult[], milliseconds: number): readonly string[] {
  const results = timed.map(({ result }) => result)
  const isCheck = count(results, 'checked') > 0
  const [slowest] = timed.toSorted((a, b) => (b.milliseconds ?? 0) - (a.milliseconds ?? 0))
  const rows: readonly (readonly [name: string, words: string])[] = [
    isCheck
      ? ['checked', countNoun(count(results, 'checked'), 'document')]
      : ['built', countNoun(count(results, 'built'), 'document')],
    ...rowOf('refused', countNoun(count(results, 'refused'), 'document'), count(results, 'refused')),
    ...rowOf('failed', countNoun(count(results, 'failed'), 'document'), count(results, 'failed')),
    ...rowOf(
      'told',
      `${countNoun(told(results, 'error'), 'error')}, ${countNoun(told(results, 'warning'), 'warning')}`,
    ),
    ['took', `${clock(milliseconds / 1000)}, ${perMinute(results.length, milliseconds)} documents a minute`],
    ...rowOf('slowest', slowestWords(slowest), slowest?.milliseconds ?? 0),
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, words]) => `  ${name.padEnd(width)}  ${words}`)
}

/** A row that is left out where there is nothing of it. */
function rowOf(name: string, words: string, number = 1): readonly (readonly [string, string])[] {
  return number > 0 ? [[name, words]] : []
}

function slowestWords(slowest: TimedResult | undefined): string {
  return slowest === undefined
    ? ''
    : `${show(slowest.result.document)}, ${((slowest.milliseconds ?? 0) / 1000).toFixed(1)} s`
}

function count(results: readonly DocumentResult[], type: DocumentResult['type']): number {
  return results.filter((result) => result.type === type).length
}

function told(results: readonly DocumentResult[], severity: Severity): number {
  const all = results.flatMap((result) => (result.type === 'failed' ? [] : result.diagnostics))
  return all.filter((one) => one.severity === severity).length
}
