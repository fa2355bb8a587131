/** What emit hands to the engine: text and lines in points, and the structure tree; no word of what they mean for a document. */
import type { Writing } from '../../../templates/scripts.ts'
import type { Area } from '../../../templates/sheet.ts'
import type { Place } from '../../text/positions.ts'
import type { Picture } from '../../picture.ts'
import type { Link } from '../../publication.ts'
import type { PageRoom } from './page-room.ts'
import type { FileInfo } from './file-info.ts'

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
  readonly family: 'Tinos' | 'Amiri' | 'Noto Serif SC'
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
  /** The same look in scripts that the face has not. */
  readonly arabic?: RunStyle
  readonly han?: RunStyle
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
}

/** A number or letter before the text of a first line. */
export interface HangingLabel {
  readonly runs: readonly Run[]
  /** Where it begins, or ends when it is set against its end; points from the start of the measure. */
  readonly at: number
  readonly align: 'start' | 'end'
  readonly element?: StructureElement
}

/** What is repeated between a line of the contents and its numbers, where it ends, and the points free before it. */
export interface Leader {
  readonly text: string
  readonly end: number
  readonly gap: number
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

/** Text with its edges, its gaps and what it keeps by it. */
export interface ParagraphNode {
  readonly type: 'paragraph'
  readonly runs: readonly Run[]
  /** Absent: Latin or Cyrillic, from left to right, whole at line ends. */
  readonly writing?: Writing
  readonly element: StructureElement
  readonly align: 'start' | 'end' | 'justify' | 'center'
  /** Its spaces are stretched and never shrunk, or its letters are set closer where a line would be loose. */
  readonly lines?: 'only-stretched' | 'set-closer'
  /** Exact line height. */
  readonly leading: number
  readonly spaceBefore: number
  /** Edges within the measure; `first` is where the text of the first line begins. */
  readonly start: number
  readonly end: number
  readonly first: number
  /** Points that justified lines end before the measure they are broken for. */
  readonly slack: number
  readonly label?: HangingLabel
  readonly pageReference?: PageReference
  readonly keepWithNext: boolean
  readonly keepTogether: boolean
  readonly startsPage: boolean
  /** What it closes the text with: it does not stand alone at the head of a page. */
  readonly closing?: 'signature' | 'endLines'
  /** Name of a destination at its first line. */
  readonly id?: string
  /** Title of its bookmark, and how deep it lies. */
  readonly bookmark?: { readonly title: string; readonly level: number }
}

// ------------------------------------------------------------------ blocks

/** A table cell: paragraphs in a room of the given width. */
export interface TableCell {
  readonly x: number
  readonly width: number
  readonly rowSpan: number
  readonly paragraphs: readonly ParagraphNode[]
  readonly stands: 'top' | 'bottom'
}

/** A rule under or over a row. */
export interface RowRule {
  readonly x: number
  readonly width: number
  readonly thickness: number
}

export interface TableRow {
  readonly cells: readonly TableCell[]
  /** Points over and under the text. */
  readonly above: number
  readonly below: number
  /** Rules at the top and at the bottom of the row. */
  readonly rulesAbove: readonly RowRule[]
  readonly rulesBelow: readonly RowRule[]
}

export interface TableNode {
  readonly type: 'table'
  readonly spaceBefore: number
  readonly startsPage: boolean
  readonly id?: string
  /** Repeated at the head of every page. */
  readonly head: readonly TableRow[]
  readonly body: readonly TableRow[]
}

/** A picture under its caption, on one page: both are made to fit. */
export interface FigureNode {
  readonly type: 'figure'
  readonly caption: readonly ParagraphNode[]
  readonly picture: Picture
  readonly element: StructureElement
  /** Edges within the measure. */
  readonly start: number
  readonly end: number
  readonly spaceBefore: number
  /** From the caption to the picture. */
  readonly gap: number
  readonly startsPage: boolean
  /** Set where no caption carries it. */
  readonly id?: string
}

/** Blocks in a frame. */
export interface BoxNode {
  readonly type: 'box'
  readonly blocks: readonly DefinitionNode[]
  readonly startsPage: boolean
  readonly spaceBefore: number
  /** Edges within the measure. */
  readonly start: number
  readonly end: number
  /** Between the frame and the text. */
  readonly padding: number
  readonly thickness: number
}

/** Blocks beside each other. */
export interface ColumnsNode {
  readonly type: 'columns'
  readonly columns: readonly { readonly width: number; readonly blocks: readonly DefinitionNode[] }[]
}

/** Blocks on pages of their own that lie on their side. */
export interface TurnedNode {
  readonly type: 'turned'
  readonly blocks: readonly DefinitionNode[]
}

export type DefinitionNode = ParagraphNode | TableNode | FigureNode | BoxNode | ColumnsNode | TurnedNode

/** A note at the foot of the page. */
export interface NoteSpec {
  readonly paragraphs: readonly ParagraphNode[]
}

// ------------------------------------------------------------------- fixed

/** A line at its place on the page: where it begins, from the edge at which lines of the page start, and its baseline from the top. */
export interface FixedLine {
  readonly type: 'line'
  readonly runs: readonly Run[]
  readonly writing?: Writing
  readonly x: number
  readonly baseline: number
  /** `end`: x is where the line ends. */
  readonly align: 'start' | 'end'
  /** Absent: an artifact of the page. */
  readonly element?: StructureElement
}

/** Filled rectangles: a rule, or the bars of a code that belong to one element. */
export interface FixedRules {
  readonly type: 'rules'
  readonly boxes: readonly Area[]
  readonly element?: StructureElement
}

/** Outlines in their own box, drawn into a box of the page. */
export interface FixedDrawing extends Area {
  readonly type: 'drawing'
  readonly paths: readonly string[]
  readonly viewBox: Area
  readonly element?: StructureElement
}

/** A picture in its box of the page. */
export interface FixedPicture extends Area {
  readonly type: 'picture'
  readonly picture: Picture
  readonly element: StructureElement
}

/** Things that keep their places towards each other: a code with the characters under it is not read from the other side. */
export interface FixedGroup {
  readonly type: 'group'
  readonly x: number
  readonly width: number
  readonly parts: readonly Fixed[]
}

export type Fixed = FixedLine | FixedRules | FixedDrawing | FixedPicture | FixedGroup

/** A page, and whether it lies on its side. */
export interface Paper {
  readonly number: number
  readonly isTurned: boolean
}

/** What stands on every page outside the text. */
export interface Furniture {
  readonly first: readonly Fixed[]
  /** Head and foot of a page from 2. */
  readonly later: (page: Paper) => readonly Fixed[]
  /** Its number among all: known when the last page is. */
  readonly numbered: (page: Paper, pages: number) => FixedLine
}

export interface Definition {
  readonly info: FileInfo
  readonly room: PageRoom
  /** Of pages that lie on their side. */
  readonly turnedRoom: PageRoom
  readonly root: StructureElement
  readonly content: readonly DefinitionNode[]
  readonly notes: ReadonlyMap<string, NoteSpec>
  readonly furniture: Furniture
}
