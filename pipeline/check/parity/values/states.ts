/** States by their ISO 3166 codes: their names, long and short, and words made of them. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { arabicCountries } from '../../../../templates/languages/ar/countries.ts'
import { englishCountries } from '../../../../templates/languages/en/countries.ts'
import { spanishCountries } from '../../../../templates/languages/es/countries.ts'
import { frenchCountries } from '../../../../templates/languages/fr/countries.ts'
import { russianCountries } from '../../../../templates/languages/ru/countries.ts'
import { chineseCountries } from '../../../../templates/languages/zh/countries.ts'
import { foldText, maskFound } from './fold.ts'
import { madeWords, noStates, otherNames, unlikelyNames } from './state-names.ts'
import { patternOfName, stemOfName, withoutAccents } from './state-patterns.ts'
import type { FoundValue } from './value.ts'

const countries: Readonly<Record<LanguageCode, readonly (readonly [code: string, name: string])[]>> = {
  ar: arabicCountries,
  en: englishCountries,
  es: spanishCountries,
  fr: frenchCountries,
  ru: russianCountries,
  zh: chineseCountries,
}

/** A name that may stand at a place. */
interface Name {
  readonly code: string
  readonly length: number
  readonly pattern: RegExp
  readonly isLoose: boolean
}

/** Names by their first letters, the longest first. */
type Index = ReadonlyMap<string, readonly Name[]>

interface Reading {
  readonly index: Index
  readonly none: RegExp
}

const readings = new Map<LanguageCode, Reading>()

function readingOf(language: LanguageCode): Reading {
  const known = readings.get(language)
  if (known !== undefined) return known
  const made: Reading = { index: indexOf(namesOf(language)), none: new RegExp(folded(noStates[language]), 'gu') }
  readings.set(language, made)
  return made
}

function folded(text: string): string {
  return withoutAccents(foldText(text))
}

type Entry = Name & { readonly first: string }

function namesOf(language: LanguageCode): readonly Entry[] {
  const listed = countries[language].flatMap(([code, name]) => formsOf(name).map((form) => [code, form] as const))
  const others = Object.entries(otherNames[language]).flatMap(([code, names]) =>
    names.split('|').map((name) => [code, name] as const),
  )
  const names = [...listed, ...others].map(([code, name]) => [code, folded(name)] as const)
  const unlikely = unlikelyNames[language]
  return [
    ...names.map(([code, name]) =>
      entryOf([code, bare(name)], patternOfName(bare(name), language), language, unlikely.includes(code)),
    ),
    ...(language === 'zh' ? [] : names.flatMap(([code, name]) => madeOf([code, bare(name)], language))),
    ...Object.entries(madeWords[language]).flatMap(([code, words]) =>
      folded(words)
        .split('|')
        .map((word) => entryOf([code, bare(word)], bare(word), language, true)),
    ),
  ]
}

/** "Iran (Islamic Republic of)" is "Iran", and "Islamic Republic of Iran" has that, too. */
function formsOf(name: string): readonly string[] {
  const short = name.replace(/ ?[(（].*$/u, '')
  return [short]
}

/** Arabic names without their article, which is written in several ways. */
function bare(name: string): string {
  return name.replace(/^ال/u, '')
}

function entryOf(
  [code, name]: readonly [string, string],
  pattern: string,
  language: LanguageCode,
  isLoose: boolean,
): Entry {
  const end = language === 'zh' ? '' : '(?![\\p{L}\\p{N}])'
  const flags = isLoose ? 'iuy' : 'uy'
  return { code, first: beginning(name), length: name.length, pattern: new RegExp(`${pattern}${end}`, flags), isLoose }
}

function madeOf([code, name]: readonly [string, string], language: LanguageCode): readonly Entry[] {
  const stem = stemOfName(name)
  return stem === undefined ? [] : [entryOf([code, stem], `${stem}\\p{L}{1,8}`, language, true)]
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
  const found: FoundValue[] = []
  for (const { index: start, 0: prefix } of text.matchAll(starts[language])) {
    if (start < (found.at(-1)?.end ?? 0)) continue
    found.push(...stateBehind(text, { start, most: prefix.length, index }))
  }
  return found
}

/** Of what is written together with a name, a part may be the name's own: "ولبنان". */
function stateBehind(
  text: string,
  { start, most, index }: { readonly start: number; readonly most: number; readonly index: Index },
): readonly FoundValue[] {
  for (let length = most; length >= 0; length -= 1) {
    const found = stateAt(text, start + length, index)
    if (found !== undefined) return found
  }
  return []
}

/** What stands at a place; a word that is made of two names – "Korean" – may be of either. */
function stateAt(text: string, at: number, index: Index): readonly FoundValue[] | undefined {
  const names = index.get(beginning(text.slice(at, at + 2))) ?? []
  const first = names.find((name) => endOf(name, text, at) !== undefined)
  if (first === undefined) return undefined
  const fitting = first.isLoose ? names.filter((name) => name.isLoose && endOf(name, text, at) !== undefined) : [first]
  return fitting.map((name) => ({
    kind: 'state',
    key: name.code,
    at,
    end: endOf(name, text, at) ?? at,
    ...(name.isLoose ? { isLoose: true } : {}),
  }))
}

function endOf({ pattern }: Name, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  const found = pattern.exec(text)
  return found === null ? undefined : at + found[0].length
}
