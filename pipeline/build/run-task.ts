/** The one way in which documents are built, wherever it is done. */
import { buildDocument } from './build-document.ts'
import { sendable, type BuildTask, type TaskResult } from './task.ts'

/** Builds the document of a task; a fault of ours is a result, too. */
export async function runTask({ document, wanted }: BuildTask): Promise<TaskResult> {
  const begun = performance.now()
  try {
    const made = await buildDocument(document, wanted)
    return { ...made, milliseconds: performance.now() - begun }
  } catch (fault) {
    return { fault: sendable(fault) }
  }
}
