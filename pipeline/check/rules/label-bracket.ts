/** Letters of paragraphs that are cited: “paragraph 9 (b)” in English, « paragraphe 9 b) » in French, Spanish and Russian. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { isInBrackets } from '../brackets-around.ts'
import { findForms } from '../find-forms.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

const letter = '(?:[a-z]|[ivx]{1,5})'
/** Behind a figure the space may be missing: « paragraphe 9(b) ». */
const number = '(?:[ \\u00A0]\\d{1,3}[ \\u00A0]?|[ \\u00A0])'

/** A word for what is cited, and its letter in the form of another language. */
const cited: Readonly<Record<LanguageCode, RegExp>> = {
  en: new RegExp(
    `(?<=(?<!\\p{L})(?:(?:sub)?paragraphs?|paras?\\.?|items?|articles?|sections?|rules?)${number})(?<![(\\d])${letter}\\)(?![\\p{L}\\p{N}])`,
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
  ar: new RegExp(
    `(?<=(?<!\\p{L})(?:[وف]?(?:ال|ب|لل|بال)?(?:فقرة|بند|مادة)(?: الفرعية)?)${number})(?:\\(?[a-j]|[أبجدهوزحطي])\\)`,
    'gu',
  ),
  zh: /(?<=第\d{1,3}[段条]|分段|项目\d{1,3})(?<!\()[a-z]\)/gu,
}

const arabicLetters = 'أبجدهوزحطي'

const latin = new Map([...'аесо'].map((sign, index) => [sign, 'aeco'[index] ?? sign]))

/** What is meant by a letter, in brackets or not; absent where it is right after all. */
type Meant = (label: string, isWithin: boolean) => string | undefined

const inOwnForm: Readonly<Record<LanguageCode, Meant>> = {
  en: (label, isWithin) => (isWithin ? undefined : `(${label}`),
  zh: (label) => `(${label}`,
  fr: withoutOpening,
  es: withoutOpening,
  ru: (label) => withoutOpening(label).replace(/[а-я]/u, (sign) => latin.get(sign) ?? sign),
  ar: (label) => {
    const typed = label.replace(/[()]/g, '')
    const letter = arabicLetters.includes(typed) ? typed : arabicLetters['abcdefghij'.indexOf(typed)]
    return letter === undefined ? undefined : `(${letter === 'ه' ? 'هـ' : letter})`
  },
}

function withoutOpening(label: string): string {
  return label.replace('(', '')
}

/** A bracket that a label may close is looked for in its paragraph. */
const reach = 1000

function findLabels(text: CheckedText): readonly RuleFinding[] {
  const { language } = text.document.facts
  return findForms(text, {
    found: cited[language],
    // “(See item i)”: its bracket closes another one.
    meant: ({ 0: typed, index, input }) => {
      const label = inOwnForm[language](typed, isInBrackets(input, index, reach))
      return label !== undefined && /\d/.test(input[index - 1] ?? '') ? ` ${label}` : label
    },
    // «а) и б)»: of letters that go on, only the first looks like a Latin one.
    isCertain: ({ 0: typed, index, input }) =>
      !/^[а-я]/u.test(typed) || !/^(?:,| и| или| –)[^.;]{0,20}?[а-я]\)/u.test(input.slice(index + typed.length)),
  })
}

export const labelBracket: Rule = {
  severity: 'warning',
  source:
    'official texts: (a) in English, a) in French, Spanish and Russian, with Latin letters; Cyrillic ones in 24 of 1,091 Russian texts',
  why: 'Letters of paragraphs have two brackets in English, Arabic and Chinese and one in French, Spanish and Russian; those of Arabic alone are not Latin.',
  text: (found) => `The letter “${found}” has the form of another language.`,
  hint: (_found, meant) => `Write “${meant}”.`,
  examples: [
    { language: 'fr', text: 'Voir le paragraphe 3(b).', found: [[1, 21]], fixed: 'Voir le paragraphe 3 b).' },
    { language: 'ru', text: 'См. пункты а) и б).', found: [[1, 12]] },
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
    {
      language: 'ar',
      text: 'انظر الفقرة 9 (b) والفقرة الفرعية (e).',
      found: [
        [1, 15],
        [1, 35],
      ],
      fixed: 'انظر الفقرة 9 (ب) والفقرة الفرعية (هـ).',
    },
    {
      language: 'ar',
      text: 'انظر الفقرة 9 أ) أعلاه.',
      found: [[1, 15]],
      fixed: 'انظر الفقرة 9 (أ) أعلاه.',
    },
    {
      language: 'zh',
      text: '见第9段b)和分段c)。',
      found: [
        [1, 5],
        [1, 10],
      ],
      fixed: '见第9段(b)和分段(c)。',
    },
  ],
  counterExamples: [
    { language: 'ar', text: 'انظر الفقرة 9 (ب)، و (a) وحدها.' },
    { language: 'zh', text: '见第9段(b)和选项c)。' },
    { language: 'en', text: 'See paragraph 9 (b) above, paragraph 9(c), (see item i) and paragraphs (a) and (b).' },
    { language: 'fr', text: 'Voir le paragraphe 9 b); il ou elle est élu(e), point (voir a).' },
    { language: 'es', text: 'Véase el párrafo 9 b) y el (la) representante.' },
    { language: 'ru', text: 'См. пункт 9 b) и подпункт i).' },
  ],
  find: findLabels,
}
