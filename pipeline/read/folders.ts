/** Finds the documents among the files and folders that a command is given. */
import { Stats, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import type { VFile } from 'vfile'
import { reportAll, type Finding } from '../diagnostics.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import { nearestName } from '../text/nearest.ts'
import type { Place } from '../text/positions.ts'
import { cureOf, factsName, isBroken, languageOf, properName } from './file-names.ts'

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

/** A document with all its languages; of one that has facts alone, none. */
export interface DocumentFolder {
  readonly document: string
  readonly root: string
  /** The folder, or the one file that it is, as messages show it. */
  readonly path: string
  readonly languages: readonly LanguageFile[]
}

/** Where the command runs, and what it is given. */
export interface Search {
  readonly from: string
  readonly paths: readonly string[]
}

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
  const path = shownPath(location)
  const status = await stat(location.absolute).catch((fault: unknown) => fault)
  if (!(status instanceof Stats)) return isAbsent(status) ? findNothing(location) : nothing(...unreadable(path))
  if (!status.isDirectory()) return findFile(location)
  const found = await findInFolder(location)
  const isEmpty = found.documents.length === 0 && found.findings.every(([code]) => code === 'file-name')
  return isEmpty ? joinFound([found, nothing('no-document', startOf(path), path)]) : found
}

function isAbsent(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && (fault.code === 'ENOENT' || fault.code === 'ENOTDIR')
}

async function findNothing(location: Location): Promise<Found> {
  const path = shownPath(location)
  const names = await readdir(dirname(location.absolute)).catch(() => [])
  const near = nearestName(basename(location.absolute), names)
  return near === undefined ? nothing('missing', startOf(path), path) : nothing('missing', startOf(path), path, near)
}

function unreadable(path: string): Finding {
  return ['path-unreadable', startOf(path), path]
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
  if (extname(name) !== '.md') return nothing('not-markdown', startOf(shownPath(location)), name, cureOf(name))
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

/** A folder that cannot be read costs nothing but itself. */
async function findInFolder(folder: Location): Promise<Found> {
  const all = await readdir(folder.absolute, { withFileTypes: true }).catch(() => undefined)
  if (all === undefined) return nothing(...unreadable(shownPath(folder)))
  const entries = all.filter(({ name }) => !isBroken(name)).toSorted((a, b) => byCodeUnit(a.name, b.name))
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)
  const findings = [...findBroken(folder, all), ...findMisnamed(folder, names)]
  if (isDocument(names)) return joinFound([{ documents: [], findings }, await documentIn(folder, entries)])
  const singles = names.filter((name) => extname(name) === '.md' && name !== 'README.md')
  const documents = singles.map((name) => singleFile(folder, name))
  const inner: Found[] = []
  for (const { name } of entries.filter(isVisibleFolder)) inner.push(await findInFolder(within(folder, name)))
  return joinFound([{ documents, findings: [...findings, ...findLinks(folder, entries)] }, ...inner])
}

/** What has a name that no path can say. */
function findBroken(folder: Location, entries: readonly Dirent[]): readonly Finding[] {
  const broken = entries.filter(
    (entry) => isBroken(entry.name) && (entry.isDirectory() || extname(entry.name) === '.md'),
  )
  return broken.map(({ name }) => {
    const path = shownPath(within(folder, name))
    return ['path-encoding', startOf(path), path]
  })
}

/** Files that are not read for their names, where the file is missing that they were probably meant to be. */
function findMisnamed(folder: Location, names: readonly string[]): readonly Finding[] {
  const there = new Set(names)
  return names.flatMap((name): readonly Finding[] => {
    const proper = properName(name)
    if (proper === undefined || there.has(proper)) return []
    if (extname(name) === '.md' && isDocument(names)) return []
    return [['file-name', startOf(shownPath(within(folder, name))), name, proper]]
  })
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

async function documentIn(folder: Location, entries: readonly Dirent[]): Promise<Found> {
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)
  const texts = names.filter((name) => extname(name) === '.md')
  const strange = texts.filter((name) => languageOf(name) === undefined)
  const files = texts.filter((name) => languageOf(name) !== undefined)
  const facts = startOf(shownPath(within(folder, factsName)))
  const findings: readonly Finding[] = [
    ...strange.map((name) => strangeName(within(folder, name))),
    ...(files.length === 0 ? [['no-language', facts, basename(folder.absolute)] as const] : []),
    ...findTextFolders(folder, entries),
    ...(await findInner(folder, entries)),
  ]
  return { documents: [folderDocument(folder, files, names.includes(factsName))], findings }
}

/** Folders that are called as texts and facts are: nothing in them is read. */
function findTextFolders(folder: Location, entries: readonly Dirent[]): readonly Finding[] {
  const named = entries.filter(({ name }) => name === factsName || extname(name) === '.md')
  return named
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ['folder-name', startOf(shownPath(within(folder, name))), name])
}

function strangeName(file: Location): Finding {
  const name = basename(file.absolute)
  const [place, proper] = [startOf(shownPath(file)), properName(name)]
  return proper === undefined ? ['language-file', place, name] : ['language-file', place, name, proper]
}

/** Documents within a document: its folders are for pictures. */
async function findInner(folder: Location, entries: readonly Dirent[]): Promise<readonly Finding[]> {
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
  return { document, root: folder.absolute, path: shownPath(folder), languages: files }
}

function singleFile(folder: Location, name: string): DocumentFolder {
  const document = basename(name, '.md')
  const path = shownPath(within(folder, name))
  return { document, root: folder.absolute, path, languages: [{ document, root: folder.absolute, name, path }] }
}

function languagePart(name: string): { readonly language?: LanguageCode } {
  const language = languageOf(name)
  return language === undefined ? {} : { language }
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
  return repeated.map(({ document, languages: files, path }) => [
    'document-repeated',
    startOf(files[0]?.path ?? path),
    document,
  ])
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
