/** Names of kept results: hashes of all that can change the bytes of a document, or what is told of it. */
import { sha256 } from '../../text/sha256.ts'
import { digestOf, readBytes } from '../../read/bytes.ts'
import { defaultLimits } from '../../text/limits.ts'
import { by, type SourceRecord } from '../manifest.ts'
import { textNames, withRoot, type PlannedDocument } from '../plan.ts'
import type { BuildTask, DocumentBuild } from '../task.ts'

/** Texts and facts of a document as they stand on the disk. */
export function readTexts(document: PlannedDocument): readonly SourceRecord[] {
  return readSources(document, textNames(document), defaultLimits.fileBytes)
}

/** Pictures of a document, by their names within its folder, as they stand on the disk. */
export function readPictures(document: PlannedDocument, names: readonly string[]): readonly SourceRecord[] {
  return readSources(document, names, defaultLimits.pictureBytes)
}

/** Hashes of files, as a build would note them: why one cannot be read is told, too. */
function readSources({ root }: PlannedDocument, names: readonly string[], limit: number): readonly SourceRecord[] {
  const records = names.map((path) => ({ path, sha256: digestOf(readBytes({ root, path, limit })) }))
  return records.toSorted(by(({ path }) => path))
}

/** What a document was made of. */
export interface MadeOf {
  readonly texts: readonly SourceRecord[]
  readonly pictures: readonly SourceRecord[]
}

/** What was read as a document was built or refused; absent where a file was changed meanwhile, or more than files decided. */
export function madeOf(document: PlannedDocument, made: DocumentBuild): MadeOf | undefined {
  const sources = 'record' in made ? made.record.versions.flatMap((version) => version.sources) : made.sources
  if (sources === undefined) return undefined
  const read = new Map<string, string>()
  for (const { path, sha256: hash } of sources) {
    if ((read.get(path) ?? hash) !== hash) return undefined
    read.set(path, hash)
  }
  const names = textNames(document)
  const records = [...read].map(([path, hash]) => ({ path: nameOf(document, path), sha256: hash }))
  const sorted = records.toSorted(by(({ path }) => path))
  return {
    texts: sorted.filter(({ path }) => names.includes(path)),
    pictures: sorted.filter(({ path }) => !names.includes(path)),
  }
}

/** Records of a folder's files begin with the document's name. */
function nameOf({ document, languages }: PlannedDocument, path: string): string {
  return languages.some(({ language }) => language !== undefined) ? path.slice(document.length + 1) : path
}

/** The name of what texts come to: which pictures they ask for. Where the document stands on the disk is no part of it. */
export function nameTexts(tool: string, { document, wanted }: BuildTask, texts: readonly SourceRecord[]): string {
  return hashOf([tool, wanted, withRoot(document, ''), texts])
}

/** The name of what texts and pictures come to. */
export function nameResult(texts: string, pictures: readonly SourceRecord[]): string {
  return hashOf([texts, pictures])
}

function hashOf(value: unknown): string {
  return sha256(JSON.stringify(value))
}
