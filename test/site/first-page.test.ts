/** The first page lists all documents in order, in groups, with their files; it is made of the manifest alone. */
import { expect, test } from 'vitest'
import type { DocumentRecord } from '../../pipeline/records.ts'
import { listEntries } from '../../pipeline/site/catalogue.ts'
import { writeFirstPage, type FirstPage } from '../../pipeline/site/first-page.ts'
import { letterOfAssembly, recordOf, versionOf } from './records.ts'

function page(documents: readonly DocumentRecord[], more: Partial<FirstPage> = {}): string {
  return writeFirstPage({ entries: listEntries({ masthead: '1', documents }), language: 'en', ...more })
}

/** All that a pattern finds, by its group. */
function all(text: string, pattern: RegExp): readonly (string | undefined)[] {
  return [...text.replaceAll('<wbr>', '').matchAll(pattern)].map(([, found]) => found)
}

const council = { ...letterOfAssembly, organs: [{ organ: 'security-council', name: 'Security Council' }] }

const catalogue: readonly DocumentRecord[] = [
  recordOf('b', 'A/80/10', 'en', 'fr'),
  recordOf('a', 'A/80/9', 'en'),
  {
    document: 'c',
    versions: [versionOf('c', 'en', { symbol: 'S/2025/22', facts: { ...council, date: '2024-12-31' } })],
  },
  { document: 'd', versions: [], refused: [{ code: 'title-missing', place: { path: 'd/en.md', line: 3, column: 1 } }] },
]

test('lists documents by organ in the order of symbols, and last what nobody knows the organ of', () => {
  const text = page(catalogue)
  expect(all(text, /<h2 id="organ-\d">(.*?)<\/h2>/g)).toEqual([
    'General Assembly',
    'Security Council',
    'Other documents',
  ])
  expect(all(text, /<h3><span class="symbol"><bdi>(.*?)<\/bdi>/g)).toEqual(['A/80/9', 'A/80/10', 'S/2025/22', 'd'])
  expect(text).toContain('<p>4 documents</p>')
})

test('leads by organ, session, kind, year and language to each document, and only says what all have', () => {
  const text = page(catalogue.slice(0, 3))
  const nav = /<nav class="browse"[^]*?<\/nav>/.exec(text)?.[0] ?? ''
  expect(all(nav, /<details name="browse"><summary>(.*?)<\/summary>/g)).toEqual([
    'Organ',
    'Session',
    'Kind',
    'Date',
    'Language',
  ])
  expect(nav).toContain('<summary>General Assembly <span class="count">2</span></summary>')
  expect(nav).toContain('<summary>General Assembly, Eightieth session <span class="count">2</span></summary>')
  expect(nav).toContain('<li>Letters <span class="count">3</span></li>')
  expect(all(nav, /<summary>(\d{4}) /g)).toEqual(['2025', '2024'])
  expect(nav).toContain(
    '<summary><span lang="fr" dir="ltr">Français</span> <span class="count">1</span></summary><ul class="symbols"><li><a href="#of-b">',
  )
  expect(text).toContain('<li id="of-b">')
})

test('puts a joint document under both organs, among the symbols of each, and is led to at the first', () => {
  const organs = [...letterOfAssembly.organs, ...council.organs]
  const joint = {
    document: 'j',
    versions: [versionOf('j', 'en', { symbol: 'A/80/1-S/2025/1', facts: { ...letterOfAssembly, organs } })],
  }
  const early = { document: 'e', versions: [versionOf('e', 'en', { symbol: 'S/2024/9', facts: council })] }
  const listed = page([joint, early, recordOf('a', 'A/80/9', 'en')])
  expect(all(listed, /(?:<h2 id="organ-\d">|<span class="symbol"><bdi>)(.*?)<\//g)).toEqual([
    'General Assembly',
    'A/80/1-S/2025/1',
    'A/80/9',
    'Security Council',
    'S/2024/9',
    'A/80/1-S/2025/1',
  ])
  expect(all(listed, /id="(of-j)"/g)).toHaveLength(1)
  const text = page([joint, recordOf('a', 'A/80/9', 'en')])
  expect(text).toContain('<li>General Assembly <span class="count">2</span></li>')
  expect(text).toContain('<summary>Security Council <span class="count">1</span></summary>')
})

test('counts a document once whose organ is said twice', () => {
  const organs = [...letterOfAssembly.organs, ...letterOfAssembly.organs]
  const twice = { document: 't', versions: [versionOf('t', 'en', { facts: { ...letterOfAssembly, organs } })] }
  const text = page([twice, ...catalogue.slice(2, 3)])
  expect(all(text, /<summary>General Assembly <span class="count">(\d)/g)).toEqual(['1'])
  expect(text).toContain('<summary>General Assembly, Eightieth session <span class="count">1</span></summary>')
})

test('gives each language its title, its direction, its files with sizes, and leads by addresses that hold', () => {
  const record = {
    document: 'lettre n° 1#ب',
    versions: [
      versionOf('lettre n° 1#ب', 'ar', { title: 'رسالة' }),
      versionOf('lettre n° 1#ب', 'fr', { title: 'A < B & "C"' }),
    ],
  }
  const text = page([record])
  expect(text).toContain('<p lang="fr" dir="ltr">A &lt; B &amp; &quot;C&quot;</p>')
  expect(text).toContain('<span lang="ar" dir="rtl">رسالة</span></a></h3>')
  expect(text).toContain('<summary>In 1 other language</summary>')
  const folder = 'lettre%20n%C2%B0%201%23%D8%A8'
  expect(all(text, /<li><a href="([^"]*)" hreflang="fr">/g)).toEqual(
    ['pdf', 'docx', 'html'].map((format) => `${folder}/${folder}-FR.${format}`),
  )
  expect(text).toContain('hreflang="ar">PDF</a> <bdi>2.0\u00A0MB')
  expect(text).toContain('hreflang="ar">Word</a> <bdi>2\u00A0kB')
})

test('shows all languages at once where there are few documents, and folds them where there are many', () => {
  expect(page([recordOf('a', 'A/80/1', 'en', 'fr')])).toContain('<details open><summary>In 1 other language')
  const many = Array.from({ length: 21 }, (_, index) => recordOf(`a${index}`, `A/80/${index}`, 'en', 'fr'))
  expect(page(many)).not.toContain('<details open>')
})

test('says where a document was refused, with the codes and places of its errors, twenty at most', () => {
  const refused = Array.from({ length: 22 }, (_, index) => ({
    code: 'title-missing',
    place: { path: 'R&D/en.md', line: index + 1, column: 2 },
  }))
  const text = page([{ ...recordOf('R&D', undefined, 'en'), refused }])
  expect(text).toContain(
    '<p class="refused">Refused: the last build found errors. The files are those of an earlier build.</p>',
  )
  expect(all(text, /<bdi>(R&amp;D\/en\.md:\d+:2)<\/bdi>: <code>title-missing<\/code>/g)).toHaveLength(20)
  expect(text).toContain('<li>2 more</li>')
  expect(page(catalogue)).toContain('<p class="refused">Refused: the last build found errors.</p>')
})

test('is whole without documents, titles or facts', () => {
  expect(page([])).toContain('<p>There are no documents yet.</p>')
  const { facts: _facts, ...old } = versionOf('o', 'es', { symbol: 'E/2025/3' })
  const text = page([
    { document: 'o', versions: [old] },
    { document: 'n', versions: [{ ...old, symbol: 'XYZ/1', title: '' }] },
  ])
  expect(all(text, /<h2 id="organ-\d">(.*?)<\/h2>/g)).toEqual(['Economic and Social Council', 'Other documents'])
  expect(text).not.toContain('undefined')
})

test('says kinds, organs and sessions in the language of the page, and as they are written where it does not know them', () => {
  const facts = {
    ...letterOfAssembly,
    kind: 'programme',
    organs: [
      { organ: 'not-yet', name: 'Assembly of Others', session: { number: 1, type: 'odd', name: 'Odd session' } },
    ],
  }
  const own = { document: 'o', versions: [versionOf('o', 'en', { facts })] }
  const text = page([recordOf('a', 'A/80/9', 'en'), own], { language: 'ar' })
  expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="ar" dir="rtl">/)
  expect(text).toContain('الجمعية العامة')
  expect(text).toContain('الدورة الثمانون')
  expect(text).toContain('>Assembly of Others</h2>')
  expect(text).toContain('programme <span aria-hidden="true">·</span>')
  expect(text).toContain('Odd session')
})

test('loads nothing without a site, and runs nothing', () => {
  const text = page(catalogue)
  expect(text).toContain(`content="default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'"`)
  expect(text).not.toMatch(/<(?:script|link|img)/)
})

test('leads to the page of a document where there is one', () => {
  const text = page(catalogue, { site: { pages: new Set(['a']), searched: [] } })
  expect(text).toContain('<a class="title" href="site/documents/a/en.html">')
  expect(text).toContain('<a class="title" href="b/A_80_10-EN.html">')
  expect(text).toContain('<link rel="alternate" hreflang="fr" href="site/fr.html">')
  expect(text).toContain('<a lang="ar" dir="rtl" hreflang="ar" href="site/ar.html" data-language="ar">العربية</a>')
})

test('leads from many documents to other languages at once, and leaves their files to the page of each', () => {
  const many = Array.from({ length: 21 }, (_, index) => recordOf(`a${index}`, `A/80/${index}`, 'en', 'fr'))
  const text = page(many, { site: { pages: new Set(many.map(({ document }) => document)), searched: [] } })
  expect(all(text, /<li><a lang="fr" dir="ltr" hreflang="fr" href="(a7\/[^"]*)">Français<\/a><\/li>/g)).toEqual([
    'a7/A_80_7-FR.html',
  ])
  expect(text).not.toContain('FR.docx')
})

test('lets a browser lay out only what is seen of very many documents', () => {
  const very = Array.from({ length: 201 }, (_, index) => recordOf(`a${index}`, `A/80/${index}`, 'en'))
  expect(page(very)).toContain('<ul class="documents many">')
  expect(page(very.slice(1))).toContain('<ul class="documents">')
})

/** More documents than stand on one page: of two organs, two years. */
const manyDocuments = Array.from({ length: 240 }, (_, index) => {
  const symbol = index < 200 ? `A/80/${index + 1}` : `S/2024/${index + 1}`
  const facts = index < 200 ? letterOfAssembly : { ...council, date: '2024-12-31' }
  const name = `d${index}`
  return { document: name, versions: (['en', 'ar'] as const).map((one) => versionOf(name, one, { symbol, facts })) }
})

test('where there are many, has the last of them and leads to lists', () => {
  const site = { pages: new Set(manyDocuments.map(({ document }) => document)), searched: [] }
  const text = page(manyDocuments, { site })
  expect(all(text, /<h2 id="latest">(.*?)<\/h2>/g)).toEqual(['Latest documents'])
  expect(all(text, /<span class="symbol"><bdi>(A\/80\/\d+)<\/bdi>/g)).toHaveLength(30)
  expect(text).toContain(
    '<li><a href="site/lists/organ/security-council/en-1.html">Security Council</a> <span class="count">40</span></li>',
  )
  expect(text).toContain('<li>Letters <span class="count">240</span></li>')
  expect(text).toContain('<a href="site/lists/all/en-1.html">All documents</a>')
  expect(page(manyDocuments, { site, language: 'ar' })).toContain(
    '<a href="lists/session/general-assembly-eightieth-session/ar-1.html">الجمعية العامة، الدورة الثمانون</a>',
  )
})

test('where there are many and no site, has all of them in short, under their organs', () => {
  const text = page(manyDocuments)
  expect(all(text, /<span class="symbol"><bdi>(.*?)<\/bdi>/g)).toHaveLength(240)
  expect(text).toContain('<li><a href="#organ-2">Security Council</a> <span class="count">40</span></li>')
  expect(text).toContain('<a class="title" href="d239/S_2024_240-EN.html">')
  expect((text.length - page(manyDocuments.slice(0, 201)).length) / 39).toBeLessThan(400)
  const pdfAlone = manyDocuments.map(({ document, versions }) => ({
    document,
    versions: versions.map((one) => ({ ...one, files: one.files.filter(({ format }) => format !== 'html') })),
  }))
  expect(page(pdfAlone)).toContain('<a href="d0/A_80_1-EN.docx" hreflang="en">Word</a>')
})

test('a symbol goes on in the next line behind a stroke, and nowhere else', async () => {
  const symbol = 'E/CN.4/Sub.2/1994/2/Add.1/Corr.1'
  const text = writeFirstPage({
    entries: listEntries({ masthead: '1', documents: [recordOf('a', symbol, 'en')] }),
    language: 'en',
  })
  expect(text).toContain(`<bdi>${symbol.replaceAll('/', '/<wbr>')}</bdi>`)
})

test('every document has a place of its own, whose name needs no quotation', () => {
  const names = ['a b', 'a_20b', 'a%20b', 'a.b', "100% 'a'", 'رسالة', '信', 'plain-1']
  const documents = names.map((name) => recordOf(name, undefined, 'en'))
  const text = writeFirstPage({ entries: listEntries({ masthead: '1', documents }), language: 'en' })
  const ids = all(text, /<li id="([^"]*)"/g)
  expect(new Set(ids).size).toBe(names.length)
  expect(ids.every((id) => /^[A-Za-z][\w-]*$/.test(id ?? ''))).toBe(true)
  expect(ids).toContain('of-plain-1')
})
