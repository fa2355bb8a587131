/** Abbreviations that a text uses again and again, and spells out nowhere. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { usesIn } from '../abbreviations.ts'
import { findAt } from '../find-in-lines.ts'
import { isRunningText, ownWordsOf } from '../own-words.ts'
import { isReproduced } from '../reproduced.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** What stands less often is a name in passing. */
const fewest = 3

/** Known better than what they stand for. */
const known: Readonly<Partial<Record<LanguageCode, string>>> = {
  en: 'AIDS HIV DNA GDP NGO NGOs UNESCO UNICEF INTERPOL NATO ASEAN OPEC USA ISO URL PDF GMT UTC USD EUR',
  es: 'ONU ONG VIH SIDA ADN PIB UNESCO UNICEF INTERPOL OTAN ASEAN OPEP ISO URL PDF GMT UTC USD EUR',
  fr: 'ONU ONG VIH SIDA ADN PIB UNESCO UNICEF INTERPOL OTAN ASEAN OPEP ISO URL PDF GMT UTC USD EUR CFA',
  ru: 'ООН НПО ВИЧ СПИД ДНК ВВП ЮНЕСКО ЮНИСЕФ ИНТЕРПОЛ НАТО АСЕАН ОПЕК СССР США ИСО ISO URL PDF USD EUR',
}

/** Three letters and more, which are neither a Roman number nor two names with a hyphen. */
const short = /^(?![IVXLC]+$)\p{Lu}{3,9}$/u

function findUndefined(text: CheckedText): readonly RuleFinding[] {
  if (isReproduced(text)) return []
  const familiar = new Set(known[text.language.code]?.split(' '))
  const often = [...usesIn(text.lines)].flatMap(([abbreviation, all]) => {
    if (all.length < fewest || !short.test(abbreviation) || familiar.has(abbreviation)) return []
    const uses = all.filter(({ line, at }) => isRunningText(line) && ownWordsOf(line).startsWith(abbreviation, at))
    return uses.length < fewest ? [] : [[abbreviation, uses] as const]
  })
  if (often.length === 0) return []
  const [defined, small] = [bracketedWords(text), smallWords(text)]
  return often.flatMap(([abbreviation, uses]) => {
    const [first] = uses
    if (first === undefined || defined.has(abbreviation) || small.has(abbreviation.toLowerCase())) return []
    const range = { start: first.at, end: first.at + abbreviation.length }
    return [findAt(first.line, range, { details: [abbreviation, String(uses.length)] })]
  })
}

/** Words that stand in brackets somewhere, or before some, or are of a title. */
function bracketedWords({ lines, ask }: CheckedText): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ words, role }) => [
      ...ask('words in brackets', words, () => [...bracketedIn(words)]),
      ...(role === 'title' ? (words.match(/\p{Lu}{3,}/gu) ?? []) : []),
    ]),
  )
}

function bracketedIn(words: string): ReadonlySet<string> {
  return new Set([
    ...[...words.matchAll(/\(([^()]{1,300})\)/gu)].flatMap(([, within = '']) => within.match(/\p{Lu}{3,}/gu) ?? []),
    ...(words.match(/\p{Lu}{3,}(?=[ \u00A0][(–—])/gu) ?? []),
  ])
}

/** Words in small letters: “NOT” is one of them. */
function smallWords({ lines, ask }: CheckedText): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ words }) =>
      ask('small words', words, () => [...new Set(words.match(/(?<!\p{L})\p{Ll}{3,9}(?!\p{L})/gu))]),
    ),
  )
}

export const abbreviationUndefined: Rule = {
  severity: 'information',
  source: 'Editorial Manual, abbreviations and acronyms',
  languages: ['en', 'es', 'fr', 'ru'],
  why: 'An abbreviation is spelled out where it stands first: a reader of another field does not know it.',
  text: (abbreviation, count) => `“${abbreviation}” stands ${count} times in the text, and is spelled out nowhere.`,
  hint: (abbreviation) => `Spell it out where it stands first, with “(${abbreviation})” behind it.`,
  examples: [
    {
      language: 'en',
      text: 'The WXYZ met. It is known that WXYZ is large.\n\nThe Committee thanked WXYZ.',
      found: [[1, 5]],
    },
    { language: 'fr', text: 'Le BCDF et les FGHJ du BCDF.\n\nLe BCDF est parti.', found: [[1, 4]] },
    { language: 'es', text: 'El BCDF y los socios del BCDF.\n\nEl BCDF se fue.', found: [[1, 4]] },
    { language: 'ru', text: 'Доклад КЛМН и члены КЛМН.\n\nСовещание КЛМН закрыто.', found: [[1, 8]] },
  ],
  counterExamples: [
    {
      language: 'en',
      text: 'The West Xylophone Yearly Zone (WXYZ) met; WXYZ is large.\n\nThe Committee thanked WXYZ and WXYZ.',
    },
    {
      language: 'en',
      text: 'HIV and AIDS, UNICEF and UNICEF, HIV, AIDS, HIV and UNICEF; parts III, III and VIII, III.',
    },
    {
      language: 'en',
      text: 'WXYZ and WXYZ. The article “WXYZ and WXYZ”, *WXYZ*, A/WXYZ/1, NOT, NOT and NOT, which is not.',
    },
    { language: 'en', facts: 'kind: letter', text: 'The WXYZ, the WXYZ and the WXYZ.' },
    { language: 'ru', text: 'США и ООН, США и ООН, США и ООН.' },
  ],
  find: findUndefined,
}
