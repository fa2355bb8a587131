/** Finds the documents among the files and folders that a command is given. */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import { report } from '../diagnostics.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** One language file and where its document's facts are. */
export interface LanguageFile {
  /** Name of the document: its folder's, or the file's without its ending. */
  readonly document: string
  /** The document's folder, absolute; nothing outside it is read. */
  readonly root: string
  /** Name inside the root. */
  readonly name: string
  /** As messages show it: relative to where the command runs, with “/”. */
  readonly path: string
  /** From the name (`fr.md`); absent for a single file, whose front matter says it. */
  readonly language?: LanguageCode
  /** `document.yaml`, where there is one. */
  readonly facts?: { readonly name: string; readonly path: string }
}

/** A document with all its languages. */
export interface DocumentFolder {
  readonly document: string
  readonly root: string
  readonly languages: readonly LanguageFile[]
}

/** Where the command runs, and what it is given. */
export interface Search {
  readonly from: string
  readonly paths: readonly string[]
}

const factsName = 'document.yaml'
const deepest = 8

/** All documents at the given paths, in code-unit order of their names; what is not one is reported on `file`. */
export async function findDocuments(file: VFile, { from, paths }: Search): Promise<readonly DocumentFolder[]> {
  const found: DocumentFolder[] = []
  for (const path of paths) found.push(...(await findAt(file, { from, absolute: resolve(from, path) })))
  const documents = withoutTwins(found).toSorted((a, b) => byCodeUnit(a.document, b.document))
  documents.forEach((document, index) => reportRepeated(file, document, documents[index - 1]))
  return documents
}

interface Spot {
  readonly from: string
  readonly absolute: string
}

async function findAt(file: VFile, spot: Spot): Promise<readonly DocumentFolder[]> {
  const status = await stat(spot.absolute).catch(() => undefined)
  const path = shownPath(spot)
  if (status === undefined) return none(() => report(file, 'missing', { path, line: 1, column: 1 }, path))
  if (!status.isDirectory()) return findFile(file, spot)
  const documents = await findInFolder(file, spot, 0)
  return documents.length > 0 || file.messages.length > 0
    ? documents
    : none(() => report(file, 'no-document', { path, line: 1, column: 1 }, path))
}

function none(tell: () => void): readonly [] {
  tell()
  return []
}

/** Relative to where the command runs; to the folder above for what lies elsewhere, so that no message holds an absolute path. */
function shownPath({ from, absolute }: Spot): string {
  const near = relative(from, absolute)
  const shown = near === '' ? '.' : near.startsWith('..') ? join(basename(dirname(absolute)), basename(absolute)) : near
  return shown.split(sep).join('/')
}

/** A file given by name: a language of its folder's document, or a document of its own. */
async function findFile(file: VFile, spot: Spot): Promise<readonly DocumentFolder[]> {
  const name = basename(spot.absolute)
  const path = shownPath(spot)
  if (extname(name) !== '.md') return none(() => report(file, 'language-file', { path, line: 1, column: 1 }, name))
  const folder = { from: spot.from, absolute: dirname(spot.absolute) }
  if (languageOf(name) === undefined) return [singleFile(folder, name)]
  return [folderDocument(folder, [name], await hasFacts(folder.absolute))]
}

async function hasFacts(folder: string): Promise<boolean> {
  const status = await stat(join(folder, factsName)).catch(() => undefined)
  return status !== undefined
}

async function findInFolder(file: VFile, spot: Spot, depth: number): Promise<readonly DocumentFolder[]> {
  const entries = (await readdir(spot.absolute, { withFileTypes: true })).toSorted((a, b) => byCodeUnit(a.name, b.name))
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)
  if (isDocument(names)) return documentIn(file, spot, names)
  const singles = names
    .filter((name) => extname(name) === '.md' && name !== 'README.md')
    .map((name) => singleFile(spot, name))
  reportLinks(file, spot, entries)
  const folders = depth < deepest ? entries.filter(isVisibleFolder) : []
  const inner = []
  for (const { name } of folders)
    inner.push(...(await findInFolder(file, { ...spot, absolute: join(spot.absolute, name) }, depth + 1)))
  return [...singles, ...inner]
}

/** A link may lead anywhere; it is not followed, and not passed over in silence. */
function reportLinks(file: VFile, spot: Spot, entries: readonly Dirent[]): void {
  for (const { name } of entries.filter((entry) => entry.isSymbolicLink() && extname(entry.name) !== '.md')) {
    const path = shownPath({ ...spot, absolute: join(spot.absolute, name) })
    report(file, 'path', { path, line: 1, column: 1 }, path, 'it is a symbolic link')
  }
}

function isVisibleFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'
}

function isDocument(names: readonly string[]): boolean {
  return names.includes(factsName) || names.some((name) => languageOf(name) !== undefined)
}

function documentIn(file: VFile, spot: Spot, names: readonly string[]): readonly DocumentFolder[] {
  const texts = names.filter((name) => extname(name) === '.md')
  for (const name of texts.filter((text) => languageOf(text) === undefined)) {
    report(
      file,
      'language-file',
      { path: shownPath({ ...spot, absolute: join(spot.absolute, name) }), line: 1, column: 1 },
      name,
    )
  }
  const files = texts.filter((name) => languageOf(name) !== undefined)
  if (files.length > 0) return [folderDocument(spot, files, names.includes(factsName))]
  const path = shownPath({ ...spot, absolute: join(spot.absolute, factsName) })
  return none(() => report(file, 'no-language', { path, line: 1, column: 1 }, basename(spot.absolute)))
}

function folderDocument(spot: Spot, names: readonly string[], withFacts: boolean): DocumentFolder {
  const document = basename(spot.absolute)
  const pathOf = (name: string) => shownPath({ ...spot, absolute: join(spot.absolute, name) })
  const facts = withFacts ? { facts: { name: factsName, path: pathOf(factsName) } } : {}
  const files = names.map((name) => ({
    document,
    root: spot.absolute,
    name,
    path: pathOf(name),
    ...languagePart(name),
    ...facts,
  }))
  return { document, root: spot.absolute, languages: files }
}

function singleFile(folder: Spot, name: string): DocumentFolder {
  const document = basename(name, '.md')
  const path = shownPath({ ...folder, absolute: join(folder.absolute, name) })
  return { document, root: folder.absolute, languages: [{ document, root: folder.absolute, name, path }] }
}

function languagePart(name: string): { readonly language?: LanguageCode } {
  const language = languageOf(name)
  return language === undefined ? {} : { language }
}

function languageOf(name: string): LanguageCode | undefined {
  const code = basename(name, '.md')
  // A key of the table of languages is a language.
  return extname(name) === '.md' && Object.hasOwn(languages, code) ? (code as LanguageCode) : undefined
}

/** The same document named twice (its folder and a file of it) is one, with all its languages. */
function withoutTwins(documents: readonly DocumentFolder[]): readonly DocumentFolder[] {
  const merged = new Map<string, DocumentFolder>()
  for (const document of documents) {
    const key = join(document.root, document.document)
    const twin = merged.get(key)
    merged.set(key, twin === undefined ? document : { ...twin, languages: united(twin.languages, document.languages) })
  }
  return [...merged.values()]
}

function united(first: readonly LanguageFile[], second: readonly LanguageFile[]): readonly LanguageFile[] {
  const all = new Map([...first, ...second].map((file) => [file.name, file]))
  return [...all.values()].toSorted((a, b) => byCodeUnit(a.name, b.name))
}

function reportRepeated(file: VFile, document: DocumentFolder, before: DocumentFolder | undefined): void {
  const path = document.languages[0]?.path ?? document.document
  if (before?.document === document.document)
    report(file, 'document-repeated', { path, line: 1, column: 1 }, document.document)
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
