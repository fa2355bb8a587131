/** Spaces, quotation marks and raised letters of Chinese; where no document is named, counts are of what 909 official texts have. */
import { fixed } from '../common/spaces.ts'
import { unbrokenSymbols } from '../common/unbroken.ts'
import type { Typography } from '../typography.ts'

export const chineseTypography: Typography = {
  // Symbols as in English (derived).
  fixedSpaces: [...fixed.symbols, fixed.thousands],
  titleSpaces: [],
  wantedSpaces: [],
  raised: [],
  unbroken: unbrokenSymbols,
  // 3,576 pairs; 17 of the inner ones.
  quotationMarks: ['“', '”'],
  innerQuotationMarks: ['‘', '’'],
  // 5,574 calls; 19 stand before it.
  noteMark: 'after-punctuation',
  noteLabel: String,
}
