/** Words of a document that no dictionary knows; names, symbols, capitals and other scripts are left alone. */
import { knownWords } from '../../../templates/known-words.ts'
import type { LanguageCode } from '../../../templates/languages/codes.ts'
import { opaque } from '../../prepare/untouchable.ts'
import type { CheckedLine } from '../checked-line.ts'
import { ownWordsOf } from '../own-words.ts'
import type { Dictionary } from './dictionary.ts'

/** A word, and where it first stands. */
export interface UnknownWord {
  readonly word: string
  readonly line: CheckedLine
  readonly at: number
  readonly count: number
}

/** What the words of a text are looked up in. */
export interface Knowledge {
  readonly language: LanguageCode
  readonly dictionary: Dictionary
  /** Words that the author's folder knows. */
  readonly words: readonly string[]
}

const scripts: Readonly<Record<LanguageCode, RegExp>> = {
  ar: /^[\p{Script=Arabic}\p{M}\u0640-]+$/u,
  en: /^[\p{Script=Latin}\p{M}’'‑-]+$/u,
  es: /^[\p{Script=Latin}\p{M}’'‑-]+$/u,
  fr: /^[\p{Script=Latin}\p{M}’'‑-]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{M}‑-]+$/u,
  zh: /^$/u,
}

/** A letter or a figure beside it, a stroke or an address: it is part of something else. */
const beside = `\\p{L}\\p{M}\\p{N}/@_${opaque}`
const word = new RegExp(
  `(?<![${beside}]|[${beside}]['’.-])\\p{L}[\\p{L}\\p{M}\\u0640]*(?:['’‑-]\\p{L}[\\p{L}\\p{M}]*)*(?![${beside}]|[.-][\\p{L}\\p{N}])`,
  'gu',
)

/** Each unknown word once, where it first stands. */
export function findUnknown(lines: readonly CheckedLine[], knowledge: Knowledge): readonly UnknownWord[] {
  const isKnown = openKnowledge(knowledge)
  const found = new Map<string, UnknownWord>()
  const words = lines
    .filter(({ isQuoted }) => !isQuoted)
    .flatMap((line) => [...ownWordsOf(line).matchAll(word)].map(({ 0: typed, index: at }) => ({ typed, at, line })))
    .filter(({ typed }) => scripts[knowledge.language].test(typed) && !isKnown(typed))
  for (const { typed, at, line } of words) {
    const before = found.get(typed)
    found.set(
      typed,
      before === undefined ? { word: typed, line, at, count: 1 } : { ...before, count: before.count + 1 },
    )
  }
  return [...found.values()]
}

function openKnowledge({ language, dictionary, words }: Knowledge): (typed: string) => boolean {
  const own = new Set(words)
  const looked = new Map<string, boolean>()
  const isPartKnown = (part: string): boolean =>
    part.length < 3 ||
    isName(part) ||
    knownWords[language]?.has(part) === true ||
    own.has(part) ||
    dictionary.isKnown(part) ||
    withDots(part).some(dictionary.isKnown)
  const isKnown = (typed: string): boolean => {
    const plain = typed
      .replaceAll('‑', '-')
      .replaceAll('’', "'")
      .replace(/[\u064B-\u0652\u0640]/gu, '')
    if (own.has(typed) || isPartKnown(plain) || dictionary.isKnown(plain.replaceAll("'", '’'))) return true
    const parts = plain.replace(/'s?$/, '').split(/[-']/)
    return parts.every((part) => isPartKnown(part) || isElision(part))
  }
  return (typed) => {
    const known = looked.get(typed) ?? isKnown(typed)
    looked.set(typed, known)
    return known
  }
}

/** In Russian documents “ё” is written as “е”: the word with each of them dotted. */
function withDots(part: string): readonly string[] {
  return [...part.matchAll(/е/gu)].map(({ index }) => `${part.slice(0, index)}ё${part.slice(index + 1)}`)
}

/** “Lorsqu’”, “jusqu’”. */
function isElision(part: string): boolean {
  return /^(?:lors|puis|jus|quoi|pres|quel)qu$/i.test(part)
}

/** With a capital it may be a name. */
function isName(part: string): boolean {
  return /^\p{Lu}/u.test(part)
}
