/** “5 per cent”, “3 kilometres”, “aged 7”: what is measured has figures. */
import { areNumbers, beforeNumber, englishNumbers, inFigures, moreOfNumber, valuesIn } from '../english-numbers.ts'
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { Rule } from '../rule.ts'

const units =
  'per cent|percent|kilometres?|kilometers?|km|metres?|centimetres?|hectares?|kilograms?|kg|tonnes?|metric tons?|litres?|degrees Celsius|megawatts?|kilowatts?|years old|years of age'

/** A sentence begins with a word. From 10 on all numbers have figures, whatever they count. */
const measured = new RegExp(
  `${beforeNumber}(?:(?<=\\p{L}{2} |, )${englishNumbers}(?= (?:${units})(?!\\p{L}))|(?<=(?<!\\p{L})aged )${englishNumbers}(?![\\p{L}-]| (?:and|or|to)(?!\\p{L})| ${moreOfNumber}))`,
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
    {
      language: 'en',
      text: 'Children aged twelve years, adults aged sixty-five and seventy, while two to five per cent of those aged six to nine.',
      found: [
        [1, 15],
        [1, 41],
        [1, 71],
        [1, 106],
      ],
      fixed: 'Children aged 12 years, adults aged 65 and 70, while 2 to 5 per cent of those aged 6 to 9.',
    },
    { language: 'en', text: '- about nine hectares', found: [[1, 9]], fixed: '- about 9 hectares' },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'Five per cent agreed. A rise of 5 per cent, in one hundred and five kilometres and at twenty-first place.',
    },
    {
      language: 'en',
      text: 'Five to nine per cent agreed, people aged seventy or more, and those aged one hundred thousand; two point five per cent.',
    },
    { language: 'en', text: 'They spoke of “five per cent” for two years, and of one or two members.' },
  ],
  find: (text) =>
    findForms(text, {
      found: measured,
      meant: ({ 0: typed, index, input }) =>
        Math.max(...valuesIn(typed)) < 10 || input.startsWith('aged ', index - 5) ? inFigures(typed) : undefined,
      isLookedAt: isRunningText,
      isCertain: ([typed]) => areNumbers(typed),
    }),
}
