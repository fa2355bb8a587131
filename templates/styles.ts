/**
 * Every named text style, in points. Source: styles.xml of the official New York files (A/80/604/Add.6 and others),
 * un-layout.md section 2; the Word names are the official ones.
 */

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
  /** Points under the last line: what the style itself asks for; the gap between two blocks is `gapBetween`. */
  readonly after: number
  /** Points over the first line. */
  readonly before: number
  readonly keepWithNext: boolean
  /** Stands at the margin of the page, not in the text column. */
  readonly fromMargin?: boolean
  /** Level in the outline of the Word file, from 0. */
  readonly outline?: number
}

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
const small = { ...normal, size: 8.5, leading: 10.5, scale: 104, tracking: 0.25 } as const

export const styles = {
  // text
  body: { ...single, word: { id: 'SingleTxt', name: '__Single Txt' } },
  bullet: { ...single, word: { id: 'Bullet1', name: 'Bullet 1' } },
  bullet2: { ...single, word: { id: 'Bullet2', name: 'Bullet 2' } },
  quote: { ...single, word: { id: 'Quote', name: 'Quote' } },
  signature: { ...normal, align: 'end', after: 6, before: 18, word: { id: 'Signature', name: 'Signature' } },
  endLines: { ...normal, align: 'end', after: 6, before: 12, word: { id: 'Date', name: 'Date' } },
  // titles
  titleHCh: { ...hch, before: 18, after: 12, word: { id: 'TitleHCH', name: 'Title_H_CH' } },
  titleH1: { ...h1, before: 18, after: 12, word: { id: 'TitleH1', name: 'Title_H1' } },
  titleH2: { ...h23, before: 12, after: 12, word: { id: 'TitleH2', name: 'Title_H2' } },
  subtitle: { ...h1, before: 12, after: 12, word: { id: 'SubtitleH1', name: 'Subtitle_H_1' } },
  // the heading ladder
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
  attachmentHeading: { ...h1, after: 12, outline: 0, word: { id: 'AnnexHeading', name: 'Annex_Heading' } },
  attachmentHeadingBare: {
    ...h1,
    after: 12,
    outline: 0,
    fromMargin: true,
    word: { id: 'AnnexHeadingBare', name: 'Annex_Heading_Bare' },
  },
  attachmentNote: {
    ...normal,
    align: 'end',
    before: 6,
    after: 6,
    keepWithNext: true,
    word: { id: 'AnnexOriginal', name: 'Annex_Original' },
  },
  attachmentTitle: { ...h1, before: 12, after: 12, outline: 1, word: { id: 'AnnexTitle', name: 'Annex_Title' } },
  // masthead and what stands under it
  unitedNations: {
    ...normal,
    size: 14,
    leading: 16.1,
    scale: 96,
    tracking: 0.1,
    word: { id: 'UnitedNations', name: 'Masthead_UN' },
  },
  organ: {
    ...normal,
    size: 20,
    leading: 19.5,
    bold: true,
    scale: 98,
    tracking: -0.2,
    word: { id: 'XLarge', name: 'XLarge' },
  },
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
  session: { ...h23, keepWithNext: false, word: { id: 'Session', name: 'Session' } },
  committee: { ...h1, keepWithNext: false, word: { id: 'Committee', name: 'Committee' } },
  agendaItem: { ...normal, word: { id: 'AgendaItemNormal', name: 'Agenda_Item_Normal' } },
  agendaTitle: { ...h23, tracking: 0.2, keepWithNext: false, word: { id: 'AgendaTitleH2', name: 'Agenda_Title_H2' } },
  // small print
  footnote: { ...small, align: 'justify', word: { id: 'FootnoteText', name: 'footnote text' } },
  tableText: { ...small, before: 12, after: 12, word: { id: 'Small', name: 'Small' } },
  tableTextLarge: { ...normal, word: { id: 'TableLarge', name: 'Table_Large' } },
  tableUnit: {
    ...small,
    size: 7,
    leading: 12,
    scale: 106,
    tracking: 0.3,
    keepWithNext: true,
    word: { id: 'TableUnit', name: 'Table_Unit' },
  },
  tableHead: {
    ...small,
    size: 7,
    leading: 8,
    italic: true,
    scale: 106,
    tracking: 0.3,
    word: { id: 'SmallX', name: 'SmallX' },
  },
  tableLabel: { ...normal, keepWithNext: true, before: 12, word: { id: 'TableNumber', name: 'Table_Number' } },
  tableTitle: { ...h23, after: 6, word: { id: 'TableTitle', name: 'Table_Title' } },
  contentsTitle: {
    ...normal,
    size: 14,
    leading: 15,
    keepWithNext: true,
    before: 12,
    after: 6,
    word: { id: 'TOCHeading', name: 'TOC Heading' },
  },
  contentsEntry: { ...normal, after: 6, word: { id: 'TOC1', name: 'toc 1' } },
  boxTitle: {
    ...normal,
    italic: true,
    align: 'center',
    after: 6,
    keepWithNext: true,
    word: { id: 'BoxTitle', name: 'Box_Title' },
  },
  jobLine: { ...normal, word: { id: 'ReleaseDate0', name: 'Release Date' } },
  recycle: {
    ...normal,
    size: 8.5,
    leading: 10.5,
    bold: true,
    scale: 100,
    tracking: 0,
    word: { id: 'Recycle', name: 'Recycle' },
  },
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
    scale: 100,
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
} satisfies Record<string, TextStyle>

export type StyleName = keyof typeof styles

/** The style of a name, seen with its whole type. */
export function styleOf(name: StyleName): TextStyle {
  return styles[name]
}

/** Gaps that are not the larger of the two wishes (un-layout.md 2.1, un-layout-letters.md 1 and 2; baselines confirm them). */
const joins: Partial<Record<StyleName, Partial<Record<StyleName, number>>>> = {
  attachmentHeading: { attachmentNote: 6 },
  attachmentHeadingBare: { attachmentNote: 6 },
  signature: { signature: 6 },
  // Between headings the spacers of one of them stand, and no space of a paragraph.
  hCh: { h1: 12, h23: 12, h4: 12, h56: 12 },
  h1: { h23: 12, h4: 12, h56: 12 },
  h23: { h4: 6, h56: 6 },
  h4: { h56: 6 },
  subtitle: { hCh: 18 },
  endLines: { endLines: 0 },
}

/** Points between the boxes of two blocks that follow each other: spacers as in the official files. */
export function gapBetween(previous: StyleName, next: StyleName): number {
  return joins[previous]?.[next] ?? Math.max(styles[previous].after, styles[next].before)
}

/** Height below the baseline, as a part of the size: the descent of Times New Roman (442 / 2048). */
export const descent = 0.216

/** Height above the baseline with the line gap: (1825 + 87) / 2048; natural line height and descent together. */
export const ascentWithGap = 0.9336

/** Distance between the tab stops of a text column. */
export const tabStep = 23.75

/** Points over each agenda title: several stand apart, a single one follows its line (105 files). */
export function agendaTitleGap(titles: number): number {
  return titles > 1 ? 6 : 0
}
