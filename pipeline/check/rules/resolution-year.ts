/** Resolutions of the Security Council are cited with their year: “resolution 2735 (2024)”. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { findForms } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const number = '(?<!\\d)(?:[1-9]\\d{2}|[12]\\d{3})'
const open = '(?![\\d/]|[ \\u00A0]?\\(|[.,]\\d|[ \\u00A0][A-F](?![\\p{L}]))'

/** What stands around the number; in a list the year behind the last one does not serve for all. */
const cited: Readonly<Record<LanguageCode, string>> = {
  en: `(?<=Security Council resolutions?[ \\u00A0])${number}${open}(?!,? (?:and|or) \\d|, \\d)`,
  fr: `(?<=résolutions?[ \\u00A0])${number}(?=[ \\u00A0]du Conseil de sécurité)`,
  es: `(?<=resolución[ \\u00A0])${number}(?=[ \\u00A0]del Consejo de Seguridad)`,
  ru: `(?<=резолюци(?:я|и|ю|ей)[ \\u00A0])${number}(?=[ \\u00A0]Совета Безопасности)`,
  ar: `(?<=(?:قرار مجلس الأمن|قراري مجلس الأمن)[ \\u00A0])${number}${open}`,
  zh: `(?<=(?:安全理事会|安理会)第)${number}(?=号决议)`,
}

function findNumbers(text: CheckedText): readonly RuleFinding[] {
  return findForms(text, {
    found: new RegExp(cited[text.document.facts.language], 'gu'),
    meant: ([found]) => `${found} (…)`,
    isCertain: () => false,
  })
}

export const resolutionYear: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, resolutions and decisions: how they are cited',
  why: 'Resolutions of the Security Council are cited with their year, by which they are found and linked.',
  text: (found) => `Resolution ${found} of the Security Council is cited without its year.`,
  hint: (found) => `Write the year behind the number: “${found} (2024)”.`,
  examples: [
    { language: 'en', text: 'In Security Council resolution 2735 the Council welcomed it.', found: [[1, 32]] },
    { language: 'fr', text: 'La résolution 2735 du Conseil de sécurité.', found: [[1, 15]] },
    { language: 'es', text: 'La resolución 2735 del Consejo de Seguridad.', found: [[1, 15]] },
    { language: 'ru', text: 'В резолюции 2735 Совета Безопасности говорится.', found: [[1, 13]] },
    { language: 'ar', text: 'قرار مجلس الأمن 2735 بشأن ذلك', found: [[1, 17]] },
    { language: 'zh', text: '安全理事会第2735号决议', found: [[1, 7]] },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'Security Council resolution 2735 (2024), Security Council resolutions 2712 (2023) and 2720 (2023).',
    },
    {
      language: 'en',
      text: 'General Assembly resolution 79/100, and the report “Security Council resolution 1325 at 25”.',
    },
    { language: 'fr', text: 'La résolution 2735 (2024) du Conseil de sécurité et la résolution 79/100.' },
    { language: 'zh', text: '安全理事会第2735(2024)号决议' },
  ],
  find: findNumbers,
}
