/** The sign of a number: « no 12 » in French, whose letter is raised by itself, “No. 12”, “núm. 12”, “№ 12”. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { findForms, type Form } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const forms: Partial<Readonly<Record<LanguageCode, Pick<Form, 'found' | 'meant'>>>> = {
  fr: {
    found: /(?<![\p{L}\p{N}°.])(?:[nN](?:°|º|˚)s?|Nos?|[Nn]os?\.|№)(?=[ \u00A0]?\d)/gu,
    // It begins a note or a line with its capital.
    meant: ({ 0: typed, index }) =>
      withCapital(typed.includes('s') ? 'nos' : 'no', index === 0 && typed.startsWith('N')),
  },
  en: { found: /(?<![\p{L}\p{N}°.])(?:[nN](?:°|º|˚)|№)(?=[ \u00A0]?\d)/gu, meant: () => 'No.' },
  es: {
    found: /(?<![\p{L}\p{N}°.])(?:[nN]\.?(?:°|º|˚)s?|№)(?=[ \u00A0]?\d)/gu,
    meant: ({ 0: typed, index }) => withCapital(typed.includes('s') ? 'núms.' : 'núm.', index === 0),
  },
  ru: { found: /(?<![\p{L}\p{N}°.])[nN](?:°|º|˚)(?=[ \u00A0]?\d)/gu, meant: () => '№' },
}

function withCapital(sign: string, isFirst: boolean): string {
  return isFirst ? sign.slice(0, 1).toUpperCase() + sign.slice(1) : sign
}

/** Without a space behind it the build tells, too. */
function isCertain({ 0: typed, index, input }: RegExpExecArray): boolean {
  return /^[ \u00A0]/.test(input.slice(index + typed.length))
}

function findNumberSigns(text: CheckedText): readonly RuleFinding[] {
  const form = forms[text.document.facts.language]
  if (form === undefined) return []
  return findForms(text, { ...form, isCertain })
}

export const numberSign: Rule = {
  severity: 'warning',
  source:
    'official texts: “no” 1,677 times in French, its letter raised, and n° in 7 of 1,110; “No.” in English, “núm.” in Spanish, “№” in Russian',
  languages: ['fr', 'en', 'es', 'ru'],
  why: 'The sign of degrees is none of numbers, and each language has its own; the French “no” before a figure is printed with its letter raised.',
  text: (found) => `“${found}” is not the sign of a number.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    {
      language: 'fr',
      text: 'Supplément n° 13 et loi N° 2/1999.',
      found: [
        [1, 12],
        [1, 25],
      ],
      fixed: 'Supplément no 13 et loi no 2/1999.',
    },
    {
      language: 'fr',
      text: '1. Objectif nº 5 et règles n°s 3 et 4.',
      found: [
        [1, 13],
        [1, 28],
      ],
      fixed: '1. Objectif no 5 et règles nos 3 et 4.',
    },
    { language: 'fr', text: 'Le projet No. 7.', found: [[1, 11]], fixed: 'Le projet no 7.' },
    {
      language: 'en',
      text: 'Supplement N° 13 and law № 7.',
      found: [
        [1, 12],
        [1, 26],
      ],
      fixed: 'Supplement No. 13 and law No. 7.',
    },
    {
      language: 'es',
      text: 'Suplemento nº 13 y leyes n.ºs 3 y 4.',
      found: [
        [1, 12],
        [1, 26],
      ],
      fixed: 'Suplemento núm. 13 y leyes núms. 3 y 4.',
    },
    { language: 'ru', text: 'Дополнение N° 13.', found: [[1, 12]], fixed: 'Дополнение № 13.' },
  ],
  counterExamples: [
    { language: 'en', text: 'Supplement No. 13 and law no. 7; 45° N and 10 °C; § 5.' },
    { language: 'es', text: 'Suplemento núm. 13, el 1º y la 3ª; 45° N.' },
    { language: 'fr', text: 'Supplément no 13, règles nos 3 et 4, 45° N et 10 °C.' },
    { language: 'fr', text: 'No 13 : le texte. Le rapport « Law No. 7 » et *Loi n° 3*.' },
  ],
  find: findNumberSigns,
}
