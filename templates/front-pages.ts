/** Pages before the text of a supplement to the Official Records: what stands on each, in which style, at which place of the sheet. */
import type { StyleName } from './styles.ts'

/**
 * What is composed for these pages: symbol, "United Nations", the author's title and the lines under it, organ, "Official Records" over
 * the session or with the year, "Supplement No. 7", place and year of issue, the note on symbols under its heading, ISSN.
 */
export type FrontPart =
  | 'symbol'
  | 'name'
  | 'title'
  | 'subtitle'
  | 'organ'
  | 'records'
  | 'session'
  | 'supplement'
  | 'imprint'
  | 'noteHeading'
  | 'note'
  | 'issn'

/** Where a line stands: between which points from the edge where lines start, and its first baseline. */
export interface FrontPlace {
  readonly start: number
  readonly end: number
  readonly baseline: number
}

/** The places of a sheet; lines without one follow what stands over them. */
export interface FrontPlaces {
  readonly coverSymbol: FrontPlace
  readonly coverName: FrontPlace
  readonly coverTitle: FrontPlace
  readonly coverOrgan: FrontPlace
  readonly frontOrgan: FrontPlace
  readonly frontTitle: FrontPlace
  readonly imprint: FrontPlace
  readonly note: FrontPlace
  readonly issn: FrontPlace
}

/** A line on such a page. */
export interface FrontSlot {
  readonly part: FrontPart
  readonly style: StyleName
  readonly place: keyof FrontPlaces
  /** It stands a line under the one before it, at the same edges. */
  readonly follows?: true
  /** The title of the document: notes are called on it. */
  readonly isTitle?: true
  /** What stands at the other end of its line. */
  readonly opposite?: { readonly part: FrontPart; readonly style: StyleName }
}

export interface FrontPage {
  readonly hasEmblem: boolean
  readonly slots: readonly FrontSlot[]
}

/** Cover, its back, title page, note page (A/80/1 and E/2025/28, two documents alone). */
export const supplementPages: readonly FrontPage[] = [
  {
    hasEmblem: true,
    slots: [
      { part: 'symbol', style: 'coverSymbol', place: 'coverSymbol' },
      { part: 'name', style: 'coverName', place: 'coverName' },
      { part: 'title', style: 'coverTitle', place: 'coverTitle' },
      { part: 'subtitle', style: 'coverSeries', place: 'coverTitle', follows: true },
      { part: 'organ', style: 'coverName', place: 'coverOrgan' },
      { part: 'records', style: 'coverSeries', place: 'coverOrgan', follows: true },
      { part: 'session', style: 'coverSeries', place: 'coverOrgan', follows: true },
      { part: 'supplement', style: 'coverSeries', place: 'coverOrgan', follows: true },
    ],
  },
  { hasEmblem: false, slots: [] },
  {
    hasEmblem: false,
    slots: [
      { part: 'organ', style: 'frontOrgan', place: 'frontOrgan', opposite: { part: 'symbol', style: 'frontSeries' } },
      { part: 'records', style: 'frontSeries', place: 'frontOrgan', follows: true },
      { part: 'session', style: 'frontSeries', place: 'frontOrgan', follows: true },
      { part: 'supplement', style: 'frontSeries', place: 'frontOrgan', follows: true },
      { part: 'title', style: 'frontTitle', place: 'frontTitle', isTitle: true },
      { part: 'subtitle', style: 'frontOrgan', place: 'frontTitle', follows: true },
      { part: 'imprint', style: 'frontImprint', place: 'imprint' },
    ],
  },
  {
    hasEmblem: false,
    slots: [
      { part: 'noteHeading', style: 'frontNoteHeading', place: 'note' },
      { part: 'note', style: 'frontNote', place: 'note', follows: true },
      { part: 'issn', style: 'frontIssn', place: 'issn' },
    ],
  },
]
