/** What the guard lets through is never deeper than it says, however the text is made. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parser } from '../../pipeline/parse/syntax.ts'
import { visitsOf } from '../../pipeline/parse/walk.ts'
import { findDeepLine, slack } from '../../pipeline/read/nesting.ts'
import { defaultLimits } from '../../pipeline/text/limits.ts'

const runs = Number(process.env['FUZZ_RUNS'] ?? 1000)

const markers =
  '> |>|- |* |-\n|1. |2) |10. |[^a]: |[^b\\]]:|::::a\n|:::a|:::|:::: b|::::|:::a]\n|:::1\n|:::\t\n|:::😀\n'.split('|')
const words = ['    ', '  ', ' ', '\t', 'a', 'a\n', '\n', '\n\n', '```\n', '# ', '| a |\n', '<b>']
const pieces = [...markers, ...words, '\n    :::\n', '\n> :::\n']
const markup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(''))

/** Blocks inside one another that repeat without end where a guard can be led astray. */
const repeated = fc
  .tuple(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }),
    fc.integer({ min: 1, max: 12 }),
    fc.boolean(),
  )
  .map(([all, times, isIndented]) =>
    Array.from({ length: times }, (_, index) => (isIndented ? '  '.repeat(index) : '') + all.join('')).join('\n'),
  )

function depthOf(text: string): number {
  return Math.max(...[...visitsOf(parser.parse(text))].map(({ blockDepth }) => blockDepth))
}

test('lets no text through that is more than four times as deep as allowed', () => {
  const passed = { count: 0 }
  fc.assert(
    fc.property(fc.oneof(markup, repeated), (text) => {
      const depth = depthOf(text)
      if (depth > slack) passed.count += 1
      expect(findDeepLine(text, 0, 1) !== undefined || depth <= slack).toBe(true)
    }),
    { numRuns: runs },
  )
  expect(passed.count).toBeGreaterThanOrEqual(Math.floor(runs / 100))
})

test('refuses nothing that the tree allows, whichever way it is written', () => {
  const { nesting } = defaultLimits
  const items = Array.from({ length: nesting }, (_, level) => `${'    '.repeat(level)}1.  a\n`).join('')
  const fences = Array.from({ length: nesting }, (_, level) => `${':'.repeat(nesting + 3 - level)}a\n`).join('')
  const texts = ['> '.repeat(nesting), '- '.repeat(nesting), '[^a]: '.repeat(nesting), items, fences]
  expect(texts.map((text) => findDeepLine(text, 0, nesting))).toEqual(texts.map(() => undefined))
})

test.each([
  ['quotations in a note', `[^a]: ${'>'.repeat(1000)}a\n`],
  ['notes in notes', `${'[^a]: '.repeat(1000)}a\n`],
  ['items after lazy lines', Array.from({ length: 300 }, (_, level) => `${'  '.repeat(level)}- a\nlazy\n`).join('')],
  ['containers named by figures', ':::1\n'.repeat(300)],
  ['containers named by signs of two units', ':::😀\n'.repeat(300)],
  ['containers named by tabs', ':::\ta\n'.repeat(300)],
  [
    'containers named by tabs alone',
    Array.from({ length: 300 }, (_, level) => `${':'.repeat(303 - level)}\t\n`).join(''),
  ],
  ['containers whose closing lines are code', ':::a\n    :::\n'.repeat(300)],
  ['containers whose closing lines are quoted', ':::a\n> :::\n'.repeat(300)],
  ['containers after what looks like one', ':::a]\n::::a\n:::\n'.repeat(300)],
])('sees %s', (_, text) => {
  expect(findDeepLine(text, 0, defaultLimits.nesting)).toBeDefined()
})

test('forgets containers that are closed', () => {
  expect(findDeepLine(':::a\n::::b\n::::\n:::\n> :::a\n> :::\n- :::a\n  :::\n'.repeat(300), 0, 16)).toBeUndefined()
})
