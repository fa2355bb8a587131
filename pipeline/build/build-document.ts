/** Builds one document in memory: every language in every format, all or nothing. */
import { VFile } from 'vfile'
import { compile, type Compiled, type CompiledFile, type Wanted } from '../compile.ts'
import { diagnosticsOf, type Diagnostic } from '../diagnostics.ts'
import type { LanguageFile } from '../read/folders.ts'
import { readSource } from '../read/source.ts'
import type { Source } from '../source.ts'
import { sha256 } from './checksums.ts'
import { by, type DocumentRecord, type FileRecord, type VersionRecord } from './manifest.ts'
import type { PlannedDocument } from './plan.ts'
import { resultPath } from './results.ts'
import { recordedPath, recordSources } from './source-records.ts'

/** One language, built or refused. */
interface Version {
  readonly diagnostics: readonly Diagnostic[]
  readonly built?: { readonly record: VersionRecord; readonly bytes: ReadonlyMap<string, Uint8Array> }
}

/** A document that was built, with the bytes of its files by their paths, or one that an error refuses. */
export type DocumentBuild =
  | {
      readonly diagnostics: readonly Diagnostic[]
      readonly record: DocumentRecord
      readonly bytes: ReadonlyMap<string, Uint8Array>
    }
  | { readonly diagnostics: readonly Diagnostic[] }

/** Builds a document in memory. */
export async function buildDocument(document: PlannedDocument, wanted: Wanted): Promise<DocumentBuild> {
  const versions: Version[] = []
  for (const location of document.languages) versions.push(await buildVersion(location, wanted))
  const diagnostics = withoutRepeats([...document.diagnostics, ...versions.flatMap((version) => version.diagnostics)])
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const built = versions.flatMap((version) => version.built ?? [])
  const records = built.map(({ record }) => record).toSorted(by(({ language }) => language))
  const bytes = new Map(built.flatMap((version) => [...version.bytes]))
  return { diagnostics, record: { document: document.document, versions: records }, bytes }
}

async function buildVersion(location: LanguageFile, wanted: Wanted): Promise<Version> {
  const file = new VFile()
  const source = readSource(file, location)
  if (source === undefined) return { diagnostics: diagnosticsOf(file) }
  const compiled = await compile(source, wanted, file)
  return { diagnostics: compiled.diagnostics, ...finish(location, source, compiled) }
}

function finish(location: LanguageFile, { facts }: Source, compiled: Compiled): Pick<Version, 'built'> {
  const { files, publication, diagnostics } = compiled
  if (publication === undefined) return {}
  const { symbol, language } = facts
  const bytes = new Map(files.map((file) => [resultPath({ ...location, symbol, language, format: file.format }), file]))
  const record = {
    language,
    ...(symbol === undefined ? {} : { symbol }),
    title: publication.properties.documentTitle,
    sources: recordSources(location, publication),
    files: [...bytes].map(([path, file]) => recordFile(path, file)).toSorted(by(({ path }) => path)),
    diagnostics: diagnostics.map((diagnostic) => recordDiagnostic(location, diagnostic)),
  }
  return { built: { record, bytes: new Map([...bytes].map(([path, file]) => [path, file.bytes])) } }
}

function recordFile(path: string, { format, bytes }: CompiledFile): FileRecord {
  return { path, format, size: bytes.length, sha256: sha256(bytes) }
}

/** The same message, wherever the command runs. */
function recordDiagnostic(location: LanguageFile, diagnostic: Diagnostic): Diagnostic {
  const file = [location, location.facts].find((one) => one?.path === diagnostic.place.path)
  if (file === undefined) return diagnostic
  return { ...diagnostic, place: { ...diagnostic.place, path: recordedPath(location, file.name) } }
}

/** The facts that all languages share are read with each: what is wrong with them is said once. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]))
  return [...seen.values()]
}
