/** Every rule finds what its examples show where they say, mends them as they say, and finds nothing in its counter-examples. */
import { expect, test } from 'vitest'
import { catalogue } from '../../pipeline/catalogue/index.ts'
import type { Rule } from '../../pipeline/check/rule.ts'
import { rules } from '../../pipeline/check/rules/index.ts'
import { checkExcerpt, checkFile, edited, fileOf, placeIn } from './check-excerpt.ts'

const all = Object.entries<Rule>(rules)
const examples = all.flatMap(([code, rule]) =>
  rule.examples.map((example) => ({ code, rule, example, text: example.text.slice(0, 60) })),
)
const counterExamples = all.flatMap(([code, rule]) =>
  rule.counterExamples.map((example) => ({ code, rule, example, text: example.text.slice(0, 60) })),
)

test.each(examples)('$code finds “$text”', async ({ code, rule, example }) => {
  expect(rule.languages ?? [example.language]).toContain(example.language)
  const told = await checkExcerpt(example)
  // What else is told may be, but nothing that keeps the text from being read.
  expect(told.filter((one) => one.severity === 'error' && one.code !== code && !(one.code in rules))).toEqual([])
  const found = told.filter((one) => one.code === code)
  expect(found.map((one) => placeIn(example, one))).toEqual(example.found)
  expect(found.length).toBeGreaterThan(0)
  const edits = found.flatMap((one) => one.edits ?? [])
  if (example.fixed === undefined) return expect(edits).toEqual([])
  const fixed = edited(fileOf(example), edits)
  expect(fixed).toBe(fileOf({ ...example, text: example.fixed }))
  const again = (await checkFile(example, fixed)).filter((one) => one.code === code)
  expect(again.flatMap((one) => one.edits ?? [])).toEqual([])
})

test.each(counterExamples)('$code leaves “$text” alone', async ({ code, rule, example }) => {
  expect(rule.languages ?? [example.language]).toContain(example.language)
  const told = await checkExcerpt(example)
  expect(told.filter((one) => one.code === code || (one.severity === 'error' && !(one.code in rules)))).toEqual([])
})

test('no rule has the code of a message, and each is a noun phrase in kebab case', () => {
  const codes = all.map(([code]) => code)
  expect(codes.filter((code) => code in catalogue || !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([])
})

test('each language that a rule names is shown', () => {
  const shown = all.flatMap(([code, { languages = [], examples: each }]) =>
    languages.filter((language) => !each.some((one) => one.language === language)).map((language) => [code, language]),
  )
  expect(shown).toEqual([])
})
