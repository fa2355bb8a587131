/** “From 2020 to 2025”, “between 10 and 15”: a word that opens a range is answered by a word. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findForms, type Form } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** Words that open a range, each with the one that answers. */
const answers: Partial<Readonly<Record<LanguageCode, readonly (readonly [opening: string, answer: string])[]>>> = {
  en: [
    ['from', 'to'],
    ['between', 'and'],
  ],
  fr: [['entre', 'et']],
  es: [['entre', 'y']],
}

const figure = '[$€£]?\\d[\\d,.]*(?<=\\d)'

function behind({ 0: typed, index, input }: RegExpExecArray): string {
  return input.slice(index + typed.length, index + typed.length + 70)
}

const formsOf = perLanguage((language): readonly Form[] =>
  (answers[language] ?? []).map(([opening, answer]) => {
    // “From 1–3 March to 5 May”: the word that answers comes behind.
    const answered = new RegExp(`^[^.;:]{0,40} ${answer} [$€£]?\\d`, 'u')
    const mayBeAnswered = new RegExp(`^[^.;:]{0,60} ${answer} `, 'u')
    return {
      found: new RegExp(
        `(?<=(?<!\\p{L})${opening}[ \\u00A0])(${figure})[-‑–](${figure})(?![\\p{L}\\p{N}/-]| (?:to|and|et|y) )`,
        'giu',
      ),
      meant: (match) => (answered.test(behind(match)) ? undefined : `${match[1]} ${answer} ${match[2]}`),
      isCertain: (match) => !mayBeAnswered.test(behind(match)),
    }
  }),
)

function findRanges(text: CheckedText): readonly RuleFinding[] {
  return formsOf(text.language.code).flatMap((form) => findForms(text, form))
}

export const rangeWords: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, numbers: ranges',
  languages: ['en', 'fr', 'es'],
  why: 'A range that begins with “from” or “between” goes on with “to” or “and”: with a dash one of its words is missing.',
  text: (found) => `“${found}” has a dash behind a word that opens a range.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'The term runs from 2020–2025.',
      found: [[1, 20]],
      fixed: 'The term runs from 2020 to 2025.',
    },
    {
      language: 'en',
      text: '1. Between 10-15 delegations spoke.',
      found: [[1, 12]],
      fixed: '1. Between 10 and 15 delegations spoke.',
    },
    {
      language: 'fr',
      text: 'Entre 2020-2025, entre 10–15 personnes.',
      found: [
        [1, 7],
        [1, 24],
      ],
      fixed: 'Entre 2020 et 2025, entre 10 et 15 personnes.',
    },
    { language: 'es', text: 'Entre 2020-2025.', found: [[1, 7]], fixed: 'Entre 2020 y 2025.' },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'The years 2020–2025, from 2020 to 2025, between the 2020–2025 plans; ages from 5–9 to 10–14; from 1–3 March to 5 May; from 2020–2021 levels to 2025 levels.',
    },
    { language: 'en', text: 'The study “From 2020–2025”.' },
    { language: 'fr', text: 'Entre 2020 et 2025, le plan 2020-2025.' },
  ],
  find: findRanges,
}
