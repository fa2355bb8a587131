/** Makes the site of a folder of results: what is new or was made of something else, and the list of all that belongs to it. */
import { languageOrder } from '../../templates/languages/codes.ts'
import type { Manifest } from '../records.ts'
import { sharedFiles } from './assets.ts'
import { listEntries } from './catalogue.ts'
import { makeDocumentFiles } from './document-files.ts'
import type { FindDifferences } from './pair-page.ts'
import { writeFeed } from './feed.ts'
import { hasLists, writeFirstPage } from './first-page.ts'
import { listFiles } from './lists.ts'
import { feedPath, firstPagePath, scriptPaths, siteRecordPath } from './paths.ts'
import { makeSearchFiles } from './search-files.ts'
import { makeAll, type SiteDisk } from './site-files.ts'
import { serializeSite, type SiteFiles, type SiteRecord } from './site-record.ts'
import { writeSitemap } from './sitemap.ts'

/** What a site is made of. */
export interface SiteOrder {
  readonly manifest: Manifest
  /** The site that stands. */
  readonly before: SiteRecord | undefined
  readonly address: string | undefined
  /** What makes pages besides the manifest: the release, or the hash of what is bundled. */
  readonly tool: string
  /** What two languages do not say alike. */
  readonly differ: FindDifferences
  /** Scripts for browsers, as they were bundled. */
  readonly scripts: Readonly<Record<keyof typeof scriptPaths, Uint8Array>>
}

/** Makes the site, and gives the paths of all its files. */
export async function makeSite(order: SiteOrder, disk: SiteDisk): Promise<readonly string[]> {
  const { manifest, before, address, tool, differ, scripts } = order
  const entries = listEntries(manifest)
  const documents = new Map<string, SiteFiles>()
  for (const entry of entries) {
    const { document } = entry.record
    const files = await makeDocumentFiles({ entry, tool, differ, before: before?.documents.get(document) ?? {} }, disk)
    documents.set(document, files)
  }
  const lists = await makeAll(hasLists(entries) ? listFiles({ entries, tool }) : [], before?.lists ?? {}, disk)
  const search = await makeSearchFiles({ entries, tool, before: before?.search ?? new Map() }, disk)
  const site = { pages: new Set(documents.keys()), searched: [...search.keys()] }
  const own = new Map<string, string | Uint8Array>([
    ...sharedFiles,
    ...languageOrder.map((language) => [firstPagePath(language), writeFirstPage({ entries, language, site })] as const),
    [scriptPaths.search, scripts.search],
    [scriptPaths.language, scripts.language],
    [feedPath, writeFeed(entries, address)],
    ...(address === undefined ? [] : writeSitemap(entries, address)),
    [
      siteRecordPath,
      serializeSite({
        masthead: manifest.masthead,
        ...(address === undefined ? {} : { address }),
        documents,
        lists,
        search,
      }),
    ],
  ])
  for (const [path, text] of own) await disk.write(path, text)
  const made = [...documents.values(), lists, ...search.values()].flatMap((files) => Object.keys(files))
  return [...made, ...own.keys()]
}
