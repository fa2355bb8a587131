/** “The mandate of UNFICYP”, not “UNFICYP’s mandate”. */
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

export const acronymPossessive: Rule = {
  severity: 'information',
  source:
    'Instructions for drafters: acronyms have no possessive; 333 in 39 of 1,143 official texts, nearly all of the Security Council',
  languages: ['en'],
  why: 'Acronyms take no possessive in the style of the United Nations; resolutions of the Security Council have it now and then.',
  text: (found) => `“${found}” is the possessive of an acronym.`,
  hint: 'Write “the mandate of UNFICYP”, or “the UNFICYP mandate”.',
  examples: [
    { language: 'en', text: 'They respect UNFICYP’s mandate.', found: [[1, 14]] },
    {
      language: 'en',
      text: "1. WHO's report and UNICEF’s reply.",
      found: [
        [1, 4],
        [1, 21],
      ],
    },
  ],
  counterExamples: [
    { language: 'en', text: 'The mandate of UNFICYP, the Council’s report, NGOs’ views and the 1990s.' },
    { language: 'en', text: 'The report “WHO’s work”.' },
  ],
  find: (text) =>
    findForms(text, {
      found: /(?<![\p{L}\p{N}-])[A-Z]{2}[A-Z0-9]{1,12}(?:-[A-Z0-9]{2,10})?[’']s(?!\p{L})/gu,
      meant: () => '',
      isCertain: () => false,
    }),
}
