/** « 1er décembre ». */
import { monthNames } from '../../prepare/days-in-words.ts'
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

const weekdays = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'

const first = new RegExp(
  `(?<=(?:^|(?<!\\p{L})(?:[Ll]e|[Dd]u|[Aa]u|[Dd]ès|et|${weekdays})[ \\u00A0])0?)1(?:[ \\u00A0]er|[°º˚]|re|ᵉʳ)?(?=[ \\u00A0](?:(?:au|et)(?: le)?[ \\u00A0]\\d{1,2}[ \\u00A0])?(?:${monthNames.fr.join('|')})(?!\\p{L}))`,
  'gu',
)

export const firstOfMonth: Rule = {
  severity: 'warning',
  source: '1,109 of 1,110 official texts have “1er”',
  languages: ['fr'],
  why: 'The first of a month is an ordinal in French.',
  text: (found) => `The first of a month is written “${found}”.`,
  hint: (_found, meant) => `Write “${meant}”: the letters are raised by themselves.`,
  examples: [
    {
      language: 'fr',
      text: 'Le 1 décembre 2025, du 1 au 3 mai',
      found: [
        [1, 4],
        [1, 24],
      ],
      fixed: 'Le 1er décembre 2025, du 1er au 3 mai',
    },
    { language: 'fr', text: 'Depuis le 1 er mars.', found: [[1, 11]], fixed: 'Depuis le 1er mars.' },
    { language: 'fr', text: 'Avant le 1° mars 2025.', found: [[1, 10]], fixed: 'Avant le 1er mars 2025.' },
    { language: 'fr', text: '1. Depuis le 1 janvier.', found: [[1, 14]], fixed: '1. Depuis le 1er janvier.' },
  ],
  counterExamples: [
    { language: 'fr', text: 'Le 1er décembre, le 11 décembre et le 31 mai; page 1 mai; de 1 à 3 mai.' },
  ],
  find: (text) =>
    findForms(text, {
      found: first,
      meant: () => '1er',
    }),
}
