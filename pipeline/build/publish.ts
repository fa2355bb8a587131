/** Puts the finished files of a run in place: all of a document's, whole, and the record of them last. */
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeChecksums } from './checksums.ts'
import { syncFolder, writeDurably } from './disk.ts'
import { whileAlone } from './lock.ts'
import { filesOf, readManifest, type Manifest } from './manifest.ts'
import { serializeManifest } from './manifest.ts'
import { mergeManifest, type FinishedDocument } from './merge.ts'
import { summaryNames } from './results.ts'
import { writeResultsPage } from './results-page.ts'

/** Documents whose files stand finished in the staging folder, under the paths they will have. */
export interface Finished {
  readonly out: string
  readonly staging: string
  readonly documents: readonly FinishedDocument[]
}

/** Publishes finished documents. */
export async function publish(finished: Finished): Promise<void> {
  await whileAlone(finished.staging, () => replace(finished))
}

/** All that takes space on the disk comes before the first rename, so that a full disk changes no result. */
async function replace({ out, staging, documents }: Finished): Promise<void> {
  const before = await readManifest(out)
  const after = await mergeManifest(out, before, documents)
  const summaries = summariesOf(after)
  const records = documents.map(({ record }) => record)
  const folders = records.map(({ document }) => document)
  for (const [name, text] of summaries) await writeDurably(join(staging, name), text)
  for (const folder of folders) mkdirSync(join(out, folder), { recursive: true })

  for (const { path } of filesOf(records)) renameSync(join(staging, path), join(out, path))
  for (const path of stalePaths(before, after)) rmSync(join(out, path), { force: true })
  for (const folder of folders) await syncFolder(join(out, folder))
  for (const [name] of summaries) renameSync(join(staging, name), join(out, name))
  await syncFolder(out)
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
  const current = new Set(filesOf(after.documents).map(({ path }) => path))
  return filesOf(before.documents)
    .map(({ path }) => path)
    .filter((path) => !current.has(path))
}
