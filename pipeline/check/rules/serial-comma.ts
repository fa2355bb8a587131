/** “Peace, security and development”: no comma before “and”. */
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { Rule } from '../rule.ts'

export const serialComma: Rule = {
  severity: 'information',
  source: 'Editorial Manual, punctuation: the comma in a series, as official texts have it',
  languages: ['en'],
  why: 'The last of several single words follows “and” or “or” without a comma, unless it would be misread.',
  text: (found) => `The series “${found}” has a comma before its last word.`,
  hint: (_found, meant) => `Write “${meant}”, unless it would be misread.`,
  examples: [
    { language: 'en', text: 'It fosters peace, security, and development.', found: [[1, 12]] },
    { language: 'en', text: '- food, water, or shelter.', found: [[1, 3]] },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'It fosters peace, security and development. It met in Sevilla, Spain, and adopted a text.',
    },
    { language: 'en', text: 'The group, however, and its members; the book “War, peace, and justice”.' },
  ],
  find: (text) =>
    findForms(text, {
      found: /(?<![\p{L}\p{M}-])\p{Ll}{3,}, \p{Ll}{3,}, (?:and|or) \p{Ll}{3,}(?=[.;:)]|$)/gu,
      meant: ([typed]) =>
        /, (?:however|therefore|also|too|inter|as|including|namely|thus|moreover|indeed|though|especially|particularly),/.test(
          typed,
        )
          ? undefined
          : typed.replace(/, (?=and |or )/, ' '),
      isLookedAt: isRunningText,
      isCertain: () => false,
    }),
}
