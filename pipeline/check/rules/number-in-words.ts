/** From 10 on numbers are written in figures, below 10 in words. */
import { englishNumbers, numbersFrom } from '../english-numbers.ts'
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { Rule } from '../rule.ts'

const ones = 'one|two|three|four|five|six|seven|eight|nine'
/** Behind a number in words: “eleven or more” has no noun. */
const noun = '(?!(?:hundred|thousand|million|billion|or|and|to|of|in|at|on|by|for|years’)(?!\\p{L}))\\p{L}{3,}'
/** “The twelve-month period”. */
const spans = 'day|week|month|year|hour|minute|member|page|point|kilometre'

/** “Two hundred and twenty” is one number; “two hundred thousand” has another form. */
const counted = new RegExp(
  `(?<![\\p{L}\\p{M}’-]|(?:hundred|thousand|million|billion)(?: and)? )(?:(?<hundreds>${ones}) hundred(?: and (?<rest>${numbersFrom(1)}))?|(?<plain>${numbersFrom(10)}))(?= ${noun}|-(?:${spans})(?!\\p{L}))`,
  'gu',
)

function valueOfWord(word: string): number {
  return englishNumbers.get(word) ?? 0
}

function valueOf({ hundreds, rest = '', plain = '' }: Partial<Readonly<Record<string, string>>>): number {
  return hundreds === undefined ? valueOfWord(plain) : valueOfWord(hundreds) * 100 + valueOfWord(rest)
}

export const numberInWords: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, numbers: numbers under 10 in words, 10 and above in figures',
  languages: ['en'],
  why: 'Numbers from 10 on are written in figures, so that they are seen and compared; at the beginning of a sentence they are written in words.',
  text: (found) => `“${found}” is a number of 10 or more in words.`,
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
    {
      language: 'en',
      text: 'A twelve-month period of ten meetings, two hundred posts and one hundred and twenty-five offices.',
      found: [
        [1, 3],
        [1, 26],
        [1, 40],
        [1, 62],
      ],
      fixed: 'A 12-month period of 10 meetings, 200 posts and 125 offices.',
    },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'Fifteen members met. Twelve States spoke on nine items for nine days and in the twenty-first century.',
    },
    {
      language: 'en',
      text: 'One hundred and twenty members, a two-month period, twenty or thirty of them, and two hundred thousand people.',
    },
    { language: 'en', text: 'The play “In fifteen minutes” and the Group of Twenty.' },
    { language: 'en', text: '> We were fifteen people.' },
  ],
  find: (text) =>
    findForms(text, {
      found: counted,
      meant: ({ groups = {} }) => String(valueOf(groups)),
      isLookedAt: isRunningText,
    }),
}
