/** References in words to what a document does not have are told; those to what it has, and to other documents, are not. */
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compile } from '../../pipeline/compile.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { factsIn, sourceOf } from '../parse/parse-text.ts'

const table = ':::table[Costs]\n| A | B |\n| --- | --: |\n| x | 1 |\n:::'

async function told(language: LanguageCode, words: string): Promise<readonly string[]> {
  const text = `# T\n\n1. One.\n\n2. ${words}\n\n3. Three.\n\n${table}\n\n::annex\n\n## Title\n\nText.\n`
  const source = sourceOf(text, { ...factsIn(language), kind: 'report' })
  const { diagnostics } = await compile(source, { formats: [], carriesSource: false }, new VFile())
  return diagnostics
    .filter(({ code }) => code === 'reference-absent')
    .map(({ place, text: said }) => `${place.line}:${place.column} ${/“(.+)”/u.exec(said)?.[1]}`)
}

test.each([
  ['en', 'See paragraph 88 above.', ['5:8 paragraph 88']],
  ['en', 'See table 9, annex IV, and paragraph 8 above.', ['5:8 table 9', '5:17 annex IV', '5:31 paragraph 8']],
  ['en', 'As *said*, para. 4 (a) below shows it.', ['5:15 para. 4']],
  ['fr', 'Voir le paragraphe 88 ci-dessus et le tableau 3 ci-dessous.', ['5:12 paragraphe 88', '5:42 tableau 3']],
  ['es', 'Véase el párrafo 88 supra.', ['5:13 párrafo 88']],
  ['ru', 'См. пункт 88 выше и таблицу 3 ниже.', ['5:8 пункт 88', '5:24 таблицу 3']],
] as const)('in %s: %s', async (language, words, expected) => {
  expect([...(await told(language, words))].toSorted()).toEqual([...expected].toSorted())
})

test.each([
  ['en', 'See paragraph 3 below, table 1 and annex I above.'],
  ['en', 'See paragraph 88 of resolution 79/1, cited above, and paragraph 12 in the report above.'],
  ['en', 'Paragraph 88 is good; it is said above. Figure 5 above is in another report.'],
  ['en', 'See A/80/12, paragraph 88.'],
  ['fr', 'Voir le paragraphe 88 de la résolution citée ci-dessus.'],
  ['ru', 'См. пункт 88 резолюции, названной выше.'],
  ['zh', '见上文第88段。'],
] as const)('not in %s: %s', async (language, words) => {
  expect(await told(language, words)).toEqual([])
})
