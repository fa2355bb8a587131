/** A mistake that one stage refuses hides nothing that a later one tells. */
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder.ts'
import { buildAll, letterFacts, letterText, put } from './sources.ts'

async function codesOf(text: string, facts = letterFacts): Promise<readonly string[]> {
  const folder = await temporaryFolder()
  await put(folder, { 'sources/letter/document.yaml': facts, 'sources/letter/en.md': letterText(text) })
  const [result] = await buildAll(folder, { formats: ['pdf'] })
  if (result?.type === 'failed') throw result.fault
  return (result?.diagnostics ?? []).filter(({ severity }) => severity !== 'information').map(({ code }) => code)
}

const early: readonly (readonly [code: string, text: string])[] = [
  ['raw-html', 'A <u>word</u>.'],
  ['directive-unclosed', ':::box\nText.'],
  ['directive-unknown', '::contnts'],
  ['directive-unknown', ':::firma\nName\n:::'],
  ['directive-form', ':::page-break\n:::'],
  ['directive-malformed', ':: annex'],
  ['directive-stray', ':::'],
  ['attribute-unknown', 'Text. {continud}'],
  ['construct', 'A `b` c.'],
  ['note-undefined', 'Text.[^9]'],
  ['note-unused', '[^9]: Text.'],
  ['reference-undefined', 'See [](#nothing).'],
  ['id-repeated', 'A. {#a}\n\nB. {#a}'],
  ['picture-missing', '![Map](map.png "Title")'],
  ['table', '| a | b |\n| - |\n| c | d |'],
  ['table-row', '| a | b |\n| - | - |\n| c |'],
  ['table-join', '| a | b |\n| - | - |\n| < | d |'],
  ['list-level', '- a\n  - b\n    - c'],
  ['misplaced', '> ## A\n>\n> b'],
  ['link', '[a](javascript:alert)'],
]

const late: readonly (readonly [code: string, text: string])[] = [
  ['glyph', 'A 😀.'],
  ['word-broken', `${'W'.repeat(200)}.`],
  ['letter-numbered', '1. One.'],
  ['label-recounted', '(a) One.\n\n(d) Four.'],
  ['quotation-alone', 'An "open mark.'],
]

const pairs = early.flatMap(([code, text]) => late.map(([other, more]) => [code, other, text, more] as const))

test.each(pairs)('%s and %s are told in one run', async (code, other, text, more) => {
  const own = await codesOf(more)
  expect(own).toContain(other)
  expect((await codesOf(`Words.\n\n${more}\n\n${text}`)).toSorted()).toEqual([code, ...own].toSorted())
})

test('all later mistakes are told beside each other, and beside facts', async () => {
  const all = late.map(([, text]) => text).join('\n\n')
  const codes = await codesOf(all, letterFacts.replace('distribution: general', 'distribution: General'))
  expect(codes).toEqual(expect.arrayContaining(['fact-value', ...late.map(([code]) => code)]))
})
