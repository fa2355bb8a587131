/** Spaces, quotation marks and raised letters of English; where no document is named, counts are of what 928 official texts have. */
import { fixed } from '../common/spaces.ts'
import { unbrokenSymbols } from '../common/unbroken.ts'
import type { Typography } from '../typography.ts'
import { englishMonths } from './words.ts'

/**
 * Official texts fix the space behind "No." 778 times, and 52 times behind "figure" and "chap."; none of 55 is parted in the corpus. Of all these nouns
 * before a number nine of 285 are parted, in four of 57 documents, and none of 130 that are shortened.
 */
const nouns =
  'Nos?\\.|nos?\\.|arts?\\.|chaps?\\.|paras?\\.|pp?\\.|sects?\\.|vols?\\.|[Aa]rticles?|[Cc]hapters?|[Ff]igures?|[Ii]tems?|[Pp]aragraphs?|[Ss]ections?|[Tt]ables?'

export const englishTypography: Typography = {
  fixedSpaces: [
    ...fixed.symbols,
    // 15,647 dates; 2,639, about two in each text, have a plain space.
    fixed.between('\\d{1,2}', englishMonths.join('|')),
    // None of 93 such days begins its span at the end of a line in 60 official files, and eight lines in six of them end before the other day.
    fixed.between('\\d{1,2}', `(?:to|and)[ \u00A0]\\d{1,2}[ \u00A0](?:${englishMonths.join('|')})`),
    // None of 139 is parted in 19 documents.
    fixed.between('\\d', 'million|billion|trillion'),
    // 11 of 11 in the corpus.
    fixed.before('[ap]\\.m\\.'),
    fixed.title('Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Prof\\.|Messrs\\.?|H\\.E\\.'),
    // English groups figures by commas: for those that are typed so (derived).
    fixed.thousands,
    fixed.itemLetter,
    fixed.after(nouns, '[0-9IVXLC]'),
    // None of 68 dashes begins a line in the corpus, 12 in six documents end one.
    // Records of meetings have longer ones: none of 9 begins a line (A/79/PV.64, one document alone).
    fixed.before('[–—](?![\\p{L}\\p{N}])'),
    // 217 times; none of 18 is parted in seven documents.
    fixed.between('\\d{1,4}/\\d{1,4}', '[A-Z](?![\\p{L}\\p{N}])'),
  ],
  // No last line of 30 agenda titles is one word, and three of 24 of other titles are; 17 of them would be.
  titleSpaces: [fixed.lastWord],
  wantedSpaces: [],
  raised: [],
  /*
   * Parted in the corpus: non- 2 of 250 (35 documents), co- none of 38 (14), sub- none of 18 (16), re- none of 5 (5), UN- none of 35 (7),
   * COVID- none of 45 (12), follow-up none of 45 (14). De- and mid- (none of 6 in four documents each), al- of names (none of 7 in two) and letters
   * before other figures (EC-94, C-SS-4, 39 in one document) rest on fewer than five. Self-, pre-, post-, multi- and the parts of numbers are parted.
   */
  unbroken: [
    ...unbrokenSymbols,
    /(?<![\p{L}\p{N}-])(?:[Cc]o|[Dd]e|[Nn]on|[Rr]e|[Ss]ub|UN)-\p{L}+/gu,
    /(?<![\p{L}\p{N}-])[Mm]id-[\p{L}\p{N}]+/gu,
    /(?<![\p{L}\p{N}-])[Aa]l-\p{Lu}\p{L}+/gu,
    /(?<![\p{L}\p{N}-])\p{Lu}{1,5}-(?:\p{Lu}{1,2}-)?\d+/gu,
    /(?<![\p{L}\p{N}-])[Ff]ollow-up(?!\p{L})/gu,
  ],
  // 2,992 pairs; 16 of the inner ones.
  quotationMarks: ['“', '”'],
  innerQuotationMarks: ['‘', '’'],
  // 2,090 of these and no other dash in the official texts.
  dash: '–',
  // 7,334 calls; two stand before it.
  noteMark: 'after-punctuation',
  noteLabel: String,
}
