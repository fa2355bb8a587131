/** Folders that a test may fill, removed when it ends. */
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A new, empty folder. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'masthead-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
