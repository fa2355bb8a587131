/** « no 12 » in French: what is raised is set by itself. */
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

export const numberSign: Rule = {
  severity: 'warning',
  source: 'official texts have nᵒ, the letter raised: 1,677 times, and n° in 7 of 1,110',
  languages: ['fr'],
  why: 'The sign of degrees is none of numbers; “no” before a figure is printed with its letter raised.',
  text: (found) => `“${found}” is not the sign of a number.`,
  hint: (_found, meant) => `Write “${meant}”: the letter is raised by itself.`,
  examples: [
    {
      language: 'fr',
      text: 'Supplément n° 13 et loi N° 2/1999.',
      found: [
        [1, 12],
        [1, 25],
      ],
      fixed: 'Supplément no 13 et loi no 2/1999.',
    },
    {
      language: 'fr',
      text: '1. Objectif nº 5 et règles n°s 3 et 4.',
      found: [
        [1, 13],
        [1, 28],
      ],
      fixed: '1. Objectif no 5 et règles nos 3 et 4.',
    },
    { language: 'fr', text: 'Le projet No. 7.', found: [[1, 11]], fixed: 'Le projet no 7.' },
  ],
  counterExamples: [
    { language: 'fr', text: 'Supplément no 13, règles nos 3 et 4, 45° N et 10 °C.' },
    { language: 'fr', text: 'No 13 : le texte. Le rapport « Law No. 7 » et *Loi n° 3*.' },
  ],
  find: (text) =>
    findForms(text, {
      found: /(?<![\p{L}\p{N}°.])(?:[nN](?:°|º|˚)s?|N[o]s?|[Nn]os?\.)(?=[ \u00A0]?\d)/gu,
      meant: ({ 0: typed, index }) => {
        // It begins a note or a line with its capital.
        const sign = /s/.test(typed) ? 'nos' : 'no'
        return index === 0 && typed.startsWith('N') ? sign.replace('n', 'N') : sign
      },
      // Without a space the build tells, and sets one.
      isCertain: ({ 0: typed, index, input }) => /^[ \u00A0]/.test(input.slice(index + typed.length)),
    }),
}
