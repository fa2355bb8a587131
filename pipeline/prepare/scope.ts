/** What the conversion of a document into a publication looks up. */
import type { Kind } from '../../templates/kinds/kind.ts'
import type { Language } from '../../templates/languages/language.ts'
import type { Sheet } from '../../templates/sheet.ts'
import type { Box, CrossReference, Document, Heading, Inline, Node, NoteReference, Table } from '../document.ts'
import type { Place } from '../text/positions.ts'
import type { PublishedFigure } from '../publication.ts'
import type { Labels } from './labels.ts'
import type { NoteLabel } from './notes.ts'
import type { HeadingPlace } from './ranks.ts'

export interface Target {
  /** What running text calls it from where the reference stands. */
  readonly text: string
  /** Whether by a noun. */
  readonly isNamed: boolean
  readonly anchor: string
  /** The attachment that it stands in, where the reference stands in another: "annex I". */
  readonly part?: string
}

export interface Scope {
  readonly kind: Kind
  readonly language: Language
  readonly labels: Labels
  /** What a note's call prints here: numbers in the text, letters inside a table or box. */
  readonly noteLabel: (reference: NoteReference) => NoteLabel
  /** Name of a box, unlike that of all others. */
  readonly nameOf: (box: Box) => string
  /** What the sheet makes of a summary. */
  readonly summary: Sheet['summary']
  /** How high a heading stands among all. */
  readonly rankOf: (heading: Heading) => HeadingPlace
  /** How often the note has been called up to this call. */
  readonly occurrence: (reference: NoteReference) => number
  /** What a cross-reference leads to. */
  readonly target: (reference: CrossReference) => Target
  /** How wide a picture is by nature. */
  readonly measureOf: (picture: string) => PublishedFigure['measure']
  /** Where an inline or block stands in its source; absent on composed ones. */
  readonly placeOf: (node: Node | Inline) => Place | undefined
}

/** With the document that the blocks stand in. */
export interface BlockScope extends Scope {
  readonly document: Document
  /** In a box, whose width is all that its blocks have. */
  readonly isInset: boolean
  /** In the frame of a summary, which is as wide as the page: tables may be so, too. */
  readonly isFramed?: true
  /** Notes of tables in a box that the heading over them calls. */
  readonly overTables?: ReadonlyMap<Table, readonly NoteReference[]>
}
