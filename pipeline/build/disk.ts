/** Writing that survives a crash, and faults that name their path. */
import { closeSync, fsync, openSync, writeFileSync } from 'node:fs'
import { promisify } from 'node:util'

/** What takes long enough to hand it to a thread, and to hear signals meanwhile; all else is done at once. */
const sync = promisify(fsync)

/** What the operating system refused, and where. */
export interface DiskFault {
  readonly code: string
  readonly path: string
}

/** Runs work on a path; a fault of the disk in it names that path, which Node leaves out of failed writes. */
export async function atPath<Result>(path: string, work: Promise<Result>): Promise<Result> {
  return work.catch((fault: unknown) => {
    const code = errorCode(fault)
    if (code === undefined || pathOf(fault) !== undefined) throw fault
    throw Object.assign(new Error(`${code}: ${path}`, { cause: fault }), { code, path })
  })
}

/** The code and path of a fault of the disk; undefined for every other fault. */
export function diskFault(fault: unknown): DiskFault | undefined {
  const code = errorCode(fault)
  const path = pathOf(fault)
  return code === undefined || path === undefined ? undefined : { code, path }
}

/** What a machine may run out of, in words, by the code of the operating system. */
export const limits = new Map<string, string>(
  Object.entries({
    ENOSPC: 'no space is left on the disk',
    EDQUOT: 'the disk quota is used up',
    EMFILE: 'too many files are open in this process',
    ENFILE: 'too many files are open on this machine',
    EFBIG: 'the file is larger than the system allows',
  }),
)

/** True when the machine has run out of something. */
export function isLimit(fault: unknown): boolean {
  return limits.has(errorCode(fault) ?? '')
}

/** True when a file or folder is not there. */
export function isMissing(fault: unknown): boolean {
  return errorCode(fault) === 'ENOENT'
}

/** Writes a new file and returns when its bytes are on the disk. */
export async function writeDurably(path: string, content: Uint8Array | string): Promise<void> {
  const descriptor = openSync(path, 'wx')
  try {
    await atPath(path, writeWhole(descriptor, content))
  } finally {
    closeSync(descriptor)
  }
}

async function writeWhole(descriptor: number, content: Uint8Array | string): Promise<void> {
  writeFileSync(descriptor, content)
  await sync(descriptor)
}

/** Returns when the names in a folder are on the disk. */
export async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders; its file system orders renames itself.
  if (process.platform === 'win32') return
  const descriptor = openSync(path, 'r')
  try {
    await atPath(path, sync(descriptor))
  } finally {
    closeSync(descriptor)
  }
}

function errorCode(fault: unknown): string | undefined {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : undefined
}

function pathOf(fault: unknown): string | undefined {
  return fault instanceof Error && 'path' in fault && typeof fault.path === 'string' ? fault.path : undefined
}
