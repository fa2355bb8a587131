/** The server of a queue: BullMQ on Valkey, or another that speaks as Redis does. The one place that knows the library. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Queue, QueueEvents, Worker, type JobsOptions } from 'bullmq'
import { sha256 } from '../../text/sha256.ts'
import type { TaskLimits } from '../task-limits.ts'
import { QueueFault } from './queue-fault.ts'
import type { QueuePlace } from './queue-place.ts'

/** What stands in the server's memory of a task: nothing that it says, only where it is kept. */
export interface QueuedTask {
  readonly task: string
  readonly limits: TaskLimits
}

/** Hash of the result. */
export type QueuedResult = string

type QueueAddress = Pick<QueuePlace, 'url'>

/** A worker that has said nothing for so long is taken for dead, and its task is given to another. */
const lockMilliseconds = 6000
const stalledMilliseconds = 3000
/** A document that has ended this many workers is given to no other. */
export const mostAttempts = 3
const hour = 3600

/** The name of a task within its limits: what passes those of one build may be within those of the next. */
export function nameJob({ task, limits }: QueuedTask): string {
  return `${task}-${limits.seconds}-${limits.memory}`
}

/** How a task is put: what became of it is known for an hour, to whoever asks again. */
export function jobOptions(jobId: string): JobsOptions {
  return {
    jobId,
    attempts: mostAttempts,
    backoff: { type: 'fixed', delay: 500 },
    removeOnComplete: { age: hour },
    removeOnFail: { age: hour },
  }
}

export type TaskQueue = Queue<QueuedTask, QueuedResult, 'document'>

/** Opens the end of a queue at which tasks are put. */
export function openQueue({ url }: QueueAddress): TaskQueue {
  return new Queue(queueName, { connection: connectionTo(url) })
}

/** Opens what tells of tasks as they end. */
export function openEvents({ url }: QueueAddress): QueueEvents {
  return new QueueEvents(queueName, { connection: connectionTo(url) })
}

/** What is done with each task, and how many at once. */
export interface TaskWork {
  readonly jobs: number
  readonly run: (task: QueuedTask) => Promise<QueuedResult>
}

/** Opens the end of a queue at which tasks are taken. */
export function openTaker({ url }: QueueAddress, { jobs, run }: TaskWork): Worker<QueuedTask, QueuedResult> {
  return new Worker<QueuedTask, QueuedResult>(queueName, async ({ data }) => run(data), {
    connection: connectionTo(url),
    concurrency: jobs,
    lockDuration: lockMilliseconds,
    stalledInterval: stalledMilliseconds,
    maxStalledCount: mostAttempts - 1,
  })
}

/** The library waits for its server however long it is away. */
function connectionTo(url: string): { readonly url: string; readonly maxRetriesPerRequest: null } {
  return { url, maxRetriesPerRequest: null }
}

/** Each version of the command has a queue of its own: another would make other bytes of the same task. */
const bundles = ['command.cjs', 'stages.cjs', 'languages.cjs'].map((name) =>
  readFileSync(fileURLToPath(new URL(name, import.meta.url))),
)
const queueName = `masthead-${sha256(Buffer.concat(bundles)).slice(0, 16)}`

const firstTries = 10
const triedEveryMilliseconds = 500

function retryStrategy(times: number): number | null {
  return times > firstTries ? null : triedEveryMilliseconds
}

/**
 * Makes sure that the server answers; later the library waits for it by itself, however long it is away. What it says is told without its address, in
 * which there may be a password.
 */
export async function reach({ url }: QueueAddress): Promise<void> {
  const probe = new Queue(queueName, { connection: { ...connectionTo(url), retryStrategy } })
  let said = ''
  probe.on('error', ({ message }) => (said = message.replaceAll(/\w+:\/\/\S*/g, '')))
  try {
    await probe.waitUntilReady()
  } catch {
    // The parser of answers would have its authors told.
    throw new QueueFault(/\bRESP\b/.test(said) ? 'what answers there is no Valkey or Redis' : said)
  } finally {
    await probe.close()
  }
}
