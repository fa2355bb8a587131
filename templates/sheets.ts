/** Paper, margins and masthead geometry, in points from the top left of the page; y of text is its baseline. */
import type { HeadingLevel } from '../pipeline/document.ts'
import { newYorkJoins, type Joins } from './joins.ts'
import type { OrganName } from './organs.ts'
import { geneva, genevaBefore2014, genevaCommission } from './sheet-geneva.ts'
import { newYorkStyles, newYorkStylesBefore2023, type StyleName, type Styles } from './styles.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The Distr. block moves a little between language versions. */
export interface DistributionBlock {
  readonly x: number
  /** Baselines of its four lines. */
  readonly baselines: readonly [number, number, number, number]
}

export interface Sheet {
  readonly name: DutyStation
  readonly width: number
  readonly height: number
  readonly styles: Styles
  /** Gaps that are not the larger of what two styles ask for. */
  readonly joins: Joins
  /** Heading styles that differ from those of the kind. */
  readonly ladder: Partial<Record<HeadingLevel, StyleName>>
  /** Distance between the tab stops of the text column. */
  readonly tabStep: number
  /** Where the numbers of headings end. */
  readonly headingNumberEnd: number
  /** Only some stations hyphenate, and only in languages that have it. */
  readonly isHyphenated: boolean
  /** Resolutions and drafts are worked over line by line: letters of a loose line are set closer (A/RES/80/1, A/80/L.1). */
  readonly looseLines: 'stretched' | 'set-closer'
  /** A block that the author puts on a new page keeps what it wants over it beyond what the last one wants under it. */
  readonly spaceAfterBreak: 'kept' | 'dropped'
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
    /** Columns of the masthead table, twips. */
    readonly grid: readonly number[]
    /** Heights of its two rows. */
    readonly rows: readonly [number, number]
  }
  readonly masthead: {
    readonly name: { readonly x: number; readonly baseline: number }
    readonly symbol: { readonly end: number; readonly baseline: number }
    readonly status: { readonly x: number; readonly baseline: number }
    readonly thinRule: Box
    readonly thickRule: Box
    readonly emblem: Box
    readonly organ: { readonly x: number; readonly baselines: readonly number[] }
    /** Three-line names are set smaller. */
    readonly organLong: { readonly x: number; readonly baselines: readonly number[] }
    readonly distribution: DistributionBlock
  }
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
    readonly rule: Box
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
    readonly barcode: Box
    /** Size and baseline of the characters under the bars. */
    readonly barcodeText?: { readonly size: number; readonly baseline: number }
    readonly recycle: Box
    /** Baseline of the words from the top of that box, and the points between them and the mark. */
    readonly recycleWords: { readonly baseline: number; readonly gap: number }
    readonly qr: Box
  }
  readonly contents: {
    /** On pages of their own, or in the run of the text. */
    readonly stand: 'own-pages' | 'in-text'
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
    readonly leader: { readonly text: string; readonly gap: number }
  }
  readonly notes: {
    /** Rule over the notes: 18 underscores in the official files. */
    readonly x: number
    readonly width: number
    readonly thickness: number
    /** From the top of the note area to the rule, and to the first note. */
    readonly rule: number
    readonly height: number
    /** Where the marks of the notes end. */
    readonly markEnd: number
  }
  readonly endRule: {
    readonly x: number
    readonly width: number
    readonly gap: number
    /** It stands no lower than this (S/2023/664). */ readonly lowest: number
    readonly thickness: number
  }
}

/** un-layout.md 1–1.4, un-layout-letters.md 1–3: New York, measured on 1,202 official files. */
const newYork: Sheet = {
  name: 'new-york',
  width: 612,
  height: 792,
  styles: newYorkStyles,
  joins: newYorkJoins,
  ladder: {},
  tabStep: 23.75,
  headingNumberEnd: 111.1,
  isHyphenated: true,
  looseLines: 'stretched',
  spaceAfterBreak: 'dropped',
  start: 60,
  end: 552.1,
  column: { start: 123.35, end: 489, alignEnd: 488.4, justifyEnd: 488 },
  word: {
    top: 72,
    bottom: 57.6,
    firstBottom: 86.4,
    header: 21.6,
    footer: 25.2,
    grid: [1267, 1872, 245, 3110, 245, 3096],
    rows: [43.2, 144],
  },
  masthead: {
    name: { x: 123.4, baseline: 57.8 },
    symbol: { end: 552.1, baseline: 56.5 },
    status: { x: 123.4, baseline: 36 },
    thinRule: { x: 60, y: 64.8, width: 492.6, height: 0.48 },
    thickRule: { x: 59.3, y: 208.94, width: 492.7, height: 1.44 },
    emblem: { x: 64.66, y: 71.3, width: 56.16, height: 47.02 },
    organ: { x: 123.4, baselines: [86.4, 106] },
    organLong: { x: 123.4, baselines: [84, 100.6, 117] },
    distribution: { x: 397, baselines: [86.7, 98.4, 110.4, 122.4] },
  },
  session: { top: 212.7, x: 60, secondColumn: 333.7, width: 265.05 },
  firstPageBottom: 705.84,
  pageBottom: 734.64,
  // The head's last, empty line pushes the text down (A/80/604/Add.6: 84.5, 85.7 and 86.9 at 10, 12 and 14 pt).
  pageTop: 74.9,
  runningHead: {
    start: 60,
    end: 552.1,
    baseline: 59,
    upper: 49.2,
    rule: { x: 59.3, y: 64.8, width: 492.8, height: 0.24 },
  },
  runningFoot: { start: 60, end: 552.1, page: 755.3, job: 753.8 },
  pageNumber: 'of-pages',
  firstFoot: {
    job: { x: 65.4, baseline: 747.6, gaps: [' ', '    '] },
    hasCodes: true,
    barcode: { x: 65.4, y: 749.36, width: 100.44, height: 13.08 },
    recycle: { x: 417.15, y: 738.12, width: 73.04, height: 18.2 },
    recycleWords: { baseline: 12.6, gap: 1.5 },
    qr: { x: 498.1, y: 709.32, width: 54.7, height: 54.7 },
  },
  contents: {
    stand: 'in-text',
    numberEnd: 114,
    text: 125,
    step: 21,
    textEnd: 492,
    dotsEnd: 531,
    paragraphsEnd: 500,
    pageEnd: 555,
    leader: { text: '. ', gap: 6 },
  },
  notes: { x: 99.6, width: 72.05, thickness: 0.4, rule: 11.2, height: 16, markEnd: 119.75 },
  endRule: { x: 270.2, width: 72, gap: 32, lowest: 738, thickness: 0.25 },
}

export const sheets = { 'new-york': newYork, geneva } satisfies Partial<Record<DutyStation, Sheet>>

export type DutyStation = 'new-york' | 'geneva' | 'vienna' | 'nairobi'

/** First year of the Geneva page with codes at its foot (between A/HRC/WG.6/7/ITA/1 of 2009 and CRC/C/GC/20 of 2016). */
const genevaSince = '2014-01-01'

/** First year of the headings of today (between A/INF/76/1 of 2021 and A/79/895 of 2025). */
const newYorkSince = '2023-01-01'

/** The sheet of a station for an organ's document of an ISO date; absent while it is not made. */
export function sheetOf(
  station: DutyStation,
  { organ, date }: { readonly organ: OrganName; readonly date: string },
): Sheet | undefined {
  if (station === 'new-york') return date < newYorkSince ? { ...newYork, styles: newYorkStylesBefore2023 } : newYork
  if (station !== 'geneva') return undefined
  if (organ === 'economic-and-social-council') return genevaCommission
  return date < genevaSince ? genevaBefore2014 : geneva
}

/** What a language version moves on the sheet; all else stays. */
export type SheetShift = (sheet: Sheet) => Sheet
