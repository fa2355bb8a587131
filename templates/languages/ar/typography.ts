/** Spaces, quotation marks and raised letters of Arabic. */
import { figure, fixedAfter, fixedBetween, fixedItemLetter, fixedThousands } from '../common/spaces.ts'
import type { Typography } from '../language.ts'
import { arabicMonths } from './words.ts'

export const arabicTypography: Typography = {
  fixedSpaces: [
    fixedAfter('و', figure),
    fixedAfter('كانون|تشرين', '(?:الأول|الثاني)/'),
    fixedBetween(`${figure}{1,2}`, arabicMonths.join('|').replaceAll(' ', '[ \u00A0]')),
    fixedBetween('ل?عام', `${figure}{4}`),
    fixedBetween('بما', 'في'),
    fixedBetween('و?لا', 'سيما'),
    fixedBetween('الأمم', 'المتحدة'),
    // A number whose parts were apart would be read from its end (UAX #9).
    fixedThousands,
    fixedItemLetter,
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
