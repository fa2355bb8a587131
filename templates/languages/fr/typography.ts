/** Spaces, quotation marks and raised letters of French; where no document is named, counts are of what 905 official texts have. */
import { fixed, wanted } from '../common/spaces.ts'
import { unbrokenSymbols } from '../common/unbroken.ts'
import type { Typography } from '../typography.ts'
import { frenchMonths } from './words.ts'

/** "no" 1,677 times, "vol." 455, "article" 324; the others are alike (unverified). */
const nouns =
  'nos?|Nos?|art\\.|chap\\.|par\\.|p\\.|sect\\.|vol\\.|[Aa]nnexes?|[Aa]rticles?|[Cc]hapitres?|[Ff]igures?|[Pp]aragraphes?|[Ss]ections?|[Tt]ableaux?'

/** Prepositions, articles and conjunctions that no line of a title ends with. */
const shortWords = 'à|au|aux|avec|ce|cette|dans|de|des|du|en|et|la|le|les|ou|par|pour|sous|sur|un|une'

export const frenchTypography: Typography = {
  // The official texts hold 73,980 U+00A0 and 8 U+202F.
  fixedSpaces: [
    ...fixed.symbols,
    // 25 spaces before these in 12 of 1,110 texts break, no others.
    fixed.before('[:;?!»%](?![\\p{L}\\p{N}])'),
    // Two of 3,173 have none, in one of 1,110 texts.
    fixed.after('«', '\\S'),
    // 14,769 dates; 1,861, about two in each text, have a plain space.
    fixed.between('1er|\\d{1,2}', frenchMonths.join('|')),
    fixed.after(nouns, '[0-9IVXLC]'),
    // Titles and letters of items as in English (derived).
    fixed.title('MM?\\.|Mmes?|Mlles?|Dr|Pr|S\\.E\\.'),
    fixed.thousands,
    fixed.itemLetter,
    // 648 times.
    fixed.between('\\d{3,4}', '\\((?:19|20)\\d\\d\\)'),
    // As in English (derived).
    fixed.between('\\d{1,4}/\\d{1,4}', '[A-Z]'),
    // 5,880 times, 313 times.
    fixed.between('y', 'compris'),
    fixed.between('New', 'York'),
  ],
  // Two documents alone: the seed letter ends five lines of titles before such a word and none after one; A/HRC/WG.6/7/ITA/1 one after.
  titleSpaces: [fixed.after(shortWords, '\\S')],
  // The official texts have a space before each of these, and none within a time or a ratio: 167 have none in 133 of 1,110 texts, as in English titles.
  wantedSpaces: [
    wanted.before(';', '[\\s\uFFFB]|$'),
    wanted.before(':(?!(?<=\\d:)\\s\\d)', '[\\s\uFFFB]|$'),
    wanted.before('[?!]', '[?!]*(?:[\\s.,;:)\\]»”"\'’…\uFFFB]|$|\\p{Lu})'),
    wanted.before('(?<=\\d)%', '[^\\p{L}\\p{N}]|$'),
    { pattern: /(?<=[^\s«])»/gu, side: 'before' },
    wanted.after('«', '[^\\s»]'),
  ],
  // "1er" is in 1,109 of 1,110 texts, "no" 1,677 times, "82e" in 1,468 of the commonest closing lines; 1er, XVIIIe and no are raised in A/HRC/WG.6/7/ITA/1, one document alone.
  raised: [
    /(?<=(?<![\p{L}\p{N}])(?:1|I))(?:er|re)s?(?![\p{L}\p{N}])/gu,
    /(?<=(?<![\p{L}\p{N}/])\d{1,5})es?(?![\p{L}\p{N}])/gu,
    /(?<=(?<![\p{L}\p{N}/])[IVX][IVXLC]{0,7})es?(?![\p{L}\p{N}])/gu,
    /(?<=(?<![\p{L}\p{N}])[nN])os?(?=[ \u00A0]\d)/gu,
  ],
  unbroken: unbrokenSymbols,
  // 3,173 pairs.
  quotationMarks: ['«\u00A0', '\u00A0»'],
  // 22 and 17 of these within « » in the official texts.
  innerQuotationMarks: ['“', '”'],
  // 865 of these and no other dash in the official texts.
  dash: '–',
  // 6,812 calls; none after it.
  noteMark: 'before-punctuation',
  noteLabel: String,
}
