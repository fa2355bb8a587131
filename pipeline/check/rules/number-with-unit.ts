/** “5 per cent”, “3 kilometres”, “aged 7”: what is measured has figures. */
import { englishNumbers, numbersFrom } from '../english-numbers.ts'
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { Rule } from '../rule.ts'

const units =
  'per cent|percent|kilometres?|kilometers?|km|metres?|centimetres?|hectares?|kilograms?|kg|tonnes?|metric tons?|litres?|degrees Celsius|megawatts?|kilowatts?|years old|years of age'

/** “One hundred and five per cent” is one number, and a sentence begins with a word; from 10 on all numbers have figures. */
const measured = new RegExp(
  `(?<![\\p{L}\\p{M}’-]|(?:hundred|thousand|million)(?: and)? )(?:(?<=\\p{L}{2} |, )(?:one|two|three|four|five|six|seven|eight|nine)(?= (?:${units})(?!\\p{L}))|(?<=(?<!\\p{L})aged )(?:${numbersFrom(1)})(?![\\p{L}-]| (?:hundred|or)))`,
  'gu',
)

export const numberWithUnit: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, numbers: percentages, measures and ages have figures',
  languages: ['en'],
  why: 'What is measured is compared, and figures are compared at a glance.',
  text: (found) => `“${found}” is the number of a measure, in words.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'A rise of five per cent within two kilometres, among children aged seven.',
      found: [
        [1, 11],
        [1, 32],
        [1, 68],
      ],
      fixed: 'A rise of 5 per cent within 2 kilometres, among children aged 7.',
    },
    { language: 'en', text: '- about nine hectares', found: [[1, 9]], fixed: '- about 9 hectares' },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'Five per cent agreed. A rise of 5 per cent, in one hundred and five kilometres and at twenty-first place.',
    },
    { language: 'en', text: 'They spoke of “five per cent” for two years, and of one or two members.' },
  ],
  find: (text) =>
    findForms(text, {
      found: measured,
      meant: ([word]) => String(englishNumbers.get(word)),
      isLookedAt: isRunningText,
    }),
}
