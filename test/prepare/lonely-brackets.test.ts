/** Brackets without a partner are told where they stand; labels, intervals and brackets of several paragraphs are not. */
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { compile } from '../../pipeline/compile.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { factsIn, sourceOf } from '../parse/parse-text.ts'

async function told(language: LanguageCode, words: string): Promise<readonly string[]> {
  const source = sourceOf(`# T\n\n${words}\n`, factsIn(language))
  const { diagnostics } = await compile(source, { formats: ['html'], carriesSource: false }, new VFile())
  return diagnostics.flatMap(({ code, place: { line, column } }) =>
    code === 'bracket-unpaired' ? [`${line}:${column}`] : [],
  )
}

test.each([
  ['en', 'The Council (the body met.', ['3:13']],
  ['en', 'The Council (*the* body met.', ['3:13']],
  ['en', 'The body met) in New York.', ['3:13']],
  ['en', 'It met [in New York and (so on).', ['3:8']],
  ['en', 'See a) and b) (and so on.', ['3:15']],
  ['en', 'Words[^1].\n\n[^1]: See (A/80/1 and more.', ['5:11']],
  ['en', 'See (https://x.org/a_(b) and more.', ['3:5']],
  ['en', '## A heading (of two\n\nText.', ['3:14']],
  ['en', '| A (in millions | B |\n| --- | --- |\n| 1 | 2 |', ['3:5']],
  ['en', 'The body ( of five ( met ) in New York and (left.', ['3:44']],
  ['en', 'It ( met) in (New York.', ['3:14']],
  ['fr', 'Le Conseil, voir par. 3 b) et c), s’est réuni].', ['3:46']],
  ['es', 'El Consejo (el órgano se reunió.', ['3:12']],
  ['ru', 'Совет (орган собрался.', ['3:7']],
  ['ar', 'المجلس )الهيئة( اجتمع.', ['3:8', '3:15']],
  ['zh', '委员会（见附件一的规定。', ['3:4']],
  ['zh', '见《宪章第二条。', ['3:2']],
] as const)('in %s: %s', async (language, words, places) => {
  expect(await told(language, words)).toEqual(places)
})

test.each([
  ['en', 'It holds a) first, (b) second and iii) third (see 3 (a) (ii) and 4 b)).'],
  ['en', 'The intervals [0, 1) and (0, 1] in (A/80/1) and (*as*) said.'],
  ['en', 'The bodies (namely:\n\n- The first;\n\n- The second) met.'],
  ['en', ':::quote\n“The text (of one\n\nand of two) is this.”\n:::'],
  ['en', 'See (https://x.org/a_(b)), https://x.org/a_(b and [words](lang:fr).'],
  [
    'en',
    'The items ( of five) and (of five ) and ( all of them ) stand apart, and so does *( this )* one (and ( that) ).',
  ],
  ['en', '("Quoted" and more), ("quoted".) (he said "quoted") [\'quoted\' and more] and the signs "(" and ")".'],
  ['es', '("Citado", y más) y ("citado".)'],
  ['ar', '("اقتباس".) و("اقتباس" وغيره)'],
  ['en', 'The sign “(” and the sign ( are signs.'],
  ['fr', 'Les points a), b) et c) du paragraphe 3 a) (voir l’annexe I, par. 2 a), et i)) du texte ; 1) et 12 bis).'],
  ['ar', 'الهيئة (أ) و ب) كذلك.'],
  ['zh', '第217 A (III)号决议（见附件）和一)、二)'],
] as const)('nothing in %s: %s', async (language, words) => {
  expect(await told(language, words)).toEqual([])
})
