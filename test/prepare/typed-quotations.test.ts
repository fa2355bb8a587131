/** Quotations in signs that are no quotation marks are one message each, which shows both ends and the cure. */
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { compile } from '../../pipeline/compile.ts'
import { factsIn, sourceOf } from '../parse/parse-text.ts'

test.each([
  ",,low''",
  ',,low"',
  ',,low”',
  "``so''",
  '``so"',
  "`so'",
  '´so´',
  '‘‘so’’',
  '’’so’’',
  '‚‚so‘‘',
  "''so\"",
  "''so''",
])('%s', async (typed) => {
  const source = sourceOf(`# T\n\nHe said ${typed} and more.\n`, factsIn('en'))
  const { diagnostics } = await compile(source, { formats: ['html'], carriesSource: false }, new VFile())
  const told = diagnostics.filter(({ severity }) => severity === 'warning')
  expect(told.map(({ place: { line, column } }) => `${line}:${column}`)).toEqual(['3:9'])
  expect(told[0]?.text).toContain(`“${typed}”`)
  expect(told[0]?.hint).toMatch(/`"words"`|`"`/)
})
