/** Drafts are processed while a meeting goes on. */
import type { Rule } from '../rule.ts'
import { findLength, longText, tellLength } from '../word-count.ts'

const limit = 3300
const drafts: ReadonlySet<string> = new Set(['draft-resolution', 'draft-decision', 'amendment'])
const facts = 'kind: draft-resolution'

export const wordCountDraft: Rule = {
  severity: 'information',
  source:
    'United Nations Office at Geneva, instructions on documentation: in-session documents; of 22 official drafts seven are longer',
  why: 'Drafts are translated while the meeting goes on, and should be of 3,300 words at the most. Many are longer, so it is said and no more.',
  text: tellLength,
  hint: 'Shorten it, or submit it the earlier.',
  needs: ['kind'],
  examples: [
    { language: 'en', facts, text: longText(3400), found: [[-1, 3]] },
    {
      language: 'fr',
      facts: 'kind: draft-decision\noriginal: fr',
      text: longText(4000),
      found: [[-1, 3]],
    },
  ],
  counterExamples: [
    { language: 'en', facts, text: longText(3000) },
    { language: 'es', facts, text: longText(4000) },
  ],
  find: (text) => findLength(text, drafts.has(text.document.facts.kind) ? limit : undefined),
}
