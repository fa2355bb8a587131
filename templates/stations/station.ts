/** What a duty station is: its names, its sheets, and what versions and languages change on them. */
import type { LanguageCode } from '../languages/codes.ts'
import type { IssuerName } from '../bodies/index.ts'
import type { ScriptType } from '../scripts.ts'
import type { Sheet, SheetChanges, SheetVariant } from '../sheet.ts'
import type { StyleName } from '../styles.ts'
import type { ColonSpacing } from '../vocabulary.ts'

/** A sheet, and whose documents have it: those of some organs, or those of before an ISO date. */
export interface StationSheet {
  readonly sheet: Sheet
  readonly organs?: readonly IssuerName[]
  readonly before?: string
  /** What was otherwise at the time, after what kind and language change. */
  readonly changes?: SheetChanges
  /** What language versions had otherwise than that. */
  readonly versions?: Readonly<Partial<Record<LanguageCode, SheetChanges>>>
}

/** What a document has otherwise, and which have it: those of an organ, from a session or an ISO date on, of the plenary or not. */
export interface StationVariant {
  readonly changes: SheetChanges
  readonly organ?: IssuerName
  readonly session?: number
  readonly forum?: 'plenary'
  readonly from?: string
}

/** Baselines of the masthead, counted from its thin rule: the sheets of a station have it at several heights. */
export interface UnderRule {
  readonly name: number
  readonly organ: readonly number[]
  /** Lines that one name may take at that size; absent: all. */
  readonly linesOfName?: number
  /** Of names that are too long for those lines. */
  readonly organLong: readonly number[]
}

/** Type of a version in a script of its own, where it is not that of `scripts.ts`. */
export interface VersionType {
  /** Horizontal scale, per cent. */
  readonly scale: number
  /** By the size of the Latin type. */
  readonly bySize?: Readonly<Record<number, ScriptType>>
  readonly byStyle?: Readonly<Partial<Record<StyleName, ScriptType>>>
}

/** How labels are printed that are not as the language has them. */
export type LabelForms = Readonly<Record<'paragraph' | 'heading', (label: string) => string>>

/** What a language version has otherwise. */
export interface VersionChanges extends SheetChanges {
  readonly underRule?: UnderRule
  readonly type?: VersionType
  readonly labels?: LabelForms
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
  readonly languages: Readonly<Partial<Record<LanguageCode, VersionChanges>>>
  /** Colons of the masthead, in languages that have a space before them. */
  readonly colons: ColonSpacing
}
