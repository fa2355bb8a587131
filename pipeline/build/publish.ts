/** Puts the finished files of a run in place: all of a document's, whole, and the record of them last. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listEntries } from '../site/catalogue.ts'
import { writeFirstPage, type StandingSite } from '../site/first-page.ts'
import { writeChecksums } from './checksums.ts'
import { writeDurably } from './disk.ts'
import { exchange } from './exchange.ts'
import { whileAlone } from './lock.ts'
import {
  filesOf,
  readManifest,
  serializeManifest,
  type DocumentRecord,
  type StoredFile,
  type Manifest,
} from './manifest.ts'
import { mergeManifest, type FinishedDocument, type FinishedRun } from './merge.ts'
import { summaryNames } from './results.ts'
import { findStandingSite } from './site.ts'
import { takeBackInterrupted } from './staging.ts'
import { stageStanding } from './standing.ts'

/** Documents whose files stand finished in the staging folder, under the paths they will have, and those that were refused. */
export interface Finished extends FinishedRun {
  readonly out: string
  readonly staging: string
  /** Hears that what stands in the place of the record of earlier results is none. */
  readonly loses?: () => void
}

/** Publishes finished documents, and gives the record of all results then. */
export async function publish(finished: Finished): Promise<Manifest> {
  return whileAlone(finished.staging, () => replace(finished))
}

/** All that takes space on the disk comes before the first rename, so that a full disk changes no result. */
async function replace({ out, staging, loses, ...run }: Finished): Promise<Manifest> {
  await takeBackInterrupted(out)
  const before = await readManifest(out, loses)
  const fresh = newPaths(before, run)
  const stood = new Set(run.documents.flatMap(({ standing = [] }) => [...standing]))
  stageStanding(
    staging,
    fresh.filter((path) => stood.has(path)),
  )
  const merged = await mergeManifest(out, before, run)
  const bundled = new Set(run.bundles === true ? builtNames(run.documents) : [])
  const after = bundled.size === 0 ? merged : await packBundles(merged, bundled, { out, staging })
  const summaries = summariesOf(after, findStandingSite(out))
  const put = [...new Set([...fresh, ...bundlesOf(after, bundled)])]
  const change = { put, remove: stalePaths(before, after) }
  if (change.put.length + change.remove.length === 0 && isThere(out, summaries)) return after
  for (const [name, text] of summaries) await writeDurably(join(staging, name), text)
  exchange({
    out,
    staging,
    ...change,
    last: summaries.map(([name]) => name),
  })
  return after
}

/** What packs is loaded where there is something to pack. */
async function packBundles(
  manifest: Manifest,
  names: ReadonlySet<string>,
  places: Pick<Finished, 'out' | 'staging'>,
): Promise<Manifest> {
  const { addBundles } = await import('./bundle.ts')
  return addBundles(manifest, names, places)
}

/** What describes the results, the manifest last: where it stands, all that it lists stands. */
function summariesOf(
  manifest: Manifest,
  site: StandingSite | undefined,
): readonly (readonly [name: string, text: string])[] {
  return [
    [summaryNames.checksums, writeChecksums(filesOf(manifest.documents))],
    [summaryNames.page, writeFirstPage({ entries: listEntries(manifest), language: 'en', ...(site && { site }) })],
    [summaryNames.manifest, serializeManifest(manifest)],
  ]
}

/** What does not stand among the results already, or no longer: another build may have published since it was looked at. */
function newPaths(before: Manifest, { documents }: FinishedRun): readonly string[] {
  const published = new Map(filesOf(before.documents).map(({ path, sha256 }) => [path, sha256]))
  const isStanding = ({ path, sha256 }: StoredFile, standing: ReadonlySet<string> | undefined): boolean =>
    standing?.has(path) === true && published.get(path) === sha256
  const fresh = documents.flatMap(({ record, standing }) =>
    filesOf([record]).filter((file) => !isStanding(file, standing)),
  )
  return fresh.map(({ path }) => path)
}

/** True where each summary stands as it would be written. */
function isThere(out: string, summaries: ReturnType<typeof summariesOf>): boolean {
  return summaries.every(([name, text]) => {
    try {
      return readFileSync(join(out, name)).equals(Buffer.from(text))
    } catch {
      return false
    }
  })
}

/** Results that the earlier manifest lists and the new one does not. */
function stalePaths(before: Manifest, after: Manifest): readonly string[] {
  const current = new Set(pathsOf(after.documents))
  return pathsOf(before.documents).filter((path) => !current.has(path))
}

function pathsOf(documents: readonly DocumentRecord[]): readonly string[] {
  return filesOf(documents).map(({ path }) => path)
}

function builtNames(documents: readonly FinishedDocument[]): readonly string[] {
  return documents.flatMap(({ record }) => (record.refused === undefined ? [record.document] : []))
}

function bundlesOf({ documents }: Manifest, names: ReadonlySet<string>): readonly string[] {
  return documents.flatMap(({ document, bundle }) => (bundle !== undefined && names.has(document) ? [bundle.path] : []))
}
