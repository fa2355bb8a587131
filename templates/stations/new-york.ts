/** New York: Letter paper. */
import { commonJoins, type Joins } from '../joins.ts'
import type { Sheet, SheetChanges } from '../sheet.ts'
import { newYorkStyles, newYorkStylesBefore2023 } from '../styles.ts'
import { newYorkArabic } from './arabic.ts'
import { chinese } from './chinese.ts'
import type { Station, VersionChanges } from './station.ts'

/** New York spaces with empty paragraphs (un-layout.md 2.1, un-layout-letters.md 1 and 2), in six of six Word files. */
const joins: Joins = {
  ...commonJoins,
  /*
   * Between headings the spacers of one of them stand, and no space of a paragraph. First level over second: 7 of 7 documents; fewer than five are first
   * over fourth and second over third (3 of 3 each), first over third and third over fourth (A/80/605 alone); others are derived.
   */
  hCh: { h1: 12, h23: 12, h4: 12, h56: 12 },
  h1: { h23: 12, h4: 12, h56: 12 },
  // What has ten points stands 6 under what has: all seven pairs of A/80/604/Add.3 and A/80/605, two documents alone; units 0 under a heading without space, in 18 of 22.
  h23: { h23: 6, h4: 6, h56: 6, tableUnit: 0 },
  h4: { h23: 6, h4: 6, h56: 6 },
  h56: { h23: 6, h4: 6, h56: 6 },
  // The title of an annex is a heading: first level and second under it in A/80/605 and A/80/600, two documents alone.
  attachmentTitleHCh: { hCh: 12, h1: 12 },
  // 3 of 3 reports, and boxes in three others (A/80/604/Add.3, Add.6 and Add.10), so fewer than five.
  subtitle: { hCh: 18, boxTitle: 18 },
}

/** un-layout.md 1–1.4, un-layout-letters.md 1–3: New York, measured on 1,202 official files. */
export const newYorkSheet: Sheet = {
  width: 612,
  height: 792,
  styles: newYorkStyles,
  joins,
  // Text stands as far from a heading of ten points as that from the title over it: 3 of 3 documents, fewer than five.
  joinsUnderTitle: { h23: { body: 12 } },
  ladder: {},
  // Tabs of six of six Word files; first lines of 46 of 59 documents stand one step in, those of the others at the edge.
  tabStep: 23.75,
  // The tab of six of six Word files.
  headingNumberEnd: 111.1,
  isHyphenated: true,
  setsWantedSpaces: true,
  spaceAfterBreak: 'dropped',
  attachmentRise: 0,
  // Frame and column in 36 of 51 reports, the page after it in 35 of 35.
  summary: { start: 60, end: 553, thickness: 0.25, title: 72.3 },
  start: 60,
  end: 552.1,
  // 365.3 points (two indents of 1267 twips) and the tracking after a last letter, which hangs out: 45 of 45 documents.
  column: { start: 123.35, end: 488.85, alignEnd: 488.4, justifyEnd: 488 },
  word: {
    top: 72,
    bottom: 57.6,
    firstBottom: 86.4,
    header: 21.6,
    footer: 25.2,
    overhang: 0,
    grid: [1267, 1872, 245, 3110, 245, 3096],
    rows: [43.2, 144],
  },
  masthead: {
    name: { x: 123.4, baseline: 57.8 },
    symbol: { end: 552.1, baseline: 56.5 },
    status: { x: 123.4, baseline: 36 },
    // Pieces of the rules are alike in 47 of 47 documents.
    thinRule: {
      x: 60,
      y: 64.8,
      width: 492.6,
      height: 0.48,
      joints: [123.38, 217.01, 229.25, 384.79, 397.03, 551.86],
      overlap: 0,
    },
    thickRule: {
      x: 59.3,
      y: 208.94,
      width: 492.55,
      height: 1.44,
      joints: [123.38, 384.79, 397.03],
      overlap: 0.72,
    },
    emblem: { x: 64.66, y: 71.3, width: 56.16, height: 47.02 },
    organ: { x: 123.4, baselines: [86.4, 106] },
    organLong: { x: 123.4, baselines: [84, 100.6, 117] },
    distribution: { x: 397, baselines: [86.7, 98.4, 110.4, 122.4] },
    // Unverified: from the lines of A/79/PV.64, whose name stands as far over them.
    record: { session: 100.8, standing: 112.8, committee: 124.8, meeting: 148.8, when: 160.8, place: 172.8 },
  },
  // Cover, title page and note page of A/80/1, one document alone.
  front: {
    top: 21.6,
    emblem: { x: 123, y: 53.8, width: 94, height: 79.9 },
    places: {
      coverSymbol: { start: 60, end: 552, baseline: 47.9 },
      coverName: { start: 123, end: 552, baseline: 151.8 },
      coverTitle: { start: 123, end: 488.85, baseline: 216.3 },
      coverOrgan: { start: 123, end: 488.85, baseline: 360.6 },
      frontOrgan: { start: 65.9, end: 547.4, baseline: 83.5 },
      frontTitle: { start: 123, end: 488.85, baseline: 207.9 },
      imprint: { start: 123, end: 552, baseline: 642.1 },
      note: { start: 123.35, end: 488.85, baseline: 162.9 },
      issn: { start: 123.35, end: 488.85, baseline: 679.3 },
    },
  },
  // Unverified: the word begins in the column.
  roll: { label: 123.35, name: 170.85, behind: 423.1, dotsEnd: 412.2 },
  // Composers break agenda titles by sense: this room gives 44 of 46 documents as many lines as they have, and 32 the same.
  session: { top: 212.7, x: 60, secondColumn: 333.7, width: 274.85 },
  // Notes end there on 16 of 32 first pages that have some; on the others composers made the margin smaller, by one to four tenths of an inch.
  firstPageBottom: 705.6,
  // Notes end there on 114 of 114 later pages of 32 documents, and text over none on 79 of 79.
  pageBottom: 734.4,
  // The head's last, empty line pushes the text down (84.5 at 10 pt in 18 of 19 drafts; 85.7 and 86.9 at 12 and 14 pt in A/80/604/Add.6 alone).
  pageTop: 74.9,
  runningHead: {
    start: 60,
    end: 552.1,
    baseline: 59,
    upper: 49.2,
    rule: { x: 59.3, y: 64.8, width: 492.8, height: 0.24, joints: [306.05], overlap: 0.72 },
  },
  runningFoot: { start: 60, end: 552.1, page: 755.3, job: 753.8 },
  pageNumber: 'of-pages',
  spreadsPages: false,
  firstFoot: {
    job: { x: 65.4, baseline: 747.6, gaps: [' ', '    '] },
    hasCodes: true,
    // Bars of the official type, which is printed bold: outlines of 0.343 points (51 of 51 documents).
    barcode: { x: 65.25, y: 749.26, width: 100.97, height: 13.13 },
    bars: { wide: 3, gap: 0.73, spread: 0.171 },
    recycle: { x: 417.15, y: 738.12, width: 73.04, height: 18.2 },
    recycleWords: { baseline: 15.5, gap: 0.9, grey: 0.125 },
    qr: { x: 498.1, y: 709.32, width: 54.7, height: 54.7 },
    hasQr: true,
    // Of A/79/PV.64, one document alone.
    note: { x: 59.76, width: 492.48, thickness: 0.25, last: 688.8, overFirst: 15.12, underText: 3.9 },
  },
  // A/80/590, A/80/600 and A/80/605, three documents alone; paragraphs as in A/HRC/WG.6/7/ITA/1 (derived).
  contents: {
    stand: 'in-text',
    // A/80/600 and A/80/605, the two whose contents run over a page.
    space: 'under',
    numberEnd: 114,
    text: 124.8,
    step: 21.6,
    textEnd: 525,
    dotsEnd: 528,
    paragraphsEnd: 500,
    pageEnd: 555,
    // Dots of notes' size with 3 points between them, as in CEDAW/C/BGD/6-7 in Arabic, too; 0.5 to 5.4 behind the words on 45 lines.
    leader: { text: '.', gap: 0.5, size: 8.5, tracking: 3 },
  },
  // 18 underscores on 41 of 48 documents, 15 on the seven of the newer sheet; marks end there on 48 of 48. The line of underscores is as high as its type
  // of 8 points, and has 4 points under it: six of six Word files.
  notes: {
    x: 99.6,
    lowLines: 8,
    underscores: 18,
    width: 72.05,
    thickness: 0.51,
    rule: 8.66,
    height: 13.2,
    markEnd: 119.75,
    // The rule in 28 of 32 documents, the line of the note in 19 of 27.
    asterisks: { x: 110.8, width: 72, rule: 1.9, bottom: 724.2 },
  },
  // On 47 of 59 documents, 266.4 on the seven of the newer sheet, 275.2 on five; its distance in 179 of 215 letters and 45 of 60 others.
  endRule: { isDrawn: true, x: 270.2, width: 72, gap: 32, lowest: 738, thickness: 0.25 },
}

/** Notes of resolutions are scaled like the text (19 of 20 with notes), and so are agenda titles, its session is spaced like it (20 of 20). */
const resolutionStyles = { session: { tracking: newYorkStyles.body.tracking }, footnote: { scale: 103 } } as const

/** Resolutions of before: session 78 (51 of 52), those of committees of session 79 (49 of 49). */
const resolutionBefore: SheetChanges = { set: { styles: resolutionStyles }, add: { pageTop: -2.2 } }

/**
 * Resolutions of now, from those of the plenary of session 79 on (12 of 13), and of session 80 (36 of 36): the margins are a
 * little narrower, the first foot lies lower and further out, the rule over the notes is of 15 underscores of nine points.
 */
const resolution: SheetChanges = {
  set: {
    styles: resolutionStyles,
    start: 59.8,
    column: { start: 123.1, end: 489, justifyEnd: 488.2 },
    session: { x: 59.8 },
    // 7 of 7 documents.
    masthead: { emblem: { x: 63.6 } },
    runningHead: { rule: { x: 59.04, width: 492.82, joints: [305.81] } },
    firstFoot: {
      job: { x: 60, baseline: 749.3 },
      barcode: { x: 59.83, y: 751.85 },
      recycle: { x: 417.9, y: 739.87 },
      qr: { x: 496.95, y: 711.1 },
    },
    notes: { lowLines: 9, underscores: 15, width: 67.5, thickness: 0.58, rule: 9.43, height: 14 },
    endRule: { x: 266.4 },
  },
  add: { pageTop: 1.9 },
}

/** Letters stand a hair further apart than in other documents (3,100 pairs on its pages), those of the note closer. */
const ofRecord = { tracking: 0.25, isSetWhole: true } as const
const headOfRecord = { tracking: 0.27 } as const
const recordStyles = {
  body: ofRecord,
  quote: ofRecord,
  bullet: ofRecord,
  bullet2: ofRecord,
  remark: ofRecord,
  remarkApart: ofRecord,
  tongue: ofRecord,
  voteSide: ofRecord,
  roll: ofRecord,
  meetingLine: ofRecord,
  itemHeading: ofRecord,
  itemTitle: headOfRecord,
  itemDraft: headOfRecord,
  recordNote: { tracking: 0.18 },
  runningJob: { size: 8.5, leading: 9.8 },
  recycle: { size: 8 },
} as const

/**
 * Verbatim records, which are set by another program: on A/79/PV.64 of 2025, one document of 16 pages alone. Lines are broken for the
 * whole column and apart by 12 points, paragraphs by 6 more; then those of a page are spread until it is full (15 of its 15 pages).
 */
const record: SheetChanges = {
  set: {
    styles: recordStyles,
    tabStep: 18,
    start: 60.25,
    end: 551.4,
    column: { start: 123.12, end: 489.1, alignEnd: 489.1, justifyEnd: 489.1 },
    masthead: {
      name: { x: 123.17, baseline: 56.4 },
      symbol: { end: 551.4, baseline: 56.4 },
      thinRule: { x: 60.25, y: 63.15, width: 491.17, height: 0.5, joints: [], overlap: 0 },
      thickRule: { x: 60.25, y: 208.09, width: 491.17, height: 1.5, joints: [], overlap: 0 },
      emblem: { x: 63.71, y: 70.2, width: 54.91, height: 46.8 },
      organ: { x: 123.17, baselines: [82.9, 102.5] },
      organLong: { x: 123.17, baselines: [80.5, 97] },
      distribution: { x: 420.35, baselines: [82.3, 94.3, 106.3, 118.3] },
      // The line of a committee is unverified.
      record: { session: 97.3, standing: 82.3, committee: 113.4, meeting: 129.5, when: 141.5, place: 153.5 },
    },
    word: { top: 68, bottom: 55.2, footer: 23.6, rows: [41.55, 144.94], headRow: 43.17 },
    session: { top: 210.2, x: 60.25 },
    roll: { label: 60.25, name: 123.17, behind: 423.13, dotsEnd: 412.2 },
    pageBottom: 736.8,
    pageTop: 69.33,
    spreadsPages: true,
    runningHead: {
      start: 60,
      end: 552,
      baseline: 59.5,
      rule: { x: 60, y: 64.77, width: 492, height: 0.5, joints: [], overlap: 0 },
    },
    runningFoot: { start: 60, end: 552, page: 756.9, job: 756.9 },
    firstFoot: {
      job: { x: 64.1, baseline: 746 },
      barcode: { x: 64.08, y: 753.3 },
      recycle: { x: 484.4, y: 746, width: 67.6, height: 17.1 },
      recycleWords: { baseline: 16.3, gap: 0.9, grey: 0.125 },
      hasQr: false,
      // Its QR code, and the line at the end of the text, are not there.
      accessible: { mark: { x: 371.65, y: 747, width: 15.9, height: 15.9 }, words: { x: 388.93, baseline: 762.3 } },
    },
    endRule: { isDrawn: false },
  },
}

/** Measured on S/2023/664 (un-layout-letters.md 4), one document alone. */
const spanish: SheetChanges = {
  set: {
    masthead: {
      symbol: { end: 552.8 },
      thinRule: { width: 493.9 },
      thickRule: { y: 208.87, width: 494.8 },
      distribution: { x: 397.1, baselines: [86.7, 98.2, 109.9, 121.7] },
    },
    firstFoot: {
      job: { x: 60 },
      barcode: { x: 59.85 },
      recycle: { x: 406.25, width: 85.01 },
      qr: { x: 498.45, y: 709.82 },
    },
    runningFoot: { job: 755.7 },
  },
}

/** Measured on S/2024/228 (un-layout-letters.md 5), one document alone; the name is long and begins over the emblem. */
const russian: SheetChanges = {
  set: {
    attachmentRise: 0,
    masthead: {
      name: { x: 60 },
      symbol: { end: 552.8, baseline: 59.5 },
      emblem: { x: 63.6, y: 69.9 },
      thickRule: { width: 493.3 },
      distribution: { x: 397, baselines: [86.9, 98.9, 110.9, 122.9] },
    },
    runningHead: { end: 557.2, rule: { width: 498.4 } },
    runningFoot: { end: 562.8, job: 755.5 },
    firstFoot: {
      job: { baseline: 745.1 },
      barcode: { y: 747.34 },
      recycle: { x: 284.65, y: 735.33, width: 212.4, height: 18.2 },
      qr: { x: 498.8, y: 710.18 },
    },
  },
  add: { pageTop: 2.2 },
}

/** Margins of 1195 twips and indents of 1267, notes hung by 547 (CEDAW/C/BGD/6-7, one document alone). */
const arabic: VersionChanges = {
  ...newYorkArabic,
  set: {
    ...newYorkArabic.set,
    start: 59.75,
    end: 552.25,
    column: { start: 123.1, end: 488.9, alignEnd: 488.9, justifyEnd: 488.9 },
    headingNumberEnd: 110.85,
    word: { grid: [1282, 1786, 245, 3196, 245, 3100] },
    masthead: {
      ...newYorkArabic.set?.masthead,
      name: { x: 124.5 },
      organ: { x: 124.5 },
      organLong: { x: 124.5 },
      emblem: { x: 59.75, y: 70.75, width: 56.25, height: 46.5 },
    },
    session: { x: 59.9 },
    firstFoot: { job: { x: 59.7 }, barcode: { x: 59.7 } },
    runningFoot: { job: newYorkSheet.runningFoot.page },
    notes: { ...newYorkArabic.set?.notes, x: 99.35, markEnd: 119.5 },
  },
}

const earlierHeadings: Sheet = { ...newYorkSheet, styles: newYorkStylesBefore2023 }

/**
 * The page of Word 2010: everything lower at the head and higher at the foot. Masthead and job line are measured; margins are those of the
 * section settings of CEDAW/C/BGD/6-7 (1742, 1898, 576 and 1030 twips), and what hangs on them is derived.
 */
const before2017: SheetChanges = {
  set: {
    masthead: { distribution: { baselines: [93.5, 105, 116.8, 128.5] } },
    firstFoot: { job: { x: 60 }, barcode: { x: 59.83 } },
    word: { top: 87.1, bottom: 94.9, firstBottom: 94.9, header: 28.8, footer: 51.5 },
  },
  add: {
    masthead: {
      name: { baseline: 7.2 },
      symbol: { baseline: 7.2 },
      status: { baseline: 7.2 },
      thinRule: { y: 7.2 },
      thickRule: { y: 7.2 },
      emblem: { y: 7.2 },
      organ: { baselines: 7.2 },
      organLong: { baselines: 7.2 },
      record: { session: 7.2, standing: 7.2, committee: 7.2, meeting: 7.2, when: 7.2, place: 7.2 },
    },
    session: { top: 7.2 },
    firstPageBottom: -8.5,
    pageBottom: -37.3,
    pageTop: 12.2,
    runningHead: { baseline: 7.2, upper: 7.2, rule: { y: 7.2 } },
    runningFoot: { page: -26.3, job: -26.3 },
    firstFoot: {
      job: { baseline: -26.7 },
      barcode: { y: -26.4 },
      recycle: { y: -26.7 },
      qr: { y: -26.7 },
    },
    endRule: { lowest: -37.3 },
  },
}

/** The Distr. block and the feet of exact lines (CEDAW/C/BGD/6-7, one document alone). */
const arabicBefore2017: SheetChanges = {
  set: {
    masthead: { distribution: { baselines: [94.1, 106.1, 118.1, 130.1] } },
    firstFoot: { job: { x: 59.7 }, barcode: { x: 59.7 } },
  },
  add: { firstFoot: { job: { baseline: 3 }, barcode: { y: 2.6 } }, runningFoot: { page: -1.1, job: -1.1 } },
}

/** The job line of 2017. */
const of2017: SheetChanges = {
  set: { firstFoot: { job: { x: 60 }, barcode: { x: 59.83 } } },
  add: { firstFoot: { job: { baseline: -0.4 } } },
}

export const newYork: Station = {
  names: { ar: 'نيويورك', en: 'New York', es: 'Nueva York', fr: 'New York', ru: 'Нью-Йорк', zh: '纽约' },
  // Job numbers without a letter: Assembly and Security Council on 58 of 58 documents, Economic and Social Council and Secretariat on one each; the others are
  // unverified: from memory.
  seatOf: [
    'general-assembly',
    'security-council',
    'economic-and-social-council',
    'trusteeship-council',
    'secretariat',
    'commission-on-the-status-of-women',
    'statistical-commission',
    'commission-on-population-and-development',
    'commission-for-social-development',
    'commission-on-sustainable-development',
    'forum-on-forests',
    'permanent-forum-on-indigenous-issues',
    'committee-of-experts-on-public-administration',
    'committee-on-non-governmental-organizations',
    'committee-for-programme-and-coordination',
    'economic-and-social-commission-for-asia-and-the-pacific',
    'economic-and-social-commission-for-western-asia',
    'economic-commission-for-africa',
    'economic-commission-for-latin-america-and-the-caribbean',
    'united-nations-childrens-fund',
    'international-law-commission',
    'disarmament-commission',
    'special-committee-on-peacekeeping-operations',
    'special-committee-on-decolonization',
    'special-committee-on-the-charter',
    'committee-on-information',
    'committee-on-conferences',
    'executive-board-of-undp-unfpa-and-unops',
    'executive-board-of-un-women',
    'peacebuilding-commission',
    'international-court-of-justice',
    'conference-of-states-parties-on-disabilities',
    'meeting-of-states-parties-on-the-law-of-the-sea',
    'commission-on-the-limits-of-the-continental-shelf',
  ],
  // How the page changed, with what was seen last before and first after (35 drafts of the Security Council of 2016–2024 were measured).
  sheets: [
    // Until S/2017/142 of 23 February 2017 (four documents alone); since S/2017/444 of 24 May 2017.
    { sheet: earlierHeadings, changes: before2017, before: '2017-05-01', versions: { ar: arabicBefore2017 } },
    // S/2017/444 alone; since S/2018/95 of January 2018 (30 of 30) the line stands where it does today.
    { sheet: earlierHeadings, changes: of2017, before: '2018-01-01' },
    // Until A/INF/76/1 of 2021 (one document alone); since A/79/895 of 2025.
    { sheet: earlierHeadings, before: '2023-01-01' },
    { sheet: newYorkSheet },
  ],
  variants: {
    // Contents stand on pages of their own (unverified).
    supplement: [{ changes: { set: { contents: { stand: 'own-pages' } } } }],
    // Annex headings of 117 letters stand on 84.5, as text does on their other pages (9 of 9, but of two letters alone), those of reports on 85.7.
    letter: [{ changes: { set: { attachmentRise: 1.2 } } }],
    record: [{ changes: record }],
    resolution: [
      // The first foot is that of drafts (22 of 22); later pages begin where theirs do (one of one, S/RES/2783).
      { organ: 'security-council', changes: {} },
      { organ: 'general-assembly', session: 80, changes: resolution },
      // A/RES/79/1 has the sheet of before.
      { organ: 'general-assembly', session: 79, forum: 'plenary', from: '2024-10-01', changes: resolution },
      // What says no session: the day on which session 80 began.
      { from: '2025-09-09', changes: resolution },
      { changes: resolutionBefore },
    ],
  },
  languages: { ar: arabic, es: spanish, ru: russian, zh: chinese },
  colons: 'spaced',
}
