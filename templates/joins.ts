/** Gaps between two blocks that follow each other: with those of the styles, 2,203 of 2,266 on the pages of 47 documents of New York within 0.6 points. */
import type { StyleName } from './styles.ts'

/** Gaps that are not the larger of the two wishes, by the styles of both blocks. */
export type Joins = Partial<Record<StyleName, Partial<Record<StyleName, number>>>>

/** Joins of all sheets. */
export const commonJoins: Joins = {
  attachmentHeading: { attachmentNote: 6 },
  attachmentHeadingBare: { attachmentNote: 6 },
  attachmentHeadingHCh: { attachmentNote: 6, attachmentTitleHCh: 6 },
  // "Annex" and its title are 12 points apart in 16 documents, about 18 in 11.
  attachmentHeadingH2: { attachmentNote: 6, attachmentTitleH2: 0, proponent: 6 },
  signature: { signature: 6 },
  // Composed lines over a title keep close to it.
  titleHCh: { titleH1: 12, titleHCh: 12, addressee: 15, proponent: 12 },
  addressee: { titleH1: 12 },
  proponent: { titleH1: 12 },
  sponsors: { sponsors: 6, titleH1: 12 },
  endLines: { endLines: 0 },
  voteSide: { quote: 0 },
  // A/79/PV.64, one document alone.
  roll: { remark: 8.4, remarkApart: 8.4 },
}
