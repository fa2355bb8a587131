/**
 * Every named text style, in points, with the values of New York; other sheets say what they change. Source: un-layout.md section 2, and styles.xml of six
 * Word files (A/80/590, A/80/600, A/80/604/Add.3, Add.6 and Add.10, A/80/605), which are alike; the Word names are the official ones. What the pages of 59
 * documents of New York show – the corpus, the references and those files – stands with each: size, weight and slope, and the points over and under.
 */
import type { Writing } from './scripts.ts'

export interface TextStyle {
  /** Name of the paragraph style in the Word file, as the official template has it; its id there. */
  readonly word: { readonly id: string; readonly name: string }
  readonly size: number
  /** Exact line height. */
  readonly leading: number
  readonly bold: boolean
  readonly italic: boolean
  /** Horizontal scale, per cent. */
  readonly scale: number
  /** Added to every character, points. */
  readonly tracking: number
  readonly align: 'start' | 'end' | 'justify' | 'center'
  /** Points under the last line: what the style itself asks for; two blocks are apart by the larger of their wishes, or by a gap of `joins.ts`. */
  readonly after: number
  /** Points over the first line. */
  readonly before: number
  readonly keepWithNext: boolean
  /** Pairs of letters are not drawn closer. */
  readonly isUnkerned?: true
  /** Justified lines are stretched and never shrunk, as Word did before 2013. */
  readonly isOnlyStretched?: true
  /** The lines of a justified paragraph are chosen together. */
  readonly isSetWhole?: true
  /** Size of the letters of a script that are not as large as the Latin ones beside them, in a version that is written in it. */
  readonly scriptSize?: number
  /** How its words run; absent: Latin or Cyrillic, from left to right, whole at line ends. */
  readonly writing?: Writing
  /** Type that notes are called in, where it is not that of the text round the call. */
  readonly calls?: { readonly raised: TextStyle; readonly asterisk: TextStyle }
  /** Stands at the margin of the page, not in the text column. */
  readonly fromMargin?: boolean
  /** Tab steps that all its lines stand in from the edge of the column. */
  readonly inset?: number
  /** Level in the outline of the Word file, from 0. */
  readonly outline?: number
}

// The seven bases are `Normal`, `__Single Txt`, `_ H _Ch`, `_ H_1`, `_ H_2/3`, `XLarge` and `Small` of six of six files.
const normal = {
  size: 10,
  leading: 12,
  bold: false,
  italic: false,
  scale: 103,
  tracking: 0.2,
  align: 'start',
  after: 0,
  before: 0,
  keepWithNext: false,
} as const

const single = { ...normal, align: 'justify', after: 6 } as const
const heading = { ...normal, bold: true, keepWithNext: true } as const
const hch = { ...heading, size: 14, leading: 15, tracking: -0.1 } as const
const h1 = { ...heading, size: 12, leading: 13.5 } as const
const h23 = { ...heading, tracking: 0.1 } as const
const large = { ...normal, size: 20, leading: 19.5, bold: true, scale: 98, tracking: -0.2 } as const
const small = { ...normal, size: 8.5, leading: 10.5, scale: 104, tracking: 0.25 } as const

export const newYorkStyles = {
  // text
  // On 59 of 59; apart by 6 in 53 of 57, the others set closer or wider by hand.
  body: { ...single, word: { id: 'SingleTxt', name: '__Single Txt' } },
  // Two documents alone, A/80/141 and S/2024/228; the second level in the latter alone; quotations in S/2024/228 and S/2025/258 alone.
  bullet: { ...single, word: { id: 'Bullet1', name: 'Bullet 1' } },
  bullet2: { ...single, word: { id: 'Bullet2', name: 'Bullet 2' } },
  quote: { ...single, word: { id: 'Quote', name: 'Quote' } },
  // Ends at the edge in 301 of 303, 18 over it in 256.
  signature: { ...normal, align: 'end', after: 6, before: 18, word: { id: 'Signature', name: 'Signature' } },
  // A/79/895, one document alone.
  endLines: { ...normal, align: 'end', after: 6, before: 12, word: { id: 'Date', name: 'Date' } },
  // titles
  // 14 points: 31 of 31, with 18 over it in 26 of 29 and 12 under it in 30 of 31; 12 points: 47 of 48, with 12 under it in 46 of 47; ten points:
  // E/2025/68/Corr.1 alone; who speaks, of 12 points with 12 over it: ten of ten.
  titleHCh: { ...hch, before: 18, after: 12, word: { id: 'TitleHCH', name: 'Title_H_CH' } },
  titleH1: { ...h1, before: 18, after: 12, word: { id: 'TitleH1', name: 'Title_H1' } },
  titleH2: { ...h23, before: 12, after: 12, word: { id: 'TitleH2', name: 'Title_H2' } },
  subtitle: { ...h1, before: 12, after: 12, word: { id: 'SubtitleH1', name: 'Subtitle_H_1' } },
  // the heading ladder
  // Of 14 points: seven of seven, with 18 over it in four of four and 12 under it in five of five; of 12: eight of eight, with 18 in six of six and 12; of ten:
  // 17 of 17, with 12 in 17 and 6 in 14 of 15; in italics: five of five, with 12 and 6. The last is on no page: the Word files, spaced as the one before.
  hCh: { ...hch, before: 18, after: 12, outline: 0, word: { id: 'HCh', name: '_ H _Ch' } },
  h1: { ...h1, before: 18, after: 12, outline: 1, word: { id: 'H1', name: '_ H_1' } },
  h23: { ...h23, before: 12, after: 6, outline: 2, word: { id: 'H23', name: '_ H_2/3' } },
  h4: {
    ...h23,
    bold: false,
    italic: true,
    tracking: 0.15,
    before: 12,
    after: 6,
    outline: 3,
    word: { id: 'H4', name: '_ H_4' },
  },
  h56: { ...h23, bold: false, tracking: 0.2, before: 12, after: 6, outline: 4, word: { id: 'H56', name: '_ H_5/6' } },
  // attachments of letters
  // Bold and of 12 points in 118 of 118, at the margin and bare in 44 of 52.
  attachmentHeading: { ...h1, after: 12, outline: 0, word: { id: 'AnnexHeading', name: 'Annex_Heading' } },
  attachmentHeadingBare: {
    ...h1,
    after: 12,
    outline: 0,
    fromMargin: true,
    word: { id: 'AnnexHeadingBare', name: 'Annex_Heading_Bare' },
  },
  // At the edge in 20 of 20.
  attachmentNote: {
    ...normal,
    align: 'end',
    before: 6,
    after: 6,
    keepWithNext: true,
    word: { id: 'AnnexOriginal', name: 'Annex_Original' },
  },
  // Five of five; 21 others have ten points.
  attachmentTitle: { ...h1, before: 12, after: 12, outline: 1, word: { id: 'AnnexTitle', name: 'Annex_Title' } },
  // masthead and what stands under it
  // Name, organ, symbol and Distr. block: 59 of 59; long names: CEDAW/C/CAF/CO/6 alone; the status is our own.
  unitedNations: {
    ...normal,
    size: 14,
    leading: 16.1,
    scale: 96,
    tracking: 0.1,
    word: { id: 'UnitedNations', name: 'Masthead_UN' },
  },
  organ: { ...large, word: { id: 'XLarge', name: 'XLarge' } },
  organLong: {
    ...normal,
    size: 17,
    leading: 16.5,
    bold: true,
    scale: 98,
    tracking: -0.2,
    word: { id: 'Large', name: 'Large' },
  },
  symbolLarge: {
    ...normal,
    size: 20,
    leading: 23,
    scale: 100,
    tracking: 0,
    align: 'end',
    word: { id: 'SymbolLarge', name: 'Masthead_Symbol' },
  },
  symbolRest: { ...normal, word: { id: 'SymbolRest', name: 'Masthead_Symbol_Rest' } },
  distribution: { ...normal, word: { id: 'Distribution', name: 'Distribution' } },
  status: { ...h1, word: { id: 'Status', name: 'Masthead_Status' } },
  // Session: 53 of 53, committee: 16 of 16, agenda: 51 of 51, its titles wider in 135 of 149.
  session: { ...h23, keepWithNext: false, word: { id: 'Session', name: 'Session' } },
  committee: { ...h1, keepWithNext: false, word: { id: 'Committee', name: 'Committee' } },
  agendaItem: { ...normal, word: { id: 'AgendaItemNormal', name: 'Agenda_Item_Normal' } },
  agendaTitle: { ...h23, tracking: 0.2, keepWithNext: false, word: { id: 'AgendaTitleH2', name: 'Agenda_Title_H2' } },
  // small print
  // As notes are set (unverified).
  key: { ...small, word: { id: 'Key', name: 'Key' } },
  // Notes: 50 of 50 with some.
  footnote: { ...small, word: { id: 'FootnoteText', name: 'footnote text' } },
  // Table text has the scale and tracking of the text (A/80/604/Add.6, A/INF/76/1, two documents alone), not those of `Small`.
  tableText: {
    ...small,
    scale: 103,
    tracking: 0.2,
    before: 12,
    after: 12,
    word: { id: 'TableText', name: 'Table_Text' },
  },
  // Words in the column: A/INF/76/1, one document alone.
  tableTextLarge: { ...normal, word: { id: 'TableLarge', name: 'Table_Large' } },
  // Dates and what is on them, without rules (A/C.6/80/L.20, one document alone).
  timetable: { ...normal, before: 10, after: 12, word: { id: 'Timetable', name: 'Timetable' } },
  // Seven points roman in six of six, heads of columns in italics in seven of seven; their leadings and scale: A/80/604/Add.6, one document alone.
  tableUnit: {
    ...small,
    size: 7,
    leading: 12,
    scale: 103,
    tracking: 0.2,
    keepWithNext: true,
    word: { id: 'TableUnit', name: 'Table_Unit' },
  },
  tableHead: {
    ...small,
    size: 7,
    leading: 8,
    italic: true,
    scale: 103,
    tracking: 0.2,
    word: { id: 'TableHead', name: 'Table_Head' },
  },
  // A light number over a bold title: all 28 of A/80/605, one document alone; what stands under: A/80/604/Add.6 alone.
  tableLabel: { ...normal, keepWithNext: true, before: 12, word: { id: 'TableNumber', name: 'Table_Number' } },
  tableTitle: { ...h23, after: 6, word: { id: 'TableTitle', name: 'Table_Title' } },
  // As a table (derived).
  figure: { ...normal, before: 12, after: 12, word: { id: 'Figure', name: 'Figure' } },
  // Light over a bold title, like those of tables: all 4 figures and 24 tables that are numbered in A/80/605.
  figureLabel: { ...normal, keepWithNext: true, word: { id: 'FigureNumber', name: 'Figure_Number' } },
  figureTitle: { ...h23, word: { id: 'FigureTitle', name: 'Figure_Title' } },
  // As what stands under a table (unverified).
  figureSource: { ...small, after: 12, word: { id: 'FigureSource', name: 'Figure_Source' } },
  // Contents: A/80/590, A/80/600 and A/80/605, three documents alone.
  contentsTitle: {
    ...normal,
    size: 14,
    leading: 15,
    tracking: -0.1,
    keepWithNext: true,
    before: 18,
    after: 6,
    word: { id: 'TOCHeading', name: 'TOC Heading' },
  },
  contentsHead: {
    ...small,
    size: 7,
    leading: 8,
    italic: true,
    scale: 103,
    tracking: 0.2,
    keepWithNext: true,
    word: { id: 'TOCHead', name: 'TOC_Head' },
  },
  contentsEntry: { ...normal, after: 6, word: { id: 'TOC1', name: 'toc 1' } },
  // In italics at the margin in A/HRC/WG.6/34/ITA/3, one document alone.
  notesHeading: {
    ...normal,
    italic: true,
    keepWithNext: true,
    fromMargin: true,
    before: 12,
    after: 18,
    word: { id: 'NotesHeading', name: 'Notes_Heading' },
  },
  // Titles of boxes are unverified; of summaries: A/80/590, A/80/600 and A/80/605, three documents alone.
  boxTitle: {
    ...normal,
    italic: true,
    align: 'center',
    after: 6,
    keepWithNext: true,
    word: { id: 'BoxTitle', name: 'Box_Title' },
  },
  summaryTitle: {
    ...normal,
    size: 12,
    leading: 13.5,
    italic: true,
    after: 6,
    keepWithNext: true,
    word: { id: 'SummaryTitle', name: 'Summary_Title' },
  },
  // 59 of 59.
  jobLine: { ...normal, word: { id: 'ReleaseDate0', name: 'Release Date' } },
  // Words of a picture, which 58 of 59 have: the size is read off it.
  recycle: {
    ...normal,
    size: 9,
    leading: 10.5,
    bold: true,
    scale: 100,
    tracking: 0,
    word: { id: 'Recycle', name: 'Recycle' },
  },
  // Heads and feet: 58 of 58 with later pages.
  runningHead: {
    ...normal,
    size: 8.5,
    leading: 9.8,
    bold: true,
    scale: 100,
    tracking: 0,
    word: { id: 'Header', name: 'header' },
  },
  pageNumber: {
    ...normal,
    size: 8.5,
    leading: 9.8,
    bold: true,
    scale: 103,
    tracking: 0,
    word: { id: 'Footer', name: 'footer' },
  },
  runningJob: {
    ...normal,
    size: 7,
    leading: 8.1,
    scale: 103,
    tracking: 0,
    word: { id: 'FooterJob', name: 'Footer_Job' },
  },
  // composed lines of resolutions and drafts
  // 12 under it in 20 of 21; where nothing is over it but session and agenda it stands as a title does (unverified).
  proponent: { ...normal, before: 18, after: 12, keepWithNext: true, word: { id: 'Proponent', name: 'Proponent' } },
  // 19 of 19, 18 over it in 18.
  sponsors: {
    ...normal,
    bold: true,
    before: 18,
    after: 12,
    keepWithNext: true,
    word: { id: 'Sponsors', name: 'Sponsors' },
  },
  // 21 of 21, 12 over it in 20.
  meeting: { ...normal, italic: true, align: 'end', before: 12, after: 6, word: { id: 'Meeting', name: 'Meeting' } },
  // "To:" and "From:" of what the Secretariat issues (ST/IC/2025/1, one document alone).
  addressee: { ...normal, before: 6, after: 6, keepWithNext: true, word: { id: 'Addressee', name: 'Addressee' } },
  // "In favour:", in italics by its words, in the edge of the text, the States under it a step in (the five lists of A/79/PV.64, one document alone).
  voteSide: { ...normal, before: 6, keepWithNext: true, word: { id: 'VoteSide', name: 'Vote_Side' } },
  // records of meetings (A/79/PV.64, one document alone)
  meetingLine: { ...normal, word: { id: 'MeetingLine', name: 'Meeting_Line' } },
  meetingNumber: {
    ...normal,
    size: 20,
    leading: 16.5,
    bold: true,
    scale: 103,
    tracking: 0,
    word: { id: 'MeetingNumber', name: 'Meeting_Number' },
  },
  officialRecords: { ...normal, italic: true, word: { id: 'OfficialRecords', name: 'Official_Records' } },
  roll: { ...normal, after: 8.4, keepWithNext: true, word: { id: 'Roll', name: 'Roll' } },
  // What was done, in italics: it opens the meeting and stands about a vote further from the text than elsewhere (8 of 9, and 3 of 3).
  remark: { ...single, before: 6, inset: 1, word: { id: 'Remark', name: 'Verbatim_Remark' } },
  remarkApart: { ...single, before: 12, inset: 1, word: { id: 'RemarkApart', name: 'Verbatim_Remark_Apart' } },
  // "(spoke in English)" on a line of its own (2 of 2).
  tongue: { ...single, keepWithNext: true, word: { id: 'Tongue', name: 'Verbatim_Language' } },
  // "Agenda item 13 (continued)": bold but for what stands in brackets, so bold by its words.
  itemHeading: {
    ...normal,
    before: 12,
    after: 6,
    keepWithNext: true,
    outline: 0,
    word: { id: 'ItemHeading', name: 'Verbatim_Item' },
  },
  itemTitle: { ...heading, before: 6, after: 6, outline: 1, word: { id: 'ItemTitle', name: 'Verbatim_Item_Title' } },
  itemDraft: {
    ...heading,
    before: 6,
    after: 6,
    inset: 1,
    outline: 2,
    word: { id: 'ItemDraft', name: 'Verbatim_Item_Draft' },
  },
  // Unverified: the line under the title of a summary record.
  heldLine: { ...normal, after: 12, keepWithNext: true, word: { id: 'HeldLine', name: 'Held_Line' } },
  recordNote: { ...small, word: { id: 'RecordNote', name: 'Record_Note' } },
  // attachments of reports (A/80/600, A/80/605 and A/80/607), and of resolutions and drafts (A/80/L.4, A/80/L.8 and A/RES/79/81): three documents alone of each
  attachmentHeadingHCh: { ...hch, after: 12, outline: 0, word: { id: 'AnnexHeadingHCh', name: 'Annex_Heading_H_Ch' } },
  attachmentTitleHCh: {
    ...hch,
    before: 12,
    after: 12,
    outline: 1,
    word: { id: 'AnnexTitleHCh', name: 'Annex_Title_H_Ch' },
  },
  attachmentHeadingH2: {
    ...h23,
    before: 18,
    after: 6,
    outline: 0,
    word: { id: 'AnnexHeadingH2', name: 'Annex_Heading_H_2' },
  },
  attachmentTitleH2: { ...h23, before: 6, after: 6, outline: 1, word: { id: 'AnnexTitleH2', name: 'Annex_Title_H_2' } },
  // pages before the text of a supplement (A/80/1 and E/2025/28, two documents alone)
  coverSymbol: { ...normal, align: 'end', word: { id: 'CoverSymbol', name: 'Cover_Symbol' } },
  coverName: { ...large, word: { id: 'CoverName', name: 'Cover_Name' } },
  coverTitle: {
    ...normal,
    size: 28,
    leading: 27,
    bold: true,
    scale: 96,
    tracking: -0.4,
    word: { id: 'CoverTitle', name: 'Cover_Title' },
  },
  coverSeries: { ...hch, leading: 16.1, keepWithNext: false, word: { id: 'CoverSeries', name: 'Cover_Series' } },
  frontOrgan: { ...h1, keepWithNext: false, word: { id: 'FrontOrgan', name: 'Front_Organ' } },
  frontSeries: { ...normal, size: 12, leading: 13.5, word: { id: 'FrontSeries', name: 'Front_Series' } },
  frontTitle: { ...large, word: { id: 'FrontTitle', name: 'Front_Title' } },
  frontImprint: { ...normal, size: 14, leading: 15, word: { id: 'FrontImprint', name: 'Front_Imprint' } },
  // The distance between them is not known: that of a heading and its text.
  frontNoteHeading: { ...normal, italic: true, after: 6, word: { id: 'FrontNoteHeading', name: 'Front_Note_Heading' } },
  frontNote: { ...single, word: { id: 'FrontNote', name: 'Front_Note' } },
  frontIssn: { ...normal, word: { id: 'FrontIssn', name: 'Front_ISSN' } },
} satisfies Record<string, TextStyle>

export type StyleName = keyof typeof newYorkStyles

/** The styles of a sheet. */
export type Styles = Readonly<Record<StyleName, TextStyle>>

/** Headings of ten points in bold, and what is set like them, were spaced like the text once (A/INF/76/1 of 2021, one document alone). */
export const newYorkStylesBefore2023: Styles = {
  ...newYorkStyles,
  ...Object.fromEntries(
    Object.entries(newYorkStyles).map(([name, style]) => [
      name,
      style.tracking === h23.tracking && style.bold ? { ...style, tracking: normal.tracking } : style,
    ]),
  ),
}

/**
 * Height of an exact line above its baseline, as a part of it: Word puts four fifths of every line over the baseline,
 * whatever the size of its type (heads of pages at 10, 12 and 14 points in A/80/604/Add.6; titles of 17 points in
 * A/HRC/WG.6/7/ITA/1).
 */
export const aboveBaseline = 0.8

/** The outlines of the font, which no document tells: height below the baseline, as a part of the size: the descent of Times New Roman (442 / 2048). */
export const descent = 0.216

/** Height above the baseline with the line gap: (1825 + 87) / 2048; natural line height and descent together. */
export const ascentWithGap = 0.9336

/** Points over each of several agenda titles; a single one follows its line (105 files). */
export const betweenAgendaTitles = 6

/** What stands before the text of a bullet, by its level (A/80/141 and S/2024/228, two documents alone; the second in S/2024/228 alone). */
export const bulletMarks = { 1: '•', 2: '–' } as const
