/** What is to be built: the documents that were found, with what was found wrong on the way. */
import { posix } from 'node:path'
import { VFile } from 'vfile'
import type { CheckSettings } from '../check-settings.ts'
import { diagnosticsOf, report, type Diagnostic } from '../diagnostics.ts'
import { settingsReader } from '../read/check-settings.ts'
import type { DocumentFolder } from '../read/document-folder.ts'
import { findDocuments, type Search } from '../read/folders.ts'
import { isReservedName } from './results.ts'

/** A document and the messages about its folder. */
export interface PlannedDocument extends DocumentFolder {
  readonly diagnostics: readonly Diagnostic[]
  /** Absent where its folders say nothing. */
  readonly settings?: CheckSettings
}

/** Names of its texts and of its facts, each once. */
export function textNames({ languages }: PlannedDocument): readonly string[] {
  return [...new Set(languages.flatMap(({ name, facts }) => (facts === undefined ? [name] : [name, facts.name])))]
}

/** The same document in another folder; messages name it as before. */
export function withRoot(document: PlannedDocument, root: string): PlannedDocument {
  return { ...document, root, languages: document.languages.map((language) => ({ ...language, root })) }
}

export interface Plan {
  readonly documents: readonly PlannedDocument[]
  /** Messages that belong to none of the documents. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the documents; a message about the folder of one refuses that one and leaves the others be. */
export async function planBuild(search: Search): Promise<Plan> {
  const file = new VFile()
  const folders = await findDocuments(file, search)
  for (const folder of folders) reportName(file, folder)
  const readSettings = settingsReader(file, search)
  const settled = folders.map((folder) => ({ folder, settings: readSettings(folder.root) }))
  // Loaded here and not above: most folders say nothing.
  if (settled.some(({ settings: { silence } }) => silence.length > 0))
    (await import('../check/silence/index.ts')).tellFaults(
      file,
      settled.map(({ settings }) => settings),
    )
  const found = diagnosticsOf(file)
  const documents = settled.map(({ folder, settings }) => ({
    ...folder,
    diagnostics: found.filter((one) => isAbout(folder, one)),
    ...(isEmpty(settings) ? {} : { settings }),
  }))
  return { documents, diagnostics: found.filter((one) => !folders.some((folder) => isAbout(folder, one))) }
}

/** A message about a file of a document's folder, about the folder, or about the one file that is the document. */
function isAbout({ path }: DocumentFolder, { place }: Diagnostic): boolean {
  return place.path === path || posix.dirname(place.path) === path
}

function isEmpty({ silence, words, waiver, agenda }: CheckSettings): boolean {
  return silence.length === 0 && words.length === 0 && waiver === undefined && agenda === undefined
}

/** Bytes of a name: behind it stand language and format, and systems take 255 for all of it. */
const longestName = 240
const shownOfName = 40

function reportName(file: VFile, { document, languages, path }: DocumentFolder): void {
  const place = { path: languages[0]?.path ?? path, line: 1, column: 1 }
  if (isReservedName(document))
    report(file, 'document-name', place, document, 'the results have a file of that name, or hide it')
  else if (Buffer.byteLength(document) > longestName)
    report(file, 'document-name', place, `${[...document].slice(0, shownOfName).join('')}…`, 'the name is too long')
}
