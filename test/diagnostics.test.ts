import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { catalogue } from '../pipeline/catalogue/index.ts'
import { diagnosticsOf, formatDiagnostic, hasErrors, report } from '../pipeline/diagnostics.ts'
import { show } from '../pipeline/text/shown.ts'

const place = { path: 'a/fr.md', line: 3, column: 5 }

test('prints a message as path, line, column, severity, code, sentence and hint', () => {
  const file = new VFile()
  report(file, 'note-undefined', place, 'why')
  expect(diagnosticsOf(file).map(formatDiagnostic)).toEqual([
    'a/fr.md:3:5: error note-undefined: Footnote “why” is cited but never written. Write `[^why]: …`, or remove the citation.',
  ])
})

test('orders messages by path, line and column', () => {
  const file = new VFile()
  report(file, 'title-repeated', { path: 'b', line: 1, column: 1 })
  report(file, 'title-repeated', { path: 'a', line: 10, column: 2 })
  report(file, 'title-repeated', { path: 'a', line: 9, column: 3 })
  report(file, 'title-repeated', { path: 'a', line: 9, column: 1 })
  expect(diagnosticsOf(file).map(({ place: { path, line, column } }) => `${path}${line}:${column}`)).toEqual([
    'a9:1',
    'a9:3',
    'a10:2',
    'b1:1',
  ])
})

test('tells errors from warnings and information', () => {
  const file = new VFile()
  report(file, 'symbol-absent', place, 'symbol')
  report(file, 'link-title', place, 'a')
  expect(hasErrors(file)).toBe(false)
  report(file, 'title-missing', place)
  expect(hasErrors(file)).toBe(true)
  expect(
    diagnosticsOf(file)
      .map(({ severity }) => severity)
      .toSorted(),
  ).toEqual(['error', 'information', 'warning'])
})

test('shows no control, no change of direction and no endless text', () => {
  expect(show('a\u001B[2J\u202Eb\n\u2028')).toBe('aU+001B[2JU+202EbU+000AU+2028')
  expect([...show('𝄞'.repeat(300))]).toHaveLength(201)
  const file = new VFile()
  report(file, 'missing', { path: 'a\nb', line: 1, column: 1 }, '\u0007')
  expect(formatDiagnostic(diagnosticsOf(file)[0] ?? expect.fail())).toContain(
    'aU+000Ab:1:1: error missing: There is no file or folder “U+0007”.',
  )
})

/** What an entry says with some details. */
function compose(part: unknown): string {
  return typeof part === 'function'
    ? String(Reflect.apply(part, undefined, ['one', 'two', 'three', 'four']))
    : typeof part === 'string'
      ? part
      : ''
}

test.each(Object.entries(catalogue))('keeps the code %s in form, and its sentence and hint whole', (code, entry) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect(compose(entry.text)).toMatch(/[.?]$/)
  expect(compose('hint' in entry ? entry.hint : '')).toMatch(/^$|[.?`]$|^(?:two|three|four)$/)
})

test('holds each message of each subject under a code of its own', async () => {
  const subjects = readdirSync(new URL('../pipeline/catalogue/', import.meta.url))
    .map((name) => name.replace('.ts', ''))
    .filter((name) => name !== 'index')
  const modules: readonly Readonly<Record<string, unknown>>[] = await Promise.all(
    subjects.map(async (name) => import(`../pipeline/catalogue/${name}.ts`)),
  )
  const entries = modules
    .flatMap((module) => Object.values(module))
    .flatMap((value) => (typeof value === 'object' && value !== null ? Object.entries(value) : []))
  // Of two messages with one code the catalogue would hold the later, without a word.
  expect(entries.toSorted(byCode)).toEqual(Object.entries(catalogue).toSorted(byCode))
})

function byCode([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
