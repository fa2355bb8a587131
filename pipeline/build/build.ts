/** Has documents built and publishes those that are whole. */
import { once, setMaxListeners } from 'node:events'
import { VFile } from 'vfile'
import type { Wanted } from '../compile.ts'
import { diagnosticsOf, type Diagnostic } from '../diagnostics.ts'
import { here } from './here.ts'
import { isLimit } from './disk.ts'
import { inOrder } from './in-order.ts'
import { filesOf, type DocumentRecord, type Manifest, type StoredFile } from './manifest.ts'
import type { FinishedDocument, FinishedRun } from './merge.ts'
import type { PlannedDocument } from './plan.ts'
import { publish, type Finished } from './publish.ts'
import { reportUnknown } from './unknown-results.ts'
import { nameShard, type Shard } from './shards.ts'
import { nameDocument, nameRecord, tellSharedOf, type NamedDocument } from './shared-symbols.ts'
import { keepSiteTrue, makeSiteOf, type SiteWish } from './site.ts'
import { closeStaging, openStaging, removeLeftovers, stageDocument } from './staging.ts'
import { linkStanding } from './standing.ts'
import { received, type Builder, type BuiltDocument, type TaskResult } from './task.ts'

/** What is to be built, and where it goes. */
export interface Order {
  readonly documents: readonly PlannedDocument[]
  readonly wanted: Wanted
  readonly out: string
  /** Ends the build before its time: what is finished by then is published. */
  readonly stop?: AbortSignal
  /** Which part of a divided build it is; its documents are those of the part. */
  readonly shard?: Shard | undefined
  /** Whether each document is put into one file, too. */
  readonly bundles?: boolean
  /** The site that is to stand around the results; absent: as one stands there, or none. */
  readonly site?: SiteWish
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
  /** The time is that of the work; none where nothing had to be done. */
  readonly ends: (result: Result, milliseconds?: number) => void
}

/** Documents that are published together: the record of all results is written anew each time, so that batches grow with it. */
const leastBatch = 32
const batchesOfAll = 4
/** One of which all files stand already is this part of another: it takes no space, and nothing is lost if it is published late. */
const shareOfStanding = 1 / 8

/**
 * Builds all documents of an order, and closes the builder. Results are told in the order of the documents, however they are finished;
 * what is given is told of several of them, or of one and what stands beside it.
 */
export async function build(order: Order, observer: Observer, builder = here): Promise<readonly Diagnostic[]> {
  // Each document that is begun listens to it.
  if (order.stop !== undefined) setMaxListeners(Infinity, order.stop)
  const attempts = inOrder({
    items: order.documents,
    capacity: builder.capacity,
    run: (document, index) => attempt({ order, observer, builder }, document, index),
  })
  const file = new VFile()
  const target = { ...order, loses: () => reportUnknown(file, order.out) }
  try {
    await removeLeftovers(order.out)
    const refused: NamedDocument[] = []
    const results = await publishBatches({ order: target, attempts, refused }, observer)
    const shared = findShared(order.documents, { results, refused })
    // A part is there once all of it is, and one without documents is a part, too.
    if (order.shard !== undefined && order.stop?.aborted !== true)
      await publishAll(target, { documents: [], shards: [nameShard(order.shard)] })
    if (order.stop?.aborted !== true) await makeSite(order)
    return [...diagnosticsOf(file), ...shared]
  } finally {
    await attempts.return(undefined)
    await builder.close()
    await closeStaging(order.out)
  }
}

/** Publishes all documents, and gives the record of all results as the last of them were published. */
async function publishBatches(
  run: Pick<Batch, 'order' | 'attempts' | 'refused'>,
  observer: Observer,
): Promise<Manifest | undefined> {
  const last: Batch['last'] = {}
  let published = 0
  const sizeOf = (): number => Math.max(leastBatch, Math.floor(published / batchesOfAll))
  for (let size = sizeOf(); await publishBatch({ ...run, size, last }, observer); size = sizeOf()) published += size
  return last.results
}

/** A document that was attempted; its files are staged if it is whole. */
interface Attempt {
  readonly finished: FinishedDocument
  readonly result: Result
  readonly milliseconds: number | undefined
  /** Of one that is refused: the symbols that its sources say. */
  readonly refused?: NamedDocument
}

/** An order whose results are published. */
type Target = Order & Pick<Finished, 'loses'>

interface Batch {
  readonly order: Target
  readonly attempts: AsyncIterator<Attempt | undefined>
  readonly size: number
  /** All results as they were published last; changes. */
  readonly last: { results?: Manifest }
  /** Grows. */
  readonly refused: NamedDocument[]
}

/**
 * Publishes the next documents; false where no more are to come. What was finished before the machine reached a limit, or somebody’s
 * patience its end, is published all the same.
 */
async function publishBatch(batch: Batch, { ends }: Observer): Promise<boolean> {
  const documents: FinishedDocument[] = []
  try {
    return await collect(batch, documents, ends)
  } finally {
    const { order, last } = batch
    if (documents.length > 0)
      last.results = await publishAll(order, { documents, ...(order.shard === undefined ? {} : { shards: [] }) })
  }
}

/** A symbol that a document shares with one of the results, whoever built that, or with one that is refused. */
function findShared(
  planned: readonly PlannedDocument[],
  { results, refused }: { readonly results: Manifest | undefined; readonly refused: readonly NamedDocument[] },
): readonly Diagnostic[] {
  const said = new Map(refused.map((one) => [one.document, one]))
  return tellSharedOf(
    planned,
    results?.documents.map((record) => said.get(record.document) ?? nameRecord(record)) ?? [],
  )
}

async function makeSite({ out, site }: Order): Promise<void> {
  await (site === undefined ? keepSiteTrue(out) : makeSiteOf(out, site))
}

async function publishAll({ out, bundles = false, loses }: Target, run: FinishedRun): Promise<Manifest> {
  return publish({ out, staging: await openStaging(out), bundles, ...(loses && { loses }), ...run })
}

/** Fills a batch; false where no more are to come. */
async function collect(
  { attempts, size, refused }: Batch,
  documents: FinishedDocument[],
  ends: Observer['ends'],
): Promise<boolean> {
  for (let filled = 0; filled < size;) {
    const next = await attempts.next()
    if (next.done === true) return false
    if (next.value === undefined) continue
    const attempted = next.value
    documents.push(tell(attempted, ends))
    // One that says none is known by what stands of it.
    if (attempted.refused !== undefined && attempted.refused.symbols.length > 0) refused.push(attempted.refused)
    filled += isStanding(attempted.finished) ? shareOfStanding : 1
  }
  return true
}

function isStanding({ record, standing }: FinishedDocument): boolean {
  const files = filesOf([record])
  return files.length > 0 && files.every(({ path }) => standing?.has(path) === true)
}

function tell({ finished, result, milliseconds }: Attempt, ends: Observer['ends']): FinishedDocument {
  ends(result, milliseconds)
  return finished
}

interface Run {
  readonly order: Order
  readonly observer: Observer
  readonly builder: Builder
}

/** Has a document built; nothing where the build is stopped before that. A limit of the machine ends the run. */
async function attempt({ order, observer, builder }: Run, document: PlannedDocument, index: number) {
  const { wanted, stop } = order
  if (stop?.aborted === true) return undefined
  observer.begins(document.document, index)
  const made = await unlessStopped(
    stop,
    builder.run({ document, wanted }, (files) => findStanding(order, files)),
  )
  if (made === undefined) return undefined
  if ('fault' in made && isLimit(received(made.fault))) throw received(made.fault)
  const standing = 'record' in made ? await stage(order, made) : new Set<string>()
  const finished = { root: document.root, record: recordOf(document, made), standing }
  return {
    finished,
    result: resultOf(document, made),
    milliseconds: made.milliseconds,
    ...('refused' in made && { refused: nameDocument(document.document, made.symbols) }),
  }
}

/** Writes what does not stand among the results already, and gives the paths of what does. */
async function stage(order: Order, { record, bytes, standing }: BuiltDocument): Promise<ReadonlySet<string>> {
  const there = standing ?? (await findStanding(order, filesOf([record])))
  await stageDocument(await openStaging(order.out), new Map([...bytes].filter(([path]) => !there.has(path))))
  return there
}

async function findStanding({ out }: Order, files: readonly StoredFile[]): Promise<ReadonlySet<string>> {
  return linkStanding({ out, staging: await openStaging(out) }, files)
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

function recordOf({ document }: PlannedDocument, made: TaskResult): DocumentRecord {
  if ('record' in made) return made.record
  const fault = { code: 'fault', place: { path: document, line: 1, column: 1 } }
  return { document, versions: [], refused: 'fault' in made ? [fault] : made.refused }
}

function resultOf({ document }: PlannedDocument, made: TaskResult): Result {
  if ('fault' in made) return { document, type: 'failed', fault: received(made.fault) }
  const { diagnostics } = made
  return 'record' in made
    ? { document, type: 'built', files: filesOf([made.record]).length, diagnostics }
    : { document, type: 'refused', diagnostics }
}
