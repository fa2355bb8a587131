/** Who builds the documents of a run: this process, or workers of it. */
import { availableParallelism } from 'node:os'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StorePlace } from './cache/store.ts'
import { here } from './here.ts'
import type { QueueOrder } from './queue/queue-builder.ts'
import type { QueuePlace } from './queue/queue-place.ts'
import type { PlannedDocument } from './plan.ts'
import type { Builder } from './task.ts'
import { taskLimits, tasksForEach, type TaskLimits } from './task-limits.ts'

/** Who is to build the documents of a run. */
export interface Workforce {
  /** Documents that are built at once; by default as many as the machine has cores. */
  readonly jobs?: number
  readonly limits?: TaskLimits
  /** Where results are kept. */
  readonly cache?: { readonly place: StorePlace; readonly isForced: boolean }
  /** Whose workers build, in place of this machine's. */
  readonly queue?: QueuePlace & Pick<QueueOrder, 'idle'>
}

/** A text that is built before a worker has started. */
const smallBytes = 65_536

/** Who builds, and asks a cache first where there is one. */
export async function openBuilder(documents: readonly PlannedDocument[], workforce: Workforce): Promise<Builder> {
  if (workforce.cache === undefined) return openWorkers(documents, workforce)
  const { place, isForced } = workforce.cache
  const [{ withCache }, { openStore }, { digestTool }] = await Promise.all([
    import('./cache/cached-builder.ts'),
    import('./cache/store.ts'),
    import('./cache/tool.ts'),
  ])
  const store = openStore(place)
  const tool = digestTool(store)
  // Last, for whoever is open has to be closed, and what comes before may throw.
  return withCache(await openWorkers(documents, workforce), { store, tool, isForced })
}

/**
 * Workers, so that no document can hurt another – nor end the run, whatever it takes –; this process for one small document, and where
 * Node's permission model allows no workers.
 */
async function openWorkers(
  documents: readonly PlannedDocument[],
  { jobs, limits = taskLimits, queue }: Workforce,
): Promise<Builder> {
  if (queue !== undefined) {
    const { openQueueBuilder } = await import('./queue/queue-builder.ts')
    return openQueueBuilder({ ...queue, limits, here: openOwnWorkers(1, limits) })
  }
  if (documents.length <= 1 && documents.every(isSmall)) return here
  return openOwnWorkers(Math.min(jobs ?? availableParallelism(), documents.length), limits)
}

function openOwnWorkers(jobs: number, limits: TaskLimits): Builder {
  if (!mayStartWorkers()) return here
  // The bundled command, which gives its functions to whoever asks for it as a module.
  const order = { worker: fileURLToPath(new URL('main.js', import.meta.url)), jobs, limits }
  return whenAsked(tasksForEach * jobs, async () => (await import('./pool/pool.ts')).openPool(order))
}

/** A builder that is opened with its first task: what is kept from an earlier build needs none. */
function whenAsked(capacity: number, open: () => Promise<Builder>): Builder {
  let opened: Promise<Builder> | undefined
  return {
    capacity,
    run: async (task) => (await (opened ??= open())).run(task),
    close: async () => (await opened)?.close(),
  }
}

function mayStartWorkers(): boolean {
  // Absent without `--permission`, whatever the types say.
  const permission = process.permission as NodeJS.ProcessPermission | undefined
  return permission?.has('worker') ?? true
}

function isSmall({ root, languages }: PlannedDocument): boolean {
  const sizes = languages.map(({ name }) => statSync(join(root, name), { throwIfNoEntry: false })?.size ?? 0)
  return sizes.reduce((sum, size) => sum + size, 0) <= smallBytes
}
