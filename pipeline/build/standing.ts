/** Results that are what they were: they are not written again. */
import { createHash } from 'node:crypto'
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
  unlinkSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '../text/sha256.ts'
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
  return new Set(found.filter((file) => linkSame(folders, file)).map(({ path }) => path))
}

function linkSame({ out, staging }: Folders, file: StoredFile): boolean {
  const second = secondName(staging, file.path)
  try {
    linkSync(join(out, file.path), second)
  } catch {
    // Nothing stands there, or the file system has no second names.
    return false
  }
  if (isSame(second, file)) return true
  unlinkSync(second)
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
function isSame(path: string, { size, sha256: digest }: StoredFile): boolean {
  try {
    const descriptor = openSync(path, flags)
    try {
      const status = fstatSync(descriptor)
      return status.isFile() && status.size === size && digestOf(descriptor) === digest
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return false
  }
}

/** One file after the other is read into it: memory that is new for each costs more than to read. */
const piece = Buffer.allocUnsafe(262_144)

function digestOf(descriptor: number): string {
  const hash = createHash('sha256')
  let read = piece.length
  // The end of a file fills no whole piece.
  while (read === piece.length) {
    read = readSync(descriptor, piece)
    hash.update(piece.subarray(0, read))
  }
  return hash.digest('hex')
}
