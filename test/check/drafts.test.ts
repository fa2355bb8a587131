/** House style is told of drafts whose facts are missing or wrong; what rests on such a fact is not. */
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { rules } from '../../pipeline/check/rules/index.ts'
import { lookThrough } from '../../pipeline/compile.ts'
import { diagnosticsOf } from '../../pipeline/diagnostics.ts'
import { readLanguage } from '../../pipeline/read/source.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { longText } from '../../pipeline/check/word-count.ts'

/** The rules that find something in a draft, in order. */
async function rulesIn(facts: string, language: LanguageCode, text: string): Promise<readonly string[]> {
  const file = new VFile()
  const root = new Map(
    [
      ['document.yaml', facts],
      ['text.md', text],
    ].map(([name = '', content]) => [name, new TextEncoder().encode(content)]),
  )
  const shared = { name: 'document.yaml', path: 'document.yaml' }
  const { draft, isKindKnown } = readLanguage(file, {
    document: 'text',
    root,
    name: 'text.md',
    path: 'text.md',
    language,
    facts: shared,
  })
  if (draft === undefined) throw new Error('it is no draft')
  await lookThrough({ source: draft, isKindKnown }, { formats: [], carriesSource: false, checks: true }, file)
  return diagnosticsOf(file).flatMap(({ code }) => (code in rules ? [code] : []))
}

const english = '# Work of the Committee\n\nThe Secretary General met fifteen delegations.\n'
const all =
  'kind: report\norgan: general-assembly\nsession: 80\ndistribution: general\ndate: 2025-09-01\noriginal: en\n'
const without = (key: string) => all.replace(new RegExp(`^${key}:.*\n`, 'm'), '')

test.each(['kind', 'organ', 'distribution', 'date', 'original'])('finds all in a text without “%s”', async (key) => {
  expect(await rulesIn(without(key), 'en', english)).toEqual(['name-form', 'number-in-words'])
})

test.each([
  ['date: 2025-13-01', all.replace('2025-09-01', '2025-13-01')],
  ['kind: reprt', all.replace('kind: report', 'kind: reprt')],
  ['a line that cannot be read', `${all}organ general\n`],
])('finds all in a text with %s', async (_, facts) => {
  expect(await rulesIn(facts, 'en', english)).toEqual(['name-form', 'number-in-words'])
})

test('finds what a draft in another language has', async () => {
  const facts = without('date')
  expect(await rulesIn(facts, 'fr', '# Travaux du Comité\n\nLe Secrétaire-Général et la Turquie.\n')).toEqual([
    'name-form',
    'state-name-former',
  ])
  expect(await rulesIn(facts, 'zh', '# 委员会的工作\n\n委员会于二〇二五年三月五日举行会议。\n')).toEqual([
    'year-figures',
  ])
})

test('holds nothing against a day or a kind that is not there', async () => {
  expect(await rulesIn(without('kind'), 'en', `# Work\n\n${longText(11_000)}\n`)).toEqual([])
  expect(await rulesIn(`${without('date')}symbol: A/80/15\n`, 'en', '# Work\n\nIt met.\n')).toEqual([])
  expect(await rulesIn(without('original'), 'en', `# Work\n\n${longText(11_000)}\n`)).toEqual(['word-count'])
})
