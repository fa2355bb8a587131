/** Labels within a paragraph: “a)”, not «а)» with a Cyrillic letter, in Russian; “㈠”, not “(一)”, in Chinese. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { findForms, type Form } from '../find-forms.ts'
import { isRunningText, ownWordsOf } from '../own-words.ts'
import type { CheckedLine } from '../checked-line.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const cyrillic = 'абвгдежзик'
const numerals = '一二三四五六七八九十'

interface Labels extends Pick<Form, 'found' | 'meant'> {
  /** Two of a series, so that they are labels. */
  readonly series: RegExp
}

const forms: Readonly<Partial<Record<LanguageCode, Labels>>> = {
  ru: {
    series: /(?<=^|[:;] ?)а\) [^\n]{1,800}?[;,] (?:и |или )?б\) /u,
    found: new RegExp(`(?<=^|[:;,] (?:и |или )?)[${cyrillic}]\\)(?= )`, 'gu'),
    meant: ([typed]) => `${'abcdefghij'[cyrillic.indexOf(typed.slice(0, 1))]})`,
  },
  zh: {
    series: /[(（]一[)）][^\n]{1,800}?[(（]二[)）]/u,
    found: new RegExp(`(?<=^|[：；，。]|以及|[和及或])[(（][${numerals}][)）]`, 'gu'),
    meant: ([typed]) => String.fromCharCode('㈠'.charCodeAt(0) + numerals.indexOf(typed.slice(1, 2))),
  },
}

function findLabels(text: CheckedText): readonly RuleFinding[] {
  const form = forms[text.language.code]
  if (form === undefined) return []
  const { found, meant, series } = form
  const isLookedAt = (line: CheckedLine): boolean => isRunningText(line) && series.test(ownWordsOf(line))
  return findForms(text, { found, meant, isLookedAt, isCertain: () => false })
}

export const labelLetter: Rule = {
  severity: 'information',
  source: 'labels of official texts: Latin letters in Russian, but for 24 of 1,091; “㈠” in Chinese below “(a)”',
  languages: ['ru', 'zh'],
  why: 'A label that looks like that of other languages and is another sign is not found, and is cited in a second way.',
  text: (typed) => `The label “${typed}” is not written with the signs that labels have.`,
  hint: (_typed, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'ru',
      text: 'Комитет постановил: а) собраться; б) обсудить доклад; и в) закрыть сессию.',
      found: [
        [1, 21],
        [1, 35],
        [1, 57],
      ],
    },
    {
      language: 'zh',
      text: '委员会决定：（一）开会；（二）讨论报告；以及（三）休会。',
      found: [
        [1, 7],
        [1, 13],
        [1, 23],
      ],
    },
  ],
  counterExamples: [
    { language: 'ru', text: 'Комитет постановил: a) собраться; b) разойтись; вариант (а) и буква «а) б)».' },
    { language: 'zh', text: '委员会决定：㈠ 开会；㈡ 休会；星期(一)和《规则》(二)。' },
  ],
  find: findLabels,
}
