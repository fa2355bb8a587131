/** Results of several builds as those of one: every file is compared with its hash before any is published. */
import { join } from 'node:path'
import { VFile } from 'vfile'
import { diagnosticsOf, hasErrors, report, type Diagnostic } from '../diagnostics.ts'
import { readBytes } from '../read/bytes.ts'
import { sha256 } from '../text/sha256.ts'
import { filesOf, findManifest, type DocumentRecord, type Manifest, type StoredFile } from './manifest.ts'
import { publish } from './publish.ts'
import { joinShards, missingShards } from './shards.ts'
import { keepSiteTrue } from './site.ts'
import { tellSharedResults } from './shared-symbols.ts'
import { closeStaging, openStaging, removeLeftovers, stageDocument } from './staging.ts'
import { reportUnknown } from './unknown-results.ts'

/** Folders of results, as they are called and where they are, and the folder that they go into. */
export interface MergeOrder {
  readonly folders: readonly { readonly shown: string; readonly path: string }[]
  readonly out: string
}

/** What was put together, with warnings; nothing where an error is told. */
export interface Merged {
  readonly diagnostics: readonly Diagnostic[]
  readonly documents: readonly DocumentRecord[]
}

type Folder = MergeOrder['folders'][number]

/** A folder of results and its record. */
interface Part extends Folder {
  readonly manifest: Manifest
}

/** A document and the folder that its files stand in. */
interface Found {
  readonly part: Part
  readonly record: DocumentRecord
}

/** Puts results together: all of them, or none. */
export async function mergeResults({ folders, out }: MergeOrder): Promise<Merged> {
  const file = new VFile()
  const parts = await readParts(folders, file)
  const found = hasErrors(file) ? [] : findDocuments(parts, file)
  if (hasErrors(file)) return { diagnostics: diagnosticsOf(file), documents: [] }
  await removeLeftovers(out)
  try {
    const staging = await openStaging(out)
    for (const one of found) await stageDocument(staging, readFiles(one, file))
    const documents = found.map(({ record }) => record)
    if (hasErrors(file)) return { diagnostics: diagnosticsOf(file), documents: [] }
    const loses = (): void => reportUnknown(file, out)
    const results = await publish({ out, staging, loses, documents: documents.map((record) => ({ record })) })
    await keepSiteTrue(out)
    return { diagnostics: [...diagnosticsOf(file), ...tellSharedResults(results.documents)], documents }
  } finally {
    await closeStaging(out)
  }
}

/** What is told of a folder without results. */
export function tellNoResults(shown: string): readonly Diagnostic[] {
  const file = new VFile()
  report(file, 'results-missing', { path: shown, line: 1, column: 1 }, shown)
  return diagnosticsOf(file)
}

async function readParts(folders: readonly Folder[], file: VFile): Promise<readonly Part[]> {
  const parts: Part[] = []
  for (const folder of folders) {
    const manifest = await findManifest(folder.path)
    if (manifest === undefined) report(file, 'results-missing', startOf(folder), folder.shown)
    else parts.push({ ...folder, manifest })
  }
  const [first] = parts
  for (const part of parts) if (first !== undefined) compareVersions(part, first, file)
  if (parts.length === folders.length) checkShards(parts, file)
  return parts
}

function compareVersions(part: Part, first: Part, file: VFile): void {
  const [own, other] = [part.manifest.masthead, first.manifest.masthead]
  if (own !== other) report(file, 'results-version', startOf(part), part.shown, own, other)
}

/** A build that was divided is put together whole, or not at all. */
function checkShards(parts: readonly Part[], file: VFile): void {
  const unfinished = parts.filter(({ manifest }) => manifest.shards?.length === 0)
  for (const part of unfinished) report(file, 'results-unfinished', startOf(part), part.shown)
  const [first] = parts
  const missing = missingShards(joinShards(parts.map(({ manifest }) => manifest.shards ?? [])))
  if (first !== undefined && unfinished.length === 0 && missing.length > 0)
    report(file, 'results-incomplete', startOf(first), missing.join(', '))
}

/** Each document once: where two folders have it, they must agree. */
function findDocuments(parts: readonly Part[], file: VFile): readonly Found[] {
  const found = new Map<string, Found>()
  const all = parts.flatMap((part) => part.manifest.documents.map((record) => ({ part, record })))
  for (const { part, record } of all) {
    const other = found.get(record.document)
    if (other === undefined) found.set(record.document, { part, record })
    else if (JSON.stringify(other.record) !== JSON.stringify(record))
      report(file, 'results-differ', startOf(part), record.document, other.part.shown)
  }
  return [...found.values()]
}

/** The files of a document by their paths, as far as they are what was built. */
function readFiles({ part, record }: Found, file: VFile): ReadonlyMap<string, Uint8Array> {
  const bytes = new Map<string, Uint8Array>()
  for (const one of filesOf([record])) {
    const content = one.path.startsWith(`${record.document}/`) ? readFile(part, one) : undefined
    if (content !== undefined) bytes.set(one.path, content)
    else report(file, 'results-damaged', startOf(part), join(part.shown, one.path))
  }
  return bytes
}

function readFile({ path: root }: Part, { path, size, sha256: hash }: StoredFile): Uint8Array | undefined {
  const result = readBytes({ root, path, limit: size })
  return 'bytes' in result && sha256(result.bytes) === hash ? result.bytes : undefined
}

function startOf({ shown }: Folder) {
  return { path: shown, line: 1, column: 1 }
}
