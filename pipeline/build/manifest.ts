/** The record of what stands in the result folder: which file came of which sources, with what messages. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { version } from './version.ts'
import type { Format } from '../write/index.ts'
import { isMissing } from './disk.ts'
import { parseManifest } from './manifest-text.ts'
import { summaryNames } from './results.ts'

/** A file that a version was made from; the path starts at the folder that holds the document. */
export interface SourceRecord {
  readonly path: string
  readonly sha256: string
}

/** A result; the path starts at the result folder. */
export interface FileRecord {
  readonly path: string
  readonly format: Format
  readonly size: number
  readonly sha256: string
}

/** One language of one document. */
export interface VersionRecord {
  readonly language: LanguageCode
  readonly symbol?: string
  readonly title: string
  readonly sources: readonly SourceRecord[]
  readonly files: readonly FileRecord[]
  readonly diagnostics: readonly Diagnostic[]
}

/** All languages of one document. */
export interface DocumentRecord {
  readonly document: string
  readonly versions: readonly VersionRecord[]
}

/** All that stands in a result folder, and the version of Masthead that wrote last. */
export interface Manifest {
  readonly masthead: string
  readonly documents: readonly DocumentRecord[]
}

/** The manifest of a result folder; an empty one where there is none or where it is not one of ours. */
export async function readManifest(out: string): Promise<Manifest> {
  const text = await readFile(join(out, summaryNames.manifest), 'utf8').catch((fault: unknown) => {
    if (isMissing(fault)) return ''
    throw fault
  })
  return parseManifest(text) ?? { masthead: version, documents: [] }
}

/** Every file of a manifest, in the order of their paths. */
export function filesOf(documents: readonly DocumentRecord[]): readonly FileRecord[] {
  return documents
    .flatMap(({ versions }) => versions)
    .flatMap(({ files }) => files)
    .toSorted(by(({ path }) => path))
}

/** Orders by code units: no locale, so that every machine agrees. */
export function by<Item>(key: (item: Item) => string): (a: Item, b: Item) => number {
  return (a, b) => {
    const [left, right] = [key(a), key(b)]
    return left < right ? -1 : left > right ? 1 : 0
  }
}
