/** Spaces, quotation marks and raised letters of Arabic; where no document is named, counts are of what 905 official texts have. */
import { figure, fixed } from '../common/spaces.ts'
import { unbrokenSymbols } from '../common/unbroken.ts'
import type { Typography } from '../typography.ts'
import { arabicMonths } from './words.ts'

export const arabicTypography: Typography = {
  fixedSpaces: [
    ...fixed.symbols,
    // 1,118 times; \uFFFC stands for words of another language.
    fixed.after('و', `${figure}|[\uFFFC\\p{Script=Latin}]`),
    // 117 times.
    fixed.after('كانون|تشرين', '(?:الأول|الثاني)/'),
    // 1,496 times.
    fixed.between(`${figure}{1,2}`, arabicMonths.join('|').replaceAll(' ', '[ \u00A0]')),
    // 285 times.
    fixed.between('ل?عام', `${figure}{4}`),
    // 866, 218 and 211 times.
    fixed.between('بما', 'في'),
    fixed.between('و?لا', 'سيما'),
    fixed.between('الأمم', 'المتحدة'),
    // A number whose parts were apart would be read from its end (UAX #9).
    fixed.thousands,
    // As in English (derived).
    fixed.itemLetter,
  ],
  titleSpaces: [],
  wantedSpaces: [],
  raised: [],
  unbroken: unbrokenSymbols,
  // The opening mark comes first in the text: U+201D, then U+201C (3,049 pairs; straight ones in 51 of 1,107 texts).
  quotationMarks: ['”', '“'],
  // 584 pairs, those round the numbers of items among them.
  innerQuotationMarks: ['’', '‘'],
  // 416 of these and no other dash in the official texts.
  dash: '–',
  // 9,110 of 9,174 calls.
  noteLabel: (number) => `(${number})`,
}
