/** One language of a document in the making: read and decided at once, each file written when it is looked at. */
import { posix } from 'node:path'
import { VFile } from 'vfile'
import { decide, lookThrough } from '../compile.ts'
import { diagnosticsOf, type Diagnostic } from '../diagnostics.ts'
import type { SourceRecord } from '../build/manifest.ts'
import { resultPath } from '../build/results.ts'
import { recordSources } from '../build/source-records.ts'
import type { Publication } from '../publication.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import { readLanguage } from '../read/source.ts'
import type { Source } from '../source.ts'
import { formats, type Format } from '../write/formats.ts'
import { writers } from '../write/index.ts'
import { noCompanions } from '../companions.ts'
import { markPublication, type MarkedPublication } from './marked.ts'

/** A text, and what was decided about it. */
export interface VersionReading {
  /** Empty where it cannot be read. */
  readonly text: string
  readonly diagnostics: readonly Diagnostic[]
  /** All that was read. */
  readonly sources: readonly SourceRecord[]
  /** Absent where there is an error. */
  readonly whole?: WholeVersion
}

/** A text without errors. */
export interface WholeVersion {
  readonly source: Source
  readonly publication: Publication
  readonly marked: MarkedPublication
}

/** A file that was written, with what its format finds. */
export interface WrittenFile {
  readonly bytes: Uint8Array
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads one language and decides all that is the same for every format. */
export async function readVersion(location: LanguageFile): Promise<VersionReading> {
  const file = new VFile()
  const read = readLanguage(file, location)
  const { source, draft, isKindKnown } = read
  const wanted = { formats, carriesSource: true }
  if (draft !== undefined) await lookThrough({ source: draft, isKindKnown }, wanted, file)
  const publication = source && (await decide(source, wanted, file))
  const marked = publication && markPublication(publication, location.path)
  return {
    text: (source ?? draft)?.text ?? '',
    diagnostics: diagnosticsOf(file),
    // Pictures are read meanwhile.
    sources: recordSources(location, read),
    ...(source === undefined || publication === undefined || marked === undefined
      ? {}
      : { whole: { source, publication, marked } }),
  }
}

/** Writes one file: a page that leads from its blocks to the source, and other formats as they are published. */
export async function writeVersion(
  { source, publication, marked }: WholeVersion,
  format: Format,
): Promise<WrittenFile> {
  const file = new VFile({ path: source.path, value: source.text, data: { source } })
  const given = format === 'html' ? marked.publication : publication
  const bytes = await writers[format](given, file, noCompanions)
  return { bytes, diagnostics: diagnosticsOf(file) }
}

/** The page of the PDF on which a block stands. */
export async function findPage({ marked }: WholeVersion, block: string): Promise<number | undefined> {
  return (await (await import('../write/pdf/index.ts')).paginate(marked.publication)).get(block)
}

/** What its file is called when it is published. */
export function fileName({ source }: WholeVersion, document: string, format: Format): string {
  const { symbol, language } = source.facts
  return posix.basename(resultPath({ document, symbol, language, format }))
}
