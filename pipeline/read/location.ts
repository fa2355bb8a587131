/** Where a file or folder stands, and what messages call it. */
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import type { Place } from '../text/positions.ts'

/** A file or folder of the disk, and the folder that messages name it from. */
export interface Location {
  readonly from: string
  readonly absolute: string
}

/** What stands in a folder under a name. */
export function within(folder: Location, name: string): Location {
  return { ...folder, absolute: join(folder.absolute, name) }
}

/** Whether a file or folder is another folder, or stands in it; `..drafts` is a name like others. */
export function isWithin(folder: string, absolute: string): boolean {
  return absolute === folder || absolute.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Relative to where the command runs; to the folder above for what lies elsewhere, so that no message holds an absolute path. */
export function shownPath({ from, absolute }: Location): string {
  const near = relative(from, absolute)
  const shown =
    near === '' ? '.' : isWithin(from, absolute) ? near : join(basename(dirname(absolute)), basename(absolute))
  return shown.split(sep).join('/')
}

/** Folders from which what messages name is found again. */
export interface Roots {
  /** Where the command runs. */
  readonly from: string
  /** Absolute: what was read stands in them, or above. */
  readonly roots: readonly string[]
}

/** The file that messages call so: that of a folder that was read, before another of the same name where the command runs. */
export function onDisk(shown: string, { from, roots }: Roots): string {
  const folders = roots.flatMap((root) => [root, ...foldersAbove(root)])
  const files = folders.map((folder) => join(folder, basename(shown)))
  return files.find((absolute) => shownPath({ from, absolute }) === shown) ?? resolve(from, shown)
}

/** All folders in which one stands, the nearest first. */
export function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder)
  return above === folder ? [] : [above, ...foldersAbove(above)]
}

/** Its first line, for what is said of it whole. */
export function startOf(path: string): Place {
  return { path, line: 1, column: 1 }
}
