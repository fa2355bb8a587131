/** What a worker does: takes its seat, and builds. */
import { readlinkSync } from 'node:fs'
import type { BuildTask, TaskResult } from '../task.ts'
import { unknownThread, type Seat } from './watch.ts'

/** A task, and where the worker says that it has begun. */
export interface SeatedTask {
  readonly task: BuildTask
  readonly seat: Seat
}

/** Builds the document of a task in a worker. */
export async function runSeated({ task, seat }: SeatedTask): Promise<TaskResult> {
  Atomics.store(seat, 0, threadNumber())
  return (await import('../run-task.ts')).runTask(task)
}

/** The number that the system has for this thread, where it says it: on Linux. */
function threadNumber(): number {
  try {
    return Number(/\d+$/.exec(readlinkSync('/proc/thread-self'))?.[0] ?? unknownThread)
  } catch {
    return unknownThread
  }
}
