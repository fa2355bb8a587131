/** “35 per cent”, “35 в процентах” and « في المائة » in running text: the sign is for tables. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { perLanguage } from '../../text/per-language.ts'
import { isInBrackets, shortBracket } from '../brackets-around.ts'
import { englishNumbers } from '../english-numbers.ts'
import { findForms, type Form } from '../find-forms.ts'
import { isRunningText } from '../own-words.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** Behind an Arabic word of one letter, too: «و15 %». */
const percentSign =
  /(?<![\d.,/–-]|\p{L}(?<!(?<![\p{L}\p{M}])[وفبلك]))(\d[\d.,\u00A0]*)(?:[ \u00A0]?[%٪](?=[-–]\d))?((?:[-–]\d[\d.,]*)?)[ \u00A0]?[%٪](?![\p{L}\p{N}]|[-‑–])/gu

/** “21 процент”, “22 процента”, “25 процентов”, “2,5 процента”. */
function inRussian(figure: string): string {
  if (/[.,]/.test(figure)) return 'процента'
  if (/(?:^|[^1])1$/.test(figure)) return 'процент'
  return /(?:^|[^1])[234]$/.test(figure) ? 'процента' : 'процентов'
}

const words: Partial<Readonly<Record<LanguageCode, (figure: string) => string>>> = {
  en: (figure) => `${figure} per cent`,
  ru: (figure) => `${figure} ${inRussian(figure)}`,
  ar: (figure) => `${figure} في المائة`,
}

/** The sign in running text; in brackets it saves room, as in a table. */
function findSigns(text: CheckedText): readonly RuleFinding[] {
  const inWords = words[text.document.facts.language]
  if (inWords === undefined) return []
  return findForms(text, {
    found: percentSign,
    meant: ({ 1: figure = '', 2: last = '', index, input }) =>
      isInBrackets(input, index, shortBracket) ? undefined : inWords(figure + last),
    isLookedAt: isRunningText,
    // A Russian word has cases, and an adjective is made of “35%” as it stands.
    isCertain: () => text.document.facts.language !== 'ru',
  })
}

/** «بنسبة %15»: the sign is typed first, where it stands behind the figure in print. */
const signBefore = /(?<![\p{L}\p{N}%٪])[%٪](\d+(?:[.,]\d+)?)(?![\p{L}\p{N}%٪]|[.,]\d)/gu

function findSignsBefore(text: CheckedText): readonly RuleFinding[] {
  if (text.document.facts.language !== 'ar') return []
  return findForms(text, {
    found: signBefore,
    meant: ({ 1: figure = '', index, input }) =>
      isInBrackets(input, index, shortBracket) ? undefined : `${figure} في المائة`,
    isLookedAt: isRunningText,
  })
}

interface Misspelt {
  /** Without the full stop that shortens it, which `stop` is. */
  readonly found: string
  readonly stop?: string
  readonly meant: string
}

/** “Percent” as one word, and other short forms; « p. 100 » is a page where nothing is counted. */
const misspelt: Partial<Readonly<Record<LanguageCode, Misspelt>>> = {
  en: { found: 'per-?cent|pct|p\\.c', stop: '\\.', meant: 'per cent' },
  fr: {
    found: 'pourcents?|pour-cent|pct|p\\.[ \\u00A0]?100(?=[ \\u00A0]d(?:e|es|u|’))',
    stop: '(?<=pct)\\.',
    meant: 'pour cent',
  },
  ru: { found: 'проц(?=\\.)', stop: '\\.', meant: 'процентов' },
  ar: { found: 'بالمائة|بالمئة|في المئة', meant: 'في المائة' },
}

const numberWords = `(?:${englishNumbers}|hundred)`

const formsOf = perLanguage((language): Pick<Form, 'found' | 'meant' | 'isCertain'> | undefined => {
  const form = misspelt[language]
  if (form === undefined) return undefined
  const { found, stop = '(?!)', meant } = form
  return {
    found: new RegExp(
      `(?<=(?:\\d|(?<!\\p{L})${numberWords})[ \\u00A0])(?:${found})(?<stop>${stop})?(?![\\p{L}\\p{M}\\p{N}])`,
      'gu',
    ),
    meant: (match) => (endsSentence(match) ? `${meant}.` : meant),
    isCertain: ({ 0: typed, groups = {} }) => language !== 'ru' && groups.stop === undefined && !/\d/.test(typed),
  }
})

/** The full stop of a short form ends a sentence, too. */
function endsSentence({ 0: typed, index, input, groups = {} }: RegExpExecArray): boolean {
  return groups.stop !== undefined && /^[”»)]*(?:$|\s+[«“]?\p{Lu})/u.test(input.slice(index + typed.length))
}

function findMisspelt(text: CheckedText): readonly RuleFinding[] {
  const form = formsOf(text.language.code)
  return form === undefined ? [] : findForms(text, form)
}

export const percentInWords: Rule = {
  severity: 'warning',
  source: 'Editorial Manual, numbers: percentages',
  languages: ['en', 'fr', 'ru', 'ar'],
  why: 'In running text the United Nations writes percentages in words – “35 per cent” –; the sign is for tables, figures and notes.',
  text: (found) => `“${found}” is not how a percentage is written in a sentence.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'en',
      text: 'Some 35 percent of them agreed.',
      found: [[1, 9]],
      fixed: 'Some 35 per cent of them agreed.',
    },
    {
      language: 'en',
      text: 'Women held 35% of the posts, and men 65 %.',
      found: [
        [1, 12],
        [1, 38],
      ],
      fixed: 'Women held 35 per cent of the posts, and men 65 per cent.',
    },
    {
      language: 'en',
      text: '1. An increase of 2.5% was noted.',
      found: [[1, 19]],
      fixed: '1. An increase of 2.5 per cent was noted.',
    },
    {
      language: 'fr',
      text: 'Environ 7 pourcent des postes et 12 pct des crédits.',
      found: [
        [1, 11],
        [1, 37],
      ],
      fixed: 'Environ 7 pour cent des postes et 12 pour cent des crédits.',
    },
    {
      language: 'en',
      text: 'Some 7 pct of them, and twenty-five percent of us.',
      found: [
        [1, 8],
        [1, 37],
      ],
      fixed: 'Some 7 per cent of them, and twenty-five per cent of us.',
    },
    {
      language: 'en',
      text: 'Some 5%–10% of them, or 5-10 %.',
      found: [
        [1, 6],
        [1, 25],
      ],
      fixed: 'Some 5–10 per cent of them, or 5-10 per cent.',
    },
    // The last full stop may be that of the sentence.
    {
      language: 'en',
      text: 'Some rose by 7 pct. Others by 8 p.c. a year.',
      found: [
        [1, 16],
        [1, 33],
      ],
    },
    { language: 'fr', text: 'Environ 7 p. 100 des postes.', found: [[1, 11]] },
    { language: 'ru', text: 'Рост составил 7 проц. в год.', found: [[1, 17]] },
    { language: 'ar', text: 'بلغت النسبة 7 بالمئة.', found: [[1, 15]], fixed: 'بلغت النسبة 7 في المائة.' },
    {
      language: 'ru',
      text: 'Рост составил 22%, а в 2024 году — 2,5 %.',
      found: [
        [1, 15],
        [1, 36],
      ],
    },
    {
      language: 'ar',
      text: 'بلغت النسبة 15% من المجموع.',
      found: [[1, 13]],
      fixed: 'بلغت النسبة 15 في المائة من المجموع.',
    },
    {
      language: 'ar',
      text: 'بلغت النسبة 15 في المائة و20 % بزيادة %5.',
      found: [
        [1, 27],
        [1, 39],
      ],
      fixed: 'بلغت النسبة 15 في المائة و20 في المائة بزيادة 5 في المائة.',
    },
  ],
  counterExamples: [
    { language: 'fr', text: 'Environ 7 pour cent des postes, 12 % en 2020, et le pourcentage.' },
    { language: 'fr', text: 'Voir *Recueil 2004* p. 100 et A/79/15 p. 100, le vol. 12 p. 1005 et la note 3 p. 100.' },
    { language: 'ar', text: 'بلغت النسبة 7 في المائة.' },
    {
      language: 'en',
      text: 'Some 35 per cent of them (12% more than in 2023); the percentage, the percentile and a 50%-owned firm.',
    },
    { language: 'en', text: 'Table 1\n\n| Posts | Share |\n| --- | --- |\n| Women | 35% |' },
    { language: 'en', text: 'The report “More than 50% of them”.[^1]\n\n[^1]: Some 40%.' },
  ],
  find: (text) => [...findSigns(text), ...findSignsBefore(text), ...findMisspelt(text)],
}
