/**
 * What programs may ask of Masthead: the functions that its command uses. Every type is written out here, so that the package has
 * one file of types, which needs no other.
 */
import { resolve } from 'node:path'
import { VFile } from 'vfile'
import { build as buildDocuments, type Result as BuildResult } from '../build/build.ts'
import { openBuilder } from '../build/builder.ts'
import { planBuild } from '../build/plan.ts'
import { takeTurn } from '../build/turns.ts'
import { diagnosticsOf, hasErrors, type Diagnostic } from '../diagnostics.ts'
import { formats as allFormats } from '../write/formats.ts'
import { demand, demandOptions } from './asked.ts'

/** A format of results. */
export type OutputFormat = 'pdf' | 'docx' | 'html'

/** Text, as UTF-8, or bytes. */
export type FileContent = string | Uint8Array

/** Files by their paths in the folder of a document: `document.yaml`, `fr.md`, `map.svg`. */
export type Files = ReadonlyMap<string, FileContent> | Readonly<Record<string, FileContent>>

/** What an author is told; each code has a page in `docs/messages/`. */
export interface Message {
  readonly code: string
  /** A document with an error is not built. */
  readonly severity: 'error' | 'warning' | 'information'
  readonly path: string
  /** From 1. */
  readonly line: number
  /** From 1, in Unicode characters. */
  readonly column: number
  /** Where what is spoken of ends, if that is known. */
  readonly endLine?: number
  readonly endColumn?: number
  readonly text: string
  /** What to do about it. */
  readonly hint?: string
  /** What certainly mends it. */
  readonly edits?: readonly Edit[]
}

/** Other words in the place of a stretch of a file, whose text is taken with LF line ends and without byte order mark; offsets are those of JavaScript. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** How a document in memory is checked. */
export interface CheckOptions {
  /** What messages call it; `document` where it is left out. */
  readonly name?: string
}

/** How results are made. */
export interface Making {
  /** All of them where it is left out. */
  readonly formats?: readonly OutputFormat[]
  /** Whether the source travels in Word files, so that `importWord` gives it back; it does where this is left out. */
  readonly carriesSource?: boolean
}

/** How a document in memory is compiled. */
export interface CompileOptions extends Making {
  /** What results are called until there is a symbol; `document` where it is left out. */
  readonly name?: string
}

/** A document that was compiled: its files by their names, such as `A_75_698-FR.pdf`; or one that its errors refuse. */
export type Compilation =
  | { readonly type: 'built'; readonly files: ReadonlyMap<string, Uint8Array>; readonly messages: readonly Message[] }
  | { readonly type: 'refused'; readonly messages: readonly Message[] }

/** What is built from the disk, and where it goes. */
export interface BuildOptions extends Making {
  /** Documents, or folders of them. */
  readonly paths: readonly string[]
  /** The folder of the results. */
  readonly out: string
  /** The folder that paths and messages start from; that in which the process runs where it is left out. */
  readonly from?: string
  /** Documents that are built at once, by workers; one for each core where it is left out. */
  readonly jobs?: number
  /** Whether each document is put into one zip, too. */
  readonly bundles?: boolean
  /** Ends the build before its time: what is finished by then is in place. */
  readonly signal?: AbortSignal
  /** Hears of each document as it ends, in the order of their names. */
  readonly onDocument?: (outcome: DocumentOutcome) => void
}

/** What became of one document of a build. */
export type DocumentOutcome = { readonly document: string } & (
  | { readonly type: 'built'; readonly files: number; readonly messages: readonly Message[] }
  | { readonly type: 'refused'; readonly messages: readonly Message[] }
  /** A fault of Masthead itself. */
  | { readonly type: 'failed'; readonly fault: unknown }
)

/** What became of a build. */
export interface BuildOutcome {
  readonly documents: readonly DocumentOutcome[]
  /** Messages that are about none of the documents, or about several. */
  readonly messages: readonly Message[]
}

/** How a Word file is read. */
export interface ImportOptions {
  /** What messages call the file; `document.docx` where it is left out. */
  readonly name?: string
  /** Reads the text even where the source travels in the file. */
  readonly ignoresSource?: boolean
  /** What becomes of tracked changes: accepted where it is left out; kept, they are in a patch among the files. */
  readonly changes?: 'accept' | 'reject' | 'keep'
}

/** A source that was made of a Word file, or a file that is refused. */
export type ImportOutcome =
  | {
      readonly type: 'imported'
      readonly files: ReadonlyMap<string, Uint8Array>
      readonly language: 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh'
      /** The source that travels in the file, the same with what was edited, or the text of the file. */
      readonly from: 'source' | 'merged' | 'text'
      readonly messages: readonly Message[]
    }
  | { readonly type: 'refused'; readonly messages: readonly Message[] }

/**
 * Compiles one document in memory, in all its languages: files in, files out. Nothing is read from the disk but fonts, and nothing
 * is written. Throws where Masthead itself is at fault, or what is asked for is unknown; what is wrong with the document is in the messages.
 */
export async function compile(files: Files, options: CompileOptions = {}): Promise<Compilation> {
  demandOptions(options, { name: 'text', ...makingKinds })
  const { name = 'document', ...making } = options
  checkName(name)
  const { buildInMemory } = await import('../build/in-memory.ts')
  const made = await buildInMemory({ name, files: bytesOf(files) }, wantedOf(making))
  const messages = made.diagnostics.map(toMessage)
  if (!('bytes' in made)) return { type: 'refused', messages }
  const named = [...made.bytes].map(([path, bytes]) => [path.slice(path.indexOf('/') + 1), bytes] as const)
  return { type: 'built', files: new Map(named), messages }
}

/**
 * Holds one document in memory against all that a build tells and the rules of house style, as `masthead check` does: what silences a
 * message in its texts, or in a `check.yaml` among its files, holds.
 */
export async function check(files: Files, options: CheckOptions = {}): Promise<readonly Message[]> {
  demandOptions(options, { name: 'text' })
  const { name = 'document' } = options
  checkName(name)
  const { buildInMemory } = await import('../build/in-memory.ts')
  const wanted = { formats: allFormats, carriesSource: false, checks: true } as const
  return (await buildInMemory({ name, files: bytesOf(files) }, wanted)).diagnostics.map(toMessage)
}

/**
 * Builds documents of the disk into a folder of results, as `masthead build` does: each whole or not at all. Builds into one folder that
 * are asked for at once are done one after the other.
 */
export async function build(options: BuildOptions): Promise<BuildOutcome> {
  demandOptions(options, buildKinds)
  const { paths, from = process.cwd(), jobs, signal, onDocument } = options
  demand('paths', paths, 'texts')
  demand('out', options.out, 'text')
  const { documents, diagnostics } = await planBuild({ from: resolve(from), paths })
  const order = {
    documents,
    wanted: wantedOf(options),
    out: resolve(from, options.out),
    bundles: options.bundles ?? false,
    ...(signal === undefined ? {} : { stop: signal }),
  }
  const outcomes: DocumentOutcome[] = []
  const ends = (result: BuildResult): void => {
    const outcome = toOutcome(result)
    outcomes.push(outcome)
    onDocument?.(outcome)
  }
  const shared = await takeTurn(order.out, async () => {
    const builder = await openBuilder(documents, jobs === undefined ? {} : { jobs })
    return buildDocuments(order, { begins: () => undefined, ends }, builder)
  })
  return { documents: outcomes, messages: [...diagnostics, ...shared].map(toMessage) }
}

/** Makes a source of a Word file, in memory. */
export async function importWord(bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportOutcome> {
  demand('bytes', bytes, 'bytes')
  demandOptions(options, { name: 'text', ignoresSource: 'yes or no', changes: 'text' })
  const { name = 'document.docx', ignoresSource = false, changes = 'accept' } = options
  if (!['accept', 'reject', 'keep'].includes(changes))
    throw new TypeError(`“${changes}” is nothing that can become of tracked changes: write accept, reject or keep`)
  const file = new VFile({ path: name })
  const { importVersions, tellEdits } = await import('../build/import-file.ts')
  const { keepChanges, tellKept } = await import('../build/keep-changes.ts')
  const versions = await importVersions(bytes, file, { ignoresSource, changes })
  const kept = versions && keepChanges(versions)
  if (versions !== undefined) tellEdits(versions.imported, file)
  if (versions?.changed !== undefined) tellKept(kept, versions.imported, file)
  const messages = diagnosticsOf(file).map(toMessage)
  if (versions === undefined || hasErrors(file)) return { type: 'refused', messages }
  const { files, language, from } = versions.imported
  return { type: 'imported', files: new Map([...files, ...(kept?.files ?? [])]), language, from, messages }
}

const makingKinds = { formats: 'texts', carriesSource: 'yes or no' } as const
const buildKinds = {
  paths: 'texts',
  out: 'text',
  from: 'text',
  jobs: 'count',
  bundles: 'yes or no',
  signal: 'signal',
  onDocument: 'listener',
  ...makingKinds,
} as const

function checkName(name: string): void {
  if (name === '' || /[/\\]/.test(name) || name.startsWith('.')) throw new TypeError(`“${name}” cannot be a name`)
}

function wantedOf({ formats, carriesSource = true }: Making) {
  const unknown = formats?.find((format) => !allFormats.includes(format))
  if (unknown !== undefined) throw new TypeError(`“${unknown}” is no format; formats are ${allFormats.join(', ')}`)
  // In the order of the writers, each once.
  return { formats: allFormats.filter((format) => formats?.includes(format) ?? true), carriesSource }
}

const encoder = new TextEncoder()

function bytesOf(files: Files): ReadonlyMap<string, Uint8Array> {
  demand('files', files, 'group')
  const entries: readonly [string, FileContent][] = files instanceof Map ? [...files] : Object.entries(files)
  for (const [path, content] of entries) demand(path, content, 'content')
  return new Map(
    entries.map(([path, content]) => [path, typeof content === 'string' ? encoder.encode(content) : content]),
  )
}

function toMessage({ code, severity, place, end, text, hint, edits }: Diagnostic): Message {
  const { path, line, column } = place
  return {
    code,
    severity,
    path,
    line,
    column,
    ...(end === undefined ? {} : { endLine: end.line, endColumn: end.column }),
    text,
    ...(hint === undefined ? {} : { hint }),
    ...(edits === undefined ? {} : { edits }),
  }
}

function toOutcome(result: BuildResult): DocumentOutcome {
  if (result.type === 'failed') return result
  const { diagnostics, ...rest } = result
  return { ...rest, messages: diagnostics.map(toMessage) }
}
