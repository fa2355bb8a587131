/** Builds a document of files in memory: nothing is read from the disk but fonts, and nothing is written. */
import { VFile } from 'vfile'
import type { Wanted } from '../compile.ts'
import { settingsName } from '../check-settings.ts'
import { diagnosticsOf } from '../diagnostics.ts'
import { readSettings } from '../read/check-settings.ts'
import { findInMemory } from '../read/folders.ts'
import { buildDocument } from './build-document.ts'
import { refuse } from './refusal.ts'
import type { DocumentBuild } from './task.ts'

/** A document by its name, and its files by their paths. */
export interface MemoryDocument {
  readonly name: string
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** What a build of its folder would make. */
export async function buildInMemory({ name, files }: MemoryDocument, wanted: Wanted): Promise<DocumentBuild> {
  const file = new VFile()
  const folder = findInMemory(file, name, [...files.keys()])
  const settings = readSettings(file, { root: files, path: `${name}/${settingsName}` })
  const diagnostics = diagnosticsOf(file)
  if (folder === undefined)
    return refuse({ document: name, root: name, path: name, languages: [], diagnostics }, diagnostics)
  const languages = folder.languages.map((language) => ({ ...language, root: files }))
  return buildDocument({ ...folder, languages, diagnostics, settings }, wanted)
}
