/** A message about a sign inside a paragraph names the place of that sign, whatever stands before it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { compile } from '../pipeline/compile.ts'
import type { Diagnostic } from '../pipeline/diagnostics.ts'
import { findDocuments } from '../pipeline/read/folders.ts'
import { readSource } from '../pipeline/read/source.ts'
import { parseText } from './parse/parse-text.ts'
import { temporaryFolder } from './temporary-folder.ts'

const facts = `kind: report
organ: general-assembly
session: 79
committee: { en: "Committee ᛊ" }
agenda:
  - { item: 12 }
distribution: general
date: 2026-03-12
original: en
`

/** Runes stand where a font has no sign; each kind of block, with what makes the words of a paragraph another text than its source. */
const text = `---
agenda-titles:
  - A title ᚠ
subtitle: "By the ᛋ Committee"
---

# A title with 𝒳 &amp; ᚢ

1. Entities &amp; &lt;&#160;&nbsp;ᚣ, escapes \\* \\[ ᚤ, *emphasis ᚥ* and **bold &amp; ᚦ**
   over "several" lines -- with ᚧ
   and again e\u0301 &eacute; ᚨ by [a link ᚩ](https://www.un.org/?a=1&amp;b=2).

2. A reference &#x16AA; &amp; another &#5803; and two at once ᚬᚭ.

> A quotation &amp;
> on two lines \\_ ᚮ.

:::table[A table &amp; ᚯ]{desc="Words"}
| Head \\| ᚰ | b |
| --- | --- |
| c | d &amp; ᚱ[^1] |
:::

[^1]: A note &amp;
    with two lines ᚲ.

:::signature
(*Signed*) &amp; ᚳ **Name ᚴ**
:::

::annex

## I. A heading &amp; ᚵ

- A bullet &#42; ᚶ
`

async function toldOf(): Promise<readonly Diagnostic[]> {
  const folder = await temporaryFolder()
  writeFileSync(join(folder, 'document.yaml'), facts)
  writeFileSync(join(folder, 'en.md'), text)
  const file = new VFile()
  const [document] = await findDocuments(file, { from: folder, paths: [folder] })
  const [language] = document?.languages ?? []
  const source = language && readSource(file, language)
  if (source === undefined) throw new Error('there is no document')
  return (await compile(source, { formats: ['pdf'], carriesSource: false }, file)).diagnostics
}

function placeIn(whole: string, typed: string): string {
  const before = whole.slice(0, whole.indexOf(typed))
  return `${before.split('\n').length}:${[...(before.split('\n').at(-1) ?? '')].length + 1}`
}

test('a sign that no font has is told where it stands', async () => {
  const told = (await toldOf())
    .filter(({ code }) => code === 'glyph')
    .map(
      ({ text: said, place }) =>
        `${/“(.)”/u.exec(said)?.[1]} ${place.path.replace(/^.*\//, '')} ${place.line}:${place.column}`,
    )
  const typed = { ᚪ: '&#x16AA;', ᚫ: '&#5803;' }
  const signs = [...new Set((facts + text).match(/[ᚠ-ᛪ𝒳]/gu)), 'ᚪ', 'ᚫ']
  const expected = signs.map((sign) => {
    const written = Object.entries(typed).find(([one]) => one === sign)?.[1] ?? sign
    return text.includes(written)
      ? `${sign} en.md ${placeIn(text, written)}`
      : `${sign} document.yaml ${placeIn(facts, sign)}`
  })
  expect(signs.length).toBe(25)
  expect(told.toSorted()).toEqual(expected.toSorted())
})

test.each([
  ['# T\n\nAt &amp; &#169; then &#x202E; here\n', ['&#x202E;']],
  ['# T\n\n*At* \\& &lt; **then &ZeroWidthSpace;** and\non line &#8294; two\n', ['&ZeroWidthSpace;', '&#8294;']],
  ['# T\n\n> &amp; quoted\n> &#x200B; and &#x2028; so\n', ['&#x200B;', '&#x2028;']],
  ['# T\n\n[a &amp; b](https://www.un.org/&#x202E;x)\n', ['&#x202E;']],
])('a refused character reference is told where it stands: %s', (source, typed) => {
  const told = parseText(source).diagnostics.filter(({ code }) =>
    ['bidi', 'invisible', 'control-character'].includes(code),
  )
  expect(told.map(({ place }) => `${place.line}:${place.column}`)).toEqual(typed.map((each) => placeIn(source, each)))
})
