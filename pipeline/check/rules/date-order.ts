/** Dates in words: “12 March 2025” in English, “12 de marzo de 2025” in Spanish, “12 марта 2025 года” in Russian. */
import { capitalize } from '../../../templates/languages/common/sessions.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { findForms } from '../find-forms.ts'
import { monthNames } from '../../prepare/days-in-words.ts'
import { isRunningText } from '../own-words.ts'
import type { Rule } from '../rule.ts'

const english = monthNames.en.join('|')
const spanish = monthNames.es.join('|')
const space = '[ \\u00A0]'

/** A day, a month and a year in an order or with marks that the language does not have. */
const orders: Partial<Readonly<Record<LanguageCode, RegExp>>> = {
  en: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<month>${english})${space}(?<day>[1-9]|[12]\\d|3[01])(?:,${space}?|${space})(?<year>(?:1[89]|20)\\d\\d)|(?<day2>[1-9]|[12]\\d|3[01])${space}(?<month2>${english}),${space}(?<year2>(?:1[89]|20)\\d\\d)|(?:the${space})?(?<day3>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)${space}of${space}(?<month3>${english})(?:,?${space}(?<year3>(?:1[89]|20)\\d\\d))?|(?<month4>${english})${space}(?<day4>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)(?:,?${space}(?<year4>(?:1[89]|20)\\d\\d))?|(?<=(?<!\\p{L})(?:on|by|until|till|since|before|after)${space})(?<month5>${english})${space}(?<day5>[1-9]|[12]\\d|3[01])(?=[.;)]|,(?!${space}?\\d)|$))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  es: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<day>[1-9]|[12]\\d|3[01])${space}(?:de${space})?(?<month>${spanish})(?:${space}|,${space})(?<year>(?:1[89]|20)\\d\\d)|(?<day2>[1-9]|[12]\\d|3[01])${space}(?<month2>${spanish})${space}de${space}(?<year2>(?:1[89]|20)\\d\\d)|(?<month3>${spanish})${space}(?<day3>[1-9]|[12]\\d|3[01])(?:,${space}?|${space}del?${space})(?<year3>(?:1[89]|20)\\d\\d))(?![\\p{L}\\p{N}])`,
    'giu',
  ),
}

/** “12 декабря 2024”: the year has its word in running text, 9,760 times behind its figures in 1,110 official texts. */
const withoutYear = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[1-9]|[12]\\d|3[01])${space}(?:${monthNames.ru.join('|')})${space}(?:1[89]|20)\\d\\d(?!\\d|[-–/.]\\d|${space}?(?:г|год)|${space}?[–—-]${space}?(?:[1-9]|[12]\\d|3[01])${space})(?=[.,;:)]|${space}\\p{Ll}|$)`,
  'gu',
)

function inOrder({ groups = {} }: RegExpExecArray, language: LanguageCode): string {
  const named = new Map(Object.entries(groups))
  const either = (part: string): string => ['', 2, 3, 4, 5].map((at) => named.get(`${part}${at}`)).find(Boolean) ?? ''
  const [day, month, year] = ['day', 'month', 'year'].map(either) as [string, string, string]
  return language === 'en'
    ? `${day} ${capitalize(month.toLowerCase())} ${year}`.trimEnd()
    : `${day} de ${month.toLowerCase()} de ${year}`
}

/** “The May 4th Movement”. */
function isOfName({ 0: typed, index, input }: RegExpExecArray): boolean {
  return !/\d{4}$/.test(typed) && /^[ \u00A0]\p{Lu}/u.test(input.slice(index + typed.length, index + typed.length + 2))
}

export const dateOrder: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, dates: day, month and year, without a comma',
  languages: ['en', 'es', 'ru'],
  why: 'A date is written in one way – “12 March 2025”, “12 de marzo de 2025” –, so that it is found, and read alike in all languages.',
  text: (found) => `“${found}” is not how the United Nations writes a date.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'ru',
      text: 'Доклад от 12 марта 2025, принятый 5 мая 2025 в Женеве.',
      found: [
        [1, 11],
        [1, 35],
      ],
      fixed: 'Доклад от 12 марта 2025 года, принятый 5 мая 2025 года в Женеве.',
    },
    { language: 'en', text: 'It goes on until December 31.', found: [[1, 18]], fixed: 'It goes on until 31 December.' },
    {
      language: 'en',
      text: 'It ended on March 12, 2025 in Geneva.',
      found: [[1, 13]],
      fixed: 'It ended on 12 March 2025 in Geneva.',
    },
    {
      language: 'en',
      text: '1. The letter of 5 May, 2024 was read.',
      found: [[1, 18]],
      fixed: '1. The letter of 5 May 2024 was read.',
    },
    {
      language: 'en',
      text: 'Between january 1, 2024 and July 31 2024',
      found: [
        [1, 9],
        [1, 29],
      ],
      fixed: 'Between 1 January 2024 and 31 July 2024',
    },
    {
      language: 'en',
      text: 'On the 12th of March 2025 and from May 3rd, 2025 to June 5th.',
      found: [
        [1, 4],
        [1, 36],
        [1, 53],
      ],
      fixed: 'On 12 March 2025 and from 3 May 2025 to 5 June.',
    },
    {
      language: 'es',
      text: 'El 12 marzo 2025, el 3 de mayo, 2024 y el mayo 5 de 2023.',
      found: [
        [1, 4],
        [1, 22],
        [1, 43],
      ],
      fixed: 'El 12 de marzo de 2025, el 3 de mayo de 2024 y el 5 de mayo de 2023.',
    },
  ],
  counterExamples: [
    { language: 'ru', text: 'С 12 марта 2025 года, 12 марта 2025 г., с 3 по 12 марта 2024/25 года и «12 марта 2025».' },
    { language: 'ru', text: 'Таблица 1\n\n| День | Места |\n| --- | --- |\n| 12 марта 2025 | 5 |' },
    {
      language: 'en',
      text: 'On 12 March 2025, in March, 2025 came; resolution 1325 (2000) of 31 October 2000, May 2025 and the May 4th Movement.',
    },
    { language: 'en', text: 'The statement “On March 12, 2025” and *The Times*, *March 12, 2025*.' },
    { language: 'es', text: 'El 12 de marzo de 2025 y el 1 de mayo del 2024; marzo de 2025.' },
  ],
  find: (text) => {
    const { language } = text.document.facts
    if (language === 'ru')
      return findForms(text, { found: withoutYear, meant: ([day]) => `${day} года`, isLookedAt: isRunningText })
    const found = orders[language]
    return found === undefined
      ? []
      : findForms(text, { found, meant: (match) => (isOfName(match) ? undefined : inOrder(match, language)) })
  },
}
