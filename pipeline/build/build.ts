/** Builds documents one after the other and publishes those that are whole. */
import { once } from 'node:events'
import type { Wanted } from '../compile.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { buildDocument, type DocumentBuild } from './build-document.ts'
import { isLimit } from './disk.ts'
import type { DocumentRecord } from './manifest.ts'
import type { FinishedDocument } from './merge.ts'
import type { PlannedDocument } from './plan.ts'
import { publish } from './publish.ts'
import { closeStaging, openStaging, removeLeftovers, stageDocument } from './staging.ts'

/** What is to be built, and where it goes. */
export interface Order {
  readonly documents: readonly PlannedDocument[]
  readonly wanted: Wanted
  readonly out: string
  /** Ends the build before its time: what is finished by then is published. */
  readonly stop?: AbortSignal
}

/** What became of one document: a failed one met a fault of ours. */
export type Result = { readonly document: string } & (
  | { readonly type: 'built'; readonly files: number; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: 'refused'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: 'failed'; readonly fault: unknown }
)

/** Hears of each document when its work begins and ends. */
export interface Observer {
  readonly begins: (document: string, index: number) => void
  readonly ends: (result: Result) => void
}

/** Documents that are published together: the record of all results is written anew each time. */
const batchSize = 32

/** Builds all documents of an order. */
export async function build(order: Order, observer: Observer): Promise<void> {
  await removeLeftovers(order.out)
  try {
    for (let first = 0; first < order.documents.length && !isStopped(order); first += batchSize)
      await buildBatch(order, first, observer)
  } finally {
    await closeStaging(order.out)
  }
}

/** What was finished before the machine reached a limit, or somebody's patience its end, is published all the same. */
async function buildBatch(order: Order, first: number, observer: Observer): Promise<void> {
  const { out } = order
  const documents: FinishedDocument[] = []
  try {
    await collect(order, { first, observer, documents })
  } finally {
    if (documents.length > 0) await publish({ out, staging: await openStaging(out), documents })
  }
}

interface Batch {
  readonly first: number
  readonly observer: Observer
  /** Grows. */
  readonly documents: FinishedDocument[]
}

async function collect({ documents, wanted, out, stop }: Order, { first, observer, documents: finished }: Batch) {
  for (const [index, document] of documents.slice(first, first + batchSize).entries()) {
    observer.begins(document.document, first + index)
    const attempt = await unlessStopped(stop, tryDocument(document, wanted))
    if (attempt === undefined) return
    if ('record' in attempt) await stageDocument(await openStaging(out), attempt.bytes)
    finished.push({ root: document.root, record: recordOf(document, attempt) })
    observer.ends(resultOf(document, attempt))
    if (stop?.aborted === true) return
  }
}

function isStopped({ stop }: Order): boolean {
  return stop?.aborted === true
}

/** The result of some work; none where the build is stopped before its end. */
async function unlessStopped<Made>(stop: AbortSignal | undefined, work: Promise<Made>): Promise<Made | undefined> {
  if (stop === undefined) return work
  const done = new AbortController()
  const stopped = once(stop, 'abort', { signal: done.signal }).then(nothing, nothing)
  try {
    return stop.aborted ? undefined : await Promise.race([work, stopped])
  } finally {
    done.abort()
  }
}

function nothing(): undefined {}

type Attempt = DocumentBuild | { readonly fault: unknown }

/** A fault of ours in one document costs no other; a limit of the machine ends the run. */
async function tryDocument(document: PlannedDocument, wanted: Wanted): Promise<Attempt> {
  try {
    return await buildDocument(document, wanted)
  } catch (fault) {
    if (isLimit(fault)) throw fault
    return { fault }
  }
}

function recordOf({ document }: PlannedDocument, attempt: Attempt): DocumentRecord {
  if ('record' in attempt) return attempt.record
  const fault = { code: 'fault', place: { path: document, line: 1, column: 1 } }
  return { document, versions: [], refused: 'fault' in attempt ? [fault] : attempt.refused }
}

function resultOf({ document }: PlannedDocument, attempt: Attempt): Result {
  if ('fault' in attempt) return { document, type: 'failed', fault: attempt.fault }
  const { diagnostics } = attempt
  return 'record' in attempt
    ? { document, type: 'built', files: attempt.bytes.size, diagnostics }
    : { document, type: 'refused', diagnostics }
}
