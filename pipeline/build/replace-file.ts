/** Puts new bytes in the place of a file, whole or not at all, with the rights that it had. */
import { randomBytes } from 'node:crypto'
import { chmodSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { diskFault, syncFolder, writeDurably, type DiskFault } from './disk.ts'

/** The bytes stand beside the file before they take its place; `isStill` is asked last, and nothing is replaced where it says no. */
export async function replaceFile(
  path: string,
  content: Uint8Array | string,
  isStill: () => boolean = () => true,
): Promise<boolean> {
  const staged = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString('hex')}`)
  const mode = statSync(path, { throwIfNoEntry: false })?.mode
  // A rename would take its place whatever rights it has.
  if (mode !== undefined && (mode & 0o222) === 0) throw refusal({ code: 'EACCES', path })
  try {
    await writeDurably(staged, content)
    if (mode !== undefined) chmodSync(staged, mode & 0o7777)
    if (!isStill()) return false
    renameSync(staged, path)
    syncFolder(dirname(path))
    return true
  } catch (fault) {
    const refused = diskFault(fault)
    throw refused?.path === staged ? refusal({ ...refused, path }, fault) : fault
  } finally {
    rmSync(staged, { force: true })
  }
}

/** What the system refused for the bytes beside a file, it refused for the file. */
function refusal({ code, path, call }: DiskFault, cause?: unknown): Error {
  return Object.assign(new Error(`${code}: ${path}`, { cause }), {
    code,
    path,
    ...(call === undefined ? {} : { syscall: call }),
  })
}
