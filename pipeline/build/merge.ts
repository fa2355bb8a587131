/** The record of all results after a run: new documents in the place of their older selves. */
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { version } from './version.ts'
import { carryOver } from './carry-over.ts'
import { isComplete, joinShards } from './shards.ts'
import { by, filesOf, type DocumentRecord, type Manifest } from './manifest.ts'

/** A document that was built or refused: its record and, where they are here, the folder of its sources. */
export interface FinishedDocument {
  readonly root?: string
  readonly record: DocumentRecord
  /** Paths of its files that stand among the results already, with the same bytes. */
  readonly standing?: ReadonlySet<string>
}

/** What a run has finished. */
export interface FinishedRun {
  readonly documents: readonly FinishedDocument[]
  /** Of a divided build: the part that is finished by it; none before its last document. */
  readonly shards?: readonly string[]
  /** Whether each document is put into one file, too. */
  readonly bundles?: boolean
}

/** The manifest after a run. Documents that were no part of it stay as far as their files do. */
export async function mergeManifest(
  out: string,
  before: Manifest,
  { documents: built, shards }: FinishedRun,
): Promise<Manifest> {
  const earlier = new Map(before.documents.map((record) => [record.document, record]))
  for (const { root, record } of built) {
    const old = earlier.get(record.document)
    earlier.set(record.document, record.refused === undefined ? carry(root, old, record) : keepVersions(old, record))
  }
  const coming = new Set(filesOf(built.map(({ record }) => record)).map(({ path }) => path))
  const stays = async (path: string) => coming.has(path) || isFile(join(out, path))
  const documents = await Promise.all([...earlier.values()].map((record) => withFiles(record, stays)))
  return {
    masthead: version,
    ...shardsOf(before, shards),
    documents: documents
      .filter(({ versions, refused }) => versions.length > 0 || refused !== undefined)
      .toSorted(by(({ document }) => document)),
  }
}

/** The parts of a divided build, until all are there. */
function shardsOf(before: Manifest, shards: readonly string[] | undefined): Pick<Manifest, 'shards'> {
  if (shards === undefined) return {}
  const joined = joinShards([before.shards ?? [], shards])
  return isComplete(joined) ? {} : { shards: joined }
}

/** Without its sources it cannot be known whether earlier results still hold. */
function carry(root: string | undefined, old: DocumentRecord | undefined, built: DocumentRecord): DocumentRecord {
  return root === undefined ? built : carryOver(root, old, built)
}

/** What is refused keeps the versions that it has, or had. */
function keepVersions(old: DocumentRecord | undefined, refused: DocumentRecord): DocumentRecord {
  if (refused.versions.length > 0 || old === undefined) return refused
  const { versions, bundle } = old
  return { ...refused, versions, ...(bundle === undefined ? {} : { bundle }) }
}

async function withFiles(record: DocumentRecord, stays: (path: string) => Promise<boolean>): Promise<DocumentRecord> {
  const versions = await Promise.all(
    record.versions.map(async (one) => {
      const isKept = await Promise.all(one.files.map(({ path }) => stays(path)))
      return { ...one, files: one.files.filter((_file, index) => isKept[index]) }
    }),
  )
  const { bundle, ...own } = record
  const hasBundle = bundle !== undefined && (await stays(bundle.path))
  return { ...own, versions: versions.filter(({ files }) => files.length > 0), ...(hasBundle ? { bundle } : {}) }
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  )
}
