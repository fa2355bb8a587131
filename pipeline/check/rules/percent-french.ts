/** « 35 pour cent » in running text. */
import { isInBrackets, shortBracket } from '../brackets-around.ts'
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { Rule } from '../rule.ts'

export const percentFrench: Rule = {
  severity: 'information',
  source:
    'house rule for French, after the Editorial Manual, numbers: percentages; the sign stands 128 times in 16 of 1,110 official texts',
  languages: ['fr'],
  why: 'In running text most documents in French write « pour cent »; some, most of them of the Security Council, have the sign.',
  text: (found) => `“${found}” stands in running text, where most documents have words.`,
  hint: (_found, meant) => `Write “${meant}”, or keep the sign in all of the document.`,
  examples: [
    { language: 'fr', text: 'Environ 35 % des postes.', found: [[1, 9]] },
    { language: 'fr', text: '1. Une hausse de 2,5%.', found: [[1, 18]] },
  ],
  counterExamples: [
    { language: 'fr', text: 'Environ 35 pour cent des postes (12 % de plus).' },
    { language: 'fr', text: 'Tableau 1\n\n| Postes | Part |\n| --- | --- |\n| Femmes | 35 % |' },
  ],
  find: (text) =>
    findForms(text, {
      found: /(?<![\p{L}\p{N}.,/-])(\d[\d,\u00A0]*)[ \u00A0]?%(?![\p{L}\p{N}])/gu,
      meant: ({ 1: figure = '', input, index }) =>
        isInBrackets(input, index, shortBracket) ? undefined : `${figure} pour cent`,
      isLookedAt: isRunningText,
      isCertain: () => false,
    }),
}
