/** The finished tree that every writer receives: wording, numbers and order are decided; only pages are not. */
import type { noteMarks } from '../templates/note-marks.ts'
import type { Area, Sheet, SummaryFrame } from '../templates/sheet.ts'
import type { tableLooks } from '../templates/table.ts'
import type { StyleName } from '../templates/styles.ts'
import type { LanguageCode } from '../templates/languages/codes.ts'
import type { Direction, HeadingLevel, ParagraphLevel, PageWords } from '../templates/vocabulary.ts'
import type { Alignment } from './document.ts'
import type { Place } from './text/positions.ts'
import type { Picture } from './picture.ts'
import type { Line } from './published-line.ts'
import type { OriginFile } from './word/origin.ts'
import type { WordLanguage } from './word/language.ts'
import type { FirstFoot, Masthead, RunningHead } from './furniture.ts'
import type { Properties } from './properties.ts'
import type { WrittenFactList } from './facts/written.ts'

export type { Line, Link, PublishedInline, PublishedNoteReference, PublishedText } from './published-line.ts'

// ----------------------------------------------------------------- blocks

interface BlockBase {
  readonly style: StyleName
  /** Points between the block before and this one; nought at the head of a page. */
  readonly spaceBefore: number
  /** Begins a page of its own. */
  readonly startsPage: boolean
  /** Permanent anchor, ASCII, unique in the publication; present on all that can be referred to. */
  readonly id?: string
  /** Where the author wrote it; absent on composed blocks. */
  readonly place?: Place
}

/** Of a heading among all: h1 to h6, H1 to H6. */
export type Rank = 1 | 2 | 3 | 4 | 5 | 6

export interface PublishedTitle extends BlockBase {
  readonly type: 'title'
  readonly rank: Rank
  /** "80/1.", or "Subject:" in a type of its own. */
  readonly label?: string
  readonly labelStyle?: StyleName
  readonly content: Line
}

export interface PublishedSubtitle extends BlockBase {
  readonly type: 'subtitle'
  /** "To:". */
  readonly label?: string
  readonly content: Line
}

/** A line of a roll: "President:", a name and a State in brackets – or a State and a name –, with dots between the two. */
export type RollRow = Readonly<{ label?: Line; name: Line; behind?: Line; measured?: RollMeasure }>

/** Measured: the lines of a name that takes several, and a label that is too wide for the room before names and stands over its own. */
export type RollMeasure = Readonly<{ nameLines: readonly Line[]; isLabelOver: boolean }>

/** Who presides over a meeting, and its members. */
export interface PublishedRoll extends BlockBase {
  readonly type: 'roll'
  readonly rows: readonly RollRow[]
}

export interface PublishedHeading extends BlockBase {
  readonly type: 'heading'
  readonly level: HeadingLevel
  readonly rank: Rank
  /** How deep it lies in the outline of the file, from 0. */
  readonly outline: number
  readonly label?: string
  /** Where the label stands, if not before the column. */
  readonly numberStands?: 'in-column'
  readonly content: Line
  readonly id: string
}

/** A paragraph of text: numbered (label and level), or not. */
export interface PublishedParagraph extends BlockBase {
  readonly type: 'paragraph'
  readonly level?: ParagraphLevel
  /** "12.", "(a)" – absent on unnumbered paragraphs. */
  readonly label?: string
  /** The number that the label says; absent where none was counted ("12 bis."). */
  readonly number?: number
  /** Tab steps from the edge of the column to where the first line begins; the text stands one step after a label. */
  readonly indent: number
  readonly content: Line
  /** Has a quotation or a list under it, which its colon announces: it is not left without it at the foot of a page. */
  readonly leadsIn?: true
}

export interface PublishedBullet extends BlockBase {
  readonly type: 'bullet'
  readonly level: 1 | 2
  readonly label: string
  readonly content: Line
  /** As of a paragraph. */
  readonly leadsIn?: true
}

export interface PublishedQuote extends BlockBase {
  readonly type: 'quote'
  readonly children: readonly PublishedBlock[]
}

export interface PublishedBox extends BlockBase {
  readonly type: 'box'
  /** Of a summary that stands across the measure; a page begins after it. */
  readonly frame?: SummaryFrame
  readonly titleStyle: 'boxTitle' | 'summaryTitle'
  /** "Summary", or the author's title; empty where there is none. */
  readonly title: Line
  readonly children: readonly PublishedBlock[]
  /** Lettered notes at the foot of the box. */
  readonly notes: readonly PublishedNote[]
}

/** Lines one under another. */
interface Stacked<Type extends string> extends BlockBase {
  readonly type: Type
  readonly lines: readonly Line[]
}

export type PublishedSignature = Stacked<'signature'>

export type PublishedEndLines = Stacked<'endLines'>

export interface PublishedCell {
  readonly type: 'cell'
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  /** Steps that its author set it in by, and the points that makes. */
  readonly indent: number
  readonly inset: number
  /** As its author set its column; `side` is where its lines stand. */
  readonly align: Alignment
  readonly side: Alignment
  /** Heads columns, heads its row, or neither. */
  readonly scope?: 'column' | 'row'
  /** At least one, which says nothing in an empty cell. */
  readonly paragraphs: readonly PublishedCellParagraph[]
}

/** A paragraph of a cell, or an item: its label as typed, and the points from there to the words. */
export interface PublishedCellParagraph {
  readonly label?: { readonly text: string; readonly hang: number }
  readonly content: Line
}

export interface PublishedRow {
  readonly type: 'row'
  readonly cells: readonly PublishedCell[]
  /** A total, or a sum within the table. */
  readonly isTotal: boolean
  /** A thin rule parts it from the row over it: one of the two is a total. */
  readonly hasRuleOver: boolean
  readonly isBold: boolean
  /** Where a cell stands beside one of more lines. */
  readonly stands: 'top' | 'bottom'
  /** Points over and under its text, and between two paragraphs of a cell. */
  readonly room: { readonly above: number; readonly below: number; readonly between: number }
}

export interface PublishedTable extends BlockBase {
  readonly type: 'table'
  /** "Table 3"; absent on unnumbered tables. */
  readonly label?: string
  readonly title: Line
  /** Alternative text. */
  readonly description?: string
  /** "(Thousands of United States dollars)", composed. */
  readonly unit?: string
  readonly columns: number
  /** Their widths, in points of the PDF's room. */
  readonly widths: readonly number[]
  /** Shares of the whole that their author gives them. */
  readonly shares?: readonly number[]
  /** Every word has room in its column: none need be broken. */
  readonly areWordsWhole?: true
  /** Points that each leaves free before its text, to what stands before it. */
  readonly gaps: readonly number[]
  readonly head: readonly PublishedRow[]
  readonly body: readonly PublishedRow[]
  readonly measure: 'column' | 'wide' | 'full'
  /** How it is set: `tableLooks` of the templates. */
  readonly look: keyof typeof tableLooks
  /** Fills the frame of a summary. */
  readonly isFramed?: true
  readonly landscape: boolean
  /** On one page: its author wants it, or it is so low that little stays empty before it. */
  readonly keep: 'wished' | 'low' | 'no'
  /** Blocks after it that may stand before it where its page has no room for it; absent: none. */
  readonly floatsPast?: number
  /** Points between the first of these and the block before it, where they do. */
  readonly gapWherePassed?: number
  /** It stands on its side, and text behind it could stand before it, if its author let it float. */
  readonly couldFloat?: true
  /** Paragraphs under the table ("Note: …"). */
  readonly remarks: readonly Line[]
  /** Lettered notes under the table. */
  readonly notes: readonly PublishedNote[]
}

export interface PublishedFigure extends BlockBase {
  readonly type: 'figure'
  readonly label?: string
  readonly title?: Line
  readonly alternative: string
  readonly measure: 'column' | 'full'
  /** As of a table. */
  readonly floatsPast?: number
  readonly gapWherePassed?: number
  /** Name in the source: the key of its picture in `pictures`. */
  readonly source: string
}

/** Under a list, behind a short rule: what its asterisks mean. */
export interface PublishedKeys extends BlockBase {
  readonly type: 'keys'
  readonly keys: readonly { readonly label: string; readonly content: Line }[]
}

/** A line of the contents: `target` is the id of the block whose page it gives. */
export interface ContentsEntry {
  /** Words on a line over it, at the margin: "Annexes". */
  readonly over?: string
  readonly level: HeadingLevel
  readonly label?: string
  readonly content: Line
  readonly target: string
  /** "12–34" where asked for. */
  readonly paragraphs?: string
}

export interface PublishedContents extends BlockBase {
  readonly type: 'contents'
  readonly title: string
  /** Words over the columns of page numbers and, where asked for, of paragraphs. */
  readonly pageWord: string
  readonly paragraphsWord?: string
  /** Levels of headings that it lists. */
  readonly depth: number
  readonly entries: readonly ContentsEntry[]
}

/** A line of the pages before the text: it has its place on the sheet, or follows the one before it. */
export interface PublishedFrontLine extends BlockBase {
  readonly type: 'frontLine'
  /** Of the line that is the title. */
  readonly rank?: Rank
  readonly content: Line
  /** At the other end of the line. */
  readonly opposite?: { readonly words: string; readonly style: StyleName }
  /** Edges, from that of the sheet where lines start. */
  readonly start: number
  readonly end: number
  readonly baseline?: number
  /** Where the emblem stands on its page. */
  readonly emblem?: Area
}

/** One line of words about an annex. */
interface Worded<Type extends string> extends BlockBase {
  readonly type: Type
  readonly content: Line
}

/** "Annex to the letter dated …": opens an annex, appendix or enclosure. */
export interface PublishedAttachmentHeading extends Worded<'attachmentHeading'> {
  readonly rank: Rank
  readonly id: string
}

/** "[Original: Russian]". */
export type PublishedAttachmentNote = Worded<'attachmentNote'>

/** The title of an annex. */
export interface PublishedAttachmentTitle extends Worded<'attachmentTitle'> {
  readonly rank: Rank
}

export type PublishedBlock =
  | PublishedTitle
  | PublishedSubtitle
  | PublishedRoll
  | PublishedHeading
  | PublishedParagraph
  | PublishedBullet
  | PublishedQuote
  | PublishedBox
  | PublishedSignature
  | PublishedEndLines
  | PublishedTable
  | PublishedFigure
  | PublishedContents
  | PublishedKeys
  | PublishedFrontLine
  | PublishedAttachmentHeading
  | PublishedAttachmentNote
  | PublishedAttachmentTitle

export interface PublishedNote {
  readonly id: string
  /** How its mark looks: `noteMarks` of the templates. */
  readonly kind: keyof typeof noteMarks
  /** At the foot of the page, at the end of the text, or under its table or in its box. */
  readonly place: 'foot' | 'end' | 'under'
  readonly label: string
  readonly children: readonly PublishedBlock[]
}

// -------------------------------------------------------------- furniture

/** A paragraph under the thick rule, in one line or in those that its author broke it into. */
export interface SessionLine {
  readonly style: 'session' | 'committee' | 'agendaItem' | 'agendaTitle'
  /** The whole of its column, or no more than an agenda title has. */
  readonly room: 'column' | 'title'
  readonly spaceBefore: number
  readonly lines: readonly Line[]
}

/** What stands under the thick rule for one organ, from the top. */
export interface SessionColumn {
  readonly lines: readonly SessionLine[]
}

export type Orientation = 'portrait' | 'landscape'

/** Blocks on paper that lies the same way; a page begins with each section but the first. */
export interface Section {
  /** Its pages stand before the text, in the place of the masthead, and have neither head nor foot. */
  readonly isFront?: true
  readonly orientation: Orientation
  readonly sheet: Sheet
  readonly blocks: readonly PublishedBlock[]
}

export interface Publication {
  readonly type: 'publication'
  readonly language: LanguageCode
  readonly direction: Direction
  readonly properties: Properties
  readonly sheet: Sheet
  /** The same on its side. */
  readonly turnedSheet: Sheet
  readonly masthead: Masthead
  /** One, or the two of a joint document. */
  readonly columns: readonly SessionColumn[]
  /** Title, text and attachments in reading order. */
  readonly sections: readonly Section[]
  /** Notes of the text in the order in which they are printed: asterisks before numbers. */
  readonly notes: readonly PublishedNote[]
  /** Over notes that follow the text: those at the end, and all where there are no pages. */
  readonly notesHeading: PublishedHeading
  /** Pages that the document should fill at the most. */
  readonly fit?: number
  readonly runningHead: RunningHead
  readonly firstFoot: FirstFoot
  readonly pictures: ReadonlyMap<string, Picture>
  readonly words: PageWords
  readonly wordLanguage: WordLanguage
  /** The facts as an author writes them, for files that are worked on further. */
  readonly facts: WrittenFactList
  /** What it was made of; empty where the source does not travel. */
  readonly origin: readonly OriginFile[]
}
