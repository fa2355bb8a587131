/** Where files stand for those who look at a whole repository. */
import { basename, join, posix, relative, resolve, sep } from 'node:path'
import { foldersAbove, isWithin, shownPath } from '../../read/location.ts'

/** Knows the files that messages name; learns which files and folders were asked for, and read. */
export interface Workspace {
  readonly reads: (documents: readonly { readonly root: string }[], paths: readonly string[]) => void
  /** Absolute. */
  readonly onDisk: (shown: string) => string
  /** From the top of the repository; absolute for what lies elsewhere. */
  readonly fromTop: (shown: string) => string
}

/** Programs know files from the top of the repository, messages from where the command runs, or from the folder above. */
export function openWorkspace(top: string): Workspace {
  const elsewhere = new Map<string, string>()
  const onDisk = (shown: string): string => {
    const folder = elsewhere.get(posix.dirname(shown))
    return folder === undefined ? resolve(shown) : join(folder, basename(shown))
  }
  return {
    reads: (documents, paths) =>
      learn(elsewhere, [...documents.map(({ root }) => root), ...paths.map((path) => resolve(path))]),
    onDisk,
    fromTop: (shown) => {
      const absolute = onDisk(shown)
      return isWithin(top, absolute) && absolute !== top ? relative(top, absolute).split(sep).join('/') : absolute
    },
  }
}

/** Notes folders that lie elsewhere, by what messages call them; settings may stand in those above. */
function learn(elsewhere: Map<string, string>, places: readonly string[]): void {
  const from = process.cwd()
  const folders = places.filter((place) => !isWithin(from, place)).flatMap((place) => [place, ...foldersAbove(place)])
  for (const folder of new Set(folders)) {
    const name = posix.dirname(shownPath({ from, absolute: join(folder, '-') }))
    if (!elsewhere.has(name)) elsewhere.set(name, folder)
  }
}
