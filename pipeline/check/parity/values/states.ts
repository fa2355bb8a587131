/** States by their ISO 3166 codes: their names, long and short, and words made of them. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { languages } from '../../../../templates/languages/index.ts'
import { perLanguage } from '../../../text/per-language.ts'
import { foldText, maskFound } from './fold.ts'
import { madeWords, noStates, otherNames, unlikelyNames } from './state-names.ts'
import { patternOfName, stemOfName, withoutAccents } from './state-patterns.ts'
import type { FoundValue } from './value.ts'

/** A name that may stand at a place. */
interface Name {
  readonly code: string
  readonly length: number
  /** What it surely begins with, in small letters: most places have none of it. */
  readonly literal: string
  readonly pattern: RegExp
  /** No letter follows it. */
  readonly isWord: boolean
  readonly isLoose: boolean
}

/** A text, and the same in small letters. */
interface Words {
  readonly text: string
  readonly small: string
}

/** Names by their first letters, the longest first. */
type Index = ReadonlyMap<string, readonly Name[]>

interface Reading {
  readonly index: Index
  readonly none: RegExp
}

const readingOf = perLanguage((language): Reading => ({
  index: indexOf(namesOf(language)),
  none: new RegExp(folded(noStates[language]), 'gu'),
}))

function folded(text: string): string {
  return withoutAccents(foldText(text))
}

type Entry = Name & { readonly first: string }

function namesOf(language: LanguageCode): readonly Entry[] {
  const listed = languages[language].countries.map(([code, name]) => [code, shortOf(name)] as const)
  const others = Object.entries(otherNames[language]).flatMap(([code, names]) =>
    names.split('|').map((name) => [code, name] as const),
  )
  const names = [...listed, ...others].map(([code, name]) => [code, folded(name)] as const)
  const unlikely = unlikelyNames[language]
  const entryOf = entriesOf(language)
  return [
    ...names.map(([code, name]) =>
      entryOf({
        code,
        name: bare(name),
        pattern: patternOfName(bare(name), language),
        isLoose: unlikely.includes(code),
      }),
    ),
    ...(language === 'zh' ? [] : names.flatMap(([code, name]) => madeOf(code, bare(name)).map(entryOf))),
    ...Object.entries(madeWords[language]).flatMap(([code, words]) =>
      folded(words)
        .split('|')
        .map((word) => entryOf({ code, name: bare(word), pattern: bare(word), isLoose: true })),
    ),
  ]
}

/** "Iran (Islamic Republic of)" is "Iran", and "Islamic Republic of Iran" has that, too. */
function shortOf(name: string): string {
  return name.replace(/ ?[(（].*$/u, '')
}

/** Arabic names without their article, which is written in several ways. */
function bare(name: string): string {
  return name.replace(/^ال/u, '')
}

interface NamePattern {
  readonly code: string
  readonly name: string
  readonly pattern: string
  readonly isLoose: boolean
}

/** Letters of names, each spelt out: a class of Unicode takes long to make, and there are many names. */
const letters = '[a-zа-яё\u0621-\u064A]'

function entriesOf(language: LanguageCode): (name: NamePattern) => Entry {
  return ({ code, name, pattern, isLoose }) => ({
    code,
    first: beginning(name),
    length: name.length,
    literal: literalOf(name),
    pattern: new RegExp(pattern.replaceAll('\\p{L}', letters), isLoose ? 'iy' : 'y'),
    isWord: language !== 'zh',
    isLoose,
  })
}

/** Words that may be made of a name: "Nigerian". */
function madeOf(code: string, name: string): readonly NamePattern[] {
  const stem = stemOfName(name)
  return stem === undefined ? [] : [{ code, name: stem, pattern: `${stem}\\p{L}{1,8}`, isLoose: true }]
}

/** A Russian name changes its last letters. */
function literalOf(name: string): string {
  const [word = ''] = /^[\p{L}]+/u.exec(name) ?? []
  return word.slice(0, Math.max(2, word.length - 4)).toLowerCase()
}

function beginning(text: string): string {
  return text.slice(0, 2).toLowerCase()
}

function indexOf(names: readonly Entry[]): Index {
  const index = new Map<string, Name[]>()
  const order = (one: Entry, other: Entry) => Number(one.isLoose) - Number(other.isLoose) || other.length - one.length
  for (const name of names.toSorted(order)) index.set(name.first, [...(index.get(name.first) ?? []), name])
  return index
}

const starts: Readonly<Record<LanguageCode, RegExp>> = {
  // Behind what is written together with a name: and, with, for, the.
  ar: /(?<![\p{L}\p{N}])[وف]?(?:[بك]?ال|لل|[بلك])?(?=\p{L})/gu,
  en: /(?<![\p{L}\p{N}])(?=\p{L})/gu,
  es: /(?<![\p{L}\p{N}])(?=\p{L})/gu,
  fr: /(?<![\p{L}\p{N}])(?=\p{L})/gu,
  ru: /(?<![\p{L}\p{N}])(?=\p{L})/gu,
  zh: /(?=\p{Script=Han})/gu,
}

/** The States of a folded text. */
export function readStates(typed: string, language: LanguageCode): readonly FoundValue[] {
  const { index, none } = readingOf(language)
  const plain = withoutAccents(typed)
  const text = maskFound(
    plain,
    [...plain.matchAll(none)].map(({ index: at, 0: { length } }) => ({ at, end: at + length })),
  )
  const words: Words = { text, small: text.toLowerCase() }
  if (words.small.length !== text.length) return []
  const found: FoundValue[] = []
  for (const { index: start, 0: prefix } of text.matchAll(starts[language])) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    found.push(...stateBehind(words, { start, most: prefix.length, index }))
  }
  return found
}

/** Of what is written together with a name, a part may be the name's own: "ولبنان". */
function stateBehind(
  words: Words,
  { start, most, index }: { readonly start: number; readonly most: number; readonly index: Index },
): readonly FoundValue[] {
  for (let length = most; length >= 0; length -= 1) {
    const found = stateAt(words, start + length, index)
    if (found !== undefined) return found
  }
  return []
}

/** What stands at a place; a word that is made of two names – "Korean" – may be of either. */
function stateAt(words: Words, at: number, index: Index): readonly FoundValue[] | undefined {
  const names = index.get(words.small.slice(at, at + 2)) ?? []
  const first = names.find((name) => endOf(name, words, at) !== undefined)
  if (first === undefined) return undefined
  const fitting = first.isLoose ? names.filter((name) => name.isLoose && endOf(name, words, at) !== undefined) : [first]
  return fitting.map((name) => ({
    kind: 'state',
    key: name.code,
    at,
    end: endOf(name, words, at) ?? at,
    ...(name.isLoose ? { isLoose: true } : {}),
  }))
}

const letter = /^[\p{L}\p{N}]/u

function endOf({ pattern, literal, isWord }: Name, { text, small }: Words, at: number): number | undefined {
  if (!small.startsWith(literal, at)) return undefined
  pattern.lastIndex = at
  const found = pattern.exec(text)
  if (found === null) return undefined
  const end = at + found[0].length
  return isWord && letter.test(text.slice(end, end + 1)) ? undefined : end
}
