/** Reports are of a limited length. */
import type { Facts } from '../../facts/facts.ts'
import type { Rule } from '../rule.ts'
import { findLength, longText, tellLength } from '../word-count.ts'

const limits = { secretariat: 8500, others: 10_700 } as const

/** Reports and notes have limits; what Member States submit, and what is adopted, has none. */
function limitOf({ kind, by }: Facts): number | undefined {
  if (kind !== 'report' && kind !== 'note') return undefined
  const author = typeof by === 'string' ? by : by?.office
  return author === 'secretary-general' || author === 'secretariat' ? limits.secretariat : limits.others
}

export const wordCount: Rule = {
  severity: 'warning',
  source:
    'General Assembly resolutions 52/214 and 53/208; United Nations Office at Geneva, instructions on documentation: 8,500 words for what the Secretariat submits, 10,700 for other bodies',
  why: 'Reports are translated into five languages, so their length is limited: 8,500 words for those of the Secretariat, 10,700 for those of other bodies. Words are counted as word processors do, with titles, tables and notes, in the language of the original alone, and annexes apart.',
  text: tellLength,
  hint: 'Shorten it, or ask for a waiver, and name it in `check.yaml`: `waiver: agreed with the Department on 1 May`.',
  needs: ['kind'],
  examples: [
    { language: 'en', text: longText(9000), found: [[-1, 3]] },
    { language: 'fr', facts: 'original: fr\nby: president', text: longText(11_000), found: [[-1, 3]] },
  ],
  counterExamples: [
    { language: 'en', text: longText(8000) },
    { language: 'en', text: `${longText(8000)}\n\n::annex\n\n${longText(1000)}` },
    { language: 'fr', text: longText(9000) },
  ],
  find: (text) => findLength(text, limitOf(text.document.facts)),
}
