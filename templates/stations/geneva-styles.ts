/**
 * What Geneva changes in the text styles: type as it is, without scale, tracking and kerning, and space that belongs to the styles – in three of three
 * documents, so fewer than five: ECE/TRADE/C/CEFACT/2018/1 (its styles.xml, too, whose names these are; un-layout.md 3), A/HRC/WG.6/34/ITA/3, A/HRC/WG.6/7/ITA/1.
 */
import { newYorkStyles, type Styles, type TextStyle } from '../styles.ts'

const untracked = { scale: 100, tracking: 0, isUnkerned: true } as const

/** Notes are called in type of 9 points (A/HRC/WG.6/34/ITA/3 alone), asterisks in 10 (2 of 2), roman whatever stands round them. */
const calls = {
  raised: { ...newYorkStyles.body, ...untracked, size: 9 },
  asterisk: { ...newYorkStyles.body, ...untracked },
} as const

const plain = withAll(newYorkStyles, { ...untracked, calls })

function withAll(styles: Styles, more: Partial<TextStyle>): Styles {
  // `fromEntries` keeps the names that `entries` gives.
  return Object.fromEntries(Object.entries(styles).map(([name, style]) => [name, { ...style, ...more }])) as Styles
}

function named(style: TextStyle, id: string, name: string): TextStyle {
  return { ...style, word: { id, name } }
}

export const genevaStyles: Styles = {
  ...plain,
  body: named(plain.body, 'SingleTxtG', '_ Single Txt_G'),
  bullet: named(plain.bullet, 'Bullet1G', '_Bullet 1_G'),
  bullet2: named(plain.bullet2, 'Bullet2G', '_Bullet 2_G'),
  // A/HRC/WG.6/34/ITA/3, one document alone.
  subtitle: { ...plain.subtitle, before: 18 },
  hCh: named(plain.hCh, 'HChG', '_ H _Ch_G'),
  h1: named(plain.h1, 'H1G', '_ H_1_G'),
  h23: named(plain.h23, 'H23G', '_ H_2/3_G'),
  h4: named(plain.h4, 'H4G', '_ H_4_G'),
  h56: named(plain.h56, 'H56G', '_ H_5/6_G'),
  // Two organs, and long names, were on no page: as their sizes ask for (derived).
  organ: { ...plain.organ, leading: 21 },
  organLong: { ...plain.organLong, leading: 18 },
  // 3 of 3.
  footnote: { ...plain.footnote, size: 9, leading: 11, align: 'start' },
  // The sizes are those of its small print (derived); ECE/TRADE/C/CEFACT/2018/1, one document alone, has text of 8 points.
  tableText: { ...plain.tableText, size: 9, leading: 11 },
  tableHead: { ...plain.tableHead, size: 8, leading: 10 },
  tableUnit: { ...plain.tableUnit, size: 8 },
  // A/HRC/WG.6/7/ITA/1, one document alone.
  contentsTitle: { ...plain.contentsTitle, leading: 16, before: 12 },
  contentsHead: { ...plain.contentsHead, size: 9, leading: 12, after: 6 },
  // Words of a picture: read off it in A/HRC/WG.6/34/ITA/3, one document alone.
  recycle: { ...plain.recycle, size: 9 },
  // Heads and numbers of pages: 3 of 3, job numbers: 2 of 2.
  runningHead: { ...plain.runningHead, size: 9, leading: 10.4 },
  pageNumber: { ...plain.pageNumber, size: 9, leading: 10.4 },
  runningJob: { ...plain.runningJob, size: 8, leading: 9.2 },
}

const mainTitle = { size: 17, leading: 18, before: 12, after: 12 } as const

/** Lines that are stretched and never shrunk, as the commissions set them still (ECE/TRADE/C/CEFACT/2018/1, one document alone). */
export const genevaStretchedStyles: Styles = withAll(genevaStyles, { isOnlyStretched: true })

/** Until 2013 titles of reports, and the lines under them, are of 17 points (A/HRC/WG.6/7/ITA/1, one document alone). */
export const genevaStylesBefore2014: Styles = {
  ...genevaStretchedStyles,
  titleHCh: named({ ...genevaStyles.titleHCh, ...mainTitle }, 'HMG', '_ H __M_G'),
  subtitle: { ...genevaStyles.subtitle, ...mainTitle },
}
