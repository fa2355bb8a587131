/** The pages of the messages are those of the catalogue, and each example gives its message: `npm run docs:messages` writes them. */
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { catalogue } from '../../pipeline/catalogue/index.ts'
import type { Rule } from '../../pipeline/check/rule.ts'
import { rules } from '../../pipeline/check/rules/index.ts'
import type { Code } from '../../pipeline/diagnostics.ts'
import { buildExample } from './build-example.ts'
import { examples } from './examples/index.ts'
import { writeIndex, writePage } from './page.ts'
import { ruleRows, writeRulePage } from './rule-page.ts'

const folder = fileURLToPath(new URL('../../docs/messages', import.meta.url))
const codes = Object.keys(catalogue) as Code[]

/** Codes without an example: it would take a Word file that was worked on, a font or a right that is missing, a queue, too much of the machine, or a file that is saved at that moment. */
const withoutExample: readonly Code[] = [
  'file-changed',
  'font',
  'import-call',
  'import-changed',
  'import-comment',
  'import-composed',
  'import-conflict',
  'import-differs',
  'import-edited',
  'import-folder',
  'import-hyphen',
  'import-kept',
  'import-label',
  'import-language',
  'import-level',
  'import-line',
  'import-lost',
  'import-macros',
  'import-merged',
  'import-number',
  'import-opener',
  'import-page',
  'import-picture-replaced',
  'import-text',
  'import-tracked',
  'import-unchecked',
  'import-unkept',
  'import-words',
  'limit-attempts',
  'limit-memory',
  'limit-time',
  'path-encoding',
  'path-unreadable',
]

test.each(codes)('the page of %s is written, and its example gives it', async (code) => {
  const example = examples.get(code)
  const told = (await buildExample(code)).filter((one) => one.code === code)
  if (example !== undefined) expect(told).not.toEqual([])
  const page = writePage(code, example === undefined ? undefined : { example, told })
  await expect(page).toMatchFileSnapshot(`${folder}/${code}.md`)
})

test.each(Object.entries<Rule>(rules))('the page of the rule %s is written', async (code, rule) => {
  await expect(await writeRulePage(code, rule)).toMatchFileSnapshot(`${folder}/${code}.md`)
})

test('no example is of a code that is not there, and few codes have none', () => {
  expect([...examples.keys()].filter((code) => !codes.includes(code))).toEqual([])
  expect(codes.filter((code) => !examples.has(code)).toSorted()).toEqual(withoutExample)
})

test('the folder holds the pages, their list, and nothing else', async () => {
  await expect(writeIndex(ruleRows(rules))).toMatchFileSnapshot(`${folder}/README.md`)
  const known = new Set(['README.md', ...[...codes, ...Object.keys(rules)].map((code) => `${code}.md`)])
  expect(readdirSync(folder).filter((name) => !known.has(name))).toEqual([])
})
