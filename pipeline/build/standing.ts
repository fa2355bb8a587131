/** Results that are what they were: they are not written again. */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from './checksums.ts'
import type { StoredFile } from './manifest.ts'

/** A result folder, and that in which a build keeps its files until they are published. */
interface Folders {
  readonly out: string
  readonly staging: string
}

/** No document can be called so. All second names are in it: a folder costs more than all names of a document's files. */
const secondNames = '.standing'

function secondName(staging: string, path: string): string {
  return join(staging, secondNames, sha256(path))
}

/**
 * Paths of files that stand among the results already, with the same bytes. Each has a second name in the staging folder then, so
 * that it is there to be published if another build changes the results meanwhile.
 */
export function linkStanding(folders: Folders, files: readonly StoredFile[]): ReadonlySet<string> {
  const names = [...new Set(files.map(({ path }) => dirname(path)))]
  const there = new Set(names.filter((name) => existsSync(join(folders.out, name))))
  const found = files.filter(({ path }) => there.has(dirname(path)))
  if (found.length > 0) mkdirSync(join(folders.staging, secondNames), { recursive: true })
  // A byte more, so that none is a file that is longer.
  const buffer = roomFor(Math.max(0, ...found.map(({ size }) => size)) + 1)
  return new Set(found.filter((file) => linkSame(folders, file, buffer)).map(({ path }) => path))
}

/** One file after the other is read into it: memory that is new for each document costs more than to read into it. */
let room = Buffer.alloc(0)

function roomFor(size: number): Buffer {
  if (room.length < size) room = Buffer.allocUnsafe(size)
  return room
}

function linkSame({ out, staging }: Folders, file: StoredFile, buffer: Buffer): boolean {
  const second = secondName(staging, file.path)
  try {
    linkSync(join(out, file.path), second)
  } catch {
    // Nothing stands there, or the file system has no second names.
    return false
  }
  if (isSame(second, file, buffer)) return true
  rmSync(second, { force: true })
  return false
}

/** Stages what stood among the results and was changed since, as if it had been made anew. */
export function stageStanding(staging: string, paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(staging, path)), { recursive: true })
    renameSync(secondName(staging, path), join(staging, path))
  }
}

// Neither flag is there on Windows. A pipe must not be waited for.
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Whether a file has the bytes that its record says. */
function isSame(path: string, { size, sha256: hash }: StoredFile, buffer: Buffer): boolean {
  try {
    const descriptor = openSync(path, flags)
    try {
      return (
        fstatSync(descriptor).isFile() &&
        readSync(descriptor, buffer, 0, size + 1, 0) === size &&
        sha256(buffer.subarray(0, size)) === hash
      )
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return false
  }
}
