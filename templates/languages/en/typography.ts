/** Spaces, quotation marks and raised letters of English. */
import { fixed } from '../common/spaces.ts'
import type { Typography } from '../language.ts'
import { englishMonths } from './words.ts'

const nouns =
  'Nos?\\.|nos?\\.|arts?\\.|chaps?\\.|paras?\\.|pp?\\.|sects?\\.|vols?\\.|[Aa]rticles?|[Cc]hapters?|[Ff]igures?|[Pp]aragraphs?|[Ss]ections?|[Tt]ables?'

export const englishTypography: Typography = {
  fixedSpaces: [
    ...fixed.symbols,
    fixed.between('\\d{1,2}', englishMonths.join('|')),
    fixed.between('\\d', 'million|billion|trillion'),
    // 11 of 11 in the corpus.
    fixed.before('[ap]\\.m\\.'),
    fixed.title('Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Prof\\.|Messrs\\.?|H\\.E\\.'),
    fixed.thousands,
    fixed.itemLetter,
    fixed.after(nouns, '[0-9IVXLC]'),
    fixed.between('\\d{1,4}/\\d{1,4}', '[A-Z](?![\\p{L}\\p{N}])'),
  ],
  // No last line of 30 agenda titles is one word, and three of 24 of other titles are; 17 of them would be.
  titleSpaces: [fixed.lastWord],
  wantedSpaces: [],
  raised: [],
  quotationMarks: ['“', '”'],
  innerQuotationMarks: ['‘', '’'],
  // 2,090 of these and no other dash in the official texts.
  dash: '–',
  noteMark: 'after-punctuation',
  noteLabel: String,
}
