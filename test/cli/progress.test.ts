/** What is shown where somebody watches a run of several documents. */
import { expect, test } from 'vitest'
import type { Result } from '../../pipeline/build/build.ts'
import { writeLine } from '../../pipeline/cli/progress.ts'
import { clock } from '../../pipeline/cli/report/durations.ts'
import { writeTable } from '../../pipeline/cli/report/table.ts'
import type { Diagnostic } from '../../pipeline/diagnostics.ts'

test('says how many are done, how fast, how long it will take, and what is being done', () => {
  const moment = { value: 12, total: 600, left: 420, took: 8571, document: 'letter' }
  expect(writeLine(moment)).toBe('12/600, 84 a minute, 7:00 left: letter')
  expect(writeLine({ ...moment, value: 0, left: Infinity, took: 0, document: '\u001B[2J' })).toBe('0/600: U+001B[2J')
})

test('says hours only where there are any', () => {
  expect([0, 59.6, 309, 3909].map(clock)).toEqual(['0:00', '1:00', '5:09', '1:05:09'])
})

const diagnostic: Diagnostic = {
  code: 'title-missing',
  severity: 'error',
  place: { path: 'b/en.md', line: 1, column: 1 },
  text: 'The document has no title.',
}

test('ends with a table that names the slowest document', () => {
  const results: readonly Result[] = [
    { type: 'built', document: 'a', files: 3, diagnostics: [{ ...diagnostic, severity: 'warning' }] },
    { type: 'refused', document: 'b', diagnostics: [diagnostic] },
    { type: 'failed', document: 'c', fault: new Error('x') },
  ]
  const times = [5, 12_340, undefined]
  const timed = results.map((result, index) => ({ result, milliseconds: times[index] }))
  expect(writeTable(timed, 20_000)).toEqual([
    '  built    1 document',
    '  refused  1 document',
    '  failed   1 document',
    '  told     1 error, 1 warning',
    '  took     0:20, 9 documents a minute',
    '  slowest  b, 12.3 s',
  ])
  expect(writeTable([], 10).map((line) => line.trim().split(' ')[0])).toEqual(['built', 'told', 'took'])
})
