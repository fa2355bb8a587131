/** The dash of a range: “22–23 September”, “2020–2025”, “pp. 12–15”. */
import { monthNames } from '../../prepare/days-in-words.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findForms } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const start = '(?<![\\p{L}\\p{N}/.,:+(-])'
const end = '(?![\\p{L}\\p{N}/-]|[.,]\\d)'
const hyphen = '[-‑]'

/** What a range of days, years, pages or shares stands beside. */
const behind: Partial<Readonly<Record<LanguageCode, string>>> = {
  en: `${monthNames.en.join('|')}|per cent|percentage|million|billion|years|months|weeks|days|hours|minutes|km|kilomet|meetings|members|people|persons|dollars`,
  ru: `${monthNames.ru.join('|')}|процент|млн|млрд|лет|год|месяц|недел|дней|час|минут|км|километр|человек|долл`,
}
const before: Partial<Readonly<Record<LanguageCode, string>>> = {
  en: '[Pp]aragraphs|[Pp]aras\\.|[Aa]rticles|arts\\.|[Pp]ages|pp\\.|Nos\\.|chaps\\.|[Ss]ections|sects\\.|[Ii]tems|[Cc]hapters|[Rr]ecommendations',
  ru: '[Пп]ункт(?:ы|ах|ов|ам|ами)|пп\\.|[Сс]тать(?:и|ях|ям|ями)|стр\\.|с\\.',
}

const patternOf = perLanguage((language): RegExp => {
  const year = '(?:19|20)\\d\\d'
  const ranges = [
    `${start}\\d{1,3}${hyphen}\\d{1,3}(?=[ \\u00A0](?:${behind[language]}))`,
    `(?<=(?<!\\p{L})(?:${before[language]})[ \\u00A0])\\d{1,4}${hyphen}\\d{1,4}${end}`,
    `${start}${year}${hyphen}(?:${year}|\\d\\d)${end}`,
    `(?<=\\(|^)${year}${hyphen}${year}${end}`,
  ]
  return new RegExp(ranges.join('|'), 'gu')
})

function findRanges(text: CheckedText): readonly RuleFinding[] {
  return findForms(text, {
    found: patternOf(text.language.code),
    meant: ([typed]) => (isRising(typed) ? typed.replace(/[-‑]/, '–') : undefined),
  })
}

/** “2020-19” is no range of years, and “1999-12” may be a month. */
function isRising(typed: string): boolean {
  const [first = '', last = ''] = typed.split(/[-‑]/)
  const whole = last.length < first.length && first.length === 4 ? first.slice(0, 2) + last : last
  return Number(whole) > Number(first)
}

export const rangeDash: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, numbers: ranges; 20 hyphens in 88,425 paragraphs of English official texts',
  languages: ['en', 'ru'],
  why: 'A range of days, years or pages has a dash; a hyphen joins words.',
  text: (found) => `The range “${found}” has a hyphen.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'The summit of 22-23 September and the plan for 2020-2025.',
      found: [
        [1, 15],
        [1, 48],
      ],
      fixed: 'The summit of 22–23 September and the plan for 2020–2025.',
    },
    {
      language: 'en',
      text: '1. See paragraphs 12-15 and the biennium 2024-25.',
      found: [
        [1, 19],
        [1, 42],
      ],
      fixed: '1. See paragraphs 12–15 and the biennium 2024–25.',
    },
    {
      language: 'en',
      text: 'An increase of 10-15 per cent.',
      found: [[1, 16]],
      fixed: 'An increase of 10–15 per cent.',
    },
    {
      language: 'ru',
      text: 'План на 2020-2025 годы и сессия 3-14 июня.',
      found: [
        [1, 9],
        [1, 33],
      ],
      fixed: 'План на 2020–2025 годы и сессия 3–14 июня.',
    },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'The summit of 22–23 September, COVID-19, A/80/12, 212-963-4475, 25-09501 and a score of 3-1.',
    },
    {
      language: 'en',
      text: 'The document “Plan 2020-2025”; decision 2020-19; the 24-hour rule; E.26-12 and part 1999-12.',
    },
    { language: 'ru', text: 'План на 2020–2025 годы, 10-летний срок и Су-25.' },
  ],
  find: findRanges,
}
