import { expect, test } from 'vitest'
import { cpuTime } from '../cpu-time.ts'
import { VFile } from 'vfile'
import { diagnosticsOf, reportAll } from '../../pipeline/diagnostics.ts'
import { defaultLimits, type Limits } from '../../pipeline/text/limits.ts'
import { locateIn } from '../../pipeline/text/positions.ts'
import { findComplexity } from '../../pipeline/read/complexity.ts'

function codesOf(text: string, limits: Partial<Limits> = {}): readonly string[] {
  const file = new VFile()
  reportAll(file, findComplexity({ text, start: 0, locate: locateIn('a', text) }, { ...defaultLimits, ...limits }))
  return diagnosticsOf(file).map(({ place, code }) => `${place.line}:${place.column} ${code}`)
}

/** A limit of three, a text that just keeps it, and one that passes it by one. */
const cases: readonly (readonly [name: keyof Limits, kept: string, passed: string, expected: string])[] = [
  ['lineBytes', 'aé\n', 'aéb\n', '1:1 line'],
  ['nesting', `${'>'.repeat(12)}a\n`, `${'>'.repeat(13)}a\n`, '1:1 nesting'],
  ['notes', '[^1]: a\n'.repeat(3), '[^1]: a\n'.repeat(4), '4:1 complexity'],
  ['underlines', 'a\n=\n'.repeat(3), '> a\n> ---\n'.repeat(4), '8:1 complexity'],
  ['underlines', `${'---\n\n'.repeat(4)}${'a\n===\n\n'.repeat(3)}`, 'a\n---\n\n'.repeat(4), '11:1 complexity'],
  ['containedLines', '> a\nb\nc\n\nd\ne\nf\ng\n', '> a\nb\nc\nd\n', '4:1 complexity'],
  ['containedLines', '- a\nb\nc\n- d\ne\nf\n', '1. x\n   - a\n   b\nc\nd\n', '5:1 complexity'],
  ['containedLines', '[^a]: a\nb\n| c |\nd\ne\n', '[^a]: a\nb\nc\nd\n', '4:1 complexity'],
  ['contents', '::contents\n\n'.repeat(3), '::contents{depth=1}\n\n'.repeat(4), '7:1 complexity'],
  ['combiningMarks', 'a\u0301\u0301\u0301', 'aa\u0301\u0301\u0301\u0301', '1:3 complexity'],
]

test.each(cases)('keeps the limit of %s', (name, kept, passed, expected) => {
  expect(codesOf(kept, { [name]: 3 })).toEqual([])
  expect(codesOf(passed, { [name]: 3 })).toEqual([expected])
})

test('leaves a list that comes back to the margin', () => {
  expect(codesOf('- a\n  - b\n    - c\n- d\n  - e\n    - f\n', { nesting: 3 })).toEqual([])
})

/** Code that is changed for mutants counts its own steps, and takes most of its time for that. */
const isCounted = process.env['MUTATED_TESTS'] !== undefined

test.skipIf(isCounted).each([
  ['quotations', '>'.repeat(1_000_000)],
  ['bullets', '- '.repeat(500_000)],
  ['brackets', '['.repeat(60_000)],
  ['pictures', '!['.repeat(30_000)],
  ['stars', '*a_ '.repeat(15_000)],
  ['containers', ':::a\n'.repeat(200_000)],
  ['cells', '|\n|-|\n|'.repeat(300_000)],
  ['citations', '[^1] \n\n'.repeat(300_000)],
  ['lines of an item', `- a\n${'b\n'.repeat(500_000)}`],
  ['blank lines', '\n'.repeat(4_000_000)],
])('looks at a hostile text of %s in good time', (_, text) => {
  expect(cpuTime(() => codesOf(text))).toBeLessThan(8000)
})
