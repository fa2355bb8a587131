/** `masthead worker`: builds what others put into a queue. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openPool } from '../pool/pool.ts'
import { openPools } from '../pool/pools.ts'
import { closeStaging, openStaging, removeLeftovers } from '../staging.ts'
import { openTaker, reach, type QueuedTask } from './connection.ts'
import type { QueuePlace } from './queue-place.ts'
import { keepResult } from './results.ts'
import { openHashedStore } from './store.ts'
import { runPacked } from './unpack.ts'

/** A queue, the folder that its machines share, and how many documents are built at once. */
export interface ServeOrder extends QueuePlace {
  readonly jobs: number
  /** Hears when the first task can come. */
  readonly ready: () => void
  /** Hears, once, of a task that the folder does not have. */
  readonly misses: () => void
  /** Ends the worker when what it has begun is done. */
  readonly stop: AbortSignal
}

/** Where the workers of a queue unpack tasks: beside what they share, for nobody else may read there. */
export function workFolder({ folder }: QueuePlace['store']): string {
  return join(folder, 'work')
}

function once(tell: () => void): () => void {
  let isTold = false
  return () => {
    if (!isTold) tell()
    isTold = true
  }
}

/** Takes tasks until it is stopped; gives how many it has done. */
export async function serve({ url, store: place, jobs, ready, misses, stop }: ServeOrder): Promise<number> {
  await reach({ url })
  ready()
  const store = openHashedStore(place)
  // What a worker has left there that was killed goes.
  await removeLeftovers(workFolder(place))
  const folder = await openStaging(workFolder(place))
  const worker = fileURLToPath(new URL('main.js', import.meta.url))
  const pools = openPools((limits) => openPool({ worker, jobs, limits }))
  const tellMissing = once(misses)
  let done = 0
  const run = async ({ task, limits }: QueuedTask): Promise<string> => {
    if (store.find(task) === undefined) tellMissing()
    const made = await runPacked(task, store, { folder, run: async (unpacked) => pools.run(unpacked, limits) })
    const result = keepResult(made, store)
    done += 1
    return result
  }
  const taker = openTaker({ url }, { jobs, run })
  // What ends a connection is mended by the library, which tries again.
  taker.on('error', () => {})
  try {
    if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }))
  } finally {
    await taker.close()
    await pools.close()
    store.close()
    await closeStaging(workFolder(place))
  }
  return done
}
