/** Results that are what they were: they are not written again. */
import { linkSync, lstatSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A result folder, and that in which a build keeps its files until they are published. */
interface Folders {
  readonly out: string
  readonly staging: string
}

/**
 * Paths of files that stand among the results already, with the same bytes. Each has a second name among the staged files then, so
 * that it is there to be published if another build changes the results meanwhile.
 */
export function linkStanding(folders: Folders, bytes: ReadonlyMap<string, Uint8Array>): ReadonlySet<string> {
  const found = [...bytes].filter(([path, { length }]) => sizeOf(join(folders.out, path)) === length)
  for (const folder of new Set(found.map(([path]) => dirname(path))))
    mkdirSync(join(folders.staging, folder), { recursive: true })
  return new Set(found.filter(([path, content]) => linkSame(folders, path, content)).map(([path]) => path))
}

function sizeOf(path: string): number | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.size
}

function linkSame({ out, staging }: Folders, path: string, content: Uint8Array): boolean {
  const second = join(staging, path)
  try {
    linkSync(join(out, path), second)
    if (lstatSync(second).isFile() && readFileSync(second).equals(content)) return true
  } catch {
    // Some file systems have no second names.
  }
  rmSync(second, { force: true })
  return false
}
