/** Arabic versions: what they change on the sheets of their stations. */
import type { VersionChanges, VersionType } from './station.ts'

/**
 * The styles of the template of New York (CEDAW/C/BGD/6-7, one document alone: 36 of its 42 headings fall on the pages that its contents name,
 * six a page earlier). Its nine tables are set by hand, all alike.
 */
const newYorkType: VersionType = {
  scale: 103,
  byStyle: {
    h4: { size: 15, leading: 18 },
    h56: { size: 15, leading: 18 },
    unitedNations: { size: 19, leading: 22.5, scale: 96 },
    organ: { size: 30, leading: 29, scale: 98 },
    organLong: { size: 25, leading: 26, scale: 98 },
    tableText: { size: 12, leading: 12 },
    tableHead: { size: 12, leading: 12 },
    contentsEntry: { size: 15, leading: 17 },
  },
}

/** The hamza of the name stands as far under the emblem of a cover as capitals do elsewhere (unverified: no Arabic cover is at hand). */
const coverAdditions: VersionChanges['add'] = { front: { places: { coverName: { baseline: 10 } } } }

const filled = { align: 'justify' } as const

/** What stands alike on Letter and A4: exact lines in the rows of the masthead, steps, the rule over notes (CEDAW/C/BGD/6-7, one document alone). */
export const newYorkArabic: VersionChanges = {
  type: newYorkType,
  underRule: { name: -8.5, organ: [29.2, 58.2], linesOfName: 1, organLong: [26.7, 52.7, 78.7] },
  add: coverAdditions,
  set: {
    tabStep: 33.1,
    contents: { step: 33.1 },
    masthead: { symbol: { baseline: 61 }, distribution: { baselines: [86.9, 98.9, 110.9, 122.9] } },
    notes: { underscores: 17, width: 68, hasLevelMarks: true },
    joins: { h1: { h23: 6, h4: 6, h56: 6 } },
    // Heads and feet are in one size, scaled like the text; titles, headings and notes fill their lines; over headings of the first level stands
    // one spacer (14 of 16), under them none (17 of 17).
    styles: {
      runningHead: { scale: 103 },
      runningJob: { size: 8.5, leading: 9.8 },
      footnote: { after: 6, align: 'justify' },
      titleHCh: filled,
      titleH1: filled,
      titleH2: filled,
      subtitle: filled,
      hCh: filled,
      h1: { ...filled, before: 12, after: 6 },
      h23: filled,
      h4: filled,
      h56: filled,
    },
  },
}

/** Paragraph numbers alone are in the figures of Arabic script (CRC/C/GC/20, one document alone). */
function inArabicFigures(label: string): string {
  return label.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)))
}

/** "أولا -" is "أولاً-", "ألف -" is "ألف-" (CRC/C/GC/20, one document alone). */
function closed(label: string): string {
  return label.replace(/ا -$/, 'اً-').replace(/ -$/, '-')
}

/** The template of Geneva: rows of exact 24 and 32 points, and its steps (CRC/C/GC/20, un-layout-letters.md 6, one document alone). */
export const genevaArabic: VersionChanges = {
  type: {
    scale: 100,
    bySize: {
      7: { size: 11, leading: 13 },
      10: { size: 15, leading: 19 },
      14: { size: 19, leading: 22 },
      17: { size: 22, leading: 24 },
      20: { size: 30, leading: 32 },
    },
    byStyle: { unitedNations: { size: 20, leading: 24 }, organLong: { size: 25, leading: 27 } },
  },
  underRule: { name: -10.3, organ: [31, 63], organLong: [27, 54, 81] },
  add: coverAdditions,
  set: { tabStep: 34.05, contents: { step: 34.05 }, styles: { footnote: { after: 3 } } },
  labels: { paragraph: (label) => closed(inArabicFigures(label)), heading: closed },
}
