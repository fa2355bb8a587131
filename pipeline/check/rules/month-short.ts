/** “12 Dec. 2024”: months of running text are written out. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { monthNames, type WordyLanguage } from '../../prepare/days-in-words.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** The twelve months, as they are shortened. */
const short: Partial<Readonly<Record<LanguageCode, readonly string[]>>> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', '', 'Jun', 'Jul', 'Aug', 'Sept?', 'Oct', 'Nov', 'Dec'],
  fr: ['janv', 'f[ée]vr?', '', 'avr', '', '', 'juil', '', 'sept', 'oct', 'nov', 'd[ée]c'],
  es: ['ene', 'feb', 'mar', 'abr', '', 'jun', 'jul', 'ago', 'sept?', 'oct', 'nov', 'dic'],
  ru: ['янв', 'февр?', '', 'апр', '', '', '', 'авг', 'сент?', 'окт', 'нояб?', 'дек'],
}

const space = '[ \\u00A0]'
const day = '(?<day>[1-9]|[12]\\d|3[01])'
const year = '(?<year>(?:19|20)\\d\\d)'

const patternOf = perLanguage((language): RegExp | undefined => {
  const months = short[language]?.filter((month) => month !== '').join('|')
  if (months === undefined) return undefined
  const month = `(?<month>${months})\\.?`
  const of = language === 'es' ? `${space}(?:del?${space})?` : space
  const turned =
    language === 'en'
      ? `|(?<month2>${months})\\.?${space}(?<day2>[1-9]|[12]\\d|3[01])(?:,?${space}(?<year2>(?:19|20)\\d\\d))?`
      : ''
  const behind = language === 'ru' ? `(?:${space}(?:года|г(?:\\.(?!\\s*(?:$|\\p{Lu}))|(?=\\.))))?` : ''
  return new RegExp(
    `(?<![\\p{L}\\p{N}.,/])(?:${day}${of}${month}(?:${of}${year}${behind})?${turned})(?![\\p{L}\\p{N}]|[.-]\\p{L})`,
    'gu',
  )
})

function writtenOut({ groups = {} }: RegExpExecArray, language: WordyLanguage): string | undefined {
  const { month2 = '', month = month2, day: of, day2: dayOf = of ?? '', year2, year: yearOf = year2 } = groups
  const at = short[language]?.findIndex((name) => name !== '' && new RegExp(`^(?:${name})$`, 'u').test(month)) ?? -1
  const name = monthNames[language][at]
  if (name === undefined) return undefined
  const parts = [dayOf, name, ...(yearOf === undefined ? [] : [yearOf])]
  return parts.join(language === 'es' ? ' de ' : ' ') + (language === 'ru' && yearOf !== undefined ? ' года' : '')
}

function findShort(text: CheckedText): readonly RuleFinding[] {
  const { code } = text.language
  const found = patternOf(code)
  if (found === undefined || code === 'zh') return []
  return findForms(text, {
    found,
    meant: (match) => writtenOut(match, code),
    isLookedAt: isRunningText,
    // The full stop of a short form may end the sentence.
    isCertain: ({ 0: typed }) => !typed.endsWith('.') || typed.endsWith('г.'),
  })
}

export const monthShort: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, dates: the name of the month is written out; none in running text of 56 official texts',
  languages: ['en', 'fr', 'es', 'ru'],
  why: 'A date that is written in one way is found, and read alike in all languages; short names of months are for tables.',
  text: (found) => `“${found}” has the name of the month in short.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'It met on 12 Dec. 2024, on Sept. 3, 2023 and on 5 Nov in Geneva.',
      found: [
        [1, 11],
        [1, 28],
        [1, 49],
      ],
      fixed: 'It met on 12 December 2024, on 3 September 2023 and on 5 November in Geneva.',
    },
    { language: 'en', text: 'It rose on 12 Dec.', found: [[1, 12]] },
    {
      language: 'fr',
      text: 'Le 12 déc. 2024 et le 3 févr. 2025 à Genève.',
      found: [
        [1, 4],
        [1, 23],
      ],
      fixed: 'Le 12 décembre 2024 et le 3 février 2025 à Genève.',
    },
    {
      language: 'es',
      text: 'El 12 dic. 2024 y el 3 de feb. de 2025 en Ginebra.',
      found: [
        [1, 4],
        [1, 22],
      ],
      fixed: 'El 12 de diciembre de 2024 y el 3 de febrero de 2025 en Ginebra.',
    },
    {
      language: 'ru',
      text: 'Она прошла 12 дек. 2024 г. в Женеве.',
      found: [[1, 12]],
      fixed: 'Она прошла 12 декабря 2024 года в Женеве.',
    },
  ],
  counterExamples: [
    { language: 'en', text: 'On 12 December 2024, 3 Marines and 5 Jan-based ones; “12 Dec. 2024”.' },
    { language: 'en', text: 'Table 1\n\n| Day | Posts |\n| --- | --- |\n| 12 Dec. 2024 | 5 |' },
    { language: 'fr', text: 'Le 12 décembre 2024 et la nov. 12.' },
    { language: 'es', text: 'El 12 de diciembre y 12 eneas.' },
  ],
  find: findShort,
}
