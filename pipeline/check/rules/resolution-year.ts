/** Resolutions of the Security Council are cited with their year: “resolution 2735 (2024)”. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findForms } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const number = '(?<!\\d)(?:[1-9]\\d{2}|[12]\\d{3})'
/** In a list the year behind the last one does not serve for all, and is looked for by nobody. */
const open =
  '(?![\\d/]|[ \\u00A0]?[(（]|[.,]\\d|[ \\u00A0][A-F](?![\\p{L}])|,? ?(?:and|or|et|ou|y|o|и|или|و)[ \\u00A0]?\\d|[,،、] ?\\d)'

/** What stands before the number. */
const before: Readonly<Record<LanguageCode, string>> = {
  en: '(?<!\\p{L})resolutions?[ \\u00A0]',
  fr: '(?<!\\p{L})résolutions?[ \\u00A0]',
  es: '(?<!\\p{L})resoluci(?:ón|ones)[ \\u00A0]',
  ru: '(?<!\\p{L})резолюци(?:я|и|ю|ей|ях)[ \\u00A0]',
  ar: '(?<!\\p{L})[وفب]?(?:القرار|قرار(?:ه|ها|ي)?)(?:[ \\u00A0](?:مجلس الأمن|رقم))?[ \\u00A0]',
  zh: '第',
}

/** The organ whose resolutions have a year behind their numbers. */
const council: Readonly<Record<LanguageCode, RegExp>> = {
  en: /Security Council/u,
  fr: /Conseil de sécurité/u,
  es: /Consejo de Seguridad/u,
  ru: /Совет\p{L}{0,3} Безопасности/u,
  ar: /مجلس الأمن/u,
  zh: /安全理事会|安理会/u,
}

const patternOf = perLanguage(
  (language) => new RegExp(`(?<=${before[language]})${number}${open}${language === 'zh' ? '(?=号决议)' : ''}`, 'giu'),
)

function findNumbers(text: CheckedText): readonly RuleFinding[] {
  const { language } = text.document.facts
  return findForms(text, {
    found: patternOf(language),
    meant: ([found]) => `${found} (…)`,
    isLookedAt: ({ isQuoted, words }) => !isQuoted && council[language].test(words),
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
    { language: 'en', text: 'In its resolution 1325, the Security Council asked for it.', found: [[1, 19]] },
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
    { language: 'fr', text: 'Les résolutions 2712 et 2720 (2023) du Conseil de sécurité.' },
    { language: 'ar', text: 'قرارا مجلس الأمن 2712 (2023) و 2720 (2023).' },
  ],
  find: findNumbers,
}
