/** Labels of annexes, tables and figures that are typed by hand are told with the block that composes them; sentences about one are not. */
import { expect, test } from 'vitest'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { codesOf, parseText } from './parse-text.ts'

const table = '| a | b |\n| - | - |\n| c | d |'

function told(text: string, language: LanguageCode = 'en'): readonly string[] {
  return codesOf(parseText(`# T\n\nText.\n\n${text}\n`, { language })).filter((line) => /label-|likely-/.test(line))
}

test.each<[string, LanguageCode?]>([
  ['Annex I\n\nText.'],
  ['## Annex\n\nText.'],
  ['**Annex**\n\nText.'],
  ['Annex 1. Terms of reference\n\nText.'],
  ['## Appendix A: More\n\nText.'],
  ['## Annex to the letter dated 1 May 2021\n\nText.'],
  ['Enclosure\n\nText.'],
  ['附件一\n\n文本。', 'zh'],
  ['## 附件：职权范围\n\n文本。', 'zh'],
  ['## المرفق الثاني\n\nنص.', 'ar'],
  ['## Приложение II: Круг ведения\n\nТекст.', 'ru'],
  ['Pièce jointe I\n\nTexte.', 'fr'],
  ['**Anexo**\n\nTexto.', 'es'],
])('tells an annex that is typed within the text: %j', (text, language) => {
  expect(told(text, language)).toEqual(['5:1 likely-attachment'])
})

test('tells the title of an annex with its label, in one run', () => {
  expect(told('**ANNEX II**\n\n**Terms of reference**\n\nText.')).toEqual([
    '5:1 likely-attachment',
    '7:1 likely-bold-heading',
  ])
})

test.each<[string, string, LanguageCode?]>([
  ['::annex\n\n## Annex II\n\nText.', '7:1'],
  ['::annex[Terms]\n\nAnnex\n\nText.', '7:1'],
  ['::annex[Annex I: Terms]\n\nText.', '5:1'],
  ['::enclosure[Enclosure]\n\nText.', '5:1'],
  ['::annex\n\n附件二\n\n文本。', '7:1', 'zh'],
  [`:::table[Table 1: Title]\n${table}\n:::`, '5:1'],
  [`:::table[Tableau 2 – Titre]\n${table}\n:::`, '5:1', 'fr'],
  [`:::table[表一：标题]\n${table}\n:::`, '5:1', 'zh'],
  ['![Map](a.png "Figure I. Map")', '5:1'],
])('tells a label beside the one that is composed: %j', (text, place, language) => {
  expect(told(text, language)).toEqual([`${place} label-repeated`])
})

test.each<[string, string]>([
  ['::annex[Annex I: Terms]', 'Leave the brackets out, and write `## Terms` below: it is the title.'],
  ['::annex[Annex I]', 'Leave the words out; the call of a note stands in brackets alone, `::annex[[^*]]`.'],
])('says what is printed of a label in brackets, and where its words belong: %s', (annex, cure) => {
  const { diagnostics } = parseText(`# Title\n\nText.\n\n${annex}\n\nText.`)
  const [message] = diagnostics.filter(({ code }) => code === 'label-repeated')
  expect(message?.text).toMatch(/: the typed one is printed in its place, and not counted\.$/)
  expect(message?.hint).toBe(cure)
})

test.each<[string, LanguageCode?]>([
  [`Table 1: Title\n\n${table}`],
  [`Table 1\nTitle\n\n${table}`],
  [`**Table 1**\n\n**Title**\n\n${table}`],
  [`**Table 1: Title**\n\n${table}`],
  [`## Table 1: Title\n\n${table}`],
  [`Table II Title of it\n\n:::table\n${table}\n:::`],
  [`表1 标题\n\n${table}`, 'zh'],
  [`الجدول ١: عنوان\n\n${table}`, 'ar'],
  [`Cuadro 3. Título\n\n${table}`, 'es'],
  ['Figure 2: Map\n\n![Map](a.png)'],
])('tells a title that is typed over a table or figure: %j', (text, language) => {
  expect(told(text, language)).toEqual(['5:1 likely-caption'])
})

test('tells a title under a table', () => {
  expect(told(`${table}\n\nTable 1. Title`)).toEqual(['9:1 likely-caption'])
})

test.each([
  'Annex II shows it.',
  'Annex A countries agree.',
  '## Annex I Parties\n\nText.',
  '## Annexes\n\nText.',
  '## Annex <!-- no annex -->\n\nText.',
  'Enclosure: a report\n\nText.',
  '> Annex I\n\nText.',
  '- Annex I\n- Annex II',
  `Table 1 shows the figures:\n\n${table}`,
  'Table 2 gives more.\n\nTable 2: no table follows.',
  `:::table[Table of contents]\n${table}\n:::`,
  `Text.\n\n${table}\n\nTable 3 is below.`,
  '::annex[Annex I Parties]\n\nText.',
])('is quiet about %j', (text) => {
  expect(told(text)).toEqual([])
})
