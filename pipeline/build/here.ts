/** Builds in this process. */
import type { Builder } from './task.ts'

/** Builds here, one document after the other. */
export const here: Builder = {
  capacity: 1,
  // Loaded here and not above: where workers build, this process needs no stage.
  run: async (task) => (await import('./run-task.ts')).runTask(task),
  close: async () => {},
}
