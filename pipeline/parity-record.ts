/** The languages of a document side by side, as plain data: what a report is written of. */
import type { LanguageCode } from '../templates/languages/codes.ts'
import type { Diagnostic } from './diagnostics.ts'

/** What a unit is. A note stands behind what calls it first; a row, a remark under a table and what a box holds stand behind their own. */
export type UnitType =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'bullet'
  | 'box'
  | 'table'
  | 'row'
  | 'remark'
  | 'figure'
  | 'note'
  | 'signature'
  | 'endLines'
  | 'keys'
  | 'vote'
  | 'contents'
  | 'pageBreak'
  | 'attachment'

/** What a language has in a row. */
export interface ParityCell {
  readonly line: number
  /** Where it is counted: as a reference says it. */
  readonly label?: string
  /** Its lines; of a row of a table, its cells. A note that is called and a reference stand as they are typed. */
  readonly words: readonly string[]
}

/** What says the same in each language; a language is absent where it has nothing there. */
export interface ParityRow {
  readonly type: UnitType
  readonly cells: Readonly<Partial<Record<LanguageCode, ParityCell>>>
}

/** What is told of a cell; of facts, which stand in no row, without one. */
export interface CellFinding {
  readonly row?: number
  readonly language: LanguageCode
  readonly diagnostic: Diagnostic
}

/** A language that was held against the others. */
export interface ParityLanguage {
  readonly language: LanguageCode
  readonly path: string
}

/** A document, row by row. */
export interface ParityRecord {
  readonly document: string
  /** Those that could be read, in the order in which the Organization names them. */
  readonly languages: readonly ParityLanguage[]
  /** Files of languages that were refused, and are left out until they are mended. */
  readonly refused: readonly string[]
  /** None where there is one language alone. */
  readonly rows: readonly ParityRow[]
  readonly findings: readonly CellFinding[]
}
