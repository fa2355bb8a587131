import { describe, expect, it } from 'vitest'
import { compile } from '../../pipeline/library/index.ts'
import { findCompanions } from '../../pipeline/companions.ts'
import { writePage } from '../../pipeline/write/html/page.ts'
import { letterFacts, letterText } from '../build/sources.ts'
import { letter } from './example-publication.ts'
import { classed, elementsOf, named, property, wordsOf } from './html-page.ts'

const names = [
  { language: 'en', format: 'html', name: 'A_75_1-EN.html' },
  { language: 'fr', format: 'html', name: 'A_75_1-FR.html' },
  { language: 'ar', format: 'html', name: 'رسالة 1-AR.html' },
  { language: 'fr', format: 'pdf', name: 'A_75_1-FR.pdf' },
  { language: 'en', format: 'pdf', name: 'A_75_1-EN.pdf' },
  { language: 'fr', format: 'docx', name: 'A_75_1-FR.docx' },
] as const
const made = [
  { format: 'pdf', bytes: new Uint8Array(184_400) },
  { format: 'docx', bytes: new Uint8Array(1_240_000) },
] as const

describe('a page', () => {
  const page = writePage(letter(), findCompanions(names, 'fr', made))
  const [bar] = classed(page, 'versions')
  const links = bar === undefined ? [] : named(bar, 'a')

  it('leads to its other languages by their own names, in the order of the Organization', () => {
    expect(links.slice(0, 2).map((link) => [wordsOf(link), link.properties])).toEqual([
      ['العربية', { href: `${encodeURIComponent('رسالة')}%201-AR.html`, hrefLang: 'ar', lang: 'ar', dir: 'rtl' }],
      ['English', { href: 'A_75_1-EN.html', hrefLang: 'en', lang: 'en', dir: 'ltr' }],
    ])
    expect(
      elementsOf(page)
        .filter((one) => property(one, 'ariaCurrent') === 'page')
        .map(wordsOf),
    ).toEqual(['Français'])
  })

  it('leads to its own formats and says how large they are', () => {
    expect(links.slice(2).map((link) => [wordsOf(link), property(link, 'href')])).toEqual([
      ['PDF 184\u00A0ko', 'A_75_1-FR.pdf'],
      ['Word 1,2\u00A0Mo', 'A_75_1-FR.docx'],
    ])
  })

  it('tells machines the same', () => {
    const alternates = named(page, 'link').filter((link) => property(link, 'rel') === 'alternate')
    expect(alternates.map((link) => property(link, 'href'))).toEqual(links.map((link) => property(link, 'href')))
  })

  it('has no such line where it stands alone', () => {
    expect(classed(writePage(letter()), 'versions')).toEqual([])
    expect(classed(writePage(letter(), findCompanions(names.slice(1, 2), 'fr', [])), 'versions')).toEqual([])
  })
})

it('leads to files that are made with it, of the sizes that they have', async () => {
  const files = { 'document.yaml': letterFacts, 'en.md': letterText('Words.'), 'fr.md': letterText('Mots.') }
  const compiled = await compile(files, { name: 'a letter' })
  if (compiled.type === 'refused') throw new Error(JSON.stringify(compiled.messages))
  const html = new TextDecoder().decode(compiled.files.get('a letter-FR.html'))
  const hrefs = [...html.matchAll(/<a href="([^"#:]+)"/g)].map(([, href = '']) => decodeURIComponent(href))
  expect(hrefs).toEqual(['a letter-EN.html', 'a letter-FR.pdf', 'a letter-FR.docx'])
  const size = Math.round((compiled.files.get('a letter-FR.pdf')?.length ?? 0) / 1000)
  expect(html).toContain(`PDF <bdi>${size}&nbsp;ko</bdi>`.replace('&nbsp;', '\u00A0'))
})
