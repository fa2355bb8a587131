/** “Organize”, not “organise”: the United Nations follows the Oxford dictionaries. */
import { findForms } from '../find-forms.ts'
import { isReproduced } from '../reproduced.ts'
import { sentenceBegin } from '../sentence-begin.ts'
import type { Rule } from '../rule.ts'

/** Verbs in “-ise” from Greek and Latin nouns, by what stands before; “revise”, “supervise” and “exercise” have other letters there. */
const ends = 'al|an|ar|er|il|ic|im|in|on|om|or|iv|as|es|rd|id|it|at|et|rn|th|og|rg|eg|ac|ur|un|gn|em|ol|ll|pt|ym|amort'

/** These end so, and have no other form. */
const others =
  '(?:com|)prom|prem|dem|treat|paral|chem|val|prec|conc|exc|inc|circumc|parad|exorc|merchand|surm|adv|expert|advert'

const british = new RegExp(
  `(?<![\\p{L}\\p{M}’-])(?!(?:${others})is)(?:\\p{Ll}{2,20}(?:${ends})|${sentenceBegin}(?!Organ)\\p{Lu}\\p{Ll}{1,20}(?:${ends}))is(?:e[sdr]?|ers|ing|able|ations?|ational)(?!\\p{L})`,
  'gu',
)

export const spellingOxford: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, spelling: the Concise Oxford English Dictionary, with “-ize”',
  languages: ['en'],
  why: 'The United Nations writes “-ize” and “-ization” where Oxford dictionaries give both; other spellings are not found by a search.',
  text: (found) => `“${found}” is not the spelling of the United Nations.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'The Office will organise a meeting and finalise the text.',
      found: [
        [1, 17],
        [1, 40],
      ],
      fixed: 'The Office will organize a meeting and finalize the text.',
    },
    { language: 'en', text: 'Emphasising the need for it,', found: [[1, 1]], fixed: 'Emphasizing the need for it,' },
    {
      language: 'en',
      text: 'The decentralisation of services has been prioritised.',
      found: [
        [1, 5],
        [1, 43],
      ],
      fixed: 'The decentralization of services has been prioritized.',
    },
    { language: 'en', text: '- civilising influences', found: [[1, 3]], fixed: '- civilizing influences' },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'They will devise, revise, supervise, exercise, promise, advertise and analyse it, and compromise otherwise.',
    },
    {
      language: 'en',
      text: 'The Organisation for Economic Co-operation and Development and the expertise of the enterprise.',
    },
    {
      language: 'en',
      facts: 'kind: letter',
      text: 'The letter recognises and minimises it.',
    },
    {
      language: 'en',
      text: 'The report “Recognising rights” of the institute, *Modernising government*, and promising premises.',
    },
  ],
  find: (text) =>
    isReproduced(text)
      ? []
      : findForms(text, { found: british, meant: ([word]) => word.replace(/is(?=[a-z]{1,7}$)/, 'iz') }),
}
