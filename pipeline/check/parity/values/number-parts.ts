/** Figures and words of numbers, as they stand in a text. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { perLanguage } from '../../../text/per-language.ts'
import { maskFound } from './fold.ts'
import { readFigures } from './figures.ts'
import { arabicNumbers } from './number-words/ar.ts'
import { englishNumbers } from './number-words/en.ts'
import { spanishNumbers } from './number-words/es.ts'
import { frenchNumbers } from './number-words/fr.ts'
import { russianNumbers } from './number-words/ru.ts'
import type { NumberWord, NumberWords } from './number-words/words.ts'
import { chineseNumbers } from './number-words/zh.ts'
import { compose, type Numeral, type Part } from './numerals.ts'

const numberWords: Readonly<Record<LanguageCode, NumberWords>> = {
  ar: arabicNumbers,
  en: englishNumbers,
  es: spanishNumbers,
  fr: frenchNumbers,
  ru: russianNumbers,
  zh: chineseNumbers,
}

/** A pattern with a group for each word, and what each stands for. */
interface Pattern {
  readonly found: RegExp
  readonly words: readonly NumberWord[]
}

interface Patterns {
  readonly words: Pattern
  readonly others: Pattern
  readonly not?: RegExp
}

const patternsOf = perLanguage((language): Patterns => {
  const { words, others, not, prefix } = numberWords[language]
  const isBounded = language !== 'zh'
  return {
    words: patternOf(words, isBounded, prefix),
    others: patternOf(others, isBounded, prefix),
    ...(not === undefined ? {} : { not: new RegExp(bounded(not, isBounded), 'giu') }),
  }
})

function patternOf(words: readonly NumberWord[], isBounded: boolean, prefix = ''): Pattern {
  const groups = words.map(([, forms]) => `(${forms})`).join('|')
  return { words, found: new RegExp(bounded(groups, isBounded, prefix), 'giu') }
}

function bounded(forms: string, isBounded: boolean, prefix = ''): string {
  return isBounded
    ? `(?<![\\p{L}\\p{N}])${prefix}(?:${forms})(?![\\p{L}\\p{N}\\u064B-\\u0652]*[\\p{L}\\p{N}])`
    : `(?:${forms})`
}

/** The numbers of a folded text, put together, in order. */
export function readNumerals(text: string, language: LanguageCode): readonly Numeral[] {
  const { words, not } = patternsOf(language)
  const open =
    not === undefined ? text : text.replaceAll(not, (found) => maskFound(found, [{ at: 0, end: found.length }]))
  const parts = [...readFigures(open, language), ...partsOf(open, words)].toSorted((one, other) => one.at - other.at)
  return compose(parts, open, {
    language,
    joiner: numberWords[language].joiner,
    ...(language === 'ar' ? { unitsFirst: true } : {}),
  })
}

/** Words that may answer for a number of another language: "both", "decade". */
export function readLooseWords(text: string, language: LanguageCode): readonly Part[] {
  return partsOf(text, patternsOf(language).others).map((part) => ({ ...part, isLoose: true }))
}

function partsOf(text: string, { found, words }: Pattern): readonly Part[] {
  return [...text.matchAll(found)].flatMap((match): readonly Part[] => {
    const [, forms] = words[match.slice(1).findIndex((group) => group !== undefined)] ?? []
    return words.flatMap(([value, own, is]) => {
      // A fortnight is fourteen days in one language and fifteen in another.
      if (own !== forms) return []
      const role = is === 'scale' || is === 'loose-scale' ? 'scale' : 'word'
      const isLoose = is === 'loose' || is === 'loose-scale'
      return [{ at: match.index, end: match.index + match[0].length, value, role, ...(isLoose ? { isLoose } : {}) }]
    })
  })
}
