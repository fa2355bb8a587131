/** Gaps between two blocks that follow each other: with those of the styles, 2,203 of 2,266 on the pages of 47 documents of New York within 0.6 points. */
import type { StyleName } from './styles.ts'

/** Gaps that are not the larger of the two wishes, by the styles of both blocks. */
export type Joins = Partial<Record<StyleName, Partial<Record<StyleName, number>>>>

/** Joins of all sheets. */
export const commonJoins: Joins = {
  // The note on the language: 16 of 20 letters.
  attachmentHeading: { attachmentNote: 6 },
  attachmentHeadingBare: { attachmentNote: 6 },
  // "Annex" and its title on pages of their own: A/80/600 and A/80/605, two documents alone; the note there is as in letters (unverified).
  attachmentHeadingHCh: { attachmentNote: 6, attachmentTitleHCh: 6 },
  // "Annex" and its title are 12 points apart in 16 documents, about 18 in 11; the two others are unverified.
  attachmentHeadingH2: { attachmentNote: 6, attachmentTitleH2: 0, proponent: 6 },
  // Further signatories: 43 of 43.
  signature: { signature: 6 },
  /*
   * Composed lines over a title keep close to it: that of the proponent on both its sides in 20 of 21 resolutions, sponsors in 17 of 18 drafts.
   * Two titles, and a letter's under them: A/80/141; "To:" and "From:": ST/IC/2025/1, one document alone each; two lines of sponsors are unverified.
   */
  titleHCh: { titleH1: 12, titleHCh: 12, addressee: 15, proponent: 12 },
  addressee: { titleH1: 12 },
  proponent: { titleH1: 12 },
  sponsors: { sponsors: 6, titleH1: 12 },
  // Close under the picture, and under one another (unverified).
  figure: { figureSource: 6 },
  figureSource: { figureSource: 0 },
  // As the day under the meeting of 21 of 21 resolutions (derived).
  endLines: { endLines: 0 },
  // A/79/PV.64, one document alone.
  voteSide: { quote: 0 },
  roll: { remark: 8.4, remarkApart: 8.4 },
}
