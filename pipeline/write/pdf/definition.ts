/** What emit hands to the engine: text in points, no word of what it means for a document. */
import type { Place } from '../../document.ts'
import type { Link } from '../../publication.ts'

/** A font file by family, weight and slope. */
export interface Face {
  readonly family: 'Tinos'
  readonly bold: boolean
  readonly italic: boolean
}

/** Everything that is the same along a run. */
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
  readonly link?: Link
}

/** Text in one style; `\n` ends a line. */
export interface Run {
  readonly text: string
  readonly style: RunStyle
  readonly place?: Place
}

/** A number or letter before the text of a first line. */
export interface Label {
  readonly runs: readonly Run[]
  /** Where it begins, or ends when it is set against its end; points from the start of the measure. */
  readonly at: number
  readonly align: 'start' | 'end'
}

export interface Paragraph {
  readonly runs: readonly Run[]
  readonly align: 'start' | 'end' | 'justify' | 'center'
  /** Exact line height. */
  readonly leading: number
  /** Size that the baseline of its lines goes by. */
  readonly size: number
  readonly spaceBefore: number
  /** Edges within the measure of the page; `first` is where the text of the first line begins. */
  readonly start: number
  readonly end: number
  readonly first: number
  readonly label?: Label
  readonly keepWithNext: boolean
  readonly keepTogether: boolean
  readonly startsPage: boolean
  /** Name of a destination at its first line. */
  readonly id?: string
  /** Title of its bookmark, and how deep it lies. */
  readonly bookmark?: { readonly title: string; readonly level: number }
}

/** A leaf of pdfmake's tree: it sees an empty text, our classes see the paragraph. */
export interface ParagraphNode {
  readonly text: ''
  readonly paragraph: Paragraph
}

export interface ColumnsNode {
  readonly columns: readonly { readonly width: number; readonly stack: readonly DefinitionNode[] }[]
}

export type DefinitionNode = ParagraphNode | ColumnsNode

/** A line at its place on the page; x and baseline from the top left. */
export interface FixedLine {
  readonly type: 'line'
  readonly runs: readonly Run[]
  readonly x: number
  readonly baseline: number
  /** `end`: x is where the line ends. */
  readonly align: 'start' | 'end'
}

/** A filled rectangle: rules and bars. */
export interface FixedRule {
  readonly type: 'rule'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Outlines in their own box, drawn into a box of the page. */
export interface FixedDrawing {
  readonly type: 'drawing'
  readonly paths: readonly string[]
  readonly viewBox: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type Fixed = FixedLine | FixedRule | FixedDrawing

/** What stands on every page outside the text. */
export interface Furniture {
  readonly first: readonly Fixed[]
  /** Page from 2, and how many there are. */
  readonly later: (page: number, pages: number) => readonly Fixed[]
}

/** Room of the text on the pages, points from the top left. */
export interface PageRoom {
  readonly width: number
  readonly height: number
  readonly start: number
  readonly end: number
  readonly firstTop: number
  readonly top: number
  /** Lowest baselines. */
  readonly firstFloor: number
  readonly floor: number
  readonly endRule: { readonly x: number; readonly width: number; readonly gap: number; readonly thickness: number }
}

export interface FileInfo {
  readonly title: string
  readonly subject?: string
  readonly author: string
  readonly keywords?: string
  /** ISO date of issue. */
  readonly date: string
  readonly language: string
}

export interface Definition {
  readonly info: FileInfo
  readonly room: PageRoom
  readonly content: readonly DefinitionNode[]
  readonly furniture: Furniture
}
