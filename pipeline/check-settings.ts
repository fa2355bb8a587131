/** What `check.yaml` says: it stands in a document's folder, or in one above it for all documents there. */
import type { Place } from './text/positions.ts'

/** The name of the file. */
export const settingsName = 'check.yaml'

/** A message that is not to be told, and why. */
export interface SettledSilence {
  readonly code: string
  readonly reason: string
  readonly place: Place
}

/** What the checks of a document are told by its folder, the nearest file first. */
export interface CheckSettings {
  readonly silence: readonly SettledSilence[]
  /** Words that are spelled right, whatever a dictionary says. */
  readonly words: readonly string[]
  /** Why a document may be longer than its kind may be. */
  readonly waiver?: string
  /** Items of the agenda of the session, by their names: "26", or "26 (a)" where only some of its parts are there. */
  readonly agenda?: readonly string[]
}

/** Those of a document whose folders say nothing. */
export const noSettings: CheckSettings = { silence: [], words: [] }

declare module 'vfile' {
  interface DataMap {
    settings: CheckSettings
  }
}
