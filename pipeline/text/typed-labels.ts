/** Labels that words begin with: "(a)", "IV.", "أولا -", "一、", "12 bis.". */
import type { LanguageCode } from '../../templates/languages/codes.ts'
import type { HeadingLevel } from '../../templates/vocabulary.ts'
import { foreignHeadingNumbers, headingNumbers, paragraphNumbers } from './label-numbers.ts'

const insertedWords = '(?:bis|ter|quater|quinquies|sexies|septies|бис|тер|кватер|مكررا?|之[二三四五六])'

const insertedWord = new RegExp(`[ -]?${insertedWords}`, 'u')

/** What a label looks like, before its number is read. */
const shapes = {
  stopped: /^[\p{L}\p{N}]{1,8}[.．](?=\s|$)/u,
  bracketed: /^[(（]?[\p{L}\p{M}]{1,8}[)）](?=\s|$)/u,
  /** "أولا -", "١٢ -". */
  dashed: /^[\p{Script=Arabic}\p{M}\p{Nd}]{1,12}(?: [\p{Script=Arabic}\p{M}]{1,12}){0,2} ?[.\-–—](?=\s|$)/u,
  /** "一、" needs no space after it. */
  hanStopped: /^[一二三四五六七八九十百零〇]{1,5}[、.．]/u,
  hanBracketed: /^(?:[(（][一二三四五六七八九十百零〇]{1,5}[)）]|[㈠-㈩])/u,
  /** "’1‘". */
  quoted: /^[’‘'][\p{Nd}]{1,3}[’‘'](?=\s|$)/u,
  arabicFigures: /^[٠-٩۰-۹]{1,4} ?[.\-–—](?=\s)/u,
  insertedStopped: new RegExp(`^[\\p{L}\\p{Nd}]{1,6}[ -]?${insertedWords} ?[.\\-–—](?=\\s)`, 'u'),
  insertedBracketed: new RegExp(`^[(（]?[\\p{L}]{1,5}\\)? ${insertedWords}[)）]?(?=\\s)`, 'u'),
} as const

type Shape = keyof typeof shapes

const headingShapes: readonly Shape[] = ['stopped', 'bracketed', 'dashed', 'hanStopped', 'hanBracketed', 'quoted']
const itemShapes: readonly Shape[] = ['bracketed', 'hanBracketed', 'quoted', 'arabicFigures']

/** A label as it was typed; "12 bis." stands between two numbers. */
export interface TypedLabel {
  readonly label: string
  readonly isInserted: boolean
}

/** The label of a level that the words of a heading begin with. */
export function headingLabel(text: string, level: HeadingLevel, language: LanguageCode): TypedLabel | undefined {
  return findLabel(text, headingShapes, (label) => headingNumbers(label, level, language).length > 0)
}

/** The label of another level's scheme that the words of a heading begin with. */
export function foreignHeadingLabel(text: string, level: HeadingLevel, language: LanguageCode): TypedLabel | undefined {
  return findLabel(text, headingShapes, (label) => foreignHeadingNumbers(label, level, language).length > 0)
}

/** The label of an item that the words of a paragraph begin with. */
export function itemLabel(text: string, language: LanguageCode): TypedLabel | undefined {
  return findLabel(text, itemShapes, (label) => levelsOf(label, language).length > 0)
}

/** True for words that begin with the label of a heading or an item of any level. */
export function isLabelled(text: string, language: LanguageCode): boolean {
  const levels = [1, 2, 3, 4, 5] as const
  return itemLabel(text, language) !== undefined || levels.some((level) => headingLabel(text, level, language))
}

function findLabel(
  text: string,
  among: readonly Shape[],
  isNumber: (label: string) => boolean,
): TypedLabel | undefined {
  const inserted = labelsIn(text, ['insertedStopped', 'insertedBracketed'])[0]
  const plain = inserted?.replace(insertedWord, '')
  if (inserted !== undefined && plain !== undefined && (isNumber(plain) || /^\p{Nd}/u.test(plain)))
    return { label: inserted, isInserted: true }
  const label = labelsIn(text, among).find(isNumber)
  return label === undefined ? undefined : { label, isInserted: false }
}

function labelsIn(text: string, among: readonly Shape[]): readonly string[] {
  return among.flatMap((shape) => shapes[shape].exec(text)?.[0] ?? [])
}

/** A level of items and the number a marker stands for in it. */
export interface Candidate {
  readonly level: 1 | 2 | 3
  readonly number: number
}

/** The levels a marker may belong to: "(i)" is the ninth letter and the first Roman numeral. */
export function levelsOf(marker: string, language: LanguageCode): readonly Candidate[] {
  const levels = shapes.arabicFigures.test(`${marker} `) ? ([1] as const) : ([2, 3] as const)
  return levels.flatMap((level) => paragraphNumbers(marker, level, language).map((number) => ({ level, number })))
}
