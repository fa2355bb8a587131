/** Builds one document in memory: every language in every format, all or nothing. */
import { posix } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { VFile } from 'vfile'
import { findUnneeded, tellUnneeded } from '../check/silence/index.ts'
import { compile, lookThrough, type Compiled, type CompiledFile, type Wanted, type WantedVersion } from '../compile.ts'
import { diagnosticsOf, isError, type Diagnostic } from '../diagnostics.ts'
import type { LanguageFile } from '../read/document-folder.ts'
import { readLanguage, type LanguageRead } from '../read/source.ts'
import type { Source } from '../source.ts'
import { sha256 } from '../text/sha256.ts'
import { by, type FileRecord, type SourceRecord, type VersionRecord } from './manifest.ts'
import type { PlannedDocument } from './plan.ts'
import type { ParityRecord } from '../parity-record.ts'
import { recordFacts } from './record-facts.ts'
import { refuse } from './refusal.ts'
import { resultPath } from './results.ts'
import { recordedPath, recordSources } from './source-records.ts'
import type { DocumentBuild, TaskResult } from './task.ts'
import { tellParity } from './tell-parity.ts'
import type { NamedResult } from '../companions.ts'

/** One language, built or refused. */
interface Version {
  readonly diagnostics: readonly Diagnostic[]
  readonly sources: readonly SourceRecord[]
  readonly built?: { readonly record: VersionRecord; readonly bytes: ReadonlyMap<string, Uint8Array> }
}

/** What is made of a document, with what was compared of it. */
type ComparedBuild = DocumentBuild & Pick<TaskResult, 'parity'>

/** Builds a document in memory. All languages are read before any is built: they share facts, which may be saved meanwhile. */
export async function buildDocument(document: PlannedDocument, wanted: Wanted): Promise<ComparedBuild> {
  const compiled: CompiledVersion[] = []
  const readings = document.languages.map(read)
  const results = readings.flatMap((reading) => nameResults(reading, wanted))
  for (const reading of readings) {
    // A build hears of signals between two languages.
    await setImmediate()
    compiled.push(await compileVersion(reading, { ...wanted, results, ...settingsOf(document) }))
  }
  const compared = await tellParity(
    readings.map(({ file }) => file),
    wanted,
  )
  const parity = compared && {
    parity: { document: document.document, ...compared, refused: refusedOf(document, compared) },
  }
  const versions = compiled.map((version) => toVersion(version, wanted))
  const diagnostics = withoutRepeats([...document.diagnostics, ...versions.flatMap((version) => version.diagnostics)])
  if (diagnostics.some(isError)) {
    const sources = versions.flatMap((version) => version.sources)
    const symbols = readings.flatMap(({ source, draft }) => (source ?? draft)?.facts.symbol ?? [])
    return { ...refuse(document, diagnostics), sources, symbols, ...parity }
  }
  const built = versions.flatMap((version) => version.built ?? [])
  const records = built.map(({ record }) => record).toSorted(by(({ language }) => language))
  const bytes = new Map(built.flatMap((version) => [...version.bytes]))
  return {
    diagnostics,
    record: { document: document.document, versions: records },
    bytes,
    ...parity,
    ...(wanted.checks && { unneeded: findUnneeded(readings.map(({ file }) => file)) }),
  }
}

/** Files of languages that could not be compared. */
function refusedOf({ languages }: PlannedDocument, compared: Pick<ParityRecord, 'languages'>): readonly string[] {
  const paths = new Set(compared.languages.map(({ path }) => path))
  return languages.flatMap(({ path }) => (paths.has(path) ? [] : path))
}

function settingsOf({ settings }: PlannedDocument): Pick<WantedVersion, 'settings'> {
  return settings === undefined ? {} : { settings }
}

interface Reading extends LanguageRead {
  readonly location: LanguageFile
  readonly file: VFile
}

function read(location: LanguageFile): Reading {
  const file = new VFile()
  return { location, file, ...readLanguage(file, location) }
}

/** What results will be called beside each other. */
function nameResults({ location, source }: Reading, { formats }: Wanted): readonly NamedResult[] {
  if (source === undefined) return []
  const { symbol, language } = source.facts
  return formats.map((format) => {
    const path = resultPath({ ...location, symbol, language, format })
    return { language, format, name: posix.basename(path) }
  })
}

/** One language, before the others are known. */
interface CompiledVersion {
  readonly reading: Reading
  readonly sources: readonly SourceRecord[]
  readonly compiled?: Compiled
}

async function compileVersion(reading: Reading, wanted: WantedVersion): Promise<CompiledVersion> {
  const { location, file, ...read } = reading
  const { source, draft, isKindKnown } = read
  if (draft !== undefined) await lookThrough({ source: draft, isKindKnown }, wanted, file)
  const compiled = source && (await compile(source, wanted, file))
  // Pictures are read meanwhile.
  return { reading, sources: recordSources(location, read), ...(compiled && { compiled }) }
}

function toVersion(
  { reading: { location, source, file }, sources, compiled }: CompiledVersion,
  wanted: Wanted,
): Version {
  if (source === undefined || compiled === undefined) return { diagnostics: diagnosticsOf(file), sources }
  if (wanted.checks && compiled.publication !== undefined) tellUnneeded(file)
  const diagnostics = diagnosticsOf(file)
  return { diagnostics, sources, ...finish({ location, source, sources }, { ...compiled, diagnostics }) }
}

/** What a version was made of. */
interface Made {
  readonly location: LanguageFile
  readonly source: Source
  readonly sources: VersionRecord['sources']
}

function finish({ location, source, sources }: Made, compiled: Compiled): Pick<Version, 'built'> {
  const { files, publication, diagnostics } = compiled
  if (publication === undefined) return {}
  const { symbol, language } = source.facts
  const bytes = new Map(files.map((file) => [resultPath({ ...location, symbol, language, format: file.format }), file]))
  const record = {
    language,
    ...(symbol === undefined ? {} : { symbol }),
    title: publication.properties.documentTitle,
    facts: recordFacts(source, publication.properties),
    sources,
    files: [...bytes].map(([path, file]) => recordFile(path, file)).toSorted(by(({ path }) => path)),
    diagnostics: diagnostics.map((diagnostic) => recordDiagnostic(location, diagnostic)),
  }
  return { built: { record, bytes: new Map([...bytes].map(([path, file]) => [path, file.bytes])) } }
}

function recordFile(path: string, { format, bytes }: CompiledFile): FileRecord {
  return { path, format, size: bytes.length, sha256: sha256(bytes) }
}

/** The same message, wherever the command runs. */
function recordDiagnostic(location: LanguageFile, { edits: _edits, end: _end, ...diagnostic }: Diagnostic): Diagnostic {
  const file = [location, location.facts].find((one) => one?.path === diagnostic.place.path)
  if (file === undefined) return diagnostic
  return { ...diagnostic, place: { ...diagnostic.place, path: recordedPath(location, file.name) } }
}

/** The facts that all languages share are read with each: what is wrong with them is said once, and what is absent from all, too. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map<string, Diagnostic>()
  for (const diagnostic of diagnostics) {
    const { code, text } = diagnostic
    const key = JSON.stringify(code === 'symbol-absent' ? { code, text } : diagnostic)
    if (!seen.has(key)) seen.set(key, diagnostic)
  }
  return [...seen.values()]
}
