/** Pools of workers by what a document may take: whoever puts a task says it, and workers with the same limits are one pool. */
import type { Builder, BuildTask, TaskResult } from '../task.ts'
import type { TaskLimits } from '../task-limits.ts'

export interface Pools {
  readonly run: (task: BuildTask, limits: TaskLimits) => Promise<TaskResult>
  readonly close: () => Promise<void>
}

/** Pools that stay open while nobody needs them: each holds the memory of its workers. */
const mostIdle = 2

/** What of a pool is in use. */
interface Used {
  readonly builder: Builder
  tasks: number
}

/** Opens no pool yet. */
export function openPools(open: (limits: TaskLimits) => Builder): Pools {
  // In the order of their last use.
  const pools = new Map<string, Used>()
  const use = (limits: TaskLimits, tasks: 1 | -1): Builder => {
    const key = JSON.stringify([limits.seconds, limits.memory])
    const used = pools.get(key) ?? { builder: open(limits), tasks: 0 }
    pools.delete(key)
    pools.set(key, used)
    used.tasks += tasks
    return used.builder
  }
  const closeOldest = async (): Promise<void> => {
    const idle = [...pools].filter(([, { tasks }]) => tasks === 0)
    const old = idle.slice(0, Math.max(0, idle.length - mostIdle))
    for (const [key] of old) pools.delete(key)
    await Promise.all(old.map(async ([, { builder }]) => builder.close()))
  }
  return {
    run: async (task, limits) => {
      const builder = use(limits, 1)
      try {
        return await builder.run(task)
      } finally {
        use(limits, -1)
        await closeOldest()
      }
    },
    close: async () => {
      await Promise.all([...pools.values()].map(async ({ builder }) => builder.close()))
    },
  }
}
