/** Round brackets of Chinese are narrow ones: “(a)”, “(1999年)”. */
import { findForms } from '../find-forms.ts'
import type { Rule } from '../rule.ts'

const records: ReadonlySet<string> = new Set(['summary-record', 'verbatim-record'])

export const bracketWidth: Rule = {
  severity: 'warning',
  source: 'wide brackets in 16 of 1,113 official texts; records of meetings have them',
  languages: ['zh'],
  why: 'Documents in Chinese have the narrow brackets, records of meetings the wide ones; a pair of both is seen at once.',
  text: (found) => `The brackets of “${found}” are wide.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'zh',
      text: '委员会（见附件）通过了决定（A/80/12，第5段）。',
      found: [
        [1, 4],
        [1, 14],
      ],
      fixed: '委员会(见附件)通过了决定(A/80/12，第5段)。',
    },
    { language: 'zh', text: '冠状病毒病(COVID-19）疫情', found: [[1, 6]], fixed: '冠状病毒病(COVID-19)疫情' },
  ],
  counterExamples: [
    { language: 'zh', text: '委员会(见附件)通过了决定；“报告（草案）”和《公约（修订）》。' },
    {
      language: 'zh',
      facts: 'kind: letter',
      text: '谨随函附上案文。\n\n:::signature\n常驻代表\n拉斐尔·**希斯拉德**（签名）\n:::',
    },
  ],
  find: (text) =>
    records.has(text.document.facts.kind)
      ? []
      : findForms(text, {
          found: /[（(][^（）()\n]{0,200}[）)]/gu,
          // “（签名）” is how a signature is shown.
          isLookedAt: ({ role, isQuoted }) => role !== 'signature' && !isQuoted,
          meant: ([typed]) => typed.replace('（', '(').replace('）', ')'),
        }),
}
