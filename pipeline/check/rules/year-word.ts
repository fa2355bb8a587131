/** «12 декабря 2024 года», not «2024 г.», in running text. */
import { monthNames } from '../../prepare/days-in-words.ts'
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { Rule } from '../rule.ts'

const dated = new RegExp(
  `(?<=(?<!\\p{L})(?:${monthNames.ru.join('|')})[ \\u00A0](?:1[89]|20)\\d\\d[ \\u00A0]?)г\\.(?=[ \\u00A0]\\p{Ll}|[,;:)])`,
  'gu',
)

export const yearWord: Rule = {
  severity: 'warning',
  source: '9,760 official dates have “года”, none “г.” behind a month',
  languages: ['ru'],
  why: 'In running text the word “года” of a date is written out.',
  text: () => 'The word “года” of a date is shortened.',
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'ru',
      text: 'Письмо от 12 декабря 2024 г. на имя Председателя',
      found: [[1, 27]],
      fixed: 'Письмо от 12 декабря 2024 года на имя Председателя',
    },
    { language: 'ru', text: '1. До 5 мая 2023 г., когда', found: [[1, 18]], fixed: '1. До 5 мая 2023 года, когда' },
  ],
  counterExamples: [
    { language: 'ru', text: 'Письмо от 12 декабря 2024 года, г-н Иванов, г. Москва и 5 г.' },
    { language: 'ru', text: '| Дата |\n| --- |\n| 12 декабря 2024 г., среда |' },
  ],
  find: (text) => findForms(text, { found: dated, meant: () => 'года', isLookedAt: isRunningText }),
}
