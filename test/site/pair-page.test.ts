/** Two languages side by side: the page names both, and what one says alone, in words of the first. */
import { expect, test } from 'vitest'
import { listEntries } from '../../pipeline/site/catalogue.ts'
import { writePairPage } from '../../pipeline/site/pair-page.ts'
import { readPage } from '../../pipeline/site/page-text.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { recordOf } from './records.ts'

const textOf = (language: LanguageCode, words: string) =>
  readPage(`<html lang="${language}"><body><main><p id="par-1">${words}</p></main></body></html>`)

function pageOf(pair: readonly [LanguageCode, LanguageCode]): string {
  const [entry] = listEntries({ masthead: '1', documents: [recordOf('report', 'A/80/1', ...pair)] })
  if (entry === undefined) throw new Error('no entry')
  const texts = [textOf(pair[0], '17 & 18'), textOf(pair[1], '18 & 19')] as const
  return writePairPage({ entry, pair, texts, differ: () => [['17', '<b>'], []] })
}

const named = (code: LanguageCode, name: string) =>
  `<span lang="${code}" dir="${code === 'ar' ? 'rtl' : 'ltr'}">${name}</span>`

test.each([
  ['en', 'ar', `${named('en', 'English')} and ${named('ar', 'العربية')} side by side`],
  ['ar', 'zh', `${named('ar', 'العربية')} و${named('zh', '中文')} جنبا إلى جنب`],
  ['zh', 'ru', `${named('zh', '中文')}与${named('ru', 'Русский')}对照`],
] as const)('the languages %s and %s are named each in its own', (one, other, heading) => {
  expect(pageOf([one, other])).toContain(`</h1><p>${heading}</p>`)
})

test.each([
  ['en', 'ar', 'Only here: <bdi>17</bdi> · <bdi>&lt;b&gt;</bdi></p>'],
  ['ar', 'en', 'هنا فقط: <bdi>17</bdi> · <bdi>&lt;b&gt;</bdi></p>'],
] as const)('what %s says alone is told under its paragraph', (one, other, note) => {
  expect(pageOf([one, other])).toContain(note)
})

const linkedText = (words: string, more = '') =>
  readPage(
    `<html><body><main><p id="par-1"><a href="#table-1">${words}</a></p><table id="table-1"><caption>${words}</caption><tbody><tr><td>1</td></tr></tbody></table>${more}<h2 id="main">${words}</h2></main></body></html>`,
  )

test('links within the text lead to a place of the page, which has each name once', () => {
  const [entry] = listEntries({ masthead: '1', documents: [recordOf('report', 'A/80/1', 'fr', 'ar')] })
  if (entry === undefined) throw new Error('no entry')
  const texts = [linkedText('Tableau 1'), linkedText('الجدول 1', '<p id="only-here">نص</p>')] as const
  const html = writePairPage({ entry, pair: ['fr', 'ar'], texts, differ: () => [[], []] })
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  expect(ids).toEqual(['main', 'par-1', 'table-1', 'only-here'])
  expect([...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)).toEqual(['main', 'table-1', 'table-1'])
})
