/** “Mr. Smith”, « M. Dupont », «Sr. García»: titles of persons before their names. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findForms, type Form } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const titles: Partial<Readonly<Record<LanguageCode, ReadonlyMap<string, string>>>> = {
  en: new Map([
    ['Mr', 'Mr.'],
    ['Ms', 'Ms.'],
    ['Mrs', 'Mrs.'],
    ['Messrs', 'Messrs.'],
    ['Dr', 'Dr.'],
  ]),
  fr: new Map([
    ['Mr', 'M.'],
    ['Mr.', 'M.'],
    ['Mme.', 'Mme'],
    ['Mlle.', 'Mlle'],
    ['Mmes.', 'Mmes'],
  ]),
  es: new Map([
    ['Sr', 'Sr.'],
    ['Sra', 'Sra.'],
    ['sr.', 'Sr.'],
    ['sra.', 'Sra.'],
    ['Dr', 'Dr.'],
    ['Dra', 'Dra.'],
  ]),
}

/** “Mr Men” are a name. */
const formOf = perLanguage((language): Form | undefined => {
  const own = titles[language]
  if (own === undefined) return undefined
  const alternatives = [...own.keys()].map((title) => title.replace('.', '\\.')).join('|')
  return {
    found: new RegExp(`(?<![\\p{L}\\p{N}.])(?:${alternatives})(?=[ \\u00A0](?!Men(?!\\p{L}))\\p{Lu}[\\p{Ll}.’])`, 'gu'),
    meant: ([typed]) => own.get(typed),
  }
})

function findTitles(text: CheckedText): readonly RuleFinding[] {
  const form = formOf(text.language.code)
  return form === undefined ? [] : findForms(text, form)
}

export const titleStop: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, abbreviations; titles of persons as official texts have them',
  languages: ['en', 'fr', 'es'],
  why: 'Titles have a full stop in English and Spanish; in French “M.” has one, and “Mme”, which ends with the last letter of its word, has none.',
  text: (found) => `“${found}” is not how the title is shortened.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'Mr Smith and Ms Jones met Dr Lee.',
      found: [
        [1, 1],
        [1, 14],
        [1, 27],
      ],
      fixed: 'Mr. Smith and Ms. Jones met Dr. Lee.',
    },
    {
      language: 'fr',
      text: 'Mr. Dupont et Mme. Durand.',
      found: [
        [1, 1],
        [1, 15],
      ],
      fixed: 'M. Dupont et Mme Durand.',
    },
    {
      language: 'es',
      text: 'La Sra López y el sr. García.',
      found: [
        [1, 4],
        [1, 19],
      ],
      fixed: 'La Sra. López y el Sr. García.',
    },
  ],
  counterExamples: [
    { language: 'en', text: 'Mr. Smith, Ms. Jones MR Holdings and the Mr Men; “Mr Smith”.' },
    { language: 'fr', text: 'M. Dupont et Mme Durand.' },
    { language: 'es', text: 'La Sra. López y el Sr. García.' },
  ],
  find: findTitles,
}
