/** Writing that survives a crash, and faults that name their path. */
import { closeSync, fsync, fsyncSync, lstatSync, mkdirSync, openSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

/** What takes long enough to hand it to a thread, and to hear signals meanwhile; all else is done at once. */
const sync = promisify(fsync)

/** What the operating system refused, and where; `call` is its name for what it was asked. */
export interface DiskFault {
  readonly code: string
  readonly path: string
  readonly call?: string
}

/** Runs work on a path; a fault of the disk in it names that path, which Node leaves out of failed writes. */
export async function atPath<Result>(path: string, work: Promise<Result>): Promise<Result> {
  return work.catch((fault: unknown) => {
    const code = errorCode(fault)
    if (code === undefined || code.startsWith('ERR_') || pathOf(fault) !== undefined) throw fault
    throw Object.assign(new Error(`${code}: ${path}`, { cause: fault }), { code, path })
  })
}

/** The code and path of a fault of the disk; undefined for every other fault. */
export function diskFault(fault: unknown): DiskFault | undefined {
  const code = errorCode(fault)
  const path = pathOf(fault)
  if (code === undefined || path === undefined) return undefined
  const call = textOf(fault, 'syscall')
  return { code, path, ...(call === undefined ? {} : { call }) }
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

/**
 * Makes a folder and those above it. One after the other: asked for all at once, Node 20 to 24 never come back from a
 * file system that lets nobody make any (`/proc`).
 */
export function makeFolders(path: string): void {
  if (isFolder(path)) return
  const parent = dirname(path)
  if (parent !== path) makeFolders(parent)
  try {
    mkdirSync(path)
  } catch (fault) {
    // Another build may have made it meanwhile.
    if (!isFolder(path)) throw leadsNowhere(path) ? noTarget(path) : fault
  }
}

/** True for a link to what is not there. */
function leadsNowhere(path: string): boolean {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
  return isLink && statSync(path, { throwIfNoEntry: false }) === undefined
}

/** The system says only that something stands there. */
function noTarget(path: string): Error {
  return Object.assign(new Error(`ENOLINK: ${path}`), { code: 'ENOLINK', path })
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
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
  await sync(descriptor).catch(passIfDenied)
}

/** Returns when the names in a folder are on the disk: at once, for no signal may come between two renames. */
export function syncFolder(path: string): void {
  // Windows opens no folders; its file system orders renames itself.
  if (process.platform !== 'win32') syncAtOnce(path, 'r')
}

/** Returns when the bytes of a file are on the disk, at once. */
export function syncFile(path: string): void {
  syncAtOnce(path, process.platform === 'win32' ? 'r+' : 'r')
}

function syncAtOnce(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } catch (fault) {
    passIfDenied(fault)
  } finally {
    closeSync(descriptor)
  }
}

/** The permission model of Node 22 and later lets nobody wait for a disk, whatever else it allows. */
function passIfDenied(fault: unknown): void {
  if (errorCode(fault) !== 'ERR_ACCESS_DENIED') throw fault
}

function errorCode(fault: unknown): string | undefined {
  return textOf(fault, 'code')
}

/** Of a rename that was refused, the path that was to be; of what Node's permission model denies, the resource. */
function pathOf(fault: unknown): string | undefined {
  return textOf(fault, 'dest') ?? textOf(fault, 'path') ?? textOf(fault, 'resource')
}

function textOf(fault: unknown, key: string): string | undefined {
  const value: unknown = fault instanceof Error ? Reflect.get(fault, key) : undefined
  return typeof value === 'string' && value !== '' ? value : undefined
}
