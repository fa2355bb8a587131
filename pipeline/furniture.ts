/** What stands outside the text: masthead, running heads and feet. */
import type { LanguageCode } from '../templates/languages/codes.ts'
import type { StyleName } from '../templates/styles.ts'
import type { Direction, RecordLine } from '../templates/vocabulary.ts'
import type { AddressCode } from './facts/document-address.ts'
import type { PublishedNoteReference } from './published-line.ts'

/** One symbol of the masthead: the first component is set large. */
export interface MastheadSymbol {
  readonly large: string
  readonly rest: string
}

/** Words, each in its style. */
export type MastheadRuns = readonly { readonly text: string; readonly style: StyleName }[]

/** A line that a record of a meeting prints under the name of its organ, in runs of their styles. */
export interface MastheadLine {
  readonly line: RecordLine
  readonly runs: MastheadRuns
  /** What stands on each of its lines, where it takes several: measured. */
  readonly lines?: readonly MastheadRuns[]
  /** The title of the document, where no other is printed. */
  readonly isTitle?: true
}

export interface Masthead {
  /** "Draft", over the masthead; absent on official issues. */
  readonly status?: string
  /** "United Nations", with the spacing and kashidas it is printed with. */
  readonly name: string
  /** One, or the two of a joint document (printed with a hyphen between); empty until a symbol is assigned. */
  readonly symbols: readonly MastheadSymbol[]
  /** The call that stands on each of them: of the note that says of a reissue when it was. */
  readonly symbolCall?: PublishedNoteReference
  readonly organs: readonly string[]
  /** They are set smaller where they do not fit. */
  readonly organStyle: 'organ' | 'organLong'
  /** Lines that they take over those of a record. */
  readonly organLines: number
  /** Under the organs, in records of meetings alone. */
  readonly lines: readonly MastheadLine[]
  /** The four lines of the Distr. block, from the top; an absent one leaves its place empty. */
  readonly distribution: readonly (string | undefined)[]
  /** How it is set, and whether it ends where the symbol does: "Official Records" of verbatim records do. */
  readonly distributionStyle: 'distribution' | 'officialRecords'
  readonly distributionSide: 'start' | 'end'
  /** Language the Distr. block is printed in: Arabic, Chinese and Russian print it in English. */
  readonly distributionLanguage: LanguageCode
  readonly distributionDirection: Direction
}

/** Running head and foot of pages 2 ff. */
export interface RunningHead {
  /** The symbol, or the two of a joint document on two lines; empty while there is none. */
  readonly symbols: readonly string[]
  /** Printed opposite the symbol (resolutions). */
  readonly title?: string
  /** "21-00134". */
  readonly jobNumber?: string
}

/** Foot of the first page; each part is absent until its fact is there. */
export interface FirstFoot {
  /** "21-00134 (F)    110121". */
  readonly jobLine?: string
  /** "*2100134*", Code 39. */
  readonly barcode?: string
  readonly qr?: AddressCode
  /** "Please recycle"; printed beside the job number only. */
  readonly recycle?: string
  /** "Accessible document", where the sheet has the mark of it. */
  readonly accessible?: string
  /** The note of a record, over all of that; its lines, and the height of the rule over them, are measured. */
  readonly note?: { readonly text: string; readonly lines: readonly string[]; readonly rule: number }
}
