/** “Resolution 79/100”, not “resolution A/RES/79/100”. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findForms } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** Words before a symbol that say already what it is of. */
const words: Partial<Readonly<Record<LanguageCode, string>>> = {
  en: 'resolutions?',
  fr: 'résolutions?',
  es: 'resoluci(?:ón|ones)',
  ru: 'резолюци(?:я|и|ю|ей|ях|ям|ями)',
  ar: '(?:ال|ب|ل)?قرار(?:ها|ه|ات)?',
}

const symbolOf = perLanguage((language): RegExp | undefined => {
  const named = words[language]
  if (named === undefined) return undefined
  return new RegExp(
    `(?<=(?<!\\p{L})(?:${named})[ \\u00A0])(?:[AE]/(?:HRC/)?RES/(?:S-)?\\d{1,4}/\\d{1,3}|S/RES/\\d{3,4}[ \\u00A0]?\\((?:19|20)\\d\\d\\))(?![\\p{L}\\p{N}/.])`,
    'giu',
  )
})

function findSymbols(text: CheckedText): readonly RuleFinding[] {
  const found = symbolOf(text.language.code)
  if (found === undefined) return []
  return findForms(text, {
    found,
    meant: ([symbol]) => symbol.replace(/^.*RES\//, '').replace(/(?<=\d)[ \u00A0]?\(/, ' ('),
    hasSymbols: true,
  })
}

export const resolutionSymbol: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, resolutions and decisions: how they are cited',
  languages: ['en', 'fr', 'es', 'ru', 'ar'],
  why: 'A resolution is cited in text by its number: “resolution 79/100”. The symbol says once more what the word before it says, and is not what a reader looks for.',
  text: (found) => `The resolution is cited by its symbol, “${found}”.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'In resolution A/RES/79/100 the Assembly and in resolution S/RES/2735(2024) the Council',
      found: [
        [1, 15],
        [1, 59],
      ],
      fixed: 'In resolution 79/100 the Assembly and in resolution 2735 (2024) the Council',
    },
    {
      language: 'fr',
      text: 'La résolution A/HRC/RES/52/1 du Conseil.',
      found: [[1, 15]],
      fixed: 'La résolution 52/1 du Conseil.',
    },
    {
      language: 'es',
      text: 'La resolución A/RES/79/100 de la Asamblea',
      found: [[1, 15]],
      fixed: 'La resolución 79/100 de la Asamblea',
    },
    {
      language: 'ru',
      text: 'В резолюции A/RES/79/100 Ассамблея',
      found: [[1, 13]],
      fixed: 'В резолюции 79/100 Ассамблея',
    },
    { language: 'ar', text: 'في القرار A/RES/79/100 المؤرخ', found: [[1, 11]], fixed: 'في القرار 79/100 المؤرخ' },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'In resolution 79/100 (A/RES/79/100), draft resolution A/80/L.1 and resolution A/RES/79/100/Add.1.',
    },
  ],
  find: findSymbols,
}
