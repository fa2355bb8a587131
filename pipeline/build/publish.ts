/** Puts the finished files of a run in place: all of a document's, whole, and the record of them last. */
import { join } from 'node:path'
import { writeChecksums } from './checksums.ts'
import { writeDurably } from './disk.ts'
import { exchange } from './exchange.ts'
import { whileAlone } from './lock.ts'
import { filesOf, readManifest, type Manifest } from './manifest.ts'
import { serializeManifest } from './manifest.ts'
import { mergeManifest, type FinishedRun } from './merge.ts'
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
  const after = await mergeManifest(out, before, run)
  const summaries = summariesOf(after)
  for (const [name, text] of summaries) await writeDurably(join(staging, name), text)
  exchange({
    out,
    staging,
    put: filesOf(run.documents.map(({ record }) => record)).map(({ path }) => path),
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
  const current = new Set(filesOf(after.documents).map(({ path }) => path))
  return filesOf(before.documents)
    .map(({ path }) => path)
    .filter((path) => !current.has(path))
}
