/** The map for search engines tells every address, in as many files as they read. */
import { expect, test } from 'vitest'
import { listEntries } from '../../pipeline/site/catalogue.ts'
import { writeSitemap } from '../../pipeline/site/sitemap.ts'
import { recordOf } from './records.ts'

const address = 'https://example.org/documents/'
const places = (text: string | undefined): readonly string[] =>
  [...(text ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, place = '']) => place)

const documents = Array.from({ length: 12 }, (_, index) => recordOf(`رسالة ${index + 1}`, undefined, 'ar', 'en'))
const entries = listEntries({ masthead: '1', documents })

test('is one file as long as it may be, and leads to all that there is', () => {
  const map = writeSitemap(entries, address)
  expect([...map.keys()]).toEqual(['sitemap.xml'])
  const all = places(map.get('sitemap.xml'))
  expect(new Set(all).size).toBe(6 + 12 * 2 + 12 * 6)
  expect(all).toContain(`${address}site/documents/${encodeURIComponent('رسالة 12')}/ar.html`)
})

test('is a map of maps where there are more addresses, and loses none of them', () => {
  const whole = places(writeSitemap(entries, address).get('sitemap.xml'))
  const parts = writeSitemap(entries, address, 50)
  expect([...parts.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'])
  const index = parts.get('sitemap.xml') ?? ''
  expect(index).toContain('<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')
  expect(places(index)).toEqual([1, 2, 3].map((part) => `${address}sitemap-${part}.xml`))
  const own = [1, 2, 3].map((part) => places(parts.get(`sitemap-${part}.xml`)))
  expect(own.map(({ length }) => length)).toEqual([50, 50, 2])
  expect(own.flat()).toEqual(whole)
})

test('leaves out what was never built', () => {
  const refused = { document: 'refused', versions: [], refused: [] }
  const all = places(writeSitemap(listEntries({ masthead: '1', documents: [refused] }), address).get('sitemap.xml'))
  expect(all).toHaveLength(6)
})
