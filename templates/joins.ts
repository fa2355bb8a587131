/** Gaps between two blocks that follow each other. */
import type { StyleName, Styles } from './styles.ts'

/** Gaps that are not the larger of the two wishes, by the styles of both blocks. */
export type Joins = Partial<Record<StyleName, Partial<Record<StyleName, number>>>>

/** Joins of all sheets. */
export const commonJoins: Joins = {
  attachmentHeading: { attachmentNote: 6 },
  attachmentHeadingBare: { attachmentNote: 6 },
  attachmentHeadingHCh: { attachmentNote: 6, attachmentTitleHCh: 6 },
  attachmentHeadingH2: { attachmentNote: 6 },
  signature: { signature: 6 },
  // Composed lines over a title keep close to it.
  titleHCh: { titleH1: 12 },
  proponent: { titleH1: 12 },
  sponsors: { sponsors: 6, titleH1: 12 },
  endLines: { endLines: 0 },
}

/** New York spaces with empty paragraphs (un-layout.md 2.1, un-layout-letters.md 1 and 2; baselines confirm them). */
export const newYorkJoins: Joins = {
  ...commonJoins,
  // Between headings the spacers of one of them stand, and no space of a paragraph.
  hCh: { h1: 12, h23: 12, h4: 12, h56: 12 },
  h1: { h23: 12, h4: 12, h56: 12 },
  h23: { h4: 6, h56: 6 },
  h4: { h56: 6 },
  subtitle: { hCh: 18 },
}

/** Points between the boxes of two blocks that follow each other on a sheet. */
export function gapBetween(
  { styles, joins }: { readonly styles: Styles; readonly joins: Joins },
  previous: StyleName,
  next: StyleName,
): number {
  return joins[previous]?.[next] ?? Math.max(styles[previous].after, styles[next].before)
}
