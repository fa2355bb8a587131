/** Which document an open text is of: the one that a build would read it for. */
import { basename, dirname, extname } from 'node:path'
import { VFile } from 'vfile'
import { diagnosticsOf, reportAll, type Diagnostic } from '../diagnostics.ts'
import type { EditedFolder } from '../read/bytes.ts'
import { byCodeUnit, folderDocument, type DocumentFolder } from '../read/document-folder.ts'
import { factsFileOf, isDocument, languageOf } from '../read/file-names.ts'
import { documentOfFile } from '../read/folders.ts'
import { storedNames } from '../read/stored-files.ts'
import { findMisnamed } from '../read/stray-entries.ts'

/** A document with texts that are open. */
export interface OpenDocument extends DocumentFolder {
  /** What is wrong with names of files in its folder. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The document of a text, by its path and those of all open texts; absent for what belongs to none. */
export async function findDocument(path: string, open: readonly string[]): Promise<OpenDocument | undefined> {
  const absolute = dirname(path)
  const folder = { from: dirname(absolute), absolute }
  const unsaved = open.filter((one) => dirname(one) === absolute).map((one) => basename(one))
  const stored = await storedNames(absolute)
  const names = [...new Set([...stored, ...unsaved])].toSorted(byCodeUnit)
  const document = documentOf(basename(path), names, folder)
  if (document === undefined) return undefined
  const file = new VFile()
  reportAll(file, findMisnamed(folder, names))
  return { ...document, diagnostics: diagnosticsOf(file) }
}

function documentOf(
  name: string,
  names: readonly string[],
  folder: { readonly from: string; readonly absolute: string },
): DocumentFolder | undefined {
  if (languageOf(name) !== undefined || (isDocument(names) && factsFileOf(names) === name)) {
    const texts = names.filter((one) => languageOf(one) !== undefined)
    return folderDocument(folder, texts, factsFileOf(names))
  }
  // As a build of the folder has it.
  return extname(name) === '.md' && name !== 'README.md' ? documentOfFile(folder, name, names) : undefined
}

/** The same document, with what an editor has in the place of some of its files, by their names. */
export function withUnsaved<Found extends DocumentFolder>(document: Found, unsaved: EditedFolder['unsaved']): Found {
  const root: EditedFolder = { folder: document.root, unsaved }
  return { ...document, languages: document.languages.map((language) => ({ ...language, root })) }
}
