/** Acronyms have no full stops. */
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

/** Two letters may be initials of a person or of a place: “Washington, D.C.”; Highnesses and Majesties have full stops, too, and “U.S.-based” has no other form. */
const known = ['U.N.', 'U.S.', 'U.K.', 'E.U.', 'A.U.', 'O.N.U.', 'N.G.O.', 'O.N.G.', 'U.E.', 'С.Ш.А.', 'О.О.Н.']

const stopped = new RegExp(
  `(?<![\\p{L}\\p{N}.])(?!S\\.A\\.[IRS]\\.|H\\.[IRS]\\.[HM]\\.)(?!U\\.[SK]\\.[-‑]\\p{L})(?:(?:\\p{Lu}\\.){3,8}|(?:${known.map((name) => name.replaceAll('.', '\\.')).join('|')}))s?(?!\\p{L}|[ \\u00A0]?\\p{Lu}\\p{Ll})`,
  'gu',
)

export const acronymStops: Rule = {
  severity: 'warning',
  source: 'Instructions for drafters: abbreviations of capitals have no full stops',
  languages: ['en', 'fr', 'es', 'ru'],
  why: 'Abbreviations of capital letters are written without full stops, so that they are found in one form alone.',
  text: (found) => `The abbreviation “${found}” has full stops.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'Several N.G.O.s and the U.N. took part.',
      found: [
        [1, 9],
        [1, 25],
      ],
    },
    { language: 'en', text: '1. The U.N.D.P. projects in it.', found: [[1, 8]] },
    { language: 'en', text: 'A U.N.-led force of some States.', found: [[1, 3]] },
    { language: 'fr', text: 'Les résolutions de l’O.N.U. sur ce point.', found: [[1, 22]] },
    {
      language: 'es',
      text: 'La O.N.U. y las O.N.G. locales.',
      found: [
        [1, 4],
        [1, 17],
      ],
    },
    { language: 'ru', text: 'Доклад О.О.Н. за этот год', found: [[1, 8]] },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'The NGOs met in Washington, D.C., with J.R.R. Tolkien and H.E. Mr. A. B. Smith at 5 p.m.',
    },
    { language: 'en', text: 'The paper “The U.N. at work”, sales No. E.26.XVII.4 and the U.S. Department of State.' },
    { language: 'en', text: 'A U.S.-based firm, the U.S.-China talks, the U.K.‑led group and G.I.s.' },
    { language: 'fr', text: 'S.E. M. Dupont, S.A.R. le Prince, l’ONU et J.-P. Martin.' },
  ],
  find: (text) =>
    findForms(text, {
      found: stopped,
      meant: ([typed]) => typed.replaceAll('.', ''),
      // The last full stop may end the sentence, too.
      isCertain: () => false,
    }),
}
