/** Folders of sources: made whole or not at all. */
import { randomUUID } from 'node:crypto'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolders } from './disk.ts'

/** Makes a folder of what `fill` puts into one beside it; false where one exists that is not empty. */
export async function makeFolder(target: string, fill: (staging: string) => Promise<void>): Promise<boolean> {
  const parent = dirname(target)
  makeFolders(parent)
  const staging = join(parent, `.masthead-new-${randomUUID()}`)
  await mkdir(staging)
  try {
    await fill(staging)
    return await put(staging, target)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** A rename takes the place of an empty folder, and of nothing else. */
async function put(staging: string, target: string): Promise<boolean> {
  try {
    await rename(staging, target)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'ENOTDIR') return false
    throw error
  }
}
