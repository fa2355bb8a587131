/** Reads one regular file inside a root, from one descriptor, up to a size. */
import { sha256 } from '../text/sha256.ts'
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isWithin } from './location.ts'

/** Why a file gave no bytes. */
export type ReadFault = 'missing' | 'outside' | 'link' | 'not-a-file' | 'too-large' | 'unreadable'

export type ReadResult = { readonly bytes: Uint8Array } | { readonly fault: ReadFault }

/** The folder of a document: where it is on the disk, or files by their paths within it, in memory, or both. */
export type Root = string | ReadonlyMap<string, Uint8Array> | EditedFolder

/** A folder on the disk, and what an editor has in the place of some of its files. */
export interface EditedFolder {
  readonly folder: string
  readonly unsaved: ReadonlyMap<string, Uint8Array>
}

/** What is to be read: `path` is relative to `root` and already checked. */
export interface ReadRequest {
  readonly root: Root
  readonly path: string
  readonly limit: number
  /**
   * Notes the SHA-256 of what is read, or why nothing was, by its path: nothing else says later what was read, for the file may have
   * changed.
   */
  readonly digests?: Map<string, string> | undefined
}

/**
 * The bytes of a file, or why there are none; nothing outside the root is ever opened. At once: to hand each call to a
 * thread and back takes several times as long as the call.
 */
export function readBytes({ root, path, limit, digests }: ReadRequest): ReadResult {
  const result = readFrom(root, path, limit)
  digests?.set(path, digestOf(result))
  return result
}

function readFrom(root: Root, path: string, limit: number): ReadResult {
  if (typeof root === 'string') return readFromDisk(root, path, limit)
  if (!('unsaved' in root)) return readFromMemory(root.get(path), limit)
  const unsaved = root.unsaved.get(path)
  return unsaved === undefined ? readFromDisk(root.folder, path, limit) : readFromMemory(unsaved, limit)
}

/** The SHA-256 of what was read, or why nothing was. */
export function digestOf(result: ReadResult): string {
  return 'bytes' in result ? sha256(result.bytes) : result.fault
}

function readFromMemory(bytes: Uint8Array | undefined, limit: number): ReadResult {
  if (bytes === undefined) return { fault: 'missing' }
  return bytes.length > limit ? { fault: 'too-large' } : { bytes }
}

function readFromDisk(root: string, path: string, limit: number): ReadResult {
  try {
    const folder = realpathSync.native(join(root, dirname(path)))
    if (!isWithin(realpathSync.native(root), folder)) return { fault: 'outside' }
    return readAndClose(openSync(join(folder, basename(path)), flags), limit)
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

// O_NONBLOCK: opening a pipe must not wait for its writer. Both flags are absent on Windows.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

function readAndClose(descriptor: number, limit: number): ReadResult {
  try {
    return readOpened(descriptor, limit)
  } finally {
    closeSync(descriptor)
  }
}

function readOpened(descriptor: number, limit: number): ReadResult {
  const status = fstatSync(descriptor)
  if (!status.isFile()) return { fault: 'not-a-file' }
  if (status.size > limit) return { fault: 'too-large' }
  // One byte more than the size was: a file that grows meanwhile is seen.
  const buffer = new Uint8Array(status.size + 1)
  const length = fill(descriptor, buffer)
  return length > status.size ? { fault: 'unreadable' } : { bytes: buffer.subarray(0, length) }
}

function fill(descriptor: number, buffer: Uint8Array): number {
  let length = 0
  while (length < buffer.length) {
    const bytesRead = readSync(descriptor, buffer, length, buffer.length - length, length)
    if (bytesRead === 0) return length
    length += bytesRead
  }
  return length
}

const faults = new Map<string, ReadFault>(
  Object.entries({
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
    // The permission model of Node.
    ERR_ACCESS_DENIED: 'unreadable',
  }),
)

/** The fault an error of the operating system stands for; anything else is ours and is thrown on. */
function faultOf(error: unknown): ReadFault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const fault = faults.get(code)
  if (fault === undefined) throw error
  return fault
}
