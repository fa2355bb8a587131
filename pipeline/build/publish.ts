/** Puts the finished files of a run in place: all of a document's, whole, and the record of them last. */
import { join } from 'node:path'
import { addBundles } from './bundle.ts'
import { writeChecksums } from './checksums.ts'
import { writeDurably } from './disk.ts'
import { exchange } from './exchange.ts'
import { whileAlone } from './lock.ts'
import { filesOf, readManifest, serializeManifest, type DocumentRecord, type Manifest } from './manifest.ts'
import { mergeManifest, type FinishedDocument, type FinishedRun } from './merge.ts'
import { summaryNames } from './results.ts'
import { takeBackInterrupted } from './staging.ts'
import { writeResultsPage } from './results-page.ts'

/** Documents whose files stand finished in the staging folder, under the paths they will have, and those that were refused. */
export interface Finished extends FinishedRun {
  readonly out: string
  readonly staging: string
}

/** Publishes finished documents. */
export async function publish(finished: Finished): Promise<void> {
  await whileAlone(finished.staging, () => replace(finished))
}

/** All that takes space on the disk comes before the first rename, so that a full disk changes no result. */
async function replace({ out, staging, ...run }: Finished): Promise<void> {
  await takeBackInterrupted(out)
  const before = await readManifest(out)
  const merged = await mergeManifest(out, before, run)
  const bundled = new Set(run.bundles === true ? builtNames(run.documents) : [])
  const after = await addBundles(merged, bundled, { out, staging })
  const summaries = summariesOf(after)
  for (const [name, text] of summaries) await writeDurably(join(staging, name), text)
  exchange({
    out,
    staging,
    put: [...new Set([...pathsOf(run.documents.map(({ record }) => record)), ...bundlesOf(after, bundled)])],
    remove: stalePaths(before, after),
    last: summaries.map(([name]) => name),
  })
}

/** What describes the results, the manifest last: where it stands, all that it lists stands. */
function summariesOf(manifest: Manifest): readonly (readonly [name: string, text: string])[] {
  return [
    [summaryNames.checksums, writeChecksums(filesOf(manifest.documents))],
    [summaryNames.page, writeResultsPage(manifest)],
    [summaryNames.manifest, serializeManifest(manifest)],
  ]
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
