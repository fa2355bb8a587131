/** What is asked of whoever builds a document, here, in a worker or on another machine, and what comes back: plain data. */
import type { SettledSilence } from '../check-settings.ts'
import type { Wanted } from '../compile.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { ParityRecord } from '../parity-record.ts'
import type { DocumentRecord, StoredFile } from './manifest.ts'
import type { PlannedDocument } from './plan.ts'
import type { RefusedDocument } from './refusal.ts'

/** A document that is to be built. */
export interface BuildTask {
  readonly document: PlannedDocument
  readonly wanted: Wanted
}

/** A document that was built, with the bytes of its files by their paths. */
export interface BuiltDocument {
  readonly diagnostics: readonly Diagnostic[]
  readonly record: DocumentRecord
  readonly bytes: ReadonlyMap<string, Uint8Array>
  /** Files that stand among the results already, where that was asked: their bytes are not here. */
  readonly standing?: ReadonlySet<string>
  /** What settings silence for nothing in it; absent where that is not known. */
  readonly unneeded?: readonly SettledSilence[]
}

/** Tells which files stand among the results already, so that nobody has to fetch them. */
export type FindStanding = (files: readonly StoredFile[]) => Promise<ReadonlySet<string>>

/** What is made of a document. */
export type DocumentBuild = BuiltDocument | RefusedDocument

/** A fault as it can be sent: what is told of it, and what the system says of it. */
export interface SentFault {
  readonly name: string
  readonly message: string
  readonly stack?: string
  readonly code?: string
  readonly path?: string
  readonly syscall?: string
}

/** What became of a task. */
export type TaskResult = (DocumentBuild | { readonly fault: SentFault }) & {
  /** How long it took; absent where nothing had to be done. */
  readonly milliseconds?: number
  /** Its languages side by side, where that is asked for. */
  readonly parity?: ParityRecord
}

/** Does tasks, several at once where it can. */
export interface Builder {
  /** Tasks that it takes before one of them is done. */
  readonly capacity: number
  readonly run: (task: BuildTask, findStanding?: FindStanding) => Promise<TaskResult>
  /** Ends at once; tasks that are not done are given up. */
  readonly close: () => Promise<void>
}

/** What of a fault can be sent. */
export function sendable(fault: unknown): SentFault {
  if (!(fault instanceof Error)) return { name: 'Error', message: String(fault) }
  const { name, message, stack } = fault
  const said = (['code', 'path', 'syscall'] as const).flatMap((key) => {
    const value: unknown = Reflect.get(fault, key)
    return typeof value === 'string' ? [[key, value]] : []
  })
  return { name, message, ...(stack === undefined ? {} : { stack }), ...Object.fromEntries(said) }
}

/** The fault that was sent. */
export function received({ message, ...said }: SentFault): Error {
  return Object.assign(new Error(message), said)
}
