/** Puts new bytes in the place of a file, whole or not at all, with the rights that it had. */
import { randomBytes } from 'node:crypto'
import { chmodSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { syncFolder, writeDurably } from './disk.ts'

/** The bytes stand beside the file before they take its place; `isStill` is asked last, and nothing is replaced where it says no. */
export async function replaceFile(
  path: string,
  content: Uint8Array | string,
  isStill: () => boolean = () => true,
): Promise<boolean> {
  const staged = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}`)
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  try {
    await writeDurably(staged, content)
    if (mode !== undefined) chmodSync(staged, mode & 0o7777)
    if (!isStill()) return false
    renameSync(staged, path)
    syncFolder(dirname(path))
    return true
  } finally {
    rmSync(staged, { force: true })
  }
}
