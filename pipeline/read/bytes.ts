/** Reads one regular file inside a root, from one descriptor, up to a size. */
import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join, sep } from 'node:path'

/** Why a file gave no bytes. */
export type ReadFault = 'missing' | 'outside' | 'link' | 'not-a-file' | 'too-large' | 'unreadable'

export type ReadResult = { readonly bytes: Uint8Array } | { readonly fault: ReadFault }

/** Names of a wish to read: `path` is relative to `root` and already checked. */
export interface ReadWish {
  readonly root: string
  readonly path: string
  readonly limit: number
}

/** The bytes of a file, or why there are none; nothing outside the root is ever opened. */
export async function readBytes({ root, path, limit }: ReadWish): Promise<ReadResult> {
  try {
    const folder = await realpath(join(root, dirname(path)))
    if (!isInside(await realpath(root), folder)) return { fault: 'outside' }
    const handle = await open(join(folder, basename(path)), flags)
    return await readAndClose(handle, limit)
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

// O_NONBLOCK: opening a pipe must not wait for its writer. Both flags are absent on Windows.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

async function readAndClose(handle: FileHandle, limit: number): Promise<ReadResult> {
  try {
    return await readFrom(handle, limit)
  } finally {
    await handle.close()
  }
}

async function readFrom(handle: FileHandle, limit: number): Promise<ReadResult> {
  const status = await handle.stat()
  if (!status.isFile()) return { fault: 'not-a-file' }
  if (status.size > limit) return { fault: 'too-large' }
  // One byte more than the size was: a file that grows meanwhile is seen.
  const buffer = new Uint8Array(status.size + 1)
  const length = await fill(handle, buffer)
  return length > status.size ? { fault: 'unreadable' } : { bytes: buffer.subarray(0, length) }
}

async function fill(handle: FileHandle, buffer: Uint8Array): Promise<number> {
  let length = 0
  while (length < buffer.length) {
    const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length)
    if (bytesRead === 0) return length
    length += bytesRead
  }
  return length
}

function isInside(root: string, folder: string): boolean {
  return folder === root || folder.startsWith(root.endsWith(sep) ? root : root + sep)
}

const faults: Readonly<Record<string, ReadFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ELOOP: 'link',
  EMLINK: 'link',
  EISDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  EACCES: 'unreadable',
  EPERM: 'unreadable',
  EIO: 'unreadable',
  ENAMETOOLONG: 'missing',
}

/** The fault an error of the operating system stands for; anything else is ours and is thrown on. */
function faultOf(error: unknown): ReadFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const fault = faults[code]
  if (fault === undefined) throw error
  return fault
}
