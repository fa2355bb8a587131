/** Names of kept results: hashes of all that can change the bytes of a document, or what is told of it. */
import { createHash } from 'node:crypto'
import { readBytes } from '../../read/bytes.ts'
import { sha256 } from '../checksums.ts'
import { by, type DocumentRecord, type SourceRecord } from '../manifest.ts'
import { textNames, withRoot, type PlannedDocument } from '../plan.ts'
import type { BuildTask } from '../task.ts'

/** No file of a source may be as large. */
const mostBytes = 64 * 1024 * 1024

/** Texts and facts of a document as they stand on the disk; absent where one cannot be read. */
export function readTexts(document: PlannedDocument): readonly SourceRecord[] | undefined {
  return readSources(document, textNames(document))
}

/** Files of a document by their names within its folder. */
export function readSources(document: PlannedDocument, names: readonly string[]): readonly SourceRecord[] | undefined {
  const records = names.flatMap((path) => {
    const read = readBytes({ root: document.root, path, limit: mostBytes })
    return 'bytes' in read ? [{ path, sha256: sha256(read.bytes) }] : []
  })
  return records.length === names.length ? records.toSorted(by(({ path }) => path)) : undefined
}

/** What a document was made of, by its record. */
export interface MadeOf {
  readonly texts: readonly SourceRecord[]
  readonly pictures: readonly SourceRecord[]
}

/** What was read as a document was built; absent where a file was changed meanwhile. */
export function madeOf(document: PlannedDocument, { versions }: DocumentRecord): MadeOf | undefined {
  const read = new Map<string, string>()
  for (const { path, sha256: hash } of versions.flatMap(({ sources }) => sources)) {
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
  return createHash('sha256').update(JSON.stringify(value)).digest('hex')
}
