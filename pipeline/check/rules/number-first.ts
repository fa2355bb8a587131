/** No sentence begins with a figure. */
import { monthNames } from '../../prepare/days-in-words.ts'
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { Rule } from '../rule.ts'

/** Behind a full stop that ends a sentence: the word before is none that is shortened. */
const begun = new RegExp(
  `(?:^|(?<=(?<![\\p{L}.])(?!(?:paras?|chaps?|sects?|vols?|figs?|arts?|nos?|pp?|cf|see|ibid|approx)\\.)\\p{Ll}{3,}[.?!] ))\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?=(?: per cent| million| billion)? (?!(?:${monthNames.en.join('|')}|to|and|or|a\\.m|p\\.m)(?!\\p{L}))\\p{L}{3,}(?! (?:${monthNames.en.join('|')}))[^\\n]{12})`,
  'gu',
)

export const numberFirst: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, numbers: no sentence begins with a figure',
  languages: ['en'],
  why: 'A figure at the beginning of a sentence is taken for a label, and the full stop before it for a decimal point.',
  text: (found) => `A sentence begins with the figure “${found}”.`,
  hint: 'Write the number in words, or begin the sentence otherwise: “A total of …”.',
  examples: [
    { language: 'en', text: 'The Council met. 15 delegations took the floor.', found: [[1, 18]] },
    { language: 'en', text: 'It was adopted by all of them. 35 per cent abstained from voting.', found: [[1, 32]] },
    { language: 'en', text: 'They were informed of them. 1,245 persons were displaced.', found: [[1, 29]] },
  ],
  counterExamples: [
    { language: 'en', text: 'The Council met. Fifteen delegations spoke (see para. 12 below). On 5 May it closed.' },
    { language: 'en', text: 'Programme of the week:\n\n5 and 6 October: general debate of the Committee' },
    { language: 'en', text: '## 15 delegations that took the floor\n\n10 a.m. Opening of the session' },
    { language: 'en', text: 'See vol. 2131, No. 20378. The text: “Done. 15 people came home.”' },
  ],
  find: (text) =>
    findForms(text, {
      found: begun,
      meant: ({ index, input }) => (index === 0 && !/^[\d,.]+ \p{Ll}[^]*[.;:]$/u.test(input.trim()) ? undefined : ''),
      isLookedAt: isRunningText,
      isCertain: () => false,
    }),
}
