/** What stands in a folder and is not read as it seems meant to be: each is told, and nothing passed over in silence. */
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { Finding } from '../diagnostics.ts'
import { factsFileOf, factsName, isBroken, isDocument, likelyTextName, properName } from './file-names.ts'
import { shownPath, startOf, within, type Location } from './location.ts'

/** What has a name that no path can say. */
export function findBroken(folder: Location, entries: readonly Dirent[]): readonly Finding[] {
  const broken = entries.filter(
    (entry) => isBroken(entry.name) && (entry.isDirectory() || extname(entry.name) === '.md'),
  )
  return broken.map(({ name }) => {
    const path = shownPath(within(folder, name))
    return ['path-encoding', startOf(path), path]
  })
}

/** An ending that a program has added: a Word file or a draft beside its text is no slip. */
const isTextual = /\.md\.\w+[ .~]*$/i

/** Files that are not read for their names, where the file is missing that they were probably meant to be. */
export function findMisnamed(folder: Location, names: readonly string[]): readonly Finding[] {
  const there = new Set(names)
  return names.flatMap((name): readonly Finding[] => {
    const proper = properName(name)
    if (proper === undefined || (there.has(proper) && !isTextual.test(name))) return []
    if (extname(name) === '.md' && isDocument(names)) return []
    const place = startOf(shownPath(within(folder, name)))
    // A document is refused: without its facts, all it lacks would be told in place of the one mistake.
    return isDocument(names) && factsFileOf(names) === name
      ? [['facts-name', place, name]]
      : [there.has(proper) ? ['file-copy', place, name, proper] : ['file-name', place, name, proper]]
  })
}

/** A link may lead anywhere; it is not followed, and not passed over in silence. */
export function findLinks(folder: Location, entries: readonly Dirent[]): readonly Finding[] {
  const links = entries.filter((entry) => entry.isSymbolicLink() && extname(entry.name) !== '.md')
  return links.map(({ name }) => {
    const path = shownPath(within(folder, name))
    return ['path', startOf(path), path, 'it is a symbolic link']
  })
}

/** Folders that are called as texts and facts are: nothing in them is read. */
export function findTextFolders(folder: Location, entries: readonly Dirent[]): readonly Finding[] {
  const named = entries.filter(({ name }) => name === factsName || extname(name) === '.md')
  return named
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ['folder-name', startOf(shownPath(within(folder, name))), name])
}

/** A text that is named after no language. */
export function strangeName(file: Location, names: readonly string[]): Finding {
  const name = basename(file.absolute)
  const [place, proper] = [startOf(shownPath(file)), likelyTextName(name)]
  if (proper === undefined) return ['language-file', place, name]
  return names.includes(proper) ? ['language-copy', place, name, proper] : ['language-file', place, name, proper]
}

/** Documents within a document: its folders are for pictures. */
export async function findInner(folder: Location, entries: readonly Dirent[]): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const { name } of entries.filter(isVisibleFolder)) {
    const inner = within(folder, name)
    const names = await readdir(inner.absolute).catch(() => [])
    const path = shownPath(inner)
    if (names.some((one) => one === factsName))
      found.push(['document-inside', startOf(path), path, basename(folder.absolute)])
  }
  return found
}

/** Folders that documents may stand in. */
export function isVisibleFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'
}
