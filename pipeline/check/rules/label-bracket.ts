/** Letters of paragraphs that are cited: “paragraph 9 (b)” in English, « paragraphe 9 b) » in French, Spanish and Russian. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { findForms } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const letter = '(?:[a-z]|[ivx]{1,5})'
const number = '(?:[ \\u00A0]\\d{1,3})?[ \\u00A0]'

/** A word for what is cited, and its letter in the form of another language. */
const cited: Partial<Readonly<Record<LanguageCode, RegExp>>> = {
  en: new RegExp(
    `(?<=(?<!\\p{L})(?:(?:sub)?paragraphs?|paras?\\.|items?|articles?|sections?|rules?)${number})(?<![(])${letter}\\)(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  fr: new RegExp(
    `(?<=(?<!\\p{L})(?:(?:sous-)?alinéas?|paragraphes?|par\\.|points?|articles?|art\\.|sections?)${number})\\(${letter}\\)`,
    'giu',
  ),
  es: new RegExp(
    `(?<=(?<!\\p{L})(?:(?:sub)?apartados?|párrafos?|párr\\.|temas?|artículos?|art\\.|incisos?|secci(?:ón|ones))${number})\\(${letter}\\)`,
    'giu',
  ),
  ru: new RegExp(
    `(?<=(?<!\\p{L})(?:(?:под)?пункт\\p{L}{0,3}|п\\.|стать\\p{L}{1,2}|раздел\\p{L}{0,3})${number})(?:\\(${letter}\\)|[аесо]\\))`,
    'giu',
  ),
}

const latin = new Map([...'аесо'].map((sign, index) => [sign, 'aeco'[index] ?? sign]))

function inLatin(sign: string): string {
  return latin.get(sign) ?? sign
}

/** “(See item i)”: the bracket may close another one. */
function withOpening(label: string, before: string): string | undefined {
  return before.lastIndexOf('(') > before.lastIndexOf(')') ? undefined : `(${label}`
}

function findLabels(text: CheckedText): readonly RuleFinding[] {
  const { language } = text.document.facts
  const found = cited[language]
  if (found === undefined) return []
  return findForms(text, {
    found,
    meant: ({ 0: typed, index, input }) =>
      language === 'en' ? withOpening(typed, input.slice(0, index)) : typed.replace('(', '').replace(/[а-я]/u, inLatin),
  })
}

export const labelBracket: Rule = {
  severity: 'warning',
  source:
    'official texts: (a) in English, a) in French, Spanish and Russian, with Latin letters; Cyrillic ones in 24 of 1,091 Russian texts',
  languages: ['en', 'fr', 'es', 'ru'],
  why: 'Letters of paragraphs have two brackets in English and one in French, Spanish and Russian, whose letters are Latin, too.',
  text: (found) => `The letter “${found}” has the form of another language.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    { language: 'en', text: 'See paragraph 9 b) above.', found: [[1, 17]], fixed: 'See paragraph 9 (b) above.' },
    {
      language: 'fr',
      text: 'Voir l’alinéa (a) et le paragraphe 9 (ii).',
      found: [
        [1, 15],
        [1, 38],
      ],
      fixed: 'Voir l’alinéa a) et le paragraphe 9 ii).',
    },
    {
      language: 'es',
      text: 'Véase el párrafo 9 (b) y el apartado (c).',
      found: [
        [1, 20],
        [1, 38],
      ],
      fixed: 'Véase el párrafo 9 b) y el apartado c).',
    },
    {
      language: 'ru',
      text: 'См. пункт 9 (b) и подпункт а).',
      found: [
        [1, 13],
        [1, 28],
      ],
      fixed: 'См. пункт 9 b) и подпункт a).',
    },
  ],
  counterExamples: [
    { language: 'en', text: 'See paragraph 9 (b) above, (see item i) and paragraphs (a) and (b).' },
    { language: 'fr', text: 'Voir le paragraphe 9 b); il ou elle est élu(e), point (voir a).' },
    { language: 'es', text: 'Véase el párrafo 9 b) y el (la) representante.' },
    { language: 'ru', text: 'См. пункт 9 b) и подпункт i).' },
  ],
  find: findLabels,
}
