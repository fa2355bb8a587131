/** The record of what stands in the result folder: which file came of which sources, with what messages. */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { languageCodes } from '../../templates/languages/codes.ts'
import type { DocumentRecord, FileRecord, Manifest, Refusal, StoredFile, VersionRecord } from '../records.ts'
import { parseJson } from '../text/parse-json.ts'
import type { Place } from '../text/positions.ts'
import { version } from './version.ts'
import { formats } from '../write/formats.ts'
import { atPath, isMissing } from './disk.ts'
import { isOneOf, isListOf, isObject } from './json-values.ts'
import { isRecordedFacts } from './recorded-facts.ts'
import { summaryNames } from './results.ts'
import { parseShard } from './shards.ts'

export type {
  DocumentRecord,
  FileRecord,
  Manifest,
  Refusal,
  SourceRecord,
  StoredFile,
  VersionRecord,
} from '../records.ts'

/** The manifest of a result folder; an empty one where there is none, or where it is not one of ours, which is heard. */
export async function readManifest(out: string, loses?: () => void): Promise<Manifest> {
  const found = await findManifest(out)
  if (found === undefined && existsSync(join(out, summaryNames.manifest))) loses?.()
  return found ?? { masthead: version, documents: [] }
}

/** The manifest of a result folder, if there is one of ours. */
export async function findManifest(out: string): Promise<Manifest | undefined> {
  const path = join(out, summaryNames.manifest)
  // Decoded at once: piece by piece takes as long as to parse it.
  const bytes = await atPath(path, readFile(path)).catch((fault: unknown) => {
    if (isMissing(fault)) return ''
    throw fault
  })
  return parseManifest(bytes.toString())
}

/** Every file of a manifest, in the order of their paths. */
export function filesOf(documents: readonly DocumentRecord[]): readonly StoredFile[] {
  return documents
    .flatMap(({ versions, bundle }) => [
      ...versions.flatMap(({ files }) => files),
      ...(bundle === undefined ? [] : [bundle]),
    ])
    .toSorted(by(({ path }) => path))
}

/** Orders by code units: no locale, so that every machine agrees. */
export function by<Item>(key: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => {
    const [left, right] = [key(a), key(b)]
    return left < right ? -1 : left > right ? 1 : 0
  }
}

/** The manifest as text, the same everywhere. */
export function serializeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}

/** The manifest in a text; undefined where the text is not one of ours, whole and unharmed. */
function parseManifest(text: string): Manifest | undefined {
  const value = parseJson(text)
  return isManifest(value) ? value : undefined
}

function isManifest(value: unknown): value is Manifest {
  return (
    isObject(value) &&
    typeof value['masthead'] === 'string' &&
    (value['shards'] === undefined || isListOf(value['shards'], isShard)) &&
    isListOf(value['documents'], isDocumentRecord)
  )
}

function isShard(value: unknown): boolean {
  return typeof value === 'string' && parseShard(value) !== undefined
}

/** True for the record of a document, whose files stand in folders of the results. */
export function isDocumentRecord(value: unknown): value is DocumentRecord {
  return (
    isObject(value) &&
    typeof value['document'] === 'string' &&
    isListOf(value['versions'], isVersion) &&
    (value['bundle'] === undefined || isStored(value['bundle'])) &&
    (value['refused'] === undefined || isListOf(value['refused'], isRefusal))
  )
}

function isRefusal(value: unknown): value is Refusal {
  return isObject(value) && typeof value['code'] === 'string' && isPlace(value['place'])
}

function isPlace(value: unknown): value is Place {
  return (
    isObject(value) &&
    typeof value['path'] === 'string' &&
    typeof value['line'] === 'number' &&
    typeof value['column'] === 'number'
  )
}

function isVersion(value: unknown): value is VersionRecord {
  return (
    isObject(value) &&
    isOneOf(value['language'], languageCodes) &&
    typeof value['title'] === 'string' &&
    (value['facts'] === undefined || isRecordedFacts(value['facts'])) &&
    isListOf(value['sources'], isSource) &&
    isListOf(value['files'], isFile) &&
    Array.isArray(value['diagnostics'])
  )
}

function isSource(value: unknown): boolean {
  return isObject(value) && typeof value['path'] === 'string' && typeof value['sha256'] === 'string'
}

function isFile(value: unknown): value is FileRecord {
  return isStored(value) && 'format' in value && isOneOf(value.format, formats)
}

function isStored(value: unknown): value is StoredFile {
  return (
    isObject(value) &&
    isResultPath(value['path']) &&
    typeof value['size'] === 'number' &&
    typeof value['sha256'] === 'string'
  )
}

/** A build removes what the manifest lists: a path leads to a file in a folder of the results. Whose folder that is, it does not say. */
function isResultPath(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const parts = value.split('/')
  return parts.length === 2 && parts.every((part) => !['', '.', '..'].includes(part) && !part.includes(sep))
}
