/** How tables of data are set, in points: type, rules, and the rooms between them. */
import type { StyleName } from './styles.ts'

export interface TableLook {
  readonly style: StyleName
  /** It may reach out of the column: its measure says how far. */
  readonly isAcross: boolean
  /** Over it, under its heads and under it; or thin ones, under heads that join columns and under it. */
  readonly rules: 'of-data' | 'light' | 'none'
  /** A short rule stands over its notes. */
  readonly hasNoteRule?: true
  /** Where its second column begins, points from its edge; absent: its columns are measured. */
  readonly second?: number
  /** Over and under the text of a row. */
  readonly row: number
  /** Over it, where that is another. */
  readonly over?: number
  /** From it to the text, where that is not what other tables keep. */
  readonly under?: number
  /** Between two paragraphs of a cell (A/80/605 alone: 6 in two cells of words, 2 between items of two small ones). */
  readonly between: number
}

/** Each look rests on fewer than five documents: across the page (A/80/604/Add.6); figures in the column (A/80/590, A/80/600, A/80/605), words in it and all in a box (A/INF/76/1, A/80/604/Add.6), timetables (A/C.6/80/L.20). */
export const tableLooks = {
  across: { style: 'tableText', isAcross: true, rules: 'of-data', row: 2, between: 2 },
  // Under the words of a row 6 points and over them 2: 12 of 15 closing rules and 10 of 11 heads (A/80/590, A/80/600, A/80/605, A/80/604/Add.6, A/INF/76/1).
  acrossLarge: { style: 'tableTextLarge', isAcross: true, rules: 'of-data', row: 6, over: 2, between: 6 },
  figures: { style: 'tableText', isAcross: false, rules: 'of-data', row: 2, between: 2 },
  column: { style: 'tableTextLarge', isAcross: false, rules: 'of-data', row: 6, over: 2, between: 6 },
  // Without heads, in a box: the frame is all that is drawn (A/80/604/Add.3, Add.6 and Add.10).
  list: { style: 'tableTextLarge', isAcross: false, rules: 'none', hasNoteRule: true, row: 6, over: 2, between: 6 },
  // A single row under a head that joins its figures: all 55 of A/80/590, A/80/600 and A/80/605.
  row: { style: 'tableText', isAcross: false, rules: 'light', row: 2.3, over: 3.2, between: 2, under: 6 },
  timetable: { style: 'timetable', isAcross: false, rules: 'none', second: 101.35, row: 4, between: 6 },
} as const satisfies Record<string, TableLook>

/** Rules, the room of the heads, that of the rows next to a rule, and what stands around a table (A/80/604/Add.6, one document alone). */
export const tableRoom = {
  thinRule: 0.5,
  heavyRule: 1.5,
  head: { above: 4.5, below: 4, between: 0 },
  /** Between the heads and the first row, more than the look gives. */
  afterHead: 5.7,
  /** From a thin rule to the rows on both its sides, more than the look gives: 127 of 141 rows (A/80/590, A/80/600, A/80/604/Add.3, Add.6 and Add.10, A/80/605). */
  besideRule: { over: 2.2, under: 2.4 },
  underTotal: 2,
  /** Under a row that is no total, more than the look gives: all nine tables of CEDAW/C/BGD/6-7, one document alone. */
  underRow: { latin: 0, arabic: 2, han: 0 },
  /** Before figures. */
  columnGap: 4.5,
  /** What no column is narrower than, while others have more: our own. */
  narrowest: 20,
  /** What figures leave free at the end of their column. */
  afterFigures: 1.5,
  /**
   * From the end of figures to words of the next column: 9.2 or 9.35 in 5 of 10 tables that have it, 5.6 or 5.75 in the other 5
   * (A/80/600, A/80/604/Add.3, A/80/604/Add.10, A/80/605: four documents). The same from words to words: 14 of 17 tables (A/80/590, A/80/600,
   * A/80/604/Add.6, Add.10 and A/80/605), 8 in the other three.
   */
  beforeWords: 9.2,
  /** The same in tables of many columns of words. */
  betweenMany: 5.75,
  /** One step that words of a cell, and notes under the table, are set in by. */
  indentStep: 14.4,
  /** From the bullet of an item in a cell to its words (A/80/605, one document alone). */
  bulletHang: 7.2,
  /** From a short label to its words: the tabs of A/80/605, one document alone; more where letters are larger (derived). */
  labelHang: { latin: 14.4, arabic: 21.6, han: 21.6 },
  around: 12,
  /** From the frame of a summary to a table that fills it: 3.6, 4 or 4.5 (A/80/600, A/80/605: eight tables of two documents). */
  besideFrame: 4,
  overNotes: 6,
} as const

/**
 * Before figures in columns whose widths are said, by the words that have to fit: 7.2 in 59 of 84 tables of A/80/590, A/80/600, A/80/604/Add.3, Add.6
 * and Add.10 and A/80/605, 3.6 and less where there are many columns (25 tables).
 */
export const figureGaps = [7.2, 3.6, 2.15, 0] as const

/** The least between two figures, which have spaces of 2 points within: those that are closer read as one (our own). */
export const leastBetweenFigures = 3.6

/** What words keep from figures, which end apart from their column. */
export const figuresToWords = tableRoom.beforeWords - tableRoom.afterFigures

/**
 * Columns of figures are of one width where the words leave room for more, and take most of the table: over 140 tables of
 * seven documents (A/80/590, A/80/600, A/80/604/Add.3, Add.6 and Add.10, A/80/605, ECE/TRADE/C/CEFACT/2018/1) columns begin
 * within 4.4 % of the width on the average.
 */
export const figureColumns = { width: 57, wordsShare: 0.34 } as const
