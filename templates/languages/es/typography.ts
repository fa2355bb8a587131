/** Spaces, quotation marks and raised letters of Spanish. */
import {
  fixedAfter,
  fixedBefore,
  fixedBetween,
  fixedItemLetter,
  fixedThousands,
  wantedBefore,
} from '../common/spaces.ts'
import type { Typography } from '../language.ts'
import { spanishMonths } from './words.ts'

const monthAlternatives = spanishMonths.join('|')

const nouns =
  'núms?\\.|arts?\\.|cap\\.|párrs?\\.|págs?\\.|secc\\.|vol\\.|Agenda|[Aa]nexos?|[Aa]rtículos?|[Cc]apítulos?|[Cc]uadros?|[Ff]iguras?|[Pp]árrafos?|[Rr]esoluci(?:ón|ones)|[Ss]ecci(?:ón|ones)'

/** Prepositions, articles and conjunctions that no line of a title ends with. */
const shortWords = 'a|al|ante|con|de|del|e|el|en|la|las|lo|los|o|para|por|que|sin|sobre|su|u|un|una|y'

export const spanishTypography: Typography = {
  // The official texts fix "de 12 de" in "resolución 70/1, de 25 de septiembre de 2015", and no space after the month.
  fixedSpaces: [
    fixedBetween('\\d{1,2}', `de[ \u00A0](?:${monthAlternatives})`),
    fixedBetween('de', `\\d{1,2}[ \u00A0]de[ \u00A0](?:${monthAlternatives})`),
    fixedAfter(nouns, '[0-9IVXLC]'),
    fixedThousands,
    fixedItemLetter,
    fixedBefore('%'),
    fixedBetween('\\d{3,4}', '\\((?:19|20)\\d\\d\\)'),
    fixedBetween('\\d{1,4}/\\d{1,4}', '[A-Z]'),
    fixedBetween('Nueva', 'York'),
    fixedBetween('No', 'Autónomos?'),
  ],
  // S/2023/664 ends two lines of titles before such a word, and one after two.
  titleSpaces: [fixedAfter(shortWords, '\\S')],
  // A fixed space stands before at least 333 of 839 in the official texts.
  wantedSpaces: [wantedBefore('(?<=\\d)%', '[^\\p{L}\\p{N}]|$')],
  raised: [
    /(?<=(?<![\p{L}\p{N}/])\d{1,5}\.?)[ao](?=[ \u00A0](?:y|a|período|períodos|reunión|reuniones|sesión|sesiones)(?!\p{L}))/gu,
    /(?<=(?<![\p{L}\p{N}/])\d{0,4}[13]\.?)er(?![\p{L}\p{N}])/gu,
  ],
  quotationMarks: ['“', '”'],
  innerQuotationMarks: ['‘', '’'],
  noteMark: 'before-punctuation',
  noteLabel: String,
}
