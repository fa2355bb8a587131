/** “Resolution 79/100” in the middle of a sentence: the word is written small. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { opaque } from '../../prepare/untouchable.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findMatch } from '../find-in-lines.ts'
import { isRunningText, ownWordsOf } from '../own-words.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** Resolutions and decisions, with their capital letter. */
const words: Partial<Readonly<Record<LanguageCode, string>>> = {
  en: 'Resolutions?|Decisions?',
  fr: 'Résolutions?|Décisions?',
  es: 'Resoluci(?:ón|ones)|Decisi(?:ón|ones)',
  ru: 'Резолюци(?:я|и|ю|ей|ях|ям|ями|й)|Решени(?:е|я|ю|ем|и|й|ям|ях|ями)',
}

/** “Resolution 1325 Trust Fund” is a name. */
const number =
  '(?:(?:S-|ES-)?\\d{1,3}/(?:L\\.)?\\d{1,3}|\\d{1,4}[ \\u00A0]?\\((?:[SE]{0,2}-?[IVXL]{1,6}|(?:19|20)\\d\\d)\\))(?!\\d|[ \\u00A0](?:\\p{Lu}\\p{Ll}+[ \\u00A0])?(?:Fund|Network|Programme))'

const patternOf = perLanguage((language): RegExp | undefined => {
  const named = words[language]
  return named === undefined
    ? undefined
    : new RegExp(`(?<=[\\p{L}\\p{N}][,;]?[ \\u00A0])(?:${named})(?=[ \\u00A0](?:[AES]/(?:HRC/)?RES/|${number}))`, 'gu')
})

/** Looked for in words with their symbols, and told where they are not what others said. */
function findCapitals({ lines, language, ask }: CheckedText): readonly RuleFinding[] {
  const found = patternOf(language.code)
  if (found === undefined) return []
  return lines.filter(isRunningText).flatMap((line) =>
    ask(`capitals ${found.source}`, line.words, () => [...line.words.matchAll(found)])
      .filter(({ index }) => ownWordsOf(line)[index] !== opaque)
      .map((match) => {
        const [typed] = match
        const meant = typed.slice(0, 1).toLowerCase() + typed.slice(1)
        return findMatch({ line, match }, [typed, meant], meant)
      }),
  )
}

export const resolutionCase: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, capitalization; none in 67 citations behind the name of an organ in 56 official texts',
  languages: ['en', 'fr', 'es', 'ru'],
  why: 'A resolution or a decision is cited in small letters, “General Assembly resolution 79/100”; with a capital it stands at the head of its own text alone.',
  text: (found) => `“${found}” is written small within a sentence.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'By General Assembly Resolution 79/100, and under Resolutions 2735 (2024) and 2736 (2024).',
      found: [
        [1, 21],
        [1, 50],
      ],
      fixed: 'By General Assembly resolution 79/100, and under resolutions 2735 (2024) and 2736 (2024).',
    },
    {
      language: 'en',
      text: 'Its Decision 78/550 was cited.',
      found: [[1, 5]],
      fixed: 'Its decision 78/550 was cited.',
    },
    {
      language: 'fr',
      text: 'En vertu de la Résolution 2735 (2024) du Conseil.',
      found: [[1, 16]],
      fixed: 'En vertu de la résolution 2735 (2024) du Conseil.',
    },
    {
      language: 'es',
      text: 'En su Resolución 79/100 y su Decisión 78/550.',
      found: [
        [1, 7],
        [1, 30],
      ],
      fixed: 'En su resolución 79/100 y su decisión 78/550.',
    },
    { language: 'ru', text: 'В Резолюции 79/100 Ассамблеи.', found: [[1, 3]], fixed: 'В резолюции 79/100 Ассамблеи.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Resolution 79/100 was adopted. Decision 78/550 was not; the Resolution was.' },
    { language: 'en', text: '## Follow-up to Resolution 79/100\n\nThe report “On Resolution 79/100” was read.' },
    { language: 'fr', text: 'Résolution 79/100 : elle a été adoptée ; la Résolution finale.' },
  ],
  find: findCapitals,
}
