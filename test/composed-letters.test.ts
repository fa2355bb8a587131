/** Letters typed as a letter and marks come out composed in all formats; what has no composed form stays as it is typed. */
import { unzipSync, strFromU8 } from 'fflate'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { compile } from '../pipeline/compile.ts'
import { composeLetters } from '../pipeline/text/compose-letters.ts'
import { bytesOf } from './compile-document.ts'
import { readPdf } from './write/pdf-reader.ts'
import { factsIn, sourceOf } from './parse/parse-text.ts'

describe('letters with marks', () => {
  test.each([
    ['e\u0301te\u0301', 'été'],
    ['Vie\u0302\u0323t', 'Việt'],
    ['Bo\u0323\u0301la\u0301', 'Bọ\u0301lá'],
    ['и\u0306', 'й'],
    ['\u1112\u1161\u11AB\u1100\u1173\u11AF', '한글'],
    ['か\u3099', 'が'],
    ['ا\u0653', 'آ'],
    ['=\u0338', '≠'],
    ['oﬃcer, conﬂict, eﬀort, ﬁrst, ﬅ', 'officer, conflict, effort, first, st'],
    ['ﬓ', 'մն'],
    ['ﻧﻤﻮﺩﺟﺎ', 'نمودجا'],
    ['ﻻ ﭘﺎکستان', 'لا پاکستان'],
    ['ﻣﺤﻤ\uFE77ﺪ', 'محمَد'],
    ['Ｕnited ＮＡＴＯ, 即ＵＮＤＰ和12ｋm', 'United NATO, 即UNDP和12km'],
    ['Ｏ＇Ｎｅｉｌ and Guinea－Ｂissau', "O'Neil and Guinea-Bissau"],
    ['Ｃôte, 第Ａ２段', 'Côte, 第A2段'],
    ['⼦孙和⽂化，⼈⺠', '子孙和文化，人民'], // radicals of dictionaries, out of a PDF
    ['⻅⻓⻔⻋⻰', '见长门车龙'],
    ['秘书⻓ (⾦)', '秘书长 (金)'],
  ])('%s is %s', (typed, composed) => expect(composeLetters(typed)).toBe(composed))

  test.each([
    'g\u0303', // no such letter
    '\u0645\u0651\u064E', // Arabic marks stay in the order in which they are typed
    '\u212B \u2126 \u212A', // signs that have letters for their canonical forms
    '\uFA19 \uF900 \u{2F800}', // variants of Chinese characters in names
    '\u0958 \u05E9\u05BC\u05C1', // would be taken apart
    'A/RES/79/1 https://www.un.org/é',
    'https://www.un.org/ﬁle, x@ﬁle.org, Ａ／ＨＲＣ/59/1',
    'ﷲ ﷺ ﷼ ﴾ ﴿', // single signs with a meaning of their own
    'Ａ组，２０２５年（附件）', // Chinese has wide signs
    '\u2460 \u00BD \u2122 \u3392', // signs that only resemble letters
  ])('%s stays', (typed) => expect(composeLetters(typed)).toBe(typed))
})

const text = `---
---

# A re\u0301sume\u0301

Bo\u0323\u0301la\u0301 met Nguye\u0302\u0303n at [a cafe\u0301](https://www.un.org/cafe\u0301).

:::table[A ta\u0301ble]{desc="Of nin\u0303os"}
| a\u0301 | b |
| --- | --- |
| c | d |
:::
`

test('all three formats have them, and addresses are what they were', async () => {
  const source = sourceOf(text, factsIn('en'))
  const compiled = await compile(source, { formats: ['pdf', 'docx', 'html'], carriesSource: false }, new VFile())
  const page = strFromU8(bytesOf(compiled, 'html'))
  const word = Object.entries(unzipSync(bytesOf(compiled, 'docx')))
    .filter(([name]) => /document\d*\.xml(\.rels)?$/.test(name))
    .map(([, bytes]) => strFromU8(bytes))
    .join('')
  const pdf = (await readPdf(bytesOf(compiled, 'pdf'))).text
  for (const words of ['résumé', 'Bọ\u0301lá', 'Nguyễn', 'café', 'táble', 'á'])
    for (const printed of [page, word, pdf]) expect(printed).toContain(words)
  for (const printed of [page, word]) {
    expect(printed).toContain('niños')
    expect(printed).toContain('cafe%CC%81')
  }
})
