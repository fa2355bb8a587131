/** What a file says of its document to catalogues and readers; every value comes from facts. */
import type { Motion } from '../templates/vocabulary.ts'

export interface Properties {
  /** Symbol and title, or the title alone. */
  readonly title: string
  readonly documentTitle: string
  readonly symbol?: string
  /** The organs as one line, and each by itself: a joint document has two. */
  readonly organ: string
  readonly organs: readonly string[]
  /** Session line, agenda line and agenda titles as one line each. */
  readonly session?: string
  readonly agenda?: string
  readonly agendaTitles: readonly string[]
  /** Date of issue, ISO. */
  readonly date: string
  readonly jobNumber?: string
  /** "United Nations", as running text writes it. */
  readonly publisher: string
  /** A resolution or decision that was adopted, and the day, ISO. */
  readonly act?: { readonly type: Motion; readonly adopted?: string }
  readonly dutyStation: string
}
