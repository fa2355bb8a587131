/** Geneva: A4, the same design with other numbers (un-layout.md 3). */
import { commonJoins } from '../joins.ts'
import type { Sheet, SheetChanges } from '../sheet.ts'
import { genevaStretchedStyles, genevaStyles, genevaStylesBefore2014 } from './geneva-styles.ts'
import { genevaArabic } from './arabic.ts'
import { genevaChinese } from './chinese.ts'
import type { Station } from './station.ts'
import { viennaSheet } from './vienna.ts'

/** Columns of the masthead table with gaps cut out of the official four (1276 | 2268 | 3260 | 2835 twips; ECE/TRADE/C/CEFACT/2018/1, one document alone). */
const grid = [1276, 2148, 120, 3140, 120, 2835] as const

/** A/HRC/WG.6/34/ITA/3 (2019, one document alone, in English and Russian); what English has no figure for is that of the Russian version. */
export const genevaSheet: Sheet = {
  width: 595.32,
  height: 841.92,
  styles: genevaStyles,
  joins: commonJoins,
  joinsUnderTitle: {},
  ladder: { 4: 'h4', 5: 'h56' },
  tabStep: 28.35,
  headingNumberEnd: 99.25,
  isHyphenated: false,
  setsWantedSpaces: true,
  spaceAfterBreak: 'kept',
  attachmentRise: 0,
  summary: 'box',
  start: 56.64,
  end: 538.6,
  column: { start: 113.34, end: 481.89, alignEnd: 481.7, justifyEnd: 481.7 },
  word: {
    top: 70.85,
    bottom: 51,
    firstBottom: 73.8,
    header: 14.2,
    footer: 25.2,
    overhang: 0,
    // The English version has its own: its last column begins at 392.1.
    grid: [1260, 2148, 120, 3059, 120, 2932],
    rows: [42.55, 141.75],
  },
  masthead: {
    name: { x: 119.7, baseline: 49.7 },
    symbol: { end: 538.6, baseline: 52.1 },
    status: { x: 119.7, baseline: 30 },
    thinRule: { x: 56.57, y: 56.66, width: 481.5, height: 0.48 },
    thickRule: { x: 55.86, y: 198.96, width: 482.7, height: 1.44 },
    emblem: { x: 61.3, y: 64.1, width: 54.9, height: 44.3 },
    organ: { x: 119.7, baselines: [80.1, 101.1] },
    organLong: { x: 119.7, baselines: [77.7, 95.7, 113.7] },
    distribution: { x: 392.1, baselines: [78.9, 90.9, 102.9, 114.9] },
    // Unverified, like the roll and the note: as far from the name, the column and the foot as in New York.
    record: { session: 94.5, standing: 106.5, committee: 118.5, meeting: 142.5, when: 154.5, place: 166.5 },
  },
  // Derived: no supplement of Geneva was at hand.
  front: viennaSheet.front,
  roll: { label: 113.34, name: 170.04, behind: 413.1, dotsEnd: 402.2 },
  session: { top: 206.55, x: 56.64, secondColumn: 330.3, width: 232 },
  firstPageBottom: 768.16,
  // Lines end at 787 on 18 pages; those that would end at 791 go on overleaf.
  pageBottom: 789,
  pageTop: 70.92,
  runningHead: {
    start: 56.64,
    end: 538.6,
    baseline: 50.6,
    upper: 40.2,
    rule: { x: 55.2, y: 56.66, width: 484.9, height: 0.48 },
  },
  runningFoot: { start: 56.64, end: 538.6, page: 811.8, job: 811.8 },
  pageNumber: 'alone',
  spreadsPages: false,
  firstFoot: {
    job: { x: 56.64, baseline: 783.4, gaps: ['', '    '] },
    hasCodes: true,
    barcode: { x: 56.64, y: 790.1, width: 83.88, height: 16.78 },
    bars: { wide: 7 / 3, gap: 1, spread: 0 },
    barcodeText: { size: 8, baseline: 813.1 },
    recycle: { x: 389.5, y: 797.1, width: 88.6, height: 18.2 },
    recycleWords: { baseline: 15.8, gap: 3.1, grey: 0.125 },
    qr: { x: 488.4, y: 767.8, width: 44.1, height: 44.1 },
    hasQr: true,
    note: { x: 56.64, width: 482, thickness: 0.25, last: 740, overFirst: 15.12, underText: 3.9 },
  },
  contents: {
    stand: 'own-pages',
    // A/HRC/WG.6/7/ITA/1, one document alone.
    space: 'over',
    numberEnd: 99.2,
    text: 113.34,
    step: 21.26,
    textEnd: 438,
    dotsEnd: 438,
    paragraphsEnd: 503.1,
    pageEnd: 538.6,
    leader: { text: '.', gap: 0 },
  },
  notes: {
    x: 90.55,
    lowLines: 8,
    underscores: 0,
    width: 73.75,
    thickness: 0.48,
    rule: 10.8,
    height: 16,
    markEnd: 107.7,
  },
  endRule: { isDrawn: true, x: 254.9, width: 85.05, gap: 25.3, lowest: 795, thickness: 0.48 },
}

/** The page of 2009: everything lower, and neither bars nor a QR code (A/HRC/WG.6/7/ITA/1, French, one document alone). */
const before2014: Sheet = {
  ...genevaSheet,
  styles: genevaStylesBefore2014,
  setsWantedSpaces: false,
  word: {
    ...genevaSheet.word,
    grid,
    top: 85.05,
    bottom: 113.4,
    firstBottom: 125.4,
    header: 28.4,
    footer: 70.55,
  },
  masthead: {
    ...genevaSheet.masthead,
    name: { x: 120.6, baseline: 63.9 },
    symbol: { end: 538.6, baseline: 66.3 },
    status: { x: 120.6, baseline: 44 },
    thinRule: { x: 56.64, y: 70.96, width: 481.6, height: 0.48 },
    thickRule: { x: 55.92, y: 212.8, width: 482.6, height: 1.44 },
    emblem: { x: 61.3, y: 78.5, width: 54.9, height: 44.3 },
    organ: { x: 120.6, baselines: [94.2, 115.2] },
    organLong: { x: 120.6, baselines: [91.8, 109.8, 127.8] },
    distribution: { x: 396.8, baselines: [93, 105, 117, 129] },
    record: { session: 108.6, standing: 120.6, committee: 132.6, meeting: 156.6, when: 168.6, place: 180.6 },
  },
  session: { ...genevaSheet.session, top: 220.48 },
  firstPageBottom: 716.6,
  pageBottom: 728.6,
  pageTop: 85.12,
  runningHead: {
    ...genevaSheet.runningHead,
    baseline: 65.1,
    upper: 54.7,
    rule: { x: 55.2, y: 71.08, width: 484.8, height: 0.48 },
  },
  runningFoot: { ...genevaSheet.runningFoot, page: 755.1, job: 755.1 },
  firstFoot: {
    ...genevaSheet.firstFoot,
    hasCodes: false,
    job: { x: 56.64, baseline: 754.5, gaps: [' ', '    '] },
    recycle: { x: 452.1, y: 736.8, width: 88.6, height: 18.2 },
  },
  endRule: { ...genevaSheet.endRule, lowest: 738 },
}

/** The regional commission keeps the earlier margins, under a lower masthead (ECE/TRADE/C/CEFACT/2018/1, one document alone); its foot is derived. */
const commission: Sheet = {
  ...before2014,
  styles: genevaStretchedStyles,
  word: { ...before2014.word, bottom: 106.35, rows: [42.55, 99.9] },
  masthead: { ...before2014.masthead, thickRule: { ...before2014.masthead.thickRule, y: 170.8 } },
  session: { ...genevaSheet.session, top: 178.35 },
  firstPageBottom: 711.4,
  pageBottom: 735.5,
  firstFoot: {
    ...genevaSheet.firstFoot,
    job: { ...genevaSheet.firstFoot.job, baseline: 726.7 },
    barcode: { ...genevaSheet.firstFoot.barcode, y: 733.4 },
    barcodeText: { size: 8, baseline: 756.4 },
    recycle: { ...genevaSheet.firstFoot.recycle, y: 740.4 },
    qr: { ...genevaSheet.firstFoot.qr, y: 711.1 },
  },
}

/** Measured on A/HRC/WG.6/34/ITA/3, one document alone; what it moves from the English page it moves on earlier pages too. */
const russian: SheetChanges = {
  set: {
    masthead: {
      name: { x: 63.9 },
      organ: { x: 120.7 },
      organLong: { x: 120.7 },
      distribution: { x: 397.8 },
    },
    word: { grid },
    firstFoot: { job: { gaps: ['  ', '  '] }, recycle: { x: 269.5, width: 208.6 } },
  },
  add: {
    masthead: { thinRule: { y: 0.48 }, organ: { baselines: -2.45 } },
    runningHead: { baseline: 2.1, upper: 2.1, rule: { y: 2.27 } },
  },
}

export const geneva: Station = {
  names: { ar: 'جنيف', en: 'Geneva', es: 'Ginebra', fr: 'Genève', ru: 'Женева', zh: '日内瓦' },
  // Job numbers with "GE." are seen of the Human Rights Council (two documents), of Europe's Commission and of the Committee on the Rights of the Child (one
  // each); the others are unverified: from memory.
  seatOf: [
    'human-rights-council',
    'committee-on-the-elimination-of-discrimination-against-women',
    'committee-on-the-elimination-of-racial-discrimination',
    'committee-against-torture',
    'subcommittee-on-prevention-of-torture',
    'committee-on-the-rights-of-the-child',
    'human-rights-committee',
    'committee-on-economic-social-and-cultural-rights',
    'committee-on-the-rights-of-persons-with-disabilities',
    'committee-on-migrant-workers',
    'committee-on-enforced-disappearances',
    'human-rights-instruments',
    'commission-on-science-and-technology-for-development',
    'economic-commission-for-europe',
    'executive-committee-of-unhcr',
    'conference-on-trade-and-development',
    'trade-and-development-board',
    'conference-on-disarmament',
    'framework-convention-on-climate-change',
    'convention-to-combat-desertification',
  ],
  sheets: [
    { sheet: commission, organs: ['economic-and-social-council', 'economic-commission-for-europe'] },
    // The page with codes at its foot is first seen between A/HRC/WG.6/7/ITA/1 of 2009 and CRC/C/GC/20 of 2016.
    { sheet: before2014, before: '2014-01-01' },
    { sheet: genevaSheet },
  ],
  variants: {},
  languages: { ar: genevaArabic, ru: russian, zh: genevaChinese },
  // "Original: anglais" in 173 of 173 mastheads of the Human Rights Council, and in A/HRC/WG.6/7/ITA/1.
  colons: 'closed',
}
