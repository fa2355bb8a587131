/** The folder in which results are kept: files by the hashes that are their names. Builds may share it: a file is there whole, or not yet. */
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fstatSync,
  futimesSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writevSync,
  type Stats,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { makeFolders } from '../disk.ts'

/** Where results are kept, and how. */
export interface StorePlace {
  readonly folder: string
  /** Nothing is written: for builds of what is not trusted. */
  readonly isReadOnly: boolean
  /** MiB that its files may fill. */
  readonly size: number
}

export interface Store {
  /** What is kept under a name, or its beginning, so many bytes. */
  readonly read: (name: string, most?: number) => Uint8Array | undefined
  readonly write: (name: string, parts: readonly Uint8Array[]) => void
  /** Removes what was used longest ago, as far as there is too much. */
  readonly close: () => void
}

/** Who else may do what, by a mode. */
const others = { write: 0o022, any: 0o077 } as const

/** Why a folder is not secure: it is another's, or others may read it, or write what is only read here – or it is none. */
export type Insecurity = 'foreign' | 'open' | 'file'

/** Makes the folder where it is missing, and tells why it is not secure; nothing where it is. */
export function secureFolder({ folder, isReadOnly }: StorePlace): Insecurity | undefined {
  if (!isReadOnly) makeOwnFolder(folder)
  const status = statSync(folder, { throwIfNoEntry: false })
  if (status === undefined) return undefined
  if (!status.isDirectory()) return 'file'
  if (isReadOnly) return findWriter(status)
  if (!isOwn(status)) return 'foreign'
  return hasModes && (status.mode & others.any) !== 0 ? 'open' : undefined
}

/** Windows has neither modes nor numbers of users. */
const hasModes = process.getuid !== undefined

function isOwn({ uid }: Stats): boolean {
  return !hasModes || uid === process.getuid?.()
}

/** Who else may write it; whoever rules the machine may write everything. */
function findWriter(status: Stats): Insecurity | undefined {
  if (!hasModes) return undefined
  if (!isOwn(status) && status.uid !== 0) return 'foreign'
  return (status.mode & others.write) === 0 ? undefined : 'open'
}

function makeOwnFolder(folder: string): void {
  makeFolders(dirname(folder))
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'EEXIST')) throw fault
  }
}

/** Opens a folder that is secure. What the disk refuses is not kept, and costs no build. */
export function openStore({ folder, isReadOnly, size }: StorePlace): Store {
  let isChanged = false
  const pathOf = (name: string): string => join(folder, name.slice(0, 2), name)
  return {
    read: (name, most = Infinity) => readKept(pathOf(name), { isReadOnly, most }),
    write: (name, parts) => {
      if (isReadOnly) return
      isChanged = true
      tryTo(() => writeKept(pathOf(name), parts))
    },
    close: () => {
      if (isChanged) tryTo(() => prune(folder, size * 1024 * 1024))
    },
  }
}

function tryTo(work: () => void): void {
  try {
    work()
  } catch {}
}

interface Reading {
  readonly isReadOnly: boolean
  readonly most: number
}

/** What is read was used now: what nobody uses goes first. */
function readKept(path: string, reading: Reading): Uint8Array | undefined {
  try {
    const descriptor = openSync(path, 'r')
    try {
      return readOpen(descriptor, reading)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return undefined
  }
}

/** What others may write in a folder that is only read is not there. */
function readOpen(descriptor: number, { isReadOnly, most }: Reading): Uint8Array | undefined {
  const status = fstatSync(descriptor)
  if (isReadOnly && findWriter(status) !== undefined) return undefined
  const bytes = Buffer.allocUnsafeSlow(Math.min(status.size, most))
  const length = readSync(descriptor, bytes, 0, bytes.length, 0)
  const now = new Date()
  if (!isReadOnly) futimesSync(descriptor, now, now)
  return bytes.subarray(0, length)
}

function writeKept(path: string, parts: readonly Uint8Array[]): void {
  const unfinished = `${path}.${randomBytes(6).toString('hex')}`
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  try {
    writeParts(unfinished, parts)
    renameSync(unfinished, path)
  } catch (fault) {
    rmSync(unfinished, { force: true })
    throw fault
  }
}

function writeParts(path: string, parts: readonly Uint8Array[]): void {
  const descriptor = openSync(path, 'wx', 0o600)
  try {
    const written = writevSync(descriptor, parts)
    // A disk that becomes full takes a part, and says nothing.
    if (written < parts.reduce((sum, { length }) => sum + length, 0))
      throw new Error(`Only ${written} bytes were written`)
  } finally {
    closeSync(descriptor)
  }
}

/** Clocks of machines that share a folder differ by less. */
const differenceMilliseconds = 86_400_000

/** When a file was used; what is of a time to come was used nobody knows when, while the clock was wrong. */
function usedAt({ mtimeMs }: Stats): number {
  return mtimeMs > Date.now() + differenceMilliseconds ? 0 : mtimeMs
}

function prune(folder: string, most: number): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  const files = paths.flatMap((path) => {
    const status = statSync(path, { throwIfNoEntry: false })
    return status?.isFile() === true ? [{ path, size: status.size, used: usedAt(status) }] : []
  })
  let left = files.reduce((sum, { size }) => sum + size, 0)
  for (const { path, size } of files.toSorted((a, b) => a.used - b.used)) {
    if (left <= most) return
    rmSync(path, { force: true })
    left -= size
  }
}
