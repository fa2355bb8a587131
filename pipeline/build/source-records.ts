/** Hashes of the files that one language of a document was made from. */
import type { Publication } from '../publication.ts'
import { readBytes } from '../read/bytes.ts'
import type { LanguageFile } from '../read/folders.ts'
import { checkPath } from '../read/paths.ts'
import { sha256 } from './checksums.ts'
import { by, type SourceRecord } from './manifest.ts'

/** Every file that was read, under paths that do not depend on where the command runs. */
export async function recordSources(
  location: LanguageFile,
  { pictures }: Publication,
): Promise<readonly SourceRecord[]> {
  const texts = [location.name, ...(location.facts === undefined ? [] : [location.facts.name])]
  const names = new Set([...texts, ...[...pictures.keys()].map(pathOf)])
  const records = await Promise.all([...names].map((name) => recordSource(location, name)))
  return records.toSorted(by(({ path }) => path))
}

/** A path as the manifest gives it: it begins with the document's name; a document of one file is that file. */
export function recordedPath({ document, language }: LanguageFile, name: string): string {
  return language === undefined ? name : `${document}/${name}`
}

async function recordSource(location: LanguageFile, name: string): Promise<SourceRecord> {
  const result = await readBytes({ root: location.root, path: name, limit: Number.MAX_SAFE_INTEGER })
  if ('fault' in result) throw new Error(`a source was read and is ${result.fault} now: ${location.document}/${name}`)
  return { path: recordedPath(location, name), sha256: sha256(result.bytes) }
}

function pathOf(name: string): string {
  const checked = checkPath(name)
  if ('refused' in checked) throw new Error('a picture was read under a refused name')
  return checked.path
}
