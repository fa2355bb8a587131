/** Numbers below 10 are written in words, but for what is measured. */
import { findForms } from '../find-forms.ts'
import { isRunningText, ownWordsOf } from '../own-words.ts'
import type { Rule } from '../rule.ts'

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** What is counted; a measure, an age, a sum or a share has figures. */
const nouns =
  'draft resolutions|draft decisions|new posts|annexes|areas|armed groups|chapters|children|civilians|committees|countries|delegates|delegations|documents|experts|groups|incidents|issues|items|journalists|judges|meetings|members|missions|offices|officers|options|people|persons|phases|posts|projects|proposals|questions|recommendations|regions|reports|representatives|resolutions|sessions|seminars|soldiers|stages|staff members|States|member States|Member States|women|men|workshops|girls|boys'

const counted = new RegExp(
  `(?<=\\p{Ll}{2} )(?<!(?:paragraph|item|article|section|annex|chapter|rule|para|No|and|to|or)s?\\.? )[1-9](?= (?:${nouns})(?!\\p{L}))`,
  'gu',
)

export const numberInFigures: Rule = {
  severity: 'information',
  source: 'Editorial Manual, numbers: numbers under 10 in words, 10 and above in figures',
  languages: ['en'],
  why: 'Numbers below 10 are written in words. Where several are compared, and one of them is above 10, all have figures.',
  text: (found) => `“${found}” is a number below 10 in figures.`,
  hint: (_found, meant) => `Write “${meant}”, where it is not compared with a number above 10.`,
  examples: [
    { language: 'en', text: 'The Committee held 5 meetings.', found: [[1, 20]] },
    { language: 'en', text: '1. Some 3 States took the floor.', found: [[1, 9]] },
    { language: 'en', text: '- all 7 members', found: [[1, 7]] },
  ],
  counterExamples: [
    { language: 'en', text: 'The Committee held 5 meetings and adopted 12 decisions.' },
    {
      language: 'en',
      text: 'It lasted 3 hours, cost $5 and weighed 7 kilograms; paragraph 4 members; 2 million people.',
    },
    { language: 'en', text: 'The film “7 women”.' },
  ],
  find: (text) =>
    findForms(text, {
      found: counted,
      meant: ([figure]) => words[Number(figure) - 1],
      // In a paragraph with larger figures all are figures.
      isLookedAt: (line) => isRunningText(line) && !/(?<![\d/.,])\d\d/.test(ownWordsOf(line)),
      isCertain: () => false,
    }),
}
