/** A zip of each document, with all its files and their manifest: unpacked, it is a folder of results. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { packZip } from '../word/zip.ts'
import { writeChecksums } from './checksums.ts'
import { sha256 } from '../text/sha256.ts'
import { isMissing } from './disk.ts'
import { filesOf, serializeManifest, type DocumentRecord, type Manifest, type StoredFile } from './manifest.ts'
import { bundlePath, summaryNames } from './results.ts'
import { stageDocument } from './staging.ts'

/** Where files stand that are finished: some are in place, others are about to be. */
interface Places {
  readonly out: string
  readonly staging: string
}

/** The manifest with a bundle of each of these documents; the bundles are staged. */
export async function addBundles(manifest: Manifest, names: ReadonlySet<string>, places: Places): Promise<Manifest> {
  const documents: DocumentRecord[] = []
  for (const record of manifest.documents)
    documents.push(names.has(record.document) ? await addBundle(manifest, record, places) : record)
  return { ...manifest, documents }
}

async function addBundle({ masthead }: Manifest, record: DocumentRecord, places: Places): Promise<DocumentRecord> {
  const { bundle: _old, ...own } = record
  const files = filesOf([own])
  const parts = new Map<string, string | Uint8Array>([
    [summaryNames.manifest, serializeManifest({ masthead, documents: [own] })],
    [summaryNames.checksums, writeChecksums(files)],
  ])
  for (const { path } of files) parts.set(path, await readFinished(path, places))
  const { document, versions } = own
  const path = bundlePath({ document, symbol: versions.find(({ symbol }) => symbol !== undefined)?.symbol })
  const bytes = packZip(parts)
  await stageDocument(places.staging, new Map([[path, bytes]]))
  return { ...own, bundle: describe(path, bytes) }
}

function describe(path: string, bytes: Uint8Array): StoredFile {
  return { path, size: bytes.length, sha256: sha256(bytes) }
}

async function readFinished(path: string, { out, staging }: Places): Promise<Uint8Array> {
  return readFile(join(staging, path)).catch((fault: unknown) => {
    if (isMissing(fault)) return readFile(join(out, path))
    throw fault
  })
}
