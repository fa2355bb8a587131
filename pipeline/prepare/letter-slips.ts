/** Letters of another alphabet that look like those of the word: 56 in 24 of 1,091 official texts in Russian, all of them slips. */
import { inCyrillic, inLatin, twins } from '../text/lookalike.ts'
import { all, type SlipPattern } from './slip-pattern.ts'

const { latin, cyrillic, greek } = twins
const isLatin = /^\p{Script=Latin}+$/u
const numeral = /^[IVXLC]+$/

/** Persian and Urdu letters, and the Arabic ones that they look like. */
const arabicTwins = new Map(Object.entries({ ک: 'ك', ی: 'ي', ہ: 'ه', ے: 'ي', ۀ: 'ه', ۃ: 'ة' }))

/** Formulas in whose letters Cyrillic ones are: “СO2” is no Russian word. */
const formula = '(?:[CС][OО]2|[CС][HН]4|N2[OО]|[HН]2[OО]|S[OО]2|N[OО]2)(?![\\p{L}\\p{N}/])'

export const letterSlips: readonly SlipPattern[] = [
  {
    code: 'letter-lookalike',
    kind: 'formula',
    languages: all,
    found: new RegExp(`(?<![\\p{L}\\p{N}/.-])(?=\\P{Script=Cyrillic}{0,2}\\p{Script=Cyrillic})${formula}`, 'gu'),
    holds: ['2', '4'],
    own: inLatin,
  },
  {
    code: 'letter-lookalike',
    kind: 'mixed',
    languages: all,
    found: new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}])(?!${formula})(?=\\p{L}{0,40}\\p{Script=Latin})(?=\\p{L}{0,40}[\\p{Script=Cyrillic}\\p{Script=Greek}])(?:[${latin}\\p{Script=Cyrillic}]+|[${cyrillic}${greek}\\p{Script=Latin}]+)(?![\\p{L}\\p{M}])`,
      'gu',
    ),
    own: (word, language) => {
      const written = inLatin(word)
      const isOther = language !== 'ru' || numeral.test(written) || /[^\p{Script=Cyrillic}]{2}/u.test(word)
      return isLatin.test(written) && isOther ? written : inCyrillic(word)
    },
  },
  {
    code: 'letter-lookalike',
    kind: 'symbol',
    languages: all,
    // What is read as a symbol behind the first letter is hidden by small letters.
    found: /(?<![\p{L}\p{N}/])[АЕСТ](?=\/(?:x{4}|(?:[АВЕКМНОРСТХA-Z]{1,5}(?:\.\d)?\/)?\d{1,4}\/[\p{L}\d]))/gu,
    holds: ['/'],
    own: inLatin,
  },
  {
    code: 'letter-lookalike',
    kind: 'arabic',
    languages: ['ar'],
    found: /[\p{Script=Arabic}\p{M}]{0,40}[کیہےۀۃ][\p{Script=Arabic}\p{M}]{0,40}/gu,
    own: (word) => [...word].map((letter) => arabicTwins.get(letter) ?? letter).join(''),
  },
]
