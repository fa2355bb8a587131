/** What the catalogue holds for each permanent code: how grave it is, why it is told, what was found, and what to do. */

export type Severity = 'error' | 'warning' | 'information'

/**
 * The sentence names what was found, by the details that are reported with it; the hint is the cure. Why it is told, whatever
 * was found, stands on the page of the message, in `docs/messages/`.
 */
export interface Entry {
  readonly severity: Severity
  readonly why: string
  readonly text: (...details: string[]) => string
  readonly hint?: string | ((...details: string[]) => string)
}

/** The messages about one subject, by their codes. */
export type Entries = Readonly<Record<string, Entry>>
