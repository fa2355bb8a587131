/** Workers that stay: each builds one document at a time, within its limits, and another takes the place of one that dies. */
import { Piscina } from 'piscina'
import { refuseForLimit } from '../refusal.ts'
import { sendable, type Builder, type BuildTask, type TaskResult } from '../task.ts'
import { tasksForEach, type TaskLimits } from '../task-limits.ts'
import { openSeat, openWatch, type Watch } from './watch.ts'

/** A pool that is to be opened. */
export interface PoolOrder {
  /** The file that gives the workers their function, `runSeated`. */
  readonly worker: string
  readonly jobs: number
  readonly limits: TaskLimits
}

/** MiB of what a worker has just made: more of it is gone before it has to be moved. The default, 48, costs a twentieth more time. */
const youngMemory = 96

/** Opens a pool. */
export function openPool({ worker, jobs, limits }: PoolOrder): Builder {
  const pool = new Piscina({
    filename: worker,
    name: 'runSeated',
    // Others start as tasks wait.
    minThreads: 1,
    maxThreads: jobs,
    maxQueue: tasksForEach * jobs,
    idleTimeout: Infinity,
    // What a document has left behind it happens between tasks, not within the next one.
    atomics: 'disabled',
    recordTiming: false,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: youngMemory },
  })
  const open: Open = { pool, watch: openWatch(), limits, tasks: new Set() }
  // A worker that dies between two tasks is replaced, and has lost nothing.
  pool.on('error', (fault: unknown) => {
    if (pool.threads.length === 0) giveUp(open, fault)
  })
  return {
    capacity: tasksForEach * jobs,
    run: (task) => runIn(open, task),
    close: async () => {
      open.watch.close()
      await pool.destroy()
    },
  }
}

/** The library starts no other worker after one that did not even begin: what waits would wait for ever. */
function giveUp({ tasks }: Open, fault: unknown): void {
  for (const task of tasks) task.abort(fault)
}

interface Open {
  readonly pool: Piscina
  readonly watch: Watch
  readonly limits: TaskLimits
  /** Each ends its task. */
  readonly tasks: Set<AbortController>
}

const late = Symbol('late')

async function runIn({ pool, watch, limits, tasks }: Open, task: BuildTask): Promise<TaskResult> {
  const { document } = task
  const seat = openSeat()
  const controller = new AbortController()
  const seconds = limits.seconds * Math.max(1, document.languages.length)
  const forget = watch.begin({ seat, seconds, end: () => controller.abort(late) })
  tasks.add(controller)
  try {
    return await pool.run({ task, seat }, { signal: controller.signal })
  } catch (fault) {
    if (controller.signal.reason === late) return refuseForLimit(document, ['limit-time', String(seconds)])
    const sent = sendable(controller.signal.aborted ? controller.signal.reason : fault)
    return sent.code === 'ERR_WORKER_OUT_OF_MEMORY'
      ? refuseForLimit(document, ['limit-memory', String(limits.memory)])
      : { fault: sent }
  } finally {
    forget()
    tasks.delete(controller)
  }
}
