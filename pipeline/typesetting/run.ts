/** Text in type: faces, styles, and what a run of text is in the structure of a file. */
import type { HanFace, hanFaces, Writing } from '../../templates/scripts.ts'
import type { Link } from '../publication.ts'
import type { Place } from '../text/positions.ts'
import type { OtherFamily } from './font/other-scripts.ts'

// -------------------------------------------------------------- structure

/** Standard structure types of ISO 32000-1, 14.8.4 that we use. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Note'
  | 'Span'

/** A node of the structure tree; without a place of its own it stands where its first content is drawn. */
export interface StructureElement {
  readonly role: Role
  readonly parent: StructureElement | undefined
  /** Last of its parent's, or right behind one of them: a note behind the paragraph that calls it. */
  readonly place?: 'last' | { readonly after: StructureElement }
  /** Children that stand in this order, drawn or not: a row has its empty cells. */
  readonly children?: readonly StructureElement[]
  readonly language?: string
  readonly alternative?: string
  /** Identifies notes and header cells. */
  readonly id?: string
  readonly cell?: {
    readonly scope?: 'Column' | 'Row'
    readonly columns: number
    readonly rows: number
    readonly headers?: readonly string[]
  }
  readonly list?: 'Decimal' | 'LowerAlpha' | 'LowerRoman' | 'Disc' | 'None'
  /** What a table shows. */
  readonly summary?: string
}

// ------------------------------------------------------------------- text

/** A font file by family, weight and slope. */
export interface Face {
  readonly family: 'Tinos' | 'Amiri' | (typeof hanFaces)[HanFace]['family'] | OtherFamily
  readonly bold: boolean
  readonly italic: boolean
  /** Its pairs of letters are not drawn closer. */
  readonly isUnkerned?: true
}

/** Everything that is the same along a run of glyphs; equal styles are one object. */
export interface RunStyle {
  readonly face: Face
  /** Points. */
  readonly size: number
  /** Horizontal scale: 1.03. */
  readonly scale: number
  /** Points after every character. */
  readonly tracking: number
  /** Points above the baseline. */
  readonly rise: number
  readonly isUnderlined?: true
  /** The same look in scripts that the face has not. */
  readonly arabic?: RunStyle
  readonly han?: RunStyle
  readonly others?: Readonly<Record<OtherFamily, RunStyle>>
}

/** What a run is besides its look. */
export interface RunMeaning {
  /** Its own element inside the paragraph's: a link, a note's call, words of another language. */
  readonly element?: StructureElement
  readonly link?: Link
  /** Id of the note that the run calls. */
  readonly note?: string
}

/** Text in one style; `\n` ends a line. */
export interface Run {
  readonly text: string
  readonly style: RunStyle
  readonly meaning?: RunMeaning
  readonly place?: Place
  /** No line ends at its hyphens. */
  readonly isUnbroken?: true
}

/** A number or letter before the text of a first line. */
export interface HangingLabel {
  readonly runs: readonly Run[]
  /** Where it begins, or ends when it is set against its end; points from the start of the measure. */
  readonly at: number
  readonly align: 'start' | 'end'
  readonly element?: StructureElement
}

/** What is repeated between the words of a line and those at its end, where it ends, and the points free before it. */
export interface Leader {
  readonly text: string
  readonly end: number
  readonly gap: number
  /** Absent: as the words. */
  readonly style?: RunStyle
}

/** The page number at the end of a line of the contents; it ends at `at`. */
export interface PageReference {
  readonly target: string
  readonly at: number
  readonly style: RunStyle
  readonly leader: Leader
  /** "12–34", between the leader and the page number. */
  readonly paragraphs?: HangingLabel
}

/** What is set in lines: runs with their edges within the measure. */
export interface ParagraphText {
  readonly runs: readonly Run[]
  /** Absent: Latin or Cyrillic, from left to right, whole at line ends. */
  readonly writing?: Writing
  readonly element: StructureElement
  readonly align: 'start' | 'end' | 'justify' | 'center'
  /** Its spaces are stretched and never shrunk, or its lines chosen together; absent: each is filled for itself. */
  readonly lines?: 'only-stretched' | 'whole-paragraph'
  /** Exact line height. */
  readonly leading: number
  /** Edges within the measure; `first` is where the text of the first line begins. */
  readonly start: number
  readonly end: number
  readonly first: number
  /** Points that justified lines end before the measure they are broken for. */
  readonly slack: number
  readonly label?: HangingLabel
  readonly pageReference?: PageReference
  /** Words at a place of their own behind the last line, and dots between the two. */
  readonly behind?: { readonly words: HangingLabel; readonly leader: Leader; readonly style: RunStyle }
}
