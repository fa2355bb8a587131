/** Spaces, quotation marks and raised letters of Chinese. */
import { fixedThousands } from '../common/spaces.ts'
import type { Typography } from '../language.ts'

export const chineseTypography: Typography = {
  fixedSpaces: [fixedThousands],
  titleSpaces: [],
  wantedSpaces: [],
  raised: [],
  quotationMarks: ['“', '”'],
  innerQuotationMarks: ['‘', '’'],
  noteMark: 'after-punctuation',
  noteLabel: String,
}
