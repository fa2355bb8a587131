/** Spaces, quotation marks and raised letters of Arabic. */
import { figure, fixed } from '../common/spaces.ts'
import type { Typography } from '../language.ts'
import { arabicMonths } from './words.ts'

export const arabicTypography: Typography = {
  fixedSpaces: [
    ...fixed.symbols,
    // \uFFFC stands for words of another language.
    fixed.after('و', `${figure}|[\uFFFC\\p{Script=Latin}]`),
    fixed.after('كانون|تشرين', '(?:الأول|الثاني)/'),
    fixed.between(`${figure}{1,2}`, arabicMonths.join('|').replaceAll(' ', '[ \u00A0]')),
    fixed.between('ل?عام', `${figure}{4}`),
    fixed.between('بما', 'في'),
    fixed.between('و?لا', 'سيما'),
    fixed.between('الأمم', 'المتحدة'),
    // A number whose parts were apart would be read from its end (UAX #9).
    fixed.thousands,
    fixed.itemLetter,
  ],
  titleSpaces: [],
  wantedSpaces: [],
  raised: [],
  // The opening mark comes first in the text: U+201D, then U+201C.
  quotationMarks: ['”', '“'],
  innerQuotationMarks: ['’', '‘'],
  // 416 of these and no other dash in the official texts.
  dash: '–',
  noteLabel: (number) => `(${number})`,
}
