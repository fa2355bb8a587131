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
  ['en', 'As *said*, para. 4 (a) below shows it.', ['5:15 para. 4 (a)']],
  ['fr', 'Voir le paragraphe 88 ci-dessus et le tableau 3 ci-dessous.', ['5:12 paragraphe 88', '5:42 tableau 3']],
  ['es', 'Véase el párrafo 88 supra.', ['5:13 párrafo 88']],
  ['ru', 'См. пункт 88 выше и таблицу 3 ниже.', ['5:8 пункт 88', '5:24 таблицу 3']],
  ['zh', '见上文第88段和下文第2至5段，见本报告附件四。', ['5:7 第88段', '5:14 第2至5段', '5:24 附件四']],
  ['ar', 'انظر الفقرة 88 أعلاه.', ['5:9 الفقرة 88']],
  ['en', 'See paragraphs 1 and 12 below, and paras. 2–9 above.', ['5:8 paragraphs 1 and 12', '5:39 paras. 2–9']],
  ['en', 'As paragraph 12 of the present report says (see annex IV).', ['5:7 paragraph 12', '5:52 annex IV']],
  ['en', 'As section IX below says.', []],
  ['fr', 'Le paragraphe 12 du présent rapport (voir annexe IV).', ['5:7 paragraphe 12', '5:46 annexe IV']],
  ['es', 'Véanse los párrafos 1 a 12 infra (véase el anexo III).', ['5:15 párrafos 1 a 12', '5:47 anexo III']],
  ['ru', 'В пунктах 1–14 настоящего доклада (см. приложение II).', ['5:6 пунктах 1–14', '5:43 приложение II']],
] as const)('in %s: %s', async (language, words, expected) => {
  expect([...(await told(language, words))].toSorted()).toEqual([...expected].toSorted())
})

test('sections and notes are counted, and what is quoted counts for itself', async () => {
  const text =
    '# T\n\n## I. One\n\nAs section IV below and note 3 above say,[^1] see section I above.\n\n## II. Two\n\n> See section IX above.\n\n[^1]: See section III above.\n'
  const source = sourceOf(text, { ...factsIn('en'), kind: 'report' })
  const { diagnostics } = await compile(source, { formats: [], carriesSource: false }, new VFile())
  const found = diagnostics.filter(({ code }) => code === 'reference-absent')
  expect(found.map(({ place }) => `${place.line}:${place.column}`)).toEqual(['5:4', '5:25', '11:11'])
})

test.each([
  ['en', 'See paragraph 3 below, table 1 and annex I above.'],
  ['en', 'See paragraph 88 of resolution 79/1, cited above, and paragraph 12 in the report above.'],
  ['en', 'Paragraph 88 is good; it is said above. Figure 5 above is in another report.'],
  ['en', 'See A/80/12, paragraph 88.'],
  ['fr', 'Voir le paragraphe 88 de la résolution citée ci-dessus.'],
  ['ru', 'См. пункт 88 резолюции, названной выше.'],
  ['zh', '见上文第3段和该决议第88段。'],
  ['en', 'See paragraphs 1 to 3 above, paragraph 2 (a) below and (see A/80/12, para. 88).'],
  ['ar', 'انظر الفقرة 88 من القرار المذكور أعلاه، والفقرة 2 أدناه.'],
] as const)('not in %s: %s', async (language, words) => {
  expect(await told(language, words)).toEqual([])
})

test.each([
  ['en', 'I send you the text (see annex).', ['3:26']],
  ['fr', 'Je vous fais tenir le texte (voir annexe).', ['3:35']],
  ['ru', 'Препровождаю текст (см. приложение I).', ['3:25']],
  ['zh', '谨随函转递案文(见附件)。', ['3:10']],
  ['en', 'I send you the text of annex IV (see the annex to the letter).', []],
] as const)('an annex that there is not, in %s: %s', async (language, words, expected) => {
  const source = sourceOf(`# T\n\n${words}\n`, { ...factsIn(language), kind: 'letter' })
  const { diagnostics } = await compile(source, { formats: [], carriesSource: false }, new VFile())
  const found = diagnostics.filter(({ code }) => code === 'reference-absent')
  expect(found.map(({ place }) => `${place.line}:${place.column}`)).toEqual(expected)
})
