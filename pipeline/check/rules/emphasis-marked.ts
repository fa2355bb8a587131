/** Bold words, capitals and italics that stress a word of a sentence. */
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import type { Inline } from '../../document.ts'
import type { CheckedLine } from '../checked-line.ts'
import { perLanguage } from '../../text/per-language.ts'
import { findAt } from '../find-in-lines.ts'
import { isRunningText, ownWordsOf, withoutQuotations } from '../own-words.ts'
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

interface Patterns {
  /** All of a run. */
  readonly word: RegExp
  /** “They must NOT go”. */
  readonly capitals: RegExp
}

const patternsOf = perLanguage((language): Patterns | undefined => {
  const own = stressed[language]
  return own === undefined
    ? undefined
    : {
        word: new RegExp(`^(?:${own})(?: (?:${own}))?$`, 'iu'),
        capitals: new RegExp(`(?<=\\p{Ll}[ \\u00A0])(?:${own.toUpperCase()})(?=[ \\u00A0]\\p{Ll})`, 'gu'),
      }
})

/** Runs of a line that stand in the middle of a sentence with a mark of their own. */
function findStressed(line: CheckedLine, patterns: Patterns | undefined): readonly Stressed[] {
  const { inlines, words } = line
  // What others said they may have stressed.
  const own = withoutQuotations(words)
  let at = 0
  return inlines.flatMap((inline, index): readonly Stressed[] => {
    const start = at
    at += inline.type === 'text' && words.startsWith(inline.value, start) ? inline.value.length : 1
    if (index === 0 || inline.type !== 'text' || !isAmongPlain(inlines, index)) return []
    const value = inline.value.trim()
    const isSmall = /^\p{Ll}|^[\p{Lo}]/u.test(value) && value.length <= most && !/[.:;؛。；]$/u.test(value)
    const isBold = inline.marks.includes('bold') || inline.marks.includes('underlined')
    const isStressed = isBold ? isSmall : inline.marks.includes('italic') && patterns?.word.test(value) === true
    const place = start + inline.value.indexOf(value)
    return isStressed && own.startsWith(value, place) ? [{ at: place, words: value }] : []
  })
}

/** Words without marks stand before it. */
function isAmongPlain(inlines: readonly Inline[], index: number): boolean {
  const before = inlines[index - 1]
  return before?.type === 'text' && before.marks.length === 0 && /[\p{L}\p{N},][ \u00A0]?$/u.test(before.value)
}

function findCapitals(line: CheckedLine, patterns: Patterns | undefined): readonly Stressed[] {
  if (patterns === undefined) return []
  return [...ownWordsOf(line).matchAll(patterns.capitals)].map(({ 0: words, index: at }) => ({ at, words }))
}

function findEmphasis({ lines, language, document }: CheckedText): readonly RuleFinding[] {
  // What is changed is shown by its looks there.
  if (document.facts.kind === 'corrigendum' || document.facts.kind === 'amendment') return []
  const patterns = patternsOf(language.code)
  return lines
    .filter(isRunningText)
    .flatMap((line) =>
      [...findStressed(line, patterns), ...findCapitals(line, patterns)].map(({ at, words }) =>
        findAt(line, { start: at, end: at + words.length }, { details: [words] }),
      ),
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
    {
      language: 'en',
      text: 'He said “they should NOT vote and must **not** decide”, as in “*every* case”.',
    },
    { language: 'ru', text: 'Он сказал: «они **не должны** решать».' },
    { language: 'fr', text: '**Le Comité recommande de continuer.** Il l’a fait *mutatis mutandis*.' },
  ],
  find: findEmphasis,
}
