/** The site around results: made in the staging folder, put in place whole, and kept true by every build that follows. */
import { lstatSync, readdirSync, readFileSync, rmdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { SiteDisk } from '../site/site-files.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { StandingSite } from '../site/first-page.ts'
import { languageOrder } from '../../templates/languages/codes.ts'
import { isSitemapName, siteFolder, siteRecordPath } from '../site/paths.ts'
import { parseSite, type SiteRecord } from '../site/site-record.ts'
import { readScript } from './browser-script.ts'
import { isMissing, writeDurably } from './disk.ts'
import { exchange } from './exchange.ts'
import { whileAlone } from './lock.ts'
import { findManifest, serializeManifest, type Manifest } from './manifest.ts'
import { summaryNames } from './results.ts'
import { tellSharedResults } from './shared-symbols.ts'
import { openStaging, takeBackInterrupted } from './staging.ts'
import { version } from './version.ts'

const require = createRequire(import.meta.url)

/** What is asked of a site. */
export interface SiteWish {
  /** Where it is published, ending in a slash; absent: as before. */
  readonly address?: string
}

/** The record of the site that stands among results, if one does. */
function readSiteRecord(out: string): SiteRecord | undefined {
  const text = readIfThere(join(out, siteRecordPath))
  return text && parseSite(text.toString())
}

/** What the first page of results leads to where a site stands. */
export function findStandingSite(out: string): StandingSite | undefined {
  const record = readSiteRecord(out)
  if (record === undefined) return undefined
  const { documents, search } = record
  return {
    pages: new Set(documents.keys()),
    searched: languageOrder.filter((language) => search.has(language)),
  }
}

/** How many documents a site has, and how many of its files were made anew. */
export interface MadeSite {
  readonly documents: number
  readonly files: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes the site of a folder of results, or brings it to what they are; nothing where there are none. */
export async function makeSiteOf(out: string, wish: SiteWish = {}): Promise<MadeSite | undefined> {
  if ((await findManifest(out)) === undefined) return undefined
  const staging = await openStaging(out)
  return whileAlone(staging, async () => {
    await takeBackInterrupted(out)
    const manifest = await findManifest(out)
    if (manifest === undefined) return undefined
    const files = await replaceSite({ out, staging, manifest }, wish)
    return { documents: manifest.documents.length, files, diagnostics: tellSharedResults(manifest.documents) }
  })
}

/** Where a site stands, it is brought to what the results are. */
export async function keepSiteTrue(out: string): Promise<void> {
  if (readSiteRecord(out) !== undefined) await makeSiteOf(out)
}

interface Place {
  readonly out: string
  readonly staging: string
  readonly manifest: Manifest
}

async function replaceSite({ out, staging, manifest }: Place, wish: SiteWish): Promise<number> {
  // Loaded here and not above: a build without a site needs none of it.
  const { makeSite } = await import('../site/make-site.ts')
  const { compareTexts } = await import('../check/parity/compare-texts.ts')
  const { digestBundles } = await import('./cache/tool.ts')
  // Pages of another release, or of other code, are made anew.
  const tool = `${version} ${digestBundles()}`
  const before = readSiteRecord(out)
  const standing = standingFiles(out)
  const put = new Set<string>()
  const scripts = { search: readScript('search.js'), language: readScript('language.js') }
  const address = wish.address ?? before?.address
  const order = { manifest, before, address, tool, differ: compareTexts, scripts }
  const all = new Set(await makeSite(order, diskOf({ out, staging, manifest }, { standing, put })))
  const remove = [...standing].filter((path) => !all.has(path))
  if (put.size + remove.length === 0) return 0
  const last = [summaryNames.page, siteRecordPath].filter((path) => put.has(path))
  // What is taken back after a build was killed is known by the manifest.
  await writeDurably(join(staging, summaryNames.manifest), serializeManifest(manifest))
  exchange({
    out,
    staging,
    put: [...put].filter((path) => !last.includes(path)),
    remove,
    last: [...last, summaryNames.manifest],
  })
  removeEmptyFolders(join(out, siteFolder))
  return put.size
}

interface Change {
  readonly standing: ReadonlySet<string>
  /** Files that are written, as they come. */
  readonly put: Set<string>
}

function diskOf({ out, staging }: Place, { standing, put }: Change): SiteDisk {
  return {
    stands: (path) => standing.has(path),
    read: (path) => readIfThere(join(out, path)),
    machineCode: () => readFileSync(require.resolve('@hyzyla/pdfium/pdfium.wasm')),
    write: async (path, content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      const old = standing.has(path) ? readIfThere(join(out, path)) : undefined
      if (old?.equals(bytes) === true) return
      await mkdir(dirname(join(staging, path)), { recursive: true })
      await writeDurably(join(staging, path), bytes)
      put.add(path)
    },
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (fault) {
    if (isMissing(fault)) return undefined
    throw fault
  }
}

/** All files of a site: what nobody made stands among them, and goes. */
function standingFiles(out: string): ReadonlySet<string> {
  const isThere = (path: string): boolean => lstatSync(join(out, path), { throwIfNoEntry: false })?.isFile() === true
  const below = isFolder(join(out, siteFolder))
    ? readdirSync(join(out, siteFolder), { recursive: true, encoding: 'utf8' })
    : []
  const paths = below.map((path) => `${siteFolder}/${path.replaceAll('\\', '/')}`)
  const beside = isFolder(out) ? readdirSync(out).filter(isSitemapName) : []
  return new Set([...paths, summaryNames.page, ...beside].filter(isThere))
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** The folders of documents that are gone. */
function removeEmptyFolders(folder: string): void {
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()))
    removeEmptyFolders(join(folder, name))
  if (readdirSync(folder).length === 0) rmdirSync(folder)
}
