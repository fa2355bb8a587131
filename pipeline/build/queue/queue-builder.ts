/** Has documents built by the workers of a queue, on whatever machine they are. */
import { setTimeout } from 'node:timers/promises'
import type { QueueEvents } from 'bullmq'
import { limits as machineLimits } from '../disk.ts'
import { refuseForLimit } from '../refusal.ts'
import type { TaskLimits } from '../task-limits.ts'
import { sendable, type Builder, type BuildTask, type TaskResult } from '../task.ts'
import {
  jobOptions,
  mostAttempts,
  nameJob,
  openEvents,
  openQueue,
  reach,
  type QueuedTask,
  type TaskQueue,
} from './connection.ts'
import { packTask } from './pack.ts'
import type { QueuePlace } from './queue-place.ts'
import { findResult } from './results.ts'
import { openHashedStore, type HashedStore } from './store.ts'
import { notKept } from './unpack.ts'

/** A queue, the folder that its machines share, and what a document may take. */
export interface QueueOrder extends QueuePlace {
  readonly limits: TaskLimits
  /** Builds what cannot be sent. */
  readonly here: Builder
  /** Hears, once, that nobody takes what waits. */
  readonly idle?: () => void
}

/** Tasks that wait in the queue for one build: enough for many workers. */
const mostWaiting = 64
/** What was not told – the server was away, or lost it – is asked for. */
const askedEveryMilliseconds = 2000

/** How a task ended: with the hash of its result, or not. */
type End = { readonly result: string } | { readonly failed: string }

interface Waiting {
  readonly queued: QueuedTask
  readonly tell: (end: End) => void
}

interface Open extends Pick<QueueOrder, 'idle'> {
  readonly queue: TaskQueue
  readonly store: HashedStore
  readonly limits: TaskLimits
  readonly here: Builder
  /** By the names of the jobs. */
  readonly waiting: Map<string, Waiting>
}

/** Opens a builder; the server must answer. */
export async function openQueueBuilder({ url, store, limits, here, idle }: QueueOrder): Promise<Builder> {
  await reach({ url })
  const queue = openQueue({ url })
  const events = openEvents({ url })
  // What ends a connection is mended by the library, which tries again.
  queue.on('error', () => {})
  events.on('error', () => {})
  await events.waitUntilReady()
  const open: Open = {
    queue,
    store: openHashedStore(store),
    limits,
    here: inTurn(here),
    waiting: new Map(),
    ...(idle && { idle }),
  }
  events.on('completed', ({ jobId, returnvalue }) => endTask(open, jobId, { result: returnvalue }))
  events.on('failed', ({ jobId, failedReason }) => endTask(open, jobId, { failed: failedReason }))
  const timer = askAgain(open)
  return {
    capacity: mostWaiting,
    run: (task) => runQueued(open, task),
    close: async () => {
      clearInterval(timer)
      await Promise.all([shut(events), shut(queue), here.close()])
      open.store.close()
    },
  }
}

/** More may be waiting than workers of this machine take. */
function inTurn(builder: Builder): Builder {
  let before: Promise<unknown> = Promise.resolve()
  const run = async (task: BuildTask): Promise<TaskResult> => {
    const turn = before.then(async () => builder.run(task))
    before = turn.catch(() => {})
    return turn
  }
  return { ...builder, run }
}

const patienceMilliseconds = 3000

/** Ends a connection, also to a server that is away. */
async function shut(end: QueueEvents | TaskQueue): Promise<void> {
  const over = new AbortController()
  const late = setTimeout(patienceMilliseconds, undefined, { signal: over.signal })
  const closed = end.close().finally(() => over.abort())
  await Promise.race([closed, late.then(async () => end.disconnect())]).catch(() => {})
}

function endTask({ waiting }: Open, name: string, end: End): void {
  waiting.get(name)?.tell(end)
  waiting.delete(name)
}

/** Asks every so often, and never while an answer is still awaited: a server that is away would be asked for all of it when it is back. */
function askAgain(open: Open): NodeJS.Timeout {
  let isAsking = false
  let rounds = 0
  return setInterval(() => {
    rounds += 1
    // Whoever has just begun, or been killed, has time to come.
    if (rounds === roundsOfPatience) void tellIdle(open).catch(() => {})
    if (isAsking) return
    isAsking = true
    // What the server does not answer is asked again.
    const asked = askAll(open).catch(() => {})
    void asked.finally(() => (isAsking = false))
  }, askedEveryMilliseconds)
}

const roundsOfPatience = 8

/** Workers of another release take from another queue. */
async function tellIdle({ queue, waiting, idle }: Open): Promise<void> {
  if (waiting.size > 0 && (await queue.getWorkersCount()) === 0) idle?.()
}

/** Asks how each task is that waits; one that the server does not know any more is put again. */
async function askAll(open: Open): Promise<void> {
  for (const [name, { queued }] of open.waiting) {
    const end = await findEnd(open, name)
    if (end === 'unknown') await put(open, queued)
    else if (end !== undefined) endTask(open, name, end)
  }
}

/** How a task has ended; nothing while it has not. Its state is asked first: a job that is read before its end does not know it. */
async function findEnd({ queue }: Open, name: string): Promise<End | 'unknown' | undefined> {
  const state = await queue.getJobState(name)
  if (state === 'unknown') return state
  if (state !== 'completed' && state !== 'failed') return undefined
  const job = await queue.getJob(name)
  if (job === undefined) return 'unknown'
  return state === 'completed' ? { result: job.returnvalue } : { failed: job.failedReason }
}

async function put({ queue }: Open, queued: QueuedTask): Promise<void> {
  await queue.add('document', queued, jobOptions(nameJob(queued)))
}

/** A document that cannot be sent, or lacks what only this machine has, is built here: its messages are those of its own place. */
async function runQueued(open: Open, task: BuildTask): Promise<TaskResult> {
  const hash = packTask(task, open.store)
  const made = hash === undefined ? undefined : await ask(open, hash, task)
  return made === undefined || lacksPicture(made) ? open.here.run(task) : made
}

function lacksPicture(made: TaskResult): boolean {
  return 'refused' in made && made.refused.some(({ code }) => code === 'picture-missing')
}

/** What became of a task; what an earlier build was told of it does for this one where its result is still kept. */
async function ask(open: Open, hash: string, task: BuildTask): Promise<TaskResult | undefined> {
  const queued = { task: hash, limits: open.limits }
  const name = nameJob(queued)
  const earlier = await findEnd(open, name)
  const kept = isEnd(earlier) && 'result' in earlier ? findResult(earlier.result, open.store) : undefined
  if (kept !== undefined) return kept
  if (isEnd(earlier)) await open.queue.remove(name)
  const ended = new Promise<End>((tell) => open.waiting.set(name, { queued, tell }))
  await put(open, queued)
  const end = await ended
  return 'failed' in end ? failed(end.failed, task) : findResult(end.result, open.store)
}

function isEnd(found: End | 'unknown' | undefined): found is End {
  return found !== undefined && found !== 'unknown'
}

/** The library says only so that a task has ended its workers. */
const hasEndedWorkers = /stalled more than allowable limit/

/** What the folder has let go, because it was too full, is built by whoever asks. */
function failed(reason: string, { document }: BuildTask): TaskResult | undefined {
  if (reason.startsWith(notKept)) return undefined
  if (hasEndedWorkers.test(reason)) return refuseForLimit(document, ['limit-attempts', String(mostAttempts)])
  // What a worker’s machine has run out of, as the system says it.
  const [, code = ''] = /^([A-Z]+):/.exec(reason) ?? []
  const fault = machineLimits.has(code) ? { code, path: 'the machine of a worker' } : {}
  return { fault: sendable(Object.assign(new Error(reason), fault)) }
}
