/** Abbreviations without their full stop or with one that they do not have, and millions as newspapers shorten them. */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { SlipPattern } from './slip-pattern.ts'

/** What stands with a full stop before a number; the preposition « par » and the article of a law by its name are other words. */
const stopped: Partial<Readonly<Record<LanguageCode, string>>> = {
  en: 'paras?|sects?|chaps?|arts?|vols?|pp',
  es: 'párrs?|págs?|arts?|caps?|vols?|secc',
  fr: 'paragr|chap|art|sect|vol',
  ru: 'пп|стр|гл|разд',
}

function withoutStop(language: LanguageCode, words: string): SlipPattern {
  return {
    code: 'form-foreign',
    kind: 'full stop',
    languages: [language],
    found: new RegExp(`(?<![\\p{L}\\p{N}/.@’'-])(?:${words})(?=[ \\u00A0]\\d{1,4}(?![\\p{L}\\d]))`, 'gu'),
    own: (typed) => `${typed}.`,
  }
}

/** “$3bn”, « 5 Mds », by the language. */
const scales = new Map(
  Object.entries({
    m: 'million',
    mn: 'million',
    mln: 'million',
    bn: 'billion',
    tn: 'trillion',
    mio: 'millions',
    mios: 'millions',
    md: 'milliard',
    mds: 'milliards',
    mrd: 'milliards',
  }),
)

const scaled = (typed: string): string =>
  typed.replace(/[ \u00A0]?\p{L}+$/u, (word) => ` ${scales.get(word.trim().toLowerCase()) ?? word.trim()}`)

export const abbreviationSlips: readonly SlipPattern[] = [
  // A key of the table is a language.
  ...Object.entries(stopped).map(([language, words]) => withoutStop(language as LanguageCode, words)),
  {
    code: 'form-foreign',
    kind: 'full stop',
    languages: ['ru'],
    // The full stop of a sentence stands behind the word, too.
    found: /(?<=\d[ \u00A0])(?:млн|млрд|трлн)\.(?=[ \u00A0](?:\p{Ll}|[$€])|[,;:)»]|[ \u00A0]\()/gu,
    holds: ['млн', 'млрд', 'трлн'],
    own: (typed) => typed.slice(0, -1),
  },
  {
    code: 'form-foreign',
    kind: 'scale',
    languages: ['en'],
    // Behind a sum: “5 m” is a length.
    found: /[$€£¥][ \u00A0]?\d{1,3}(?:\.\d{1,3})?[ \u00A0]?(?:m|mn|mln|bn|tn|M|MN|BN|Bn)(?![\p{L}\p{N}²³])/gu,
    holds: ['$', '€', '£', '¥'],
    own: scaled,
  },
  {
    code: 'form-foreign',
    kind: 'scale',
    languages: ['fr'],
    found: /(?<![\p{L}\p{N}])\d{1,3}(?:,\d{1,3})?[ \u00A0](?:[Mm]ios?|Mds?|Mrd)(?=[ \u00A0](?:de|d’|d'|\$|€))/gu,
    own: scaled,
  },
]
