/** The manifest as text: written the same way everywhere, and read back with distrust. */
import { sep } from 'node:path'
import { languages } from '../../templates/languages/index.ts'
import { writers } from '../write/index.ts'
import type { DocumentRecord, FileRecord, Manifest, VersionRecord } from './manifest.ts'

export function serializeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}

/** The manifest in a text; undefined where the text is not one of ours, whole and unharmed. */
export function parseManifest(text: string): Manifest | undefined {
  const value = parseJson(text)
  return isManifest(value) ? value : undefined
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isManifest(value: unknown): value is Manifest {
  return isObject(value) && typeof value['masthead'] === 'string' && isListOf(value['documents'], isDocument)
}

function isDocument(value: unknown): value is DocumentRecord {
  return isObject(value) && typeof value['document'] === 'string' && isListOf(value['versions'], isVersion)
}

function isVersion(value: unknown): value is VersionRecord {
  return (
    isObject(value) &&
    isKeyOf(value['language'], languages) &&
    typeof value['title'] === 'string' &&
    isListOf(value['sources'], isSource) &&
    isListOf(value['files'], isFile) &&
    Array.isArray(value['diagnostics'])
  )
}

function isSource(value: unknown): boolean {
  return isObject(value) && typeof value['path'] === 'string' && typeof value['sha256'] === 'string'
}

function isFile(value: unknown): value is FileRecord {
  return (
    isObject(value) &&
    isResultPath(value['path']) &&
    isKeyOf(value['format'], writers) &&
    typeof value['size'] === 'number' &&
    typeof value['sha256'] === 'string'
  )
}

/** A build removes what the manifest lists, so a path must be a file of a document's own folder and nothing else. */
function isResultPath(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const parts = value.split('/')
  return parts.length === 2 && parts.every((part) => !['', '.', '..'].includes(part) && !part.includes(sep))
}

function isKeyOf(value: unknown, table: object): boolean {
  return typeof value === 'string' && Object.hasOwn(table, value)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}
