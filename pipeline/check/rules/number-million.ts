/** “2.5 million”, not “2,500,000”, in running text. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findForms } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

interface Large {
  readonly group: string
  readonly decimal: string
  readonly million: string
  readonly billion: string
}

const words: Partial<Readonly<Record<LanguageCode, Large>>> = {
  en: { group: ',', decimal: '.', million: 'million', billion: 'billion' },
  fr: { group: '[ \\u00A0]', decimal: ',', million: 'millions', billion: 'milliards' },
  es: { group: '[.\\u00A0 ]', decimal: ',', million: 'millones', billion: '000 millones' },
  ru: { group: '[ \\u00A0]', decimal: ',', million: 'млн', billion: 'млрд' },
}

const patternOf = perLanguage((language): RegExp | undefined => {
  const group = words[language]?.group
  return group === undefined
    ? undefined
    : new RegExp(
        `(?<![\\p{N}.,])\\d{1,3}${group}(?:000|\\d00)(?:${group}000){1,3}(?![\\p{N}]|[.,]\\d)(?<=${group}000)`,
        'gu',
      )
})

/** A sum that is exact to the last figure stays as it is. */
function findSums(text: CheckedText): readonly RuleFinding[] {
  const large = words[text.language.code]
  const found = patternOf(text.language.code)
  if (large === undefined || found === undefined) return []
  return findForms(text, {
    found,
    meant: ([typed]) => inWords(Number(typed.replace(/\D/g, '')), large),
    isLookedAt: isRunningText,
    isCertain: () => false,
  })
}

function inWords(value: number, { decimal, million, billion }: Large): string | undefined {
  if (value < 1e6) return undefined
  const [unit, name] = value >= 1e9 && billion !== '000 millones' ? [1e9, billion] : [1e6, million]
  return `${String(value / unit).replace('.', decimal)} ${name}`
}

export const numberMillion: Rule = {
  severity: 'information',
  source: 'Editorial Manual, numbers: millions and billions',
  languages: ['en', 'fr', 'es', 'ru'],
  why: 'Round sums above a million are easier to read with the word.',
  text: (found) => `The round number “${found}” is written with all its noughts.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'A budget of $2,500,000 and 1,000,000,000 people.',
      found: [
        [1, 14],
        [1, 28],
      ],
    },
    { language: 'fr', text: 'Un budget de 2 500 000 dollars.', found: [[1, 14]] },
    { language: 'es', text: 'Un presupuesto de 2.500.000 dólares.', found: [[1, 19]] },
    { language: 'ru', text: 'Бюджет в размере 2 500 000 долл.', found: [[1, 18]] },
  ],
  counterExamples: [
    { language: 'en', text: 'A budget of $2,512,345, $250,000 and 2.5 million.' },
    { language: 'en', text: '| Budget |\n| --- |\n| 2,500,000 |' },
    { language: 'fr', text: 'Un budget de 2,5 millions et 250 000 dollars.' },
  ],
  find: findSums,
}
