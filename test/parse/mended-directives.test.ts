/** A directive that is misspelt, never closed or written with the wrong colons is told at once, with how it is written, and hides nothing. */
import { expect, test } from 'vitest'
import { codesOf, parseText } from './parse-text.ts'

const later = '\n\nA <u>word</u>.\n'

/** A slip, and what is told of it before the tag behind it. */
const slips: readonly (readonly [text: string, ...expected: string[]])[] = [
  [':::box\nText.', '3:1 directive-unclosed'],
  [':::box[A]\n- Text.', '3:1 directive-unclosed'],
  [':::summary\n\n## Heading', '3:1 directive-unclosed'],
  [':::table[A]\n| a |\n| - |\n\nText.', '3:1 directive-unclosed'],
  [':::signature\nName\nTitle', '3:1 directive-unclosed'],
  ['::::box\nA.\n\n:::quote\nB.\n:::', '3:1 directive-unclosed'],
  [':::box\n:::quote\nA.\n:::\n:::', '4:1 directive-unclosed'],
  ['> :::quote\n> Words.', '3:3 directive-unclosed'],
  [':::annex\nText.', '3:1 directive-form'],
  [':::annex[A]{origin=ru}\nText.\n:::', '3:1 directive-form', '3:13 attribute-unknown'],
  [':::contents{depth=9}\n:::', '3:1 directive-form', '3:13 attribute-value'],
  ['::signature\nName\nTitle\n:::', '3:1 directive-form'],
  ['::box[A]\n\nText.\n\n:::', '3:1 directive-form'],
  [':::annex Title\n\nText.\n\n:::', '3:1 directive-malformed'],
  ['::box {#aims}\nText in it.\n:::', '3:1 directive-malformed'],
  [':::signature {#who}\nJohn\n:::', '3:1 directive-malformed'],
  [':::nothing-of-ours\nText <i>x</i>.\n:::', '3:1 directive-unknown', '4:6 raw-html'],
  [':::signatur\nName', '3:1 directive-unclosed', '3:1 directive-unknown'],
  [':::box\nA.\n:::\n\n:::', '7:1 directive-stray'],
]

test.each(slips)('%j hides nothing', (text, ...expected) => {
  const told = codesOf(parseText(`# T\n\n${text}${later}`))
  expect(told.filter((each) => !each.startsWith(`${text.split('\n').length + 4}:`)).toSorted()).toEqual(expected)
  expect(told.at(-1)).toMatch(/ raw-html$/)
})

const names: readonly (readonly [written: string, meant: string])[] = [
  ['توقيع', ':::signature'],
  ['firma', ':::signature'],
  ['подпись', ':::signature'],
  ['签名', ':::signature'],
  ['Signature', ':::signature'],
  ['encadré', ':::box'],
  ['encadre', ':::box'],
  ['recuadro', ':::box'],
  ['резюме', ':::summary'],
  ['annexe', '::annex'],
  ['anexo', '::annex'],
  ['приложение', '::annex'],
  ['مرفق', '::annex'],
  ['附件', '::annex'],
  ['apéndice', '::appendix'],
  ['sommaire', '::contents'],
  ['目录', '::contents'],
  ['cuadro', ':::table'],
  ['الجدول', ':::table'],
  ['salto-de-página', '::page-break'],
  ['page_break', '::page-break'],
]

test.each(names)('says that %s is %s', (written, meant) => {
  for (const colons of ['::', ':::']) {
    const { diagnostics } = parseText(`# T\n\n${colons}${written}\nWords.\n`)
    const [{ hint } = {}] = diagnostics.filter(({ code }) => code === 'directive-unknown')
    expect(hint).toContain(`Write \`${meant}\` alone on its line`)
  }
})

test('lists all directives where none comes near, and speaks of the closing line', () => {
  const [{ hint } = {}] = parseText('# T\n\n:::nothing-of-ours\nText.\n:::\n').diagnostics
  expect(hint).toMatch(/`::annex`.*`:::signature`.*or remove this line, and the line `:::` that closes it\.$/)
})

test('says what a line with words behind its name should be', () => {
  const [{ hint } = {}] = parseText('# T\n\n:::annexe Title\n\nText.\n').diagnostics
  expect(hint).toMatch(/^Write `::annex` alone on its line/)
})

test.each([
  ['::annex {#a}', '::annex{#a}'],
  ['::annexe [Own heading]', '::annex[Own heading]'],
  ['::附件  {original=ru}', '::annex{original=ru}'],
  [':: annex', '::annex'],
  ['::annex II', '::annex'],
])('reads what stands behind %j as an annex all the same', (line, meant) => {
  const { diagnostics } = parseText(`# T\n\nSee [](#a).\n\n${line}\n\n1. One.\n\n2. Two.\n\n## A {#a}\n`)
  expect(diagnostics.map(({ code }) => code)).toEqual(['directive-malformed'])
  expect(diagnostics[0]?.hint).toContain(`Write \`${meant}\``)
})
