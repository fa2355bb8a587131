/**
 * Vienna: the styles of New York on A4. Measured on two documents alone, E/2025/88 (first page) and E/2025/28 (running heads); what neither
 * shows – feet of later pages, contents, notes, versions of languages – stands from the edges of the paper as it does in New York.
 */
import type { Sheet, SheetChanges } from '../sheet.ts'
import { newYorkStylesBefore2023 } from '../styles.ts'
import { newYorkSheet } from './new-york.ts'
import { newYorkArabic } from './arabic.ts'
import { chinese } from './chinese.ts'
import type { Station, VersionChanges } from './station.ts'

/** How much longer the paper is. */
const longer = 49.68

export const viennaSheet: Sheet = {
  ...newYorkSheet,
  // Lines of the cover's title are 32 points apart (E/2025/28, one document alone).
  styles: { ...newYorkSheet.styles, coverTitle: { ...newYorkSheet.styles.coverTitle, leading: 32 } },
  width: 595.44,
  height: newYorkSheet.height + longer,
  headingNumberEnd: 102.55,
  summary: { start: 57, end: 539.3, thickness: 0.25, title: 69.3 },
  start: 57,
  end: 538.44,
  column: { start: 114.8, end: 481, alignEnd: 480.4, justifyEnd: 480 },
  word: { ...newYorkSheet.word, overhang: 5.4 },
  masthead: {
    name: { x: 115, baseline: 57.8 },
    symbol: { end: 543.8, baseline: 56.5 },
    status: { x: 115, baseline: 36 },
    thinRule: { x: 51.6, y: 64.8, width: 492.5, height: 0.48 },
    thickRule: { x: 50.9, y: 208.82, width: 492.7, height: 1.5 },
    emblem: { x: 56.3, y: 71.3, width: 56.1, height: 47 },
    organ: { x: 115, baselines: [89.4, 109] },
    organLong: { x: 115, baselines: [87, 103.6, 120] },
    distribution: { x: 388.6, baselines: [86.6, 98.2, 110, 121.6] },
    record: newYorkSheet.masthead.record,
  },
  // Names, titles and the place of issue of E/2025/28, one document alone; the other lines stand from there as in New York.
  front: {
    top: 21.6,
    emblem: { x: 114.8, y: 78.5, width: 94, height: 79.9 },
    places: {
      coverSymbol: { start: 57, end: 543.8, baseline: 47.9 },
      coverName: { start: 114.8, end: 538.4, baseline: 176.5 },
      coverTitle: { start: 114.8, end: 481, baseline: 285.1 },
      coverOrgan: { start: 114.8, end: 481, baseline: 515.2 },
      frontOrgan: { start: 57.7, end: 538.4, baseline: 82.8 },
      frontTitle: { start: 114.8, end: 481, baseline: 199 },
      imprint: { start: 114.8, end: 538.4, baseline: 648.1 },
      note: { start: 114.8, end: 481, baseline: 162.9 },
      issn: { start: 114.8, end: 481, baseline: 679.3 + longer },
    },
  },
  // Unverified: as in New York, which is so itself.
  roll: { label: 114.8, name: 162.3, behind: 414.7, dotsEnd: 403.8 },
  session: { ...newYorkSheet.session, top: 212.6, x: 57, secondColumn: 330.7 },
  firstPageBottom: 755.52,
  pageBottom: 784.32,
  runningHead: {
    start: 52.6,
    end: 543,
    baseline: 59,
    upper: 49.1,
    rule: { x: 51.8, y: 64.8, width: 491.1, height: 0.48 },
  },
  runningFoot: { start: 52.6, end: 543, page: 804.98, job: 803.48 },
  firstFoot: {
    ...newYorkSheet.firstFoot,
    job: { x: 57, baseline: 792.9, gaps: [' ', '    '] },
    barcode: { ...newYorkSheet.firstFoot.barcode, x: 56.83, y: 800.86 },
    recycle: { x: 411.8, y: 783.5, width: 73.04, height: 18.2 },
    qr: { x: 490.95, y: 760.53, width: 54.7, height: 54.7 },
    note: { ...newYorkSheet.firstFoot.note, x: 51.6, last: newYorkSheet.firstFoot.note.last + longer },
  },
  contents: {
    ...newYorkSheet.contents,
    numberEnd: 105.45,
    text: 116.25,
    textEnd: 516.5,
    dotsEnd: 519.5,
    paragraphsEnd: 491.5,
    pageEnd: 546.5,
  },
  notes: {
    ...newYorkSheet.notes,
    x: 91.05,
    markEnd: 111.2,
    asterisks: { x: 102.25, width: 72, rule: 1.9, bottom: 724.2 + longer },
  },
  endRule: { ...newYorkSheet.endRule, x: 261.8, lowest: newYorkSheet.endRule.lowest + longer },
}

/** The mark with its words ends where it does in English (unverified). */
const spanish: SheetChanges = { set: { firstFoot: { recycle: { x: 399.83, width: 85.01 } } } }

/** The long name begins over the emblem, as in New York (unverified). */
const russian: SheetChanges = {
  set: {
    masthead: { name: { x: 51.6 }, symbol: { baseline: 59.5 } },
    firstFoot: { recycle: { x: 272.44, width: 212.4 } },
  },
  add: { pageTop: 3.4 },
}

/** The indents of New York's template (unverified on this paper). */
const arabic: VersionChanges = {
  ...newYorkArabic,
  set: {
    ...newYorkArabic.set,
    runningFoot: { job: viennaSheet.runningFoot.page },
    masthead: {
      ...newYorkArabic.set?.masthead,
      name: { x: 116.1 },
      organ: { x: 116.1 },
      organLong: { x: 116.1 },
      emblem: { x: 51.4, y: 70.75, width: 56.25, height: 46.5 },
    },
  },
}

export const vienna: Station = {
  names: { ar: 'فيينا', en: 'Vienna', es: 'Viena', fr: 'Vienne', ru: 'Вена', zh: '维也纳' },
  // Unverified: from memory; "V." is on E/2025/88 alone.
  seatOf: [
    'commission-on-narcotic-drugs',
    'commission-on-crime-prevention-and-criminal-justice',
    'commission-on-international-trade-law',
    'committee-on-the-peaceful-uses-of-outer-space',
    'conference-of-the-parties-on-organized-crime',
    'conference-of-the-states-parties-on-corruption',
  ],
  sheets: [
    // As in New York.
    { sheet: { ...viennaSheet, styles: newYorkStylesBefore2023 }, before: '2023-01-01' },
    { sheet: viennaSheet },
  ],
  variants: {
    letter: [{ changes: { set: { attachmentRise: 1.2 } } }],
    supplement: [{ changes: { set: { contents: { stand: 'own-pages' } } } }],
  },
  languages: { ar: arabic, es: spanish, ru: russian, zh: chinese },
  colons: 'spaced',
}
