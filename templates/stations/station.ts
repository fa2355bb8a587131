/** What a duty station is: its names, its sheets, and what versions and languages change on them. */
import type { LanguageCode } from '../languages/codes.ts'
import type { IssuerName } from '../bodies/index.ts'
import type { Sheet, SheetChanges, SheetVariant } from '../sheet.ts'
import type { ColonSpacing } from '../vocabulary.ts'

/** A sheet, and whose documents have it: those of some organs, or those of before an ISO date. */
export interface StationSheet {
  readonly sheet: Sheet
  readonly organs?: readonly IssuerName[]
  readonly before?: string
  /** What was otherwise at the time, after what kind and language change. */
  readonly changes?: SheetChanges
}

/** What a document has otherwise, and which have it: those of an organ, from a session or an ISO date on, of the plenary or not. */
export interface StationVariant {
  readonly changes: SheetChanges
  readonly organ?: IssuerName
  readonly session?: number
  readonly forum?: 'plenary'
  readonly from?: string
}

export interface Station {
  /** Names of the place, as sessions print them. */
  readonly names: Readonly<Record<LanguageCode, string>>
  /** Organs whose documents are issued here unless they say otherwise. */
  readonly seatOf: readonly IssuerName[]
  /** The first that fits is that of a document; the last fits all. */
  readonly sheets: readonly StationSheet[]
  /** What documents of a variant have otherwise: the first that fits. */
  readonly variants: Readonly<Partial<Record<SheetVariant, readonly StationVariant[]>>>
  /** What language versions have otherwise, after that. */
  readonly languages: Readonly<Partial<Record<LanguageCode, SheetChanges>>>
  /** Colons of the masthead, in languages that have a space before them. */
  readonly colons: ColonSpacing
}
