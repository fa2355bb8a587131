/** Builds documents one after the other and publishes those that are whole. */
import type { Wanted } from '../compile.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { buildDocument, type DocumentBuild } from './build-document.ts'
import { isLimit } from './disk.ts'
import type { FinishedDocument } from './merge.ts'
import type { PlannedDocument } from './plan.ts'
import { publish } from './publish.ts'
import { closeStaging, openStaging, removeLeftovers, stageDocument } from './staging.ts'

/** What is to be built, and where it goes. */
export interface Order {
  readonly documents: readonly PlannedDocument[]
  readonly wanted: Wanted
  readonly out: string
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
    for (let first = 0; first < order.documents.length; first += batchSize) await buildBatch(order, first, observer)
  } finally {
    await closeStaging(order.out)
  }
}

async function buildBatch({ documents, wanted, out }: Order, first: number, observer: Observer): Promise<void> {
  const finished: FinishedDocument[] = []
  for (const [index, document] of documents.slice(first, first + batchSize).entries()) {
    observer.begins(document.document, first + index)
    const attempt = await tryDocument(document, wanted)
    if ('record' in attempt) {
      await stageDocument(await openStaging(out), attempt.bytes)
      finished.push({ root: document.root, record: attempt.record })
    }
    observer.ends(resultOf(document, attempt))
  }
  if (finished.length > 0) await publish({ out, staging: await openStaging(out), documents: finished })
}

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

function resultOf({ document }: PlannedDocument, attempt: Attempt): Result {
  if ('fault' in attempt) return { document, type: 'failed', fault: attempt.fault }
  const { diagnostics } = attempt
  return 'record' in attempt
    ? { document, type: 'built', files: attempt.bytes.size, diagnostics }
    : { document, type: 'refused', diagnostics }
}
