/** Facts of a document are those of a version that has them. */
import { expect, test } from 'vitest'
import { factRows } from '../../pipeline/site/fact-rows.ts'
import { letterOfAssembly, versionOf } from './records.ts'

test('lists facts of another language where an earlier release wrote the record of the own one', () => {
  const { facts: _facts, ...old } = versionOf('a', 'fr')
  const rows = factRows({ document: 'a', versions: [old, versionOf('a', 'en')] }, 'fr')?.markup
  expect(rows).toContain('<dt>Session</dt><dd>Quatre-vingtième session</dd>')
  expect(rows).toContain('<dd lang="en" dir="ltr">Terrorism</dd>')
  expect(factRows({ document: 'a', versions: [old] }, 'fr')).toBeUndefined()
})

test('names the languages of the original in the language of the page', () => {
  const version = versionOf('a', 'en')
  const of = (language: 'ar' | 'fr' | 'zh') =>
    factRows(
      { document: 'a', versions: [{ ...version, facts: { ...letterOfAssembly, original: ['fr', 'ru'] } }] },
      language,
    )?.markup
  expect(of('fr')).toContain('<dd>Français</dd><dd>Russe</dd>')
  expect(of('ar')).toContain('<dd>الفرنسية</dd><dd>الروسية</dd>')
  expect(of('zh')).toContain('<dd>法文</dd><dd>俄文</dd>')
})
