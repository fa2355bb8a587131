/** What emit hands to the engine: text and lines in points, and the structure tree; no word of what they mean for a document. */
import type { ParagraphText, Run, StructureElement } from '../../typesetting/run.ts'
import type { Writing } from '../../../templates/scripts.ts'
import type { Area } from '../../../templates/sheet.ts'
import type { Picture } from '../../picture.ts'
import type { Place } from '../../text/positions.ts'
import type { PageRoom } from './page-room.ts'
import type { FileInfo } from './file-info.ts'

// ------------------------------------------------------------------- text

/** Text with its gaps and what it keeps by it. */
export interface ParagraphNode extends ParagraphText {
  readonly type: 'paragraph'
  readonly spaceBefore: number
  /** Points under its last line, which have to be left over notes. */
  readonly spaceAfter: number
  readonly keepWithNext: boolean
  readonly keepTogether: boolean
  readonly startsPage: boolean
  /** Where it has too few lines to be broken, it has the first ones of the next under it. */
  readonly leadsIn?: true
  /** What it closes the text with: it does not stand alone at the head of a page. */
  readonly closing?: 'signature' | 'endLines' | 'tableNotes'
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
  /** Points under the edge of its row that its middle stands at. */
  readonly drop: number
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
  /** Its author wants it on one page. */
  readonly keepTogether: boolean
  readonly id?: string
  /** Repeated at the head of every page, or only over the first rows. */
  readonly head: readonly TableRow[]
  readonly headsOnce?: true
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
  /** Where its author wrote it, if text behind it could stand before it. */
  readonly couldFloat?: Place
}

/** Blocks on a page of their own that has neither head nor foot, and what stands at its place there. */
export interface BareNode {
  readonly type: 'bare'
  readonly top: number
  readonly blocks: readonly ParagraphNode[]
  readonly fixed: readonly Fixed[]
}

/** Blocks that go to the head of the next page where this one has no room for them, and how many nodes may pass them. */
export interface FloatNode {
  readonly type: 'float'
  readonly blocks: readonly DefinitionNode[]
  readonly past: number
  /** Points over the first of these where they do. */
  readonly gap: number
}

/** What the engine sets, one after another. */
export type DefinitionNode =
  | ParagraphNode
  | TableNode
  | FigureNode
  | BoxNode
  | ColumnsNode
  | TurnedNode
  | BareNode
  | FloatNode

/** A note at the foot of the page. */
export interface NoteSpec {
  readonly paragraphs: readonly ParagraphNode[]
  readonly isAsterisk?: true
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
  /** Black where it says nothing; 1 would be white. */
  readonly grey?: number
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
  /** Notes that the masthead calls. */
  readonly opening: readonly string[]
  readonly furniture: Furniture
}
