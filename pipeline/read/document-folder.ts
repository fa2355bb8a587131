/** Documents as they stand on the disk: a folder with its language files, or one file. */
import { basename, join, posix } from 'node:path'
import type { Finding } from '../diagnostics.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Root } from './bytes.ts'
import { languageOf } from './file-names.ts'
import { shownPath, startOf, within, type Location } from './location.ts'

/** One language file and where its document's facts are. */
export interface LanguageFile {
  /** Name of the document: its folder's, or the file's without its ending. */
  readonly document: string
  /** The document's folder, absolute where it is on the disk; nothing outside it is read. */
  readonly root: Root
  /** Name inside the root. */
  readonly name: string
  /** As messages show it: relative to where the command runs, with “/”. */
  readonly path: string
  /** From the name (`fr.md`); absent for a single file, whose front matter says it. */
  readonly language?: LanguageCode
  /** `document.yaml`, where there is one, or what is there in its place. */
  readonly facts?: { readonly name: string; readonly path: string }
}

/** A document with all its languages; of one that has facts alone, none. */
export interface DocumentFolder {
  readonly document: string
  /** Absolute; of one in memory, its name. */
  readonly root: string
  /** The folder, or the one file that it is, as messages show it. */
  readonly path: string
  readonly languages: readonly LanguageFile[]
}

/** The document of a folder, with the language files of these names and the file of its facts. */
export function folderDocument(folder: Location, names: readonly string[], factsFile?: string): DocumentFolder {
  const document = basename(folder.absolute)
  const pathOf = (name: string) => shownPath(within(folder, name))
  const facts = factsFile === undefined ? {} : { facts: { name: factsFile, path: pathOf(factsFile) } }
  const files = names.map((name) => ({
    document,
    root: folder.absolute,
    name,
    path: pathOf(name),
    ...languagePart(name),
    ...facts,
  }))
  // As its files are shown, wherever it lies: a message is about it whose path begins with this one.
  const path = posix.dirname(pathOf('.md'))
  return { document, root: folder.absolute, path, languages: files }
}

/** A document that is one file. */
export function singleFile(folder: Location, name: string): DocumentFolder {
  const document = basename(name, '.md')
  const path = shownPath(within(folder, name))
  return { document, root: folder.absolute, path, languages: [{ document, root: folder.absolute, name, path }] }
}

function languagePart(name: string): { readonly language?: LanguageCode } {
  const language = languageOf(name)
  return language === undefined ? {} : { language }
}

/** The same document named twice (its folder and a file of it) is one, with all its languages. */
export function mergeSame(documents: readonly DocumentFolder[]): readonly DocumentFolder[] {
  const merged = new Map<string, DocumentFolder>()
  for (const document of documents) {
    const key = join(document.root, document.document)
    const same = merged.get(key)
    merged.set(key, same === undefined ? document : { ...same, languages: united(same.languages, document.languages) })
  }
  return [...merged.values()]
}

function united(first: readonly LanguageFile[], second: readonly LanguageFile[]): readonly LanguageFile[] {
  const all = new Map([...first, ...second].map((file) => [file.name, file]))
  return [...all.values()].toSorted((a, b) => byCodeUnit(a.name, b.name))
}

/** Documents of one name, in a sorted list. */
export function findRepeated(documents: readonly DocumentFolder[]): readonly Finding[] {
  const repeated = documents.filter(({ document }, index) => documents[index - 1]?.document === document)
  return repeated.map(({ document, languages: files, path }) => [
    'document-repeated',
    startOf(files[0]?.path ?? path),
    document,
  ])
}

/** The order of names, the same on every machine. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
