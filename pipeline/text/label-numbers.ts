/** The numbers that a typed label may stand for, in any script and in the language's own form. */
import { letterOf, roman } from '../../templates/languages/common/labels.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { HeadingLevel, ParagraphLevel } from '../../templates/vocabulary.ts'

/** How the numbers of a level are written where a label is not in the language's own form. */
type Scheme = 'figures' | 'letters' | 'capitals' | 'numerals' | 'capital numerals'

const headingSchemes: Readonly<Record<HeadingLevel, Scheme>> = {
  1: 'capital numerals',
  2: 'capitals',
  3: 'figures',
  4: 'letters',
  5: 'numerals',
}

const paragraphSchemes: Readonly<Record<ParagraphLevel, Scheme>> = {
  1: 'figures',
  2: 'letters',
  3: 'numerals',
  4: 'letters',
}

/** The numbers of a label at a level of headings: several where letters of two alphabets, or of two orders, look alike. */
export function headingNumbers(label: string, level: HeadingLevel, language: LanguageCode): readonly number[] {
  const own = ownNumbers(`heading ${level}`, (number) => languages[language].headingLabel(level, number), language)
  return numbersIn(label, headingSchemes[level], own)
}

/** A number, and the level in whose scheme it is written. */
export interface HeadingNumber {
  readonly level: HeadingLevel
  readonly number: number
}

/** The same by the schemes of all other levels: "I." is a letter at the second level, and a numeral at the first. */
export function foreignHeadingNumbers(
  label: string,
  level: HeadingLevel,
  language: LanguageCode,
): readonly HeadingNumber[] {
  const others = ([1, 2, 3, 4, 5] as const).filter((other) => other !== level)
  return others.flatMap((other) => headingNumbers(label, other, language).map((number) => ({ level: other, number })))
}

/** The numbers of a label at a level of numbered paragraphs. */
export function paragraphNumbers(label: string, level: ParagraphLevel, language: LanguageCode): readonly number[] {
  const own = ownNumbers(`paragraph ${level}`, (number) => languages[language].paragraphLabel(level, number), language)
  return numbersIn(label, paragraphSchemes[level], own)
}

function numbersIn(label: string, scheme: Scheme, own: ReadonlyMap<string, number>): readonly number[] {
  const word = bareLabel(label)
  const number = own.get(word)
  return [...new Set([...(number === undefined ? [] : [number]), ...readers[scheme](word)])]
}

/** A label without what stands around its number, in one form of letters and figures. */
function bareLabel(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[\p{Mn}ـ]/gu, '')
    .replace(/\p{Nd}/gu, figureOf)
    .replace(/^[\s([’‘'"]+|[\s)\].,،、:—–’‘'"-]+$/gu, '')
}

/** A figure of any script: the ten of each stand one after another, and nought before them is none. */
function figureOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0
  let nought = point
  while (point - nought < 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1
  return String(point - nought)
}

const highest = 200

// Composing labels takes longer than comparing them, and they never change.
const composed = new Map<string, ReadonlyMap<string, number>>()

/** The numbers of a level by their labels in the language's own form. */
function ownNumbers(
  level: string,
  label: (number: number) => string,
  language: LanguageCode,
): ReadonlyMap<string, number> {
  const key = `${language} ${level}`
  const known = composed.get(key)
  if (known !== undefined) return known
  const numbers = Array.from({ length: highest }, (_, index) => highest - index)
  const made = new Map(numbers.map((number) => [bareLabel(label(number)), number]))
  composed.set(key, made)
  return made
}

let numerals: ReadonlyMap<string, number> | undefined

const readers: Readonly<Record<Scheme, (word: string) => readonly number[]>> = {
  figures: (word) => (/^[0-9]{1,4}$/.test(word) ? [Number(word)] : []),
  letters: (word) => letterNumbers(word),
  capitals: (word) => (word === word.toUpperCase() ? letterNumbers(word.toLowerCase()) : []),
  numerals: (word) => (word === word.toLowerCase() ? numeralNumbers(word.toUpperCase()) : []),
  'capital numerals': numeralNumbers,
}

function numeralNumbers(word: string): readonly number[] {
  const number = numeralNumber(word)
  return number === undefined ? [] : [number]
}

/** The number of a Roman numeral in capitals; absent for other words. */
export function numeralNumber(word: string): number | undefined {
  numerals ??= new Map(Array.from({ length: highest }, (_, index) => [roman(index + 1), index + 1]))
  return numerals.get(word)
}

/** Russian lists leave out letters that begin no word; Arabic ones are in the old order, or in that of dictionaries. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
].map((alphabet) => [...alphabet])

/** Cyrillic letters that are typed for Latin ones: 51 of the 364 labels "a)" and "c)" in official Russian texts. */
const alike: ReadonlyMap<string, string> = new Map(
  Object.entries({ а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y' }),
)

/** "a" → 1, "aa" → 27: letters are doubled after the last. */
function letterNumbers(word: string): readonly number[] {
  const letters = foldLetters(word)
  return [letters, inLatin(letters)].flatMap((each) =>
    alphabets.flatMap((alphabet) => {
      const number = alphabet.indexOf([...each][0] ?? '') + 1 + ([...each].length - 1) * alphabet.length
      return number > 0 && letterOf(alphabet, number) === each ? [number] : []
    }),
  )
}

function foldLetters(word: string): string {
  return word.replace(/[أإآ]/g, 'ا').replaceAll(' ', '')
}

function inLatin(word: string): string {
  return [...word].map((sign) => alike.get(sign) ?? sign).join('')
}

/** True where a printed label shows other letters than the typed one of its number: "в)" and "c)". Latin letters and figures stand for any. */
export function showsOtherLetters(typed: string, printed: string): boolean {
  const [from, to] = [typed, printed].map((label) => foldLetters(bareLabel(label).toLowerCase()))
  if (from === undefined || to === undefined || !/[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(from)) return false
  return from !== to && inLatin(from) !== to
}
