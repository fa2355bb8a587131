/** Signs, spaces and quotation marks of other languages are told where they stand, and nothing else is. */
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { compile } from '../../pipeline/compile.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { factsIn, sourceOf } from '../parse/parse-text.ts'

const codes = new Set(['quotation-foreign', 'punctuation-foreign', 'space-stray', 'space-missing', 'kashida'])

/** What is told of a line: codes and columns. */
async function told(language: LanguageCode, words: string): Promise<readonly string[]> {
  const notes = ['1', '2', '*'].filter((note) => words.includes(`[^${note}]`)).map((note) => `[^${note}]: A.\n\n`)
  const text = `# T\n\n${words}\n\n${notes.join('')}`
  const source = sourceOf(text, factsIn(language))
  const { diagnostics } = await compile(source, { formats: ['html'], carriesSource: false }, new VFile())
  return diagnostics
    .filter(({ code }) => codes.has(code))
    .map(
      ({ code, place, text: said }) =>
        `${code} ${place.line}:${place.column}${/(?<=and )\d+ more/.exec(said)?.[0] ?? ''}`,
    )
}

describe('signs of another language', () => {
  it.each([
    ['en', 'He said „yes“ and ”no”.', ['quotation-foreign 3:9', 'quotation-foreign 3:19']],
    ['en', 'The «Council», the «*Assembly*» and «all».', ['quotation-foreign 3:52 more']],
    ['en', 'A ‹word› and ‚one‘.', ['quotation-foreign 3:3', 'quotation-foreign 3:14']],
    ['fr', 'La “déclaration” du „Conseil“.', ['quotation-foreign 3:4', 'quotation-foreign 3:21']],
    ['es', 'El «informe» anual.', ['quotation-foreign 3:4']],
    ['ru', 'Доклад “О мире” издан.', ['quotation-foreign 3:8']],
    ['zh', '他说„好“。', ['quotation-foreign 3:3']],
    ['es', 'Texto , y "Informe" [^1] , fin .', ['space-stray 3:7', 'space-stray 3:20', 'space-stray 3:32']],
    ['en', 'Why ? So : *this* ; [^1]', ['space-stray 3:5', 'space-stray 3:10', 'space-stray 3:19', 'space-stray 3:20']],
    ['fr', 'Un mot , et un autre . Fin[^1] .', ['space-stray 3:8', 'space-stray 3:221 more']],
    ['fr', 'Pourquoi?Voici le mot.', ['space-missing 3:9']],
    ['en', 'One thing;other parts,second.', ['space-missing 3:10', 'space-missing 3:22']],
    ['ar', 'نص لإعـــلان وإعـلان آخر', ['kashida 3:71 more']],
    [
      'ar',
      'نص أول, وثان; هل كذلك?',
      ['punctuation-foreign 3:7', 'punctuation-foreign 3:13', 'punctuation-foreign 3:22'],
    ],
    ['zh', '各国,包括中国;以及', ['punctuation-foreign 3:3', 'punctuation-foreign 3:8']],
  ] as const)('in %s: %s', async (language, words, expected) => {
    expect([...(await told(language, words))].toSorted()).toEqual([...expected].toSorted())
  })

  it.each([
    ['en', 'He said “yes”, ‘no’ and "maybe"; the peoples’ “‘inner’ words”, 5" and 6’.'],
    ['en', 'At 10:30, 1 : 50 000, A/79/1, .5 or . . . , and https://x.org/a,b;c?D'],
    ['en', '[La “loi” , « oui » ?](lang:fr) and [„ja“](lang:fr), H,O and 1,234;5 (?)'],
    ['en', 'Words[^1] and words[^2], or 5 [words](lang:fr).'],
    ['fr', 'Le « mot “dit” ici » ; « oui » : non ! Et 50 %, « non ».'],
    ['fr', '« Le premier paragraphe “cité”.\n\nLe “deuxième”.\n\nLe dernier ».'],
    ['es', '¿Por qué? “Sí, ‘tal vez’”. ¡Sí!'],
    ['ru', 'Доклад «О „мире“ и “войне”» — А, Б; В: Г.'],
    ['ar', 'نص ”أول“، و«ثان»؛ هل؟ عام ١٤٤٦ هـ، والـ 15 (UNDP, WHO)'],
    ['zh', '他说“好”，《宪章》第1,234段；NATO, WHO：10:30。'],
  ] as const)('not in %s: %s', async (language, words) => {
    expect(await told(language, words)).toEqual([])
  })
})
