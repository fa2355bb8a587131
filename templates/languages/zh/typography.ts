/** Spaces, quotation marks and raised letters of Chinese. */
import { fixed } from '../common/spaces.ts'
import type { Typography } from '../language.ts'

export const chineseTypography: Typography = {
  fixedSpaces: [...fixed.symbols, fixed.thousands],
  titleSpaces: [],
  wantedSpaces: [],
  raised: [],
  quotationMarks: ['“', '”'],
  innerQuotationMarks: ['‘', '’'],
  noteMark: 'after-punctuation',
  noteLabel: String,
}
