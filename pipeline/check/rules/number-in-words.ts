/** From 10 on numbers are written in figures, below 10 in words. */
import { areNumbers, beforeNumber, englishNumbers, inFigures, moreOfNumber, valuesIn } from '../english-numbers.ts'
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { Rule } from '../rule.ts'

/** Behind a number in words: “eleven or more” has no noun, and “twelve noon” is an hour. */
const noun = `(?!(?:or|and|to|of|in|at|on|by|for|odd|plus|some|years’|noon|midnight)(?!\\p{L})|${moreOfNumber})\\p{L}{3,}`
/** “The twelve-month period”. */
const spans =
  'day|week|month|year|hour|minute|member|person|nation|country|State|point|page|seat|step|storey|metre|kilometre|mile|hectare'

/** What is no noun of its own before another noun: a “forty-five minute talk” lacks a hyphen, and “ten member States” lack none. */
const beforeNoun = '(?:day|week|month|year(?: old)?|hour|minute|page|metre|kilometre|mile)(?= \\p{Ll}{3,})'

const small = '(?:two|three|four|five|six|seven|eight|nine)'
const capitals = '(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine)'
/** “Nine of the ten”: both are counted alike. */
const share = 'of (?:(?:a total of|more than|the|its|their|those|these|our|his|her|all|some|about) ){0,2}'

/** “Two hundred thousand” has another form, an age is a measure, and “one in ten women” is one share. */
const counted = new RegExp(
  `${beforeNumber}(?<!(?<!\\p{L})aged |(?<!\\p{L})(?:(?:[Oo]ne|${capitals})(?: in| out of)(?: every)? |${capitals} ${share}))(?:${englishNumbers}(?= (?!${beforeNoun})${noun}|-(?:${spans})(?!\\p{L}))|${small} ${share}${englishNumbers}(?= ${noun}))`,
  'gu',
)

const joined = new RegExp(`${beforeNumber}(?<number>${englishNumbers}) (?<noun>${beforeNoun})`, 'gu')

/** “45-minute”, “10-year-old”. */
function withHyphen({ groups = {} }: RegExpExecArray): string | undefined {
  const { number = '', noun: unit = '' } = groups
  const values = valuesIn(number)
  return values.length > 1 || Math.max(...values) < 10
    ? undefined
    : `${inFigures(number) ?? number}-${unit.replace(' ', '-')}`
}

const isShare = new RegExp(`^${small} of `, 'u')

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
    {
      language: 'en',
      text: 'The two hundred twenty posts, ten to fifteen meetings and three or twelve visits.',
      found: [
        [1, 5],
        [1, 31],
        [1, 59],
      ],
      fixed: 'The 220 posts, 10 to 15 meetings and 3 or 12 visits.',
    },
    {
      language: 'en',
      text: 'All twenty five members and one to fifteen others, and two hundred-year-old trees.',
      found: [
        [1, 5],
        [1, 29],
        [1, 56],
      ],
    },
    {
      language: 'en',
      text: 'A forty-five minute talk, a twenty-four-hour truce, ten year old boys and a twelve-nation force.',
      found: [
        [1, 3],
        [1, 29],
        [1, 53],
        [1, 77],
      ],
      fixed: 'A 45-minute talk, a 24-hour truce, ten year old boys and a 12-nation force.',
    },
    // Of numbers that are compared all have figures.
    {
      language: 'en',
      text: 'It elected nine of the ten members, and one of its fifteen experts.',
      found: [
        [1, 12],
        [1, 52],
      ],
      fixed: 'It elected nine of the ten members, and one of its 15 experts.',
    },
    {
      language: 'en',
      text: 'The two hundred and one hundred posts.',
      found: [[1, 5]],
      fixed: 'The 200 and 100 posts.',
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
    {
      language: 'en',
      text: 'Five to fifteen members, three thousand, two hundred posts, two hundred fifty thousand people, twenty five thousand of them, twenty odd visits, fifteen twenty-minute talks, 5 fifteen-minute ones, twenty five-day weeks, two or three days, two or three hundred metres and its forty eighth session.',
    },
    { language: 'en', text: 'The play “In fifteen minutes” and the Group of Twenty.' },
    { language: 'en', text: 'One in ten women, nine out of ten people and three in every twenty posts.' },
    { language: 'en', text: 'Nine of the ten members met at twelve noon, and a two minute silence was held.' },
    { language: 'en', text: '> We were fifteen people.' },
  ],
  find: (text) => [
    ...findForms(text, {
      found: joined,
      meant: withHyphen,
      isLookedAt: isRunningText,
      // “Ten minute particles” are small.
      isCertain: ({ 0: typed, groups: { number = '' } = {}, index, input }) =>
        areNumbers(number) && !/^ \p{L}+s(?!\p{L})/u.test(input.slice(index + typed.length)),
    }),
    ...findForms(text, {
      found: counted,
      meant: ([typed]) => (Math.max(...valuesIn(typed)) < 10 ? undefined : inFigures(typed)),
      isLookedAt: isRunningText,
      // “Two hundred-year-old trees” may be two.
      isCertain: ({ 0: typed, index, input }) =>
        areNumbers(typed) &&
        !isShare.test(typed) &&
        !(typed.endsWith('hundred') && input.startsWith('-', index + typed.length)),
    }),
  ],
}
