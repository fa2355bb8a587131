/** The map of the site for search engines (sitemaps.org): addresses must be whole, so there is one where the address is known. */
import { languageOrder } from '../../templates/languages/codes.ts'
import { factsFor, type CatalogueEntry } from './catalogue.ts'
import { markup, type SafeMarkup } from './markup.ts'
import { addressOf, documentPagePath, firstPagePath, sitemapPartPath, sitemapPath } from './paths.ts'

/** Search engines read 50,000 addresses and 50 MiB of one file: with long names, half as many addresses fill it. */
const mostAddresses = 25_000

/** A map in files of the results: first pages, then documents as they are read, then pages about them. */
export function writeSitemap(
  entries: readonly CatalogueEntry[],
  address: string,
  most = mostAddresses,
): ReadonlyMap<string, string> {
  const href = (path: string): string => addressOf(path === 'index.html' ? '' : path, address)
  const urls = [
    ...languageOrder.map((code) => urlOf(href(firstPagePath(code)))),
    ...entries.flatMap(({ record }) =>
      record.versions.flatMap(({ files, facts }) =>
        files.filter(({ format }) => format === 'html').map(({ path }) => urlOf(href(path), facts?.date)),
      ),
    ),
    // What was never built has nothing that is searched for.
    ...entries.flatMap(({ record }) =>
      (record.versions.length === 0 ? [] : languageOrder).map((code) =>
        urlOf(href(documentPagePath(record.document, code)), factsFor(record, code)?.date),
      ),
    ),
  ]
  if (urls.length <= most) return new Map([[sitemapPath, mapOf(urls)]])
  const parts = Array.from({ length: Math.ceil(urls.length / most) }, (_, index) => ({
    path: sitemapPartPath(index + 1),
    urls: urls.slice(index * most, (index + 1) * most),
  }))
  return new Map([
    [sitemapPath, indexOf(parts.map(({ path }) => href(path)))],
    ...parts.map(({ path, urls: own }) => [path, mapOf(own)] as const),
  ])
}

function mapOf(urls: readonly SafeMarkup[]): string {
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`.markup
}

/** Leads to the parts. */
function indexOf(addresses: readonly string[]): string {
  return markup`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((part) => markup`<sitemap><loc>${part}</loc></sitemap>\n`)}</sitemapindex>
`.markup
}

function urlOf(address: string, date?: string): SafeMarkup {
  return markup`<url><loc>${address}</loc>${date === undefined ? undefined : markup`<lastmod>${date}</lastmod>`}</url>\n`
}
