/** Finds the documents among the files and folders that a command is given. */
import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import { reportAll, type Finding } from '../diagnostics.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Place } from '../text/positions.ts'

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
  const all: Found[] = []
  for (const path of paths) all.push(await findAt({ from, absolute: resolve(from, path) }))
  const found = joinFound(all)
  const documents = mergeSame(found.documents).toSorted((a, b) => byCodeUnit(a.document, b.document))
  reportAll(file, [...found.findings, ...findRepeated(documents)])
  return documents
}

interface Found {
  readonly documents: readonly DocumentFolder[]
  readonly findings: readonly Finding[]
}

function joinFound(all: readonly Found[]): Found {
  return { documents: all.flatMap(({ documents }) => documents), findings: all.flatMap(({ findings }) => findings) }
}

function nothing(...finding: Finding): Found {
  return { documents: [], findings: [finding] }
}

/** A file or folder of the disk, and the folder that messages name it from. */
interface Location {
  readonly from: string
  readonly absolute: string
}

function startOf(path: string): Place {
  return { path, line: 1, column: 1 }
}

async function findAt(location: Location): Promise<Found> {
  const status = await stat(location.absolute).catch(() => undefined)
  const path = shownPath(location)
  if (status === undefined) return nothing('missing', startOf(path), path)
  if (!status.isDirectory()) return findFile(location)
  const found = await findInFolder(location, 0)
  return found.documents.length + found.findings.length > 0 ? found : nothing('no-document', startOf(path), path)
}

/** Relative to where the command runs; to the folder above for what lies elsewhere, so that no message holds an absolute path. */
function shownPath({ from, absolute }: Location): string {
  const near = relative(from, absolute)
  const shown = near === '' ? '.' : near.startsWith('..') ? join(basename(dirname(absolute)), basename(absolute)) : near
  return shown.split(sep).join('/')
}

/** A file given by name: a language of its folder's document, or a document of its own. */
async function findFile(location: Location): Promise<Found> {
  const name = basename(location.absolute)
  if (extname(name) !== '.md') return nothing('language-file', startOf(shownPath(location)), name)
  const folder = { from: location.from, absolute: dirname(location.absolute) }
  const document =
    languageOf(name) === undefined
      ? singleFile(folder, name)
      : folderDocument(folder, [name], await hasFacts(folder.absolute))
  return { documents: [document], findings: [] }
}

async function hasFacts(folder: string): Promise<boolean> {
  const status = await stat(join(folder, factsName)).catch(() => undefined)
  return status !== undefined
}

async function findInFolder(folder: Location, depth: number): Promise<Found> {
  const all = await readdir(folder.absolute, { withFileTypes: true })
  const entries = all.toSorted((a, b) => byCodeUnit(a.name, b.name))
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)
  if (isDocument(names)) return documentIn(folder, names)
  const singles = names.filter((name) => extname(name) === '.md' && name !== 'README.md')
  const documents = singles.map((name) => singleFile(folder, name))
  const inner: Found[] = []
  for (const { name } of depth < deepest ? entries.filter(isVisibleFolder) : [])
    inner.push(await findInFolder(within(folder, name), depth + 1))
  return joinFound([{ documents, findings: findLinks(folder, entries) }, ...inner])
}

function within(folder: Location, name: string): Location {
  return { ...folder, absolute: join(folder.absolute, name) }
}

/** A link may lead anywhere; it is not followed, and not passed over in silence. */
function findLinks(folder: Location, entries: readonly Dirent[]): readonly Finding[] {
  const links = entries.filter((entry) => entry.isSymbolicLink() && extname(entry.name) !== '.md')
  return links.map(({ name }) => {
    const path = shownPath(within(folder, name))
    return ['path', startOf(path), path, 'it is a symbolic link']
  })
}

function isVisibleFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules'
}

function isDocument(names: readonly string[]): boolean {
  return names.includes(factsName) || names.some((name) => languageOf(name) !== undefined)
}

function documentIn(folder: Location, names: readonly string[]): Found {
  const texts = names.filter((name) => extname(name) === '.md')
  const strange = texts.filter((name) => languageOf(name) === undefined)
  const files = texts.filter((name) => languageOf(name) !== undefined)
  const facts = startOf(shownPath(within(folder, factsName)))
  return joinFound([
    {
      documents: [],
      findings: strange.map((name) => ['language-file', startOf(shownPath(within(folder, name))), name]),
    },
    files.length === 0
      ? nothing('no-language', facts, basename(folder.absolute))
      : { documents: [folderDocument(folder, files, names.includes(factsName))], findings: [] },
  ])
}

function folderDocument(folder: Location, names: readonly string[], withFacts: boolean): DocumentFolder {
  const document = basename(folder.absolute)
  const pathOf = (name: string) => shownPath(within(folder, name))
  const facts = withFacts ? { facts: { name: factsName, path: pathOf(factsName) } } : {}
  const files = names.map((name) => ({
    document,
    root: folder.absolute,
    name,
    path: pathOf(name),
    ...languagePart(name),
    ...facts,
  }))
  return { document, root: folder.absolute, languages: files }
}

function singleFile(folder: Location, name: string): DocumentFolder {
  const document = basename(name, '.md')
  const path = shownPath(within(folder, name))
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
function mergeSame(documents: readonly DocumentFolder[]): readonly DocumentFolder[] {
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
function findRepeated(documents: readonly DocumentFolder[]): readonly Finding[] {
  const repeated = documents.filter(({ document }, index) => documents[index - 1]?.document === document)
  return repeated.map(({ document, languages: files }) => [
    'document-repeated',
    startOf(files[0]?.path ?? document),
    document,
  ])
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
