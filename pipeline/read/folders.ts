/** Finds the documents among the files and folders that a command is given. */
import { Stats, type Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, resolve } from 'node:path'
import type { VFile } from 'vfile'
import { reportAll, type Finding } from '../diagnostics.ts'
import { nearestName } from '../text/nearest.ts'
import {
  byCodeUnit,
  findRepeated,
  folderDocument,
  mergeSame,
  singleFile,
  type DocumentFolder,
} from './document-folder.ts'
import { cureOf, factsFileOf, factsName, isBroken, isDocument, languageOf } from './file-names.ts'
import { shownPath, startOf, within, type Location } from './location.ts'
import {
  findBroken,
  findInner,
  findLinks,
  findMisnamed,
  findTextFolders,
  isVisibleFolder,
  strangeName,
} from './stray-entries.ts'

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

/** The document that files make, by their names; none where they are of several, or of none. */
export function findInMemory(file: VFile, name: string, names: readonly string[]): DocumentFolder | undefined {
  const folder: Location = { from: '/', absolute: resolve('/', name) }
  const sorted = names.filter((one) => !one.includes('/')).toSorted(byCodeUnit)
  const [single, ...others] = sorted.filter((one) => extname(one) === '.md')
  const { documents, findings } = isDocument(sorted)
    ? documentOf(folder, sorted)
    : single !== undefined && others.length === 0
      ? { documents: [singleFile(folder, single)], findings: [] }
      : nothing('no-document', startOf(name), name)
  reportAll(file, [...findMisnamed(folder, sorted), ...findings])
  return documents[0]
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

/** A file given by name: a language of its folder's document, or a document of its own. */
async function findFile(location: Location): Promise<Found> {
  const name = basename(location.absolute)
  if (extname(name) !== '.md') return nothing('not-markdown', startOf(shownPath(location)), name, cureOf(name))
  const folder = { from: location.from, absolute: dirname(location.absolute) }
  const names = (await readdir(folder.absolute).catch(() => [])).toSorted(byCodeUnit)
  const findings = findMisnamed(folder, names).filter(([code]) => code === 'facts-name')
  return { documents: [documentOfFile(folder, name, names)], findings: languageOf(name) === undefined ? [] : findings }
}

/** The document of a text that is given by name, in a folder that holds files of these names. */
export function documentOfFile(folder: Location, name: string, names: readonly string[]): DocumentFolder {
  if (languageOf(name) === undefined) return singleFile(folder, name)
  return folderDocument(folder, [name], factsFileOf(names))
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

async function documentIn(folder: Location, entries: readonly Dirent[]): Promise<Found> {
  const names = entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name)
  const findings = [...findTextFolders(folder, entries), ...(await findInner(folder, entries))]
  return joinFound([documentOf(folder, names), { documents: [], findings }])
}

/** The document of a folder that holds files of these names. */
function documentOf(folder: Location, names: readonly string[]): Found {
  const texts = names.filter((name) => extname(name) === '.md')
  const strange = texts.filter((name) => languageOf(name) === undefined)
  const files = texts.filter((name) => languageOf(name) !== undefined)
  const facts = startOf(shownPath(within(folder, factsName)))
  const findings: readonly Finding[] = [
    ...strange.map((name) => strangeName(within(folder, name), names)),
    // A text that has another name is told by its own.
    ...(files.length === 0 && strange.length === 0 ? [['no-language', facts, basename(folder.absolute)] as const] : []),
  ]
  return { documents: [folderDocument(folder, files, factsFileOf(names))], findings }
}
