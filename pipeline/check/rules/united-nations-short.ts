/** “United Nations”, not “UN”, in running text. */
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { Rule } from '../rule.ts'

/** Names that have it: “UN-Habitat”, “UN Tourism”. */
const short =
  /(?<![\p{L}\p{N}/.&@_-])UN(?![\p{L}\p{N}/&@_]|[-‑]|[ \u00A0](?:Women|Habitat|Tourism|Trade|Volunteers?|Global|Regulations?|Number|No\.?|News|Web|Photo|80|\d))/gu

export const unitedNationsShort: Rule = {
  severity: 'warning',
  source: 'Instructions for drafters: the name of the Organization is not shortened in text',
  languages: ['en'],
  why: 'The name of the Organization is written out in running text; “UN” stands in names alone, such as UN-Habitat.',
  text: () => 'The name of the Organization is shortened to “UN”.',
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'The UN system and the UN’s partners.',
      found: [
        [1, 5],
        [1, 23],
      ],
      fixed: 'The United Nations system and the UN’s partners.',
    },
    {
      language: 'en',
      text: '1. A meeting of the UN was held.',
      found: [[1, 21]],
      fixed: '1. A meeting of the United Nations was held.',
    },
    { language: 'en', text: '- for UN entities', found: [[1, 7]], fixed: '- for United Nations entities' },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'UN-Habitat, UN-Women, UN‑SPIDER, UN Tourism, UN80 and UN/CEFACT; the UN 1234 entry; un.org.',
    },
    { language: 'en', text: 'The report “The UN at 80”; see *UN Chronicle*.[^1]\n\n[^1]: UN press release.' },
  ],
  find: (text) =>
    findForms(text, {
      found: short,
      meant: () => 'United Nations',
      isLookedAt: isRunningText,
      isCertain: ({ input, index }) => !/^[’']|^[ \u00A0][\p{Lu}(]/u.test(input.slice(index + 2)),
    }),
}
