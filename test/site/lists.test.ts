/** Lists have every document of their group once, on pages that lead to one another in six languages. */
import { expect, test } from 'vitest'
import { listEntries } from '../../pipeline/site/catalogue.ts'
import { listFiles } from '../../pipeline/site/lists.ts'
import { letterOfAssembly, recordOf, versionOf } from './records.ts'

const own = { ...letterOfAssembly, organs: [{ name: 'Conférence d’États' }] }

const documents = [
  ...Array.from({ length: 230 }, (_, index) => recordOf(`d${index}`, `A/80/${index + 1}`, 'en', 'fr')),
  ...['x', 'y'].map((name) => ({ document: name, versions: [versionOf(name, 'fr', { facts: own })] })),
]

async function lists(): Promise<ReadonlyMap<string, string>> {
  const files = listFiles({ entries: listEntries({ masthead: '1', documents }), tool: 'test' })
  return new Map(
    await Promise.all(
      files.map(async ({ path, make }) => [path, String(await make()).replaceAll('<wbr>', '')] as const),
    ),
  )
}

function symbolsIn(text = ''): readonly (string | undefined)[] {
  return [...text.matchAll(/<span class="symbol"><bdi>(.*?)<\/bdi>/g)].map(([, symbol]) => symbol)
}

test('every document stands once in the list of all, a hundred on a page', async () => {
  const made = await lists()
  const pages = [1, 2, 3].map((page) => made.get(`site/lists/all/en-${page}.html`))
  expect(pages.map((page) => symbolsIn(page).length)).toEqual([100, 100, 32])
  expect(new Set(pages.flatMap(symbolsIn)).size).toBe(232)
  expect(symbolsIn(pages[1])[0]).toBe('A/80/101')
  expect(made.has('site/lists/all/en-4.html')).toBe(false)
})

test('pages are called by what they begin and end with, and lead to the next and to other languages', async () => {
  const page = (await lists()).get('site/lists/organ/general-assembly/ar-2.html') ?? ''
  expect(page).toContain('<h1>الجمعية العامة</h1><p>')
  expect(page).toContain('<span aria-current="page"><bdi>A/80/101</bdi> – <bdi>A/80/200</bdi></span>')
  expect(page).toContain('<a href="ar-1.html"><bdi>A/80/1</bdi> – <bdi>A/80/100</bdi></a>')
  expect(page).toContain('<a rel="next" href="ar-3.html"><bdi>A/80/201</bdi> – <bdi>A/80/230</bdi></a>')
  expect(page).toContain('href="fr-2.html" data-language="fr"')
})

test('names that have more than plain letters have addresses of their own, and languages stay their own', async () => {
  const made = await lists()
  const body = [...made].find(([path]) => /organ\/conf-rence-d-tats-[0-9a-f]{8}\/zh-1/.test(path))
  expect(symbolsIn(body?.[1])).toEqual(['x', 'y'])
  expect(body?.[1]).toContain('<h1>Conférence d’États</h1>')
  const english = [...made].find(([path]) => path.startsWith('site/lists/language/english/zh-'))
  expect(english?.[1]).toContain('<h1><span lang="en" dir="ltr">English</span></h1>')
})

test('every address leads to a page of the lists, to a document or to a first page', async () => {
  const made = await lists()
  for (const [path, text] of made)
    for (const [, address = ''] of text.matchAll(/ href="([^"#]*)/g)) {
      const { pathname } = new URL(address, `file:///${path}`)
      expect(made.has(pathname.slice(1)) || !pathname.startsWith('/site/lists/')).toBe(true)
    }
})
