/** The record of what stands in the result folder: which file came of which sources, with what messages. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LanguageCode } from '../../templates/languages/index.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { version } from '../version.ts'
import type { Format } from '../write/index.ts'
import { isMissing } from './disk.ts'
import { parseManifest } from './manifest-text.ts'
import { summaryNames } from './results.ts'

/** A file that a version was made from; the path starts at the folder that holds the document. */
export interface SourceRecord {
  readonly path: string
  readonly sha256: string
}

/** A result; the path starts at the result folder. */
export interface FileRecord {
  readonly path: string
  readonly format: Format
  readonly size: number
  readonly sha256: string
}

/** One language of one document. */
export interface VersionRecord {
  readonly language: LanguageCode
  readonly symbol?: string
  readonly title: string
  readonly sources: readonly SourceRecord[]
  readonly files: readonly FileRecord[]
  readonly diagnostics: readonly Diagnostic[]
}

export interface DocumentRecord {
  readonly document: string
  readonly versions: readonly VersionRecord[]
}

export interface Manifest {
  readonly masthead: string
  readonly documents: readonly DocumentRecord[]
}

/** The manifest of a result folder; an empty one where there is none or where it is not one of ours. */
export async function readManifest(out: string): Promise<Manifest> {
  const text = await readFile(join(out, summaryNames.manifest), 'utf8').catch((fault: unknown) => {
    if (isMissing(fault)) return ''
    throw fault
  })
  return parseManifest(text) ?? { masthead: version, documents: [] }
}

/** The manifest after a run: new documents replace their older selves, the others stay as far as their files do. */
export async function mergeManifest(
  out: string,
  before: Manifest,
  built: readonly DocumentRecord[],
): Promise<Manifest> {
  const earlier = new Map(before.documents.map((record) => [record.document, record]))
  const replaced = built.map((record) => carryOver(earlier.get(record.document), record))
  const isBuilt = new Set(built.map(({ document }) => document))
  const others = before.documents.filter(({ document }) => !isBuilt.has(document))
  const documents = await Promise.all([...others, ...replaced].map((record) => withExistingFiles(out, record, built)))
  return {
    masthead: version,
    documents: documents.filter(({ versions }) => versions.length > 0).toSorted(by(({ document }) => document)),
  }
}

/** Earlier files of formats that were not asked for now stay, if they came of the very same sources. */
function carryOver(earlier: DocumentRecord | undefined, built: DocumentRecord): DocumentRecord {
  const versions = built.versions.map((version) => {
    const old = earlier?.versions.find(({ language }) => language === version.language)
    if (old === undefined || !hasSameSources(old, version)) return version
    const formats = new Set(version.files.map(({ format }) => format))
    const kept = old.files.filter(({ format }) => !formats.has(format))
    return { ...version, files: [...version.files, ...kept].toSorted(by(({ path }) => path)) }
  })
  return { ...built, versions }
}

function hasSameSources(a: VersionRecord, b: VersionRecord): boolean {
  const text = ({ sources }: VersionRecord) => sources.map(({ path, sha256 }) => `${sha256} ${path}`).join('\n')
  return text(a) === text(b)
}

/** Every file of a manifest, in the order of their paths. */
export function filesOf(documents: readonly DocumentRecord[]): readonly FileRecord[] {
  return documents
    .flatMap(({ versions }) => versions)
    .flatMap(({ files }) => files)
    .toSorted(by(({ path }) => path))
}

/** Orders by code units: no locale, so that every machine agrees. */
export function by<Item>(key: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => {
    const [left, right] = [key(a), key(b)]
    return left < right ? -1 : left > right ? 1 : 0
  }
}

/** New files are not in their place yet and count as existing. */
async function withExistingFiles(
  out: string,
  record: DocumentRecord,
  built: readonly DocumentRecord[],
): Promise<DocumentRecord> {
  const coming = new Set(filesOf(built).map(({ path }) => path))
  const stays = async (path: string) => coming.has(path) || isFile(join(out, path))
  const versions = await Promise.all(
    record.versions.map(async (version) => {
      const isKept = await Promise.all(version.files.map(({ path }) => stays(path)))
      return { ...version, files: version.files.filter((_file, index) => isKept[index]) }
    }),
  )
  return { ...record, versions: versions.filter(({ files }) => files.length > 0) }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}
