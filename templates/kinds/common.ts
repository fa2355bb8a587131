/** What most kinds share: the facts they take, the heading ladder, numbering, annexes. */
import type { KindEntry, Ladder } from './kind.ts'

/**
 * Editorial Manual, headings; a sheet says what it changes. "I." and "A." are set so in six of six reports, "1." in six documents, "(a)" in
 * A/80/590 alone, in bold as well; italics of the last level in five, without a number.
 */
const ladder: Ladder = { 1: 'hCh', 2: 'h1', 3: 'h23', 4: 'h23', 5: 'h4' }

/** Labels of reports: "1." at the edge of the column (A/80/604/Add.6 and five Word files; A/80/98 and S/2025/258). */
const plainLabels: KindEntry['labelIndent'] = { 1: 0, 2: 1, 3: 2, 4: 3 }

/** Labels one tab step into the text: "1." of 40 of 40 resolutions and drafts; "(a)" stands under it. */
export const indentedLabels: KindEntry['labelIndent'] = { 1: 1, 2: 1, 3: 2, 4: 3 }

/** Annexes of reports and notes: on a page of their own, headed like chapters (A/80/600 and A/80/605, two documents alone, whose appendices are headed in 12 points). */
const chapterAttachments: KindEntry['attachments'] = {
  heading: 'attachmentHeadingHCh',
  bareHeading: 'attachmentHeadingHCh',
  title: 'attachmentTitleHCh',
  startPage: true,
  text: {},
}

/**
 * Annexes of resolutions and drafts run on; `::page-break` before them gives them a page. Their paragraphs are numbered like those of
 * reports (17 of 20); their headings are of ten points in bold, with the number in the column (un-layout-more.md 2; A/80/L.4, one document here).
 */
export const runOnAttachments: KindEntry['attachments'] = {
  heading: 'attachmentHeadingH2',
  bareHeading: 'attachmentHeadingH2',
  title: 'attachmentTitleH2',
  startPage: false,
  text: {
    labelIndent: plainLabels,
    headings: { 1: 'h23', 2: 'h23', 3: 'h23', 4: 'h23', 5: 'h4' },
    headingNumbers: 'in-column',
  },
}

/** A document without composed lines, numbered like a report. */
export const plain: Omit<KindEntry, 'noun'> = {
  takes: { original: 'required', versions: 'optional' },
  // Both on 19 of 19 drafts and on seven of seven letters, notes and corrigenda.
  namesOriginal: true,
  namesDistribution: true,
  runsTitle: false,
  title: { style: 'titleHCh', from: ['text'], isNumbered: false },
  over: [],
  under: [],
  endsWithMeeting: false,
  authors: [],
  speech: 'report',
  motion: 'resolution',
  headings: ladder,
  // Six of six reports.
  headingNumbers: 'before-column',
  // 46 of 46 documents with paragraphs that have no number.
  paragraphIndent: 1,
  labelIndent: plainLabels,
  numbersText: true,
  frontPages: [],
  sheet: 'plain',
  attachments: chapterAttachments,
}
