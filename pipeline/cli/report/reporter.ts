/** How a run is told: in one of several forms, for people and for programs. */
import type { Result } from '../../build/build.ts'
import type { Checked } from '../../build/check-documents.ts'
import type { Diagnostic } from '../../diagnostics.ts'
import type { ExitCode } from '../exit-codes.ts'

/** Forms in which messages are told. */
export const messageFormats = ['pretty', 'json', 'sarif', 'github'] as const
export type MessageFormat = (typeof messageFormats)[number]

/** Which messages are told: those that ask for something, or information too that has no cure. */
export const messageChoices = ['needed', 'all'] as const

/** What a run comes to: in words, and as a record for programs. */
export interface End {
  readonly code: ExitCode
  readonly words: readonly string[]
  readonly record: EndRecord
}

export type EndRecord =
  | {
      readonly type: 'summary'
      readonly built: number
      readonly refused: number
      readonly failed: number
      readonly left: number
      readonly files: number
    }
  | { readonly type: 'merged'; readonly documents: number; readonly refused: number; readonly files: number }
  | { readonly type: 'site'; readonly documents: number; readonly files: number }
  | {
      readonly type: 'imported'
      readonly folder: string
      readonly from: 'source' | 'merged' | 'text'
      readonly files: readonly string[]
    }
  | {
      readonly type: 'checked'
      readonly documents: number
      readonly failed: number
      readonly left: number
      readonly errors: number
      readonly warnings: number
      readonly information: number
      readonly known: number
      readonly mended?: number
      readonly codes: Readonly<Record<string, number>>
    }
  | { readonly type: 'ended' }

/** What became of a document that was built, or checked. */
export type DocumentResult = Result | Checked

/** Hears of a run, step by step. */
export interface Reporter {
  /** Messages of no document that was built. */
  readonly tell: (found: readonly Diagnostic[]) => void
  readonly ends: (result: DocumentResult) => void
  /** The last word; none is known where the machine ended the run. */
  readonly finish: (end?: End) => void
}
