/** Builds a document of files in memory: nothing is read from the disk but fonts, and nothing is written. */
import { VFile } from 'vfile'
import type { Wanted } from '../compile.ts'
import { settingsName } from '../check-settings.ts'
import { tellFaults } from '../check/silence/index.ts'
import { diagnosticsOf, report, type Diagnostic } from '../diagnostics.ts'
import { readSettings } from '../read/check-settings.ts'
import { findInMemory } from '../read/folders.ts'
import { buildDocument } from './build-document.ts'
import { refuse } from './refusal.ts'
import type { BuiltDocument, DocumentBuild } from './task.ts'

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
  tellFaults(file, [settings])
  const diagnostics = diagnosticsOf(file)
  if (folder === undefined)
    return refuse({ document: name, root: name, path: name, languages: [], diagnostics }, diagnostics)
  const languages = folder.languages.map((language) => ({ ...language, root: files }))
  const made = await buildDocument({ ...folder, languages, diagnostics, settings }, wanted)
  return 'record' in made ? { ...made, diagnostics: [...made.diagnostics, ...unneededOf(made)] } : made
}

function unneededOf({ unneeded = [] }: BuiltDocument): readonly Diagnostic[] {
  const file = new VFile()
  for (const { code, place } of unneeded) report(file, 'silence-unneeded', place, code)
  return diagnosticsOf(file)
}
