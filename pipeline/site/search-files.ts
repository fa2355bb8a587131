/** The index of each language, and the script that searches it. */
import { languageOrder, type LanguageCode } from '../../templates/languages/codes.ts'
import { parseSymbols, printSymbol } from '../facts/document-symbol.ts'
import type { FileRecord, VersionRecord } from '../records.ts'
import { fileToRead, type CatalogueEntry } from './catalogue.ts'
import { readPage, type PageText } from './page-text.ts'
import { siteFolder } from './paths.ts'
import { buildSearch, type SearchDocument } from './search/build.ts'
import type { SiteDisk } from './site-files.ts'
import { hashOf, type SiteFiles } from './site-record.ts'

/** What is searched, and what was made before. */
export interface Searched {
  readonly entries: readonly CatalogueEntry[]
  readonly tool: string
  readonly before: ReadonlyMap<string, SiteFiles>
}

/** A version, and what a result leads to: without a web page it is found by symbol and title alone. */
interface ReadVersion {
  readonly document: string
  readonly version: VersionRecord
  readonly page: FileRecord
}

/** Makes the index of each language that has documents; one whose documents are what they were stays. */
export async function makeSearchFiles(
  { entries, tool, before }: Searched,
  disk: SiteDisk,
): Promise<ReadonlyMap<LanguageCode, SiteFiles>> {
  const made = new Map<LanguageCode, SiteFiles>()
  for (const language of languageOrder) {
    const versions = versionsIn(language, entries)
    if (versions.length === 0) continue
    const from = hashOf([
      tool,
      versions.map(({ version, page }) => [version.title, version.symbol, page.sha256, page.path]),
    ])
    const known = Object.entries(before.get(language) ?? {})
    const isSame = known.length > 0 && known.every(([path, of]) => of === from && disk.stands(path))
    made.set(language, isSame ? Object.fromEntries(known) : await write(language, { versions, from }, disk))
  }
  return made
}

function versionsIn(language: LanguageCode, entries: readonly CatalogueEntry[]): readonly ReadVersion[] {
  return entries.flatMap(({ record: { document, versions } }) =>
    versions.flatMap((version) => {
      const page = fileToRead(version)
      return version.language === language && page !== undefined ? [{ document, version, page }] : []
    }),
  )
}

interface Index {
  readonly versions: readonly ReadVersion[]
  readonly from: string
}

async function write(language: LanguageCode, { versions, from }: Index, disk: SiteDisk): Promise<SiteFiles> {
  const files = buildSearch(
    language,
    versions.map((version) => searchDocument(version, disk)),
  )
  const written: [path: string, from: string][] = []
  for (const [name, bytes] of files) {
    const path = `${siteFolder}/${name}`
    await disk.write(path, bytes)
    written.push([path, from])
  }
  return Object.fromEntries(written)
}

function searchDocument(
  { document, version: { title, symbol }, page: { path, format } }: ReadVersion,
  { read }: SiteDisk,
): SearchDocument {
  const nothing: PageText = { blocks: [] }
  return {
    name: document,
    title,
    symbols: symbol === undefined ? [] : parseSymbols(symbol).map(printSymbol),
    path,
    read: () => {
      const bytes = format === 'html' ? read(path) : undefined
      return bytes === undefined ? nothing : readPage(new TextDecoder().decode(bytes))
    },
  }
}
