/** Has documents held against everything that a build tells, and against all rules: nothing is written. */
import type { Wanted } from '../compile.ts'
import type { Diagnostic } from '../diagnostics.ts'
import { formats } from '../write/formats.ts'
import { isLimit } from './disk.ts'
import { here } from './here.ts'
import { inOrder } from './in-order.ts'
import type { PlannedDocument } from './plan.ts'
import { received, type Builder, type TaskResult } from './task.ts'

/** What was found in one document: a failed one met a fault of ours. */
export type Checked = { readonly document: string } & (
  | { readonly type: 'checked'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly type: 'failed'; readonly fault: unknown }
)

/** Hears of each document. */
export interface CheckObserver {
  readonly begins: (document: string, index: number) => void
  readonly ends: (checked: Checked, milliseconds?: number) => void
  /** Ends the check before its time. */
  readonly stop?: AbortSignal
}

const wanted: Wanted = { formats, carriesSource: false, checks: true }

/** Checks documents, and closes the builder. They are told in their order. */
export async function checkDocuments(
  documents: readonly PlannedDocument[],
  observer: CheckObserver,
  builder: Builder = here,
): Promise<void> {
  const { begins, stop } = observer
  const run = async (document: PlannedDocument, index: number): Promise<CheckedTask | undefined> => {
    if (stop?.aborted === true) return undefined
    begins(document.document, index)
    return { document, made: await builder.run({ document, wanted }) }
  }
  try {
    await tellEach(inOrder({ items: documents, capacity: builder.capacity, run }), observer)
  } finally {
    await builder.close()
  }
}

async function tellEach(tasks: AsyncIterable<CheckedTask | undefined>, { ends }: CheckObserver): Promise<void> {
  for await (const task of tasks) if (task !== undefined) ends(checkedOf(task), task.made.milliseconds)
}

interface CheckedTask {
  readonly document: PlannedDocument
  readonly made: TaskResult
}

/** What was found; a limit of the machine ends the check. */
function checkedOf({ document: { document }, made }: CheckedTask): Checked {
  if (!('fault' in made)) return { document, type: 'checked', diagnostics: made.diagnostics }
  const fault = received(made.fault)
  if (isLimit(fault)) throw fault
  return { document, type: 'failed', fault }
}
