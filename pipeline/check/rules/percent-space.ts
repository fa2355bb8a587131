/** “35%”: Chinese has no space before the sign. */
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

export const percentSpace: Rule = {
  severity: 'warning',
  source: 'none in 85,527 paragraphs of official texts',
  languages: ['zh'],
  why: 'Chinese has no space between a figure and the sign behind it.',
  text: (found) => `There is a space in “${found}”.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'zh',
      text: '约占35 %，增长2.5 %。',
      found: [
        [1, 3],
        [1, 10],
      ],
      fixed: '约占35%，增长2.5%。',
    },
    { language: 'zh', text: '1. 约 10 % 的妇女', found: [[1, 6]], fixed: '1. 约 10% 的妇女' },
  ],
  counterExamples: [{ language: 'zh', text: '约占35%，报告“10 %”。' }],
  find: (text) =>
    findForms(text, {
      found: /\d[\d.,]*[ \u00A0]+[%％]/gu,
      meant: ([typed]) => typed.replace(/[ \u00A0]+[%％]/u, '%'),
    }),
}
