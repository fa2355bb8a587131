/** From 10 on numbers are written in figures, below 10 in words. */
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { Rule } from '../rule.ts'

const teens = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const values: ReadonlyMap<string, number> = new Map([
  ...teens.map((word, index) => [word, index + 11] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...tens.flatMap((ten, index) => ones.map((one, at) => [`${ten}-${one}`, (index + 2) * 10 + at + 1] as const)),
])

const names = [...values.keys()].toSorted((a, b) => b.length - a.length).join('|')
/** “One hundred and twenty” is one number, “the twelve-month period” one word; “eleven or more” has no noun. */
const counted = new RegExp(
  `(?<![\\p{L}\\p{M}’-]|(?:hundred|thousand|million|billion)(?: and)? )(?:${names})(?= (?!(?:hundred|thousand|million|billion|or|and|to|of|in|at|on|by|for|years’)(?!\\p{L}))\\p{L}{3,})`,
  'gu',
)

export const numberInWords: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, numbers: numbers under 10 in words, 10 and above in figures',
  languages: ['en'],
  why: 'Numbers from 10 on are written in figures, so that they are seen and compared; at the beginning of a sentence they are written in words.',
  text: (found) => `“${found}” is a number above 10 in words.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'The Committee had fifteen members.',
      found: [[1, 19]],
      fixed: 'The Committee had 15 members.',
    },
    {
      language: 'en',
      text: '1. It met within eleven months, with thirty-two delegations.',
      found: [
        [1, 18],
        [1, 38],
      ],
      fixed: '1. It met within 11 months, with 32 delegations.',
    },
    { language: 'en', text: '- about twenty States', found: [[1, 9]], fixed: '- about 20 States' },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'Fifteen members met. Twelve States spoke on nine items for ten days and in the twenty-first century.',
    },
    {
      language: 'en',
      text: 'One hundred and twenty members, a twelve-month period, twenty or thirty of them, and two hundred posts.',
    },
    { language: 'en', text: 'The play “In fifteen minutes” and the Group of Twenty.' },
    { language: 'en', text: '> We were fifteen people.' },
  ],
  find: (text) =>
    findForms(text, {
      found: counted,
      meant: ([word]) => String(values.get(word)),
      isLookedAt: isRunningText,
    }),
}
