/** Spaces, quotation marks and raised letters of Spanish; where no document is named, counts are of what 908 official texts have. */
import { fixed, wanted } from '../common/spaces.ts'
import { unbrokenSymbols } from '../common/unbroken.ts'
import type { Typography } from '../typography.ts'
import { spanishMonths } from './words.ts'

const monthAlternatives = spanishMonths.join('|')

/** "resolución" 4,423 times, "Agenda" 2,210, "párrafo" 1,097, "núm." 449; the others are alike (unverified). */
const nouns =
  'núms?\\.|arts?\\.|cap\\.|párrs?\\.|págs?\\.|secc\\.|vol\\.|Agenda|[Aa]nexos?|[Aa]rtículos?|[Cc]apítulos?|[Cc]uadros?|[Ff]iguras?|[Pp]árrafos?|[Rr]esoluci(?:ón|ones)|[Ss]ecci(?:ón|ones)'

/** Prepositions, articles and conjunctions that no line of a title ends with. */
const shortWords = 'a|al|ante|con|de|del|e|el|en|la|las|lo|los|o|para|por|que|sin|sobre|su|u|un|una|y'

export const spanishTypography: Typography = {
  // The official texts fix "de 12 de" (11,169 times) in "resolución 70/1, de 25 de septiembre de 2015", and no space after the month.
  fixedSpaces: [
    ...fixed.symbols,
    fixed.between('\\d{1,2}', `de[ \u00A0](?:${monthAlternatives})`),
    fixed.between('de', `\\d{1,2}[ \u00A0]de[ \u00A0](?:${monthAlternatives})`),
    fixed.after(nouns, '[0-9IVXLC]'),
    // Titles and letters of items as in English (derived).
    fixed.title('Sr(?:a|es|as|ta)?\\.|Dra?\\.|Excm[ao]\\.|S\\.E\\.'),
    fixed.thousands,
    fixed.itemLetter,
    // 333 times.
    fixed.before('%'),
    // 770 times.
    fixed.between('\\d{3,4}', '\\((?:19|20)\\d\\d\\)'),
    // As in English (derived).
    fixed.between('\\d{1,4}/\\d{1,4}', '[A-Z]'),
    // 378 times, 410 times.
    fixed.between('Nueva', 'York'),
    fixed.between('No', 'Autónomos?'),
  ],
  // One document alone: S/2023/664 ends two lines of titles before such a word, and one after two.
  titleSpaces: [fixed.after(shortWords, '\\S')],
  // A fixed space stands before at least 333 of 839 in the official texts.
  wantedSpaces: [wanted.before('(?<=\\d)%', '[^\\p{L}\\p{N}]|$')],
  // "9a" in 1,237 closing lines of the Assembly, and the sign in 71; that it is raised, and "er", are unverified.
  raised: [
    /(?<=(?<![\p{L}\p{N}/])\d{1,5}\.?)[ao](?=[ \u00A0](?:y|a|período|períodos|reunión|reuniones|sesión|sesiones)(?!\p{L}))/gu,
    /(?<=(?<![\p{L}\p{N}/])\d{0,4}[13]\.?)er(?![\p{L}\p{N}])/gu,
  ],
  unbroken: unbrokenSymbols,
  // 3,102 pairs; 11 of the inner ones.
  quotationMarks: ['“', '”'],
  innerQuotationMarks: ['‘', '’'],
  // 6,930 calls; seven after it.
  noteMark: 'before-punctuation',
  noteLabel: String,
}
