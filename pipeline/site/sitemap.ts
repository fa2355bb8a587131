/** The map of the site for search engines (sitemaps.org): addresses must be whole, so there is one where the address is known. */
import { languageOrder } from '../../templates/languages/codes.ts'
import { factsFor, type CatalogueEntry } from './catalogue.ts'
import { markup, type SafeMarkup } from './markup.ts'
import { addressOf, documentPagePath, firstPagePath } from './paths.ts'

/** More than these no search engine reads of one map. */
const mostAddresses = 50_000

/** The map as a file of the results: first pages, then documents as they are read, then pages about them. */
export function writeSitemap(entries: readonly CatalogueEntry[], address: string): string {
  const href = (path: string): string => addressOf(path === 'index.html' ? '' : path, address)
  const urls = [
    ...languageOrder.map((code) => urlOf(href(firstPagePath(code)))),
    ...entries.flatMap(({ record }) =>
      record.versions.flatMap(({ files, facts }) =>
        files.filter(({ format }) => format === 'html').map(({ path }) => urlOf(href(path), facts?.date)),
      ),
    ),
    ...entries.flatMap(({ record }) =>
      languageOrder.map((code) => urlOf(href(documentPagePath(record.document, code)), factsFor(record, code)?.date)),
    ),
  ]
  return markup`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.slice(0, mostAddresses)}</urlset>
`.markup
}

function urlOf(address: string, date?: string): SafeMarkup {
  return markup`<url><loc>${address}</loc>${date === undefined ? undefined : markup`<lastmod>${date}</lastmod>`}</url>\n`
}
