/** Paper, margins and masthead geometry, in points from the top of the page and from the edge where lines start; y of text is its baseline. */
import type { FrontPlaces } from './front-pages.ts'
import type { Joins } from './joins.ts'
import type { StyleName, Styles } from './styles.ts'
import type { HeadingLevel, RecordLine } from './vocabulary.ts'

/** A place on the sheet. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A rule. Over cells it is drawn in pieces, which shows on screens: each cell's, and a square at its end. */
export interface JointedRule extends Area {
  /** Where cells end before others. */
  readonly joints?: readonly number[]
  /** How far before the end of a cell its square begins. */
  readonly overlap?: number
}

/** How Code 39 is printed: a narrow element is 1 wide. */
export interface Bars {
  /** A wide element, and the gap between two characters. */
  readonly wide: number
  readonly gap: number
  /** Points by which each bar is fattened on both sides. */
  readonly spread: number
}

/** The Distr. block moves a little between language versions. */
export interface DistributionBlock {
  /** Its edge that is nearer to the name of the organ; the other one is where the symbol ends. */
  readonly x: number
  /** Baselines of its four lines. */
  readonly baselines: readonly [number, number, number, number]
}

/** A frame in whose middle the text column runs on, and where its title begins. */
export interface SummaryFrame {
  readonly start: number
  readonly end: number
  readonly thickness: number
  readonly title: number
}

/** A short rule and the notes under it. */
export interface AsteriskNotes {
  readonly x: number
  readonly width: number
  /** From the rule to the first note. */
  readonly rule: number
  /** Bottom of the lowest line box. */
  readonly bottom: number
}

export interface Sheet {
  readonly width: number
  readonly height: number
  readonly styles: Styles
  /** Gaps that are not the larger of what two styles ask for. */
  readonly joins: Joins
  /** The same under a heading that stands straight under a title. */
  readonly joinsUnderTitle: Joins
  /** Heading styles that differ from those of the kind. */
  readonly ladder: Partial<Record<HeadingLevel, StyleName>>
  /** Distance between the tab stops of the text column. */
  readonly tabStep: number
  /** Where the numbers of headings end. */
  readonly headingNumberEnd: number
  /** Only some stations hyphenate, and only in languages that have it. */
  readonly isHyphenated: boolean
  /** Whether the fixed spaces that a language wants are set where none is typed: the pages of Geneva of 2009 have none before `:` and `;`. */
  readonly setsWantedSpaces: boolean
  /** A block that the author puts on a new page keeps what it wants over it beyond what the last one wants under it. */
  readonly spaceAfterBreak: 'kept' | 'dropped'
  /** Points by which the heading of an attachment stands higher than other lines of its leading at the head of a page. */
  readonly attachmentRise: number
  /** Summaries of reports: a frame after which a page begins, or a box like others. */
  readonly summary: 'box' | SummaryFrame
  /** Edges of the full measure (masthead, running head). */
  readonly start: number
  readonly end: number
  /** Edges of the text column. */
  readonly column: {
    readonly start: number
    readonly end: number
    /** Edge of lines set against the end. */ readonly alignEnd: number
    /** Where justified lines end, on the average of the official files. */ readonly justifyEnd: number
  }
  readonly word: {
    /** Margins and distances of the section settings. */
    readonly top: number
    readonly bottom: number
    readonly firstBottom: number
    readonly header: number
    readonly footer: number
    /** How far the tables of masthead, heads and feet stand out over the margins. */
    readonly overhang: number
    /** Columns of the masthead table, twips. */
    readonly grid: readonly number[]
    /** Heights of its two rows. */
    readonly rows: readonly [number, number]
    /** Height of the row of running heads, where it is not that of the first. */
    readonly headRow?: number
  }
  readonly masthead: {
    readonly name: { readonly x: number; readonly baseline: number }
    readonly symbol: { readonly end: number; readonly baseline: number }
    readonly status: { readonly x: number; readonly baseline: number }
    readonly thinRule: JointedRule
    readonly thickRule: JointedRule
    readonly emblem: Area
    readonly organ: {
      readonly x: number
      readonly baselines: readonly number[]
      /** Lines that one name may take; absent: all. */
      readonly linesOfName?: number
    }
    /** Names that are too long for those lines are set smaller. */
    readonly organLong: { readonly x: number; readonly baselines: readonly number[] }
    readonly distribution: DistributionBlock
    /** Baselines of what records of meetings print under the name of the organ. */
    readonly record: Readonly<Record<RecordLine, number>>
  }
  /** Pages that stand before the text, without head and foot: top of their room, emblem and lines. */
  readonly front: { readonly top: number; readonly emblem: Area; readonly places: FrontPlaces }
  /** Who presides over a meeting: where the word before begins, the name, what stands behind the dots, and where these end. */
  readonly roll: { readonly label: number; readonly name: number; readonly behind: number; readonly dotsEnd: number }
  readonly session: {
    /** Top of the first line box under the thick rule. */
    readonly top: number
    readonly x: number
    readonly secondColumn: number
    /** Room of an agenda title. */
    readonly width: number
  }
  /** Bottom of the lowest line box of the first page and of later ones. */
  readonly firstPageBottom: number
  readonly pageBottom: number
  /** Top of the first line box of later pages. */
  readonly pageTop: number
  readonly runningHead: {
    readonly start: number
    readonly end: number
    readonly baseline: number
    /** Baseline of the upper of two lines. */
    readonly upper: number
    readonly rule: JointedRule
  }
  readonly runningFoot: { readonly start: number; readonly end: number; readonly page: number; readonly job: number }
  /** "2/12", or "2" alone. */
  readonly pageNumber: 'of-pages' | 'alone'
  readonly firstFoot: {
    readonly job: {
      readonly x: number
      readonly baseline: number
      /** Before the letter of the language, and before a date. */ readonly gaps: readonly [string, string]
    }
    /** False where the files of the time have neither bars nor a QR code. */
    readonly hasCodes: boolean
    readonly barcode: Area
    readonly bars: Bars
    /** Size and baseline of the characters under the bars. */
    readonly barcodeText?: { readonly size: number; readonly baseline: number }
    readonly recycle: Area
    /** Baseline of the words from the top of that box, the points between them and the mark, and how light they are: 0 is black. */
    readonly recycleWords: { readonly baseline: number; readonly gap: number; readonly grey: number }
    readonly qr: Area
    readonly hasQr: boolean
    /** The mark of an accessible document, beside the words; absent: it is not printed. */
    readonly accessible?: { readonly mark: Area; readonly words: { readonly x: number; readonly baseline: number } }
    /** The note of a record over the foot of the first page: its rule, its last line, from the rule to its first, and from the text to the rule. */
    readonly note: {
      readonly x: number
      readonly width: number
      readonly thickness: number
      readonly last: number
      readonly overFirst: number
      readonly underText: number
    }
  }
  /** The lines of each page but the last are spread until the last of them stands at its foot. */
  readonly spreadsPages: boolean
  readonly contents: {
    /** On pages of their own, or in the run of the text. */
    readonly stand: 'own-pages' | 'in-text'
    /** Where the space between two entries belongs: that over one stands at the head of a page, too. */
    readonly space: 'over' | 'under'
    /** Where the numbers of the first level end, where its text begins, and how far each level stands further in. */
    readonly numberEnd: number
    readonly text: number
    readonly step: number
    /** Where the text ends, and the dots, and the two columns after them. */
    readonly textEnd: number
    readonly dotsEnd: number
    readonly paragraphsEnd: number
    readonly pageEnd: number
    /** What is repeated before the page number, and the points kept free before it. */
    readonly leader: {
      readonly text: string
      readonly gap: number
      /** Where the dots have another size than the words, and stand further apart. */
      readonly size?: number
      readonly tracking?: number
    }
  }
  readonly notes: {
    /** Rule over the notes: low lines of this size in the official files; in a PDF so many, which reach a little over one another, or none: in one piece. */
    readonly x: number
    readonly lowLines: number
    readonly underscores: number
    readonly width: number
    readonly thickness: number
    /** From the top of the note area to the rule, and to the first note. */
    readonly rule: number
    readonly height: number
    /** Where the marks of the notes end. */
    readonly markEnd: number
    /** Marks before notes stand on the line, as large as their text; absent: they are raised. */
    readonly hasLevelMarks?: true
    /** Where the first page has no other notes, those to asterisks stand under the room of the text, over the job line. */
    readonly asterisks?: AsteriskNotes
  }
  readonly endRule: {
    readonly isDrawn: boolean
    readonly x: number
    readonly width: number
    readonly gap: number
    /** It stands no lower than this (S/2023/664, one document alone). */ readonly lowest: number
    readonly thickness: number
  }
}

/** How the text of a document is set on its sheet: like a letter, a draft, a resolution, a supplement, a verbatim record, or as the sheet is. */
export type SheetVariant = 'plain' | 'letter' | 'draft' | 'resolution' | 'supplement' | 'record'

/** Some values of a sheet. */
type Some<Part> = Part extends number | string | boolean | readonly unknown[]
  ? Part
  : { readonly [Name in keyof Part]?: Some<Part[Name]> }

/** Points for some numbers of a sheet; for a list, for each of it. */
type Points<Part> = Part extends number | readonly number[]
  ? number
  : Part extends string | boolean | readonly unknown[]
    ? never
    : { readonly [Name in keyof Part]?: Points<Part[Name]> }

/** What differs from a sheet: values that stand for its own, and points that are added to them. */
export interface SheetChanges {
  readonly set?: Some<Sheet>
  readonly add?: Points<Sheet>
}
