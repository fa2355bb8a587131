/** The folder in which results are kept: files by the hashes that are their names. Builds may share it: a file is there whole, or not yet. */
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writevSync,
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
  readonly read: (name: string) => Uint8Array | undefined
  readonly write: (name: string, parts: readonly Uint8Array[]) => void
  /** Removes what was used longest ago, as far as there is too much. */
  readonly close: () => void
}

/** Who else may do what in a folder, by its mode. */
const others = { write: 0o022, any: 0o077 } as const

/** Makes the folder where it is missing; false where others than its owner may read it, or write what is only read here. */
export function secureFolder({ folder, isReadOnly }: StorePlace): boolean {
  if (!isReadOnly) makeOwnFolder(folder)
  const status = statSync(folder, { throwIfNoEntry: false })
  // Windows has no modes.
  const user = process.getuid?.()
  if (status === undefined || user === undefined) return true
  if (isReadOnly) return (status.mode & others.write) === 0
  return (status.mode & others.any) === 0 && status.uid === user
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
    read: (name) => readKept(pathOf(name), isReadOnly),
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

/** What is read was used now: what nobody uses goes first. */
function readKept(path: string, isReadOnly: boolean): Uint8Array | undefined {
  try {
    const bytes = readFileSync(path)
    const now = new Date()
    if (!isReadOnly) utimesSync(path, now, now)
    return bytes
  } catch {
    return undefined
  }
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
    writevSync(descriptor, parts)
  } finally {
    closeSync(descriptor)
  }
}

function prune(folder: string, most: number): void {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  const files = paths.flatMap((path) => {
    const status = statSync(path, { throwIfNoEntry: false })
    return status?.isFile() === true ? [{ path, size: status.size, used: status.mtimeMs }] : []
  })
  let left = files.reduce((sum, { size }) => sum + size, 0)
  for (const { path, size } of files.toSorted((a, b) => a.used - b.used)) {
    if (left <= most) return
    rmSync(path, { force: true })
    left -= size
  }
}
