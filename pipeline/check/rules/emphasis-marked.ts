/** Bold words, capitals and italics that stress a word of a sentence. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { Inline } from '../../document.ts'
import type { CheckedLine } from '../checked-line.ts'
import { isRunningText } from '../own-words.ts'
import type { CheckedText, Rule, RuleFinding } from '../rule.ts'

/** Words that are stressed by an author, and are neither titles nor words of another language. */
const stressed: Readonly<Partial<Record<LanguageCode, string>>> = {
  en: 'not|never|no|must|shall|all|any|only|every|each|very|always|immediately',
  es: 'no|nunca|jamás|debe|deben|deberá|deberán|todos?|todas?|solo|sólo|siempre|inmediatamente',
  fr: 'ne|pas|jamais|doit|doivent|tous|toutes?|seulement|toujours|immédiatement|uniquement',
  ru: 'не|никогда|должн[аоы]|должен|все|только|всегда|немедленно',
}

const most = 60

interface Stressed {
  readonly at: number
  readonly words: string
}

/** Runs of a line that stand in the middle of a sentence with a mark of their own. */
function findStressed({ inlines, words }: CheckedLine, code: LanguageCode): readonly Stressed[] {
  const own = stressed[code]
  const isWord = own === undefined ? undefined : new RegExp(`^(?:${own})(?: (?:${own}))?$`, 'iu')
  let at = 0
  return inlines.flatMap((inline, index): readonly Stressed[] => {
    const start = at
    at += inline.type === 'text' && words.startsWith(inline.value, start) ? inline.value.length : 1
    if (index === 0 || inline.type !== 'text' || !isAmongPlain(inlines, index)) return []
    const value = inline.value.trim()
    const isSmall = /^\p{Ll}|^[\p{Lo}]/u.test(value) && value.length <= most && !/[.:;؛。；]$/u.test(value)
    const isBold = inline.marks.includes('bold') || inline.marks.includes('underlined')
    const isStressed = isBold ? isSmall : inline.marks.includes('italic') && isWord?.test(value) === true
    return isStressed ? [{ at: start + inline.value.indexOf(value), words: value }] : []
  })
}

/** Words without marks stand before it. */
function isAmongPlain(inlines: readonly Inline[], index: number): boolean {
  const before = inlines[index - 1]
  return before?.type === 'text' && before.marks.length === 0 && /[\p{L}\p{N},][ \u00A0]?$/u.test(before.value)
}

/** “They must NOT go”. */
function findCapitals({ words }: CheckedLine, code: LanguageCode): readonly Stressed[] {
  const own = stressed[code]
  if (own === undefined) return []
  const pattern = new RegExp(`(?<=\\p{Ll}[ \\u00A0])(?:${own.toUpperCase()})(?=[ \\u00A0]\\p{Ll})`, 'gu')
  return [...words.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    found.length > 1 ? [{ at: index, words: found }] : [],
  )
}

function findEmphasis({ lines, language, document }: CheckedText): readonly RuleFinding[] {
  // What is changed is shown by its looks there.
  if (document.facts.kind === 'corrigendum' || document.facts.kind === 'amendment') return []
  return lines.filter(isRunningText).flatMap((line) =>
    [...findStressed(line, language.code), ...findCapitals(line, language.code)].map(({ at, words }) => {
      const range = line.rangeOf(at, at + words.length)
      return { at: range.start, end: range.end, details: [words] }
    }),
  )
}

export const emphasisMarked: Rule = {
  severity: 'information',
  source: 'Instructions for drafters: neither bold nor italics for emphasis; recommendations are in bold',
  why: 'Bold is for headings and recommendations, italics for titles and words of other languages; words that are stressed by their looks lose it in translation.',
  text: (found) => `“${found}” is stressed by its looks.`,
  hint: 'Write it as the words around it.',
  examples: [
    {
      language: 'en',
      text: 'The Committee must **not** decide, and should NOT vote in *any* case.',
      found: [
        [1, 22],
        [1, 47],
        [1, 60],
      ],
    },
    {
      language: 'fr',
      text: 'Le Comité **ne doit pas** décider, et TOUS les États *doivent* le savoir.',
      found: [
        [1, 13],
        [1, 39],
        [1, 55],
      ],
    },
    {
      language: 'es',
      text: 'El Comité **no debe** decidir, y TODOS lo saben.',
      found: [
        [1, 13],
        [1, 34],
      ],
    },
    { language: 'ru', text: 'Комитет **не должен** решать.', found: [[1, 11]] },
    { language: 'ar', text: 'على اللجنة **ألا تقرر** ذلك.', found: [[1, 14]] },
    { language: 'zh', text: '委员会**不应**作出决定。', found: [[1, 6]] },
  ],
  counterExamples: [
    {
      language: 'en',
      text: '**The Committee recommends that it go on.** It did so *inter alia* in *Not Only Words*, with **Ms. Doe** and NATO.',
    },
    { language: 'en', text: '**Costs.** The costs are not large.\n\n> They must **not** go.' },
    { language: 'fr', text: '**Le Comité recommande de continuer.** Il l’a fait *mutatis mutandis*.' },
  ],
  find: findEmphasis,
}
