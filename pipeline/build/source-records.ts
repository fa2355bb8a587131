/** Hashes of the files that one language of a document was made from. */
import type { Source } from '../source.ts'
import { readBytes, type ReadResult } from '../read/bytes.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import { checkPath } from '../read/paths.ts'
import { sha256 } from '../text/sha256.ts'
import { by, type SourceRecord } from './manifest.ts'

/** Every file that was read, as it was when it was read, under paths that do not depend on where the command runs. */
export function recordSources(location: LanguageFile, { digests }: Pick<Source, 'digests'>): readonly SourceRecord[] {
  const records = [...digests].map(([name, hash]) => ({ path: recordedPath(location, name), sha256: hash }))
  return records.toSorted(by(({ path }) => path))
}

/** A path as the manifest gives it: it begins with the document's name; a document of one file is that file. */
export function recordedPath({ document, language }: LanguageFile, name: string): string {
  return language === undefined ? name : `${document}/${name}`
}

/** True for the record of the facts that all languages of a document share. */
export function isFactsRecord({ path }: SourceRecord): boolean {
  return path.endsWith('/document.yaml')
}

/** True when the files below a document's folder are still what they were when they were recorded. */
export function isUnchanged(root: string, sources: readonly SourceRecord[]): boolean {
  return sources.every(({ path, sha256: hash }) => {
    const checked = checkPath(encodeURI(path.slice(path.indexOf('/') + 1)))
    const result = 'path' in checked ? readWhole(root, checked.path) : undefined
    return result !== undefined && 'bytes' in result && sha256(result.bytes) === hash
  })
}

/** The reading stage has held the file to its limit. */
function readWhole(root: string, path: string): ReadResult {
  return readBytes({ root, path, limit: Number.MAX_SAFE_INTEGER })
}
