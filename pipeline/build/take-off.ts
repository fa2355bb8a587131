/** Takes documents off the record whose results somebody has removed: so they are withdrawn. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf, findManifest } from './manifest.ts'
import { publish } from './publish.ts'
import { openStaging } from './staging.ts'

/** How many documents were taken off; files that are gone of others go from the record, too. */
export async function takeOffRemoved(out: string): Promise<number> {
  const before = await findManifest(out)
  if (before === undefined || filesOf(before.documents).every(({ path }) => existsSync(join(out, path)))) return 0
  // A part of a divided build stays one.
  const shards = before.shards === undefined ? {} : { shards: [] }
  const after = await publish({ out, staging: await openStaging(out), documents: [], ...shards })
  return before.documents.length - after.documents.length
}
