/** Has documents held against everything that a build tells, and against all rules: nothing is written. */
import type { SettledSilence } from '../check-settings.ts'
import type { Wanted } from '../compile.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { ParityRecord } from '../parity-record.ts'
import { formats } from '../write/formats.ts'
import { isLimit } from './disk.ts'
import { fixDocument, type MendedFile } from './fix-document.ts'
import { here } from './here.ts'
import { inOrder } from './in-order.ts'
import type { PlannedDocument } from './plan.ts'
import { nameDocument, nameRecord, tellSharedOf, type NamedDocument } from './shared-symbols.ts'
import { received, type Builder, type TaskResult } from './task.ts'

/** What was found in one document: a failed one met a fault of ours. */
export type Checked = { readonly document: string } & (
  | {
      readonly type: 'checked'
      readonly diagnostics: readonly Diagnostic[]
      /** What settings silence for nothing in it; absent where that is not known. */
      readonly unneeded?: readonly SettledSilence[]
      /** Its languages side by side, where that is asked for. */
      readonly parity?: ParityRecord
    }
  | { readonly type: 'failed'; readonly fault: unknown }
)

/** Hears of each document. */
export interface CheckObserver {
  readonly begins: (document: string, index: number) => void
  readonly ends: (checked: Checked, milliseconds?: number) => void
  /** Whether words are looked up in dictionaries. */
  readonly spells?: boolean
  /** Ends the check before its time. */
  readonly stop?: AbortSignal
  /** What becomes of what is mended; absent where nothing is to be. */
  readonly mending?: Mending
  /** Whether languages side by side are to come with what was found. */
  readonly wantsParity?: boolean
}

/** What is mended, and where it goes. */
export interface Mending {
  readonly isMeant: (diagnostic: Diagnostic) => boolean
  /** Hears of the mended files of a document before it ends, and tells what became of them. */
  readonly take: (files: readonly MendedFile[]) => Promise<readonly Diagnostic[]>
}

/** What is looked at in every document; words are looked up and rows are given where that is asked for. */
function wantedOf({ spells = false, wantsParity = false }: CheckObserver): Wanted {
  return {
    formats,
    carriesSource: false,
    checks: true,
    ...(spells && { spells }),
    ...(wantsParity && { parity: true as const }),
  }
}

/** Checks documents, and closes the builder. They are told in their order; what is given is told of several of them. */
export async function checkDocuments(
  documents: readonly PlannedDocument[],
  observer: CheckObserver,
  builder: Builder = here,
): Promise<readonly Diagnostic[]> {
  const { begins, stop, mending } = observer
  const wanted = wantedOf(observer)
  const run = async (document: PlannedDocument, index: number): Promise<CheckedTask | undefined> => {
    if (stop?.aborted === true) return undefined
    begins(document.document, index)
    if (mending === undefined) return { document, made: await builder.run({ document, wanted }), files: [] }
    return { document, ...(await fixDocument(document, { wanted, isMeant: mending.isMeant }, builder)) }
  }
  try {
    const named = await tellEach(inOrder({ items: documents, capacity: builder.capacity, run }), observer)
    return tellSharedOf(documents, named)
  } finally {
    await builder.close()
  }
}

/** The symbols of a document, whatever was found in it. */
function namesOf({ document: { document }, made }: CheckedTask): NamedDocument {
  if ('record' in made) return nameRecord(made.record)
  return nameDocument(document, 'symbols' in made ? made.symbols : [])
}

/** Tells documents as they come, and gives their symbols. */
async function tellEach(
  tasks: AsyncIterable<CheckedTask | undefined>,
  observer: CheckObserver,
): Promise<readonly NamedDocument[]> {
  const named: NamedDocument[] = []
  for await (const task of tasks) {
    if (task === undefined) continue
    await tellTask(task, observer)
    named.push(namesOf(task))
  }
  return named
}

async function tellTask(task: CheckedTask, { ends, mending }: CheckObserver): Promise<void> {
  const told = task.files.length === 0 ? [] : ((await mending?.take(task.files)) ?? [])
  const checked = checkedOf(task)
  ends(
    checked.type === 'failed' ? checked : { ...checked, diagnostics: [...checked.diagnostics, ...told] },
    task.made.milliseconds,
  )
}

interface CheckedTask {
  readonly document: PlannedDocument
  readonly made: TaskResult
  readonly files: readonly MendedFile[]
}

/** What was found; a limit of the machine ends the check. */
function checkedOf({ document: { document }, made }: CheckedTask): Checked {
  if (!('fault' in made))
    return {
      document,
      type: 'checked',
      diagnostics: made.diagnostics,
      ...(made.parity && { parity: made.parity }),
      ...('unneeded' in made && { unneeded: made.unneeded }),
    }
  const fault = received(made.fault)
  if (isLimit(fault)) throw fault
  return { document, type: 'failed', fault }
}
