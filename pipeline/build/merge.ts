/** The record of all results after a run: new documents in the place of their older selves. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { version } from './version.ts'
import { carryOver } from './carry-over.ts'
import { by, filesOf, type DocumentRecord, type Manifest } from './manifest.ts'

/** A document that was built or refused: its record and the folder of its sources. */
export interface FinishedDocument {
  readonly root: string
  readonly record: DocumentRecord
}

/** The manifest after a run. Documents that were no part of it stay as far as their files do. */
export async function mergeManifest(
  out: string,
  before: Manifest,
  built: readonly FinishedDocument[],
): Promise<Manifest> {
  const earlier = new Map(before.documents.map((record) => [record.document, record]))
  for (const { root, record } of built) {
    const old = earlier.get(record.document)
    earlier.set(
      record.document,
      record.refused === undefined ? carryOver(root, old, record) : { ...record, versions: old?.versions ?? [] },
    )
  }
  const coming = new Set(filesOf(built.map(({ record }) => record)).map(({ path }) => path))
  const stays = async (path: string) => coming.has(path) || isFile(join(out, path))
  const documents = await Promise.all([...earlier.values()].map((record) => withFiles(record, stays)))
  return {
    masthead: version,
    documents: documents
      .filter(({ versions, refused }) => versions.length > 0 || refused !== undefined)
      .toSorted(by(({ document }) => document)),
  }
}

async function withFiles(record: DocumentRecord, stays: (path: string) => Promise<boolean>): Promise<DocumentRecord> {
  const versions = await Promise.all(
    record.versions.map(async (one) => {
      const isKept = await Promise.all(one.files.map(({ path }) => stays(path)))
      return { ...one, files: one.files.filter((_file, index) => isKept[index]) }
    }),
  )
  return { ...record, versions: versions.filter(({ files }) => files.length > 0) }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}
