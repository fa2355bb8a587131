/** What a document may take before it is refused. */
export interface TaskLimits {
  /** Of processor time, for each language. */
  readonly seconds: number
  /** What its objects may fill, in MiB. */
  readonly memory: number
}

/** What a document is allowed where nothing else is said. */
export const taskLimits: TaskLimits = { seconds: 60, memory: 1024 }

/** Tasks that are begun for each worker: enough that none is idle, and no more than a few are in memory. */
export const tasksForEach = 4
