/** What a server asks of the disk besides the texts of a document: which files there are, in which state, and what they say. */
import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { decode } from '../text/decode.ts'
import { defaultLimits } from '../text/limits.ts'
import { readBytes, type Root } from './bytes.ts'
import { byCodeUnit } from './document-folder.ts'

/** Names in a folder; none where it cannot be read. */
export async function storedNames(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}

/** Folders in a folder that are not hidden, in the order of their names. */
export async function storedFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return folders.map(({ name }) => name).toSorted(byCodeUnit)
}

/** Says whether a file is still the one that it was; empty where there is none. */
export function stampOf(path: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(path)
    return `${mtimeMs} ${size} ${ino}`
  } catch {
    return ''
  }
}

/** The text of a file of a document, as well as it can be read; empty where there is none. */
export function storedText(root: Root, name: string): string {
  const read = readBytes({ root, path: name, limit: defaultLimits.fileBytes })
  return 'bytes' in read ? decode(read.bytes).text : ''
}

/** The text of a file by its path. */
export function storedTextAt(path: string): string {
  return storedText(dirname(path), basename(path))
}
