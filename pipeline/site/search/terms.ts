/** Cuts a text into what is looked for: words, numbers, symbols, and Chinese by its characters. */
import { foldWord, partsOfSymbol, withoutAnd, withoutArticle, withoutEnding } from './fold.ts'

/** Something that can be looked for, and where it stands in the text. */
export interface Term {
  /** All spellings under which it is found. */
  readonly forms: readonly string[]
  /** The one that is looked for when it is typed. */
  readonly sought: string
  readonly start: number
  readonly end: number
  readonly isHan: boolean
  /** Three Chinese characters from here on: pairs alone stand apart in many long texts. */
  readonly three?: string
}

const han = '\\p{Script=Han}'
const letter = `(?:(?!${han})[\\p{L}\\p{M}\\p{N}])`
const within = `(?:(?!${han})[\\p{L}\\p{M}\\p{N}\\u0640\\u00AD\\u200B-\\u200F\\u2060])`
const inSymbol = `(?:(?!${han})[\\p{L}\\p{M}\\p{N}.()])`
const symbol = `${letter}${inSymbol}{0,40}(?:/${inSymbol}{0,40}${letter})+`
const number = `(?<![\\p{L}\\p{N}.,])\\p{Nd}{1,3}(?:[.,٬\\u00A0\\u202F]\\p{Nd}{3})+(?![\\p{L}\\p{N}])`
const words = `(${number})|(${han})|${letter}${within}*`
const wordPattern = new RegExp(words, 'gu')
const pattern = new RegExp(`(?<symbol>${symbol})|${words}`, 'gu')

const prefixes =
  'anti|bi|co|counter|e|extra|inter|intra|micro|mini|multi|non|post|pre|re|socio|sub|super|trans|tri|ultra'
const joined = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<start>${prefixes})[-‐‑](?<rest>\\p{Script=Latin}{3,}${within}*)`,
  'giu',
)

/** Words that some write with a hyphen behind their first syllable, as one: “co-operation” is found by “cooperation”. */
export function joinedTermsOf(text: string): readonly Term[] {
  return [...text.matchAll(joined)].map(({ 0: found, index, groups }) =>
    wordTerm(`${groups?.['start']}${groups?.['rest']}`, { start: index, end: index + found.length, isHan: false }),
  )
}

/** All terms of a text, in order. */
export function termsOf(text: string): readonly Term[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [found] = match
    if (match.groups?.['symbol'] === undefined) return [termOf(text, match, [match[2], match[3]])]
    // Words with a stroke between them: and/or.
    return /\p{Nd}/u.test(found)
      ? [symbolTerm(found, { start: match.index, end: match.index + found.length, isHan: false })]
      : [...found.matchAll(wordPattern)].map((word) => moved(termOf(found, word, [word[1], word[2]]), match.index))
  })
}

function termOf(
  text: string,
  { 0: found, index }: RegExpExecArray,
  [asNumber, asHan]: readonly (string | undefined)[],
): Term {
  const place = { start: index, end: index + found.length, isHan: asHan !== undefined }
  if (asNumber !== undefined) return wordTerm(asNumber.replaceAll(/\P{Nd}/gu, ''), place)
  return asHan === undefined ? wordTerm(found, place) : hanTerm(text, place)
}

function moved(term: Term, by: number): Term {
  return { ...term, start: term.start + by, end: term.end + by }
}

type Place = Pick<Term, 'start' | 'end' | 'isHan'>

function wordTerm(word: string, place: Place): Term {
  const folded = foldWord(word)
  const sought = withoutArticle(folded)
  return { forms: [...new Set([folded, sought, withoutAnd(folded)])], sought, ...place }
}

/** A symbol is found from its beginning, and from its numbers on: `80/1`. */
function symbolTerm(symbol: string, place: Place): Term {
  const parts = partsOfSymbol(symbol)
  const tails = parts.flatMap((part, index) =>
    index > 0 && /^\d/.test(part) && (index < parts.length - 1 || parts.length === 2)
      ? [parts.slice(index).join('/')]
      : [],
  )
  const sought = parts.join('/')
  return { forms: [sought, ...tails], sought, ...place }
}

/** A character alone, with the one behind it, and with two. */
function hanTerm(text: string, place: Place): Term {
  const [row = ''] = hanRow.exec(text.slice(place.start, place.end + 4)) ?? []
  const signs = [...row].map(foldWord)
  const [character = '', pair = character] = signs.map((_, index) => signs.slice(0, index + 1).join(''))
  const three = signs.length === 3 ? { three: signs.join('') } : {}
  return { forms: [...new Set([character, pair])], sought: pair, ...place, ...three }
}

const hanRow = new RegExp(`^${han}{1,3}`, 'u')

/** What a reader looks for: every term has to be there. */
export interface SearchQuery {
  /** What titles have, and what is marked; of Chinese each two characters. */
  readonly terms: readonly SoughtTerm[]
  /** What texts have; of Chinese each three characters, where there are as many. */
  readonly inText: readonly SoughtTerm[]
  /** Chinese words of three characters and more, which have to stand together. */
  readonly phrases: readonly string[]
}

/** Whether all phrases stand in some of the texts. */
export function hasPhrases(texts: readonly string[], { phrases }: SearchQuery): boolean {
  if (phrases.length === 0) return true
  const normal = texts.map((text) => text.normalize('NFKC'))
  return phrases.every((phrase) => normal.some((text) => text.includes(phrase)))
}

/** A term that is looked for. */
export interface SoughtTerm {
  readonly text: string
  /** Whether words that begin so are found, too. */
  readonly isPrefix: boolean
  /** All that was typed of it. */
  readonly word: string
}

/** What the typed words ask for. */
export function readQuery(query: string): SearchQuery {
  const figures = query.replaceAll(/(?<![\p{L}\p{N}/.])(\p{Nd}{1,3}) (?=\p{Nd}{3}(?![\p{L}\p{N}/]))/gu, '$1')
  const found = termsOf(spelledSymbol(query) ?? inOneWord(figures))
  const sought = found.flatMap((term, index) => {
    const before = found[index - 1]
    const follows = term.isHan && before?.isHan === true && before.end === term.start
    // The last character of several has been looked for with the one before it.
    if (follows && [...term.sought].length === 1) return []
    const isShort = term.sought.length < 3 && index < found.length - 1
    const isPrefix = !isShort && !(term.isHan && [...term.sought].length > 1)
    const own = { text: withoutEnding(term.sought), isPrefix, word: term.sought }
    if (term.three !== undefined) return [{ own, inText: { text: term.three, isPrefix: false, word: term.three } }]
    // The last two of more have been looked for with the one before them.
    return [{ own, inText: follows && before.three !== undefined ? undefined : own }]
  })
  const phrases = [...query.normalize('NFKC').matchAll(new RegExp(`${han}{3,}`, 'gu'))].map(([phrase]) => phrase)
  return {
    terms: eachOnce(sought.map(({ own }) => own)),
    inText: eachOnce(sought.flatMap(({ inText }) => inText ?? [])),
    phrases,
  }
}

/** With “cooperation”, “co-operation” is found, too. */
function inOneWord(query: string): string {
  return query.replaceAll(joined, '$<start>$<rest>')
}

function eachOnce(terms: readonly SoughtTerm[]): readonly SoughtTerm[] {
  return [...new Map(terms.map((term) => [term.text, term])).values()]
}

/** `a 80 1` as `a/80/1`: letters and numbers in turn, beginning with letters of a series. */
function spelledSymbol(query: string): string | undefined {
  const parts = query.trim().split(/[\s/.]+/)
  const isOne = parts.length > 1 && parts.every((part) => /^(?:\p{L}{1,5}|\p{Nd}+|\p{L}\p{Nd}{1,4})$/u.test(part))
  const [first = '', second = ''] = parts
  return isOne && /^\p{L}{1,2}$/u.test(first) && parts.some((part) => /\p{Nd}/u.test(part)) && second !== ''
    ? parts.join('/')
    : undefined
}
