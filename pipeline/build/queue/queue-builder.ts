/** Has documents built by the workers of a queue, on whatever machine they are. */
import { here } from '../here.ts'
import { refuseForLimit } from '../refusal.ts'
import type { TaskLimits } from '../task-limits.ts'
import { sendable, type Builder, type BuildTask, type TaskResult } from '../task.ts'
import { jobOptions, mostAttempts, openEvents, openQueue, reach, type TaskQueue } from './connection.ts'
import { packTask } from './pack.ts'
import type { QueuePlace } from './queue-place.ts'
import { findResult } from './results.ts'
import { openHashedStore, type HashedStore } from './store.ts'

/** A queue, the folder that its machines share, and what a document may take. */
export interface QueueOrder extends QueuePlace {
  readonly limits: TaskLimits
}

/** Tasks that wait in the queue for one build: enough for many workers. */
const mostWaiting = 64
/** What was not told – the server was away, or lost it – is asked for. */
const askedEveryMilliseconds = 2000

/** How a task ended: with the hash of its result, or not. */
type End = { readonly result: string } | { readonly failed: string }

interface Open {
  readonly queue: TaskQueue
  readonly store: HashedStore
  readonly limits: TaskLimits
  readonly waiting: Map<string, (end: End) => void>
}

/** Opens a builder; the server must answer. */
export async function openQueueBuilder({ url, store, limits }: QueueOrder): Promise<Builder> {
  await reach({ url })
  const queue = openQueue({ url })
  const events = openEvents({ url })
  // What ends a connection is mended by the library, which tries again.
  queue.on('error', () => {})
  events.on('error', () => {})
  await events.waitUntilReady()
  const open: Open = { queue, store: openHashedStore(store), limits, waiting: new Map() }
  events.on('completed', ({ jobId, returnvalue }) => endTask(open, jobId, { result: returnvalue }))
  events.on('failed', ({ jobId, failedReason }) => endTask(open, jobId, { failed: failedReason }))
  const timer = setInterval(() => void askAll(open).catch(() => {}), askedEveryMilliseconds)
  return {
    capacity: mostWaiting,
    run: (task) => runQueued(open, task),
    close: async () => {
      clearInterval(timer)
      await Promise.all([events.close(), queue.close()])
      open.store.close()
    },
  }
}

function endTask({ waiting }: Open, task: string, end: End): void {
  waiting.get(task)?.(end)
  waiting.delete(task)
}

/** Asks how each task is that waits; one that the server does not know any more is put again. */
async function askAll(open: Open): Promise<void> {
  for (const task of open.waiting.keys()) {
    const job = await open.queue.getJob(task)
    if (job === undefined) await put(open, task)
    else if (await job.isCompleted()) endTask(open, task, { result: job.returnvalue })
    else if (await job.isFailed()) endTask(open, task, { failed: job.failedReason })
  }
}

async function put({ queue, limits }: Open, task: string): Promise<void> {
  await queue.add('document', { task, limits }, jobOptions(task))
}

/** A document that cannot be sent, or lacks what only this machine has, is built here: its messages are those of its own place. */
async function runQueued(open: Open, task: BuildTask): Promise<TaskResult> {
  const hash = packTask(task, open.store)
  const made = hash === undefined ? undefined : await ask(open, hash, task)
  return made === undefined || lacksPicture(made) ? here.run(task) : made
}

function lacksPicture(made: TaskResult): boolean {
  return 'refused' in made && made.refused.some(({ code }) => code === 'picture-missing')
}

/** What became of a task; what an earlier build was told of it does for this one where its result is still kept. */
async function ask(open: Open, hash: string, task: BuildTask): Promise<TaskResult | undefined> {
  const end = await endOf(open, hash)
  if ('failed' in end) return failed(end.failed, task)
  const found = findResult(end.result, open.store)
  if (found !== undefined) return found
  await open.queue.remove(hash)
  const again = await endOf(open, hash)
  return 'failed' in again ? failed(again.failed, task) : findResult(again.result, open.store)
}

async function endOf(open: Open, hash: string): Promise<End> {
  const earlier = await open.queue.getJob(hash)
  if (earlier !== undefined && (await earlier.isFailed())) await open.queue.remove(hash)
  if (earlier !== undefined && (await earlier.isCompleted())) return { result: earlier.returnvalue }
  const end = new Promise<End>((resolve) => open.waiting.set(hash, resolve))
  await put(open, hash)
  return end
}

/** The library says only so that a task has ended its workers. */
const ended = /stalled more than allowable limit/

function failed(reason: string, { document }: BuildTask): TaskResult {
  if (ended.test(reason)) return refuseForLimit(document, ['limit-attempts', String(mostAttempts)])
  return { fault: sendable(new Error(reason)) }
}
