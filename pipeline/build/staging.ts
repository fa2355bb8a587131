/** The folder in which a build keeps unfinished files: beside the results, so that a rename puts them in place. */
import { mkdirSync, rmSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isMissing, writeDurably } from './disk.ts'

const pattern = /^\.masthead-(\d+)$/

/** Path of this process's staging folder for a result folder. */
function stagingOf(out: string): string {
  return join(out, `.masthead-${process.pid}`)
}

/** Makes the staging folder, readable by its owner only: drafts are confidential. */
export async function openStaging(out: string): Promise<string> {
  const folder = stagingOf(out)
  await mkdir(out, { recursive: true })
  await mkdir(folder, { mode: 0o700, recursive: true })
  return folder
}

/** Writes the files of a document into the staging folder, under the paths they will have. */
export async function stageDocument(staging: string, bytes: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [path, content] of bytes) {
    mkdirSync(dirname(join(staging, path)), { recursive: true })
    await writeDurably(join(staging, path), content)
  }
}

/** Removes what interrupted builds have left; folders of builds that still run stay. */
export async function removeLeftovers(out: string): Promise<void> {
  for (const { name } of await stagings(out)) {
    if (!isOfRunningBuild(name)) await rm(join(out, name), { recursive: true, force: true })
  }
}

/** Staging folders of other builds that still run. */
export async function runningStagings(out: string): Promise<readonly string[]> {
  return (await stagings(out)).filter(({ name }) => isOfRunningBuild(name)).map(({ name }) => join(out, name))
}

/** Removes the staging folder. */
export async function closeStaging(out: string): Promise<void> {
  await rm(stagingOf(out), { recursive: true, force: true })
}

/** Removes the staging folder at once: for a process that a signal ends. */
export function dropStaging(out: string): void {
  rmSync(stagingOf(out), { recursive: true, force: true })
}

async function stagings(out: string) {
  const entries = await readdir(out, { withFileTypes: true }).catch((fault: unknown) => {
    if (isMissing(fault)) return []
    throw fault
  })
  return entries.filter((entry) => entry.isDirectory() && pattern.test(entry.name))
}

/** False for this process too: a folder that bears its number before it has made one is an older process's. */
function isOfRunningBuild(name: string): boolean {
  const id = Number(pattern.exec(name)?.[1])
  if (id === process.pid) return false
  try {
    process.kill(id, 0)
    return true
  } catch (fault) {
    // EPERM: the process runs, under another user.
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM'
  }
}
