/** Documents that their errors refuse. */
import { posix } from 'node:path'
import { VFile } from 'vfile'
import { diagnosticsOf, isError, report, type Diagnostic } from '../diagnostics.ts'
import type { Refusal, SourceRecord } from './manifest.ts'
import type { PlannedDocument } from './plan.ts'

/** A document of which nothing is written. */
export interface RefusedDocument {
  readonly diagnostics: readonly Diagnostic[]
  readonly refused: readonly Refusal[]
  /** What was read, or could not be; absent where that was not all that it was refused for. */
  readonly sources?: readonly SourceRecord[]
  /** The symbols that its languages bear, as far as their facts are sound. */
  readonly symbols?: readonly string[]
}

/** A document that the errors among its messages refuse. */
export function refuse(document: PlannedDocument, diagnostics: readonly Diagnostic[]): RefusedDocument {
  return { diagnostics, refused: diagnostics.filter(isError).map((error) => recordRefusal(document, error)) }
}

/** The code and the place alone: sentences may name paths as the command was given them. */
function recordRefusal({ document, path }: PlannedDocument, { code, place }: Diagnostic): Refusal {
  const inside = posix.relative(path, place.path)
  return { code, place: { ...place, path: inside === '' ? posix.basename(path) : `${document}/${inside}` } }
}

/** A limit of what a document may take, and how much that is. */
export type ExceededLimit = readonly [code: 'limit-attempts' | 'limit-memory' | 'limit-time', most: string]

/** A document that has taken more than it may. */
export function refuseForLimit(document: PlannedDocument, limit: ExceededLimit): RefusedDocument {
  const file = new VFile()
  const [code, most] = limit
  report(file, code, { path: document.path, line: 1, column: 1 }, most)
  return refuse(document, [...document.diagnostics, ...diagnosticsOf(file)])
}
