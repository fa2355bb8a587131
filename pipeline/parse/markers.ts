/** The markers of headings and paragraphs: by the scheme of their level, or in the language's own form. */
import type { Inline } from '../document.ts'
import type { HeadingLevel, ParagraphLevel } from '../../templates/vocabulary.ts'
import { languages } from '../../templates/languages/index.ts'
import type { LanguageCode } from '../../templates/languages/codes.ts'

/** A marker as typed and the inlines after it. */
export interface Marked {
  readonly marker: string
  readonly inlines: readonly Inline[]
}

const letters = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}'

const headingSchemes: Readonly<Record<HeadingLevel, RegExp>> = {
  1: /^[IVXLCDM]+\.(?=\s|$)/,
  2: /^[A-Z]{1,2}\.(?=\s|$)/,
  3: /^[0-9]{1,3}\.(?=\s|$)/,
  4: new RegExp(`^\\(?[${letters}]{1,2}\\)(?=\\s|$)`, 'u'),
  5: /^\(?[ivxlcdm]+\)(?=\s|$)/,
}

/** Takes the marker of a heading's level off its inlines; a heading without one is unnumbered. */
export function takeHeadingMarker(
  inlines: readonly Inline[],
  level: HeadingLevel,
  language: LanguageCode,
): Marked | undefined {
  const own = ownLabels(language, 'heading', level)
  return takeMarker(inlines, (text) => headingSchemes[level].exec(text)?.[0] ?? ownMarker(text, own))
}

const itemScheme = new RegExp(`^(?:\\([${letters}]{1,5}\\)|[a-zа-я]{1,5}\\))(?=\\s)`, 'u')

/** Takes "(a)", "(ii)" or the language's own form off a paragraph that opens with it. */
export function takeItemMarker(inlines: readonly Inline[], language: LanguageCode): Marked | undefined {
  const own = [...ownLabels(language, 'paragraph', 2), ...ownLabels(language, 'paragraph', 3)]
  return takeMarker(inlines, (text) => {
    const marker = itemScheme.exec(text)?.[0] ?? ownMarker(text, own)
    return marker !== undefined && levelsOf(marker, language).length > 0 ? marker : undefined
  })
}

function takeMarker(inlines: readonly Inline[], find: (text: string) => string | undefined): Marked | undefined {
  const [first, ...others] = inlines
  if (first?.type !== 'text') return undefined
  const marker = find(first.value)
  if (marker === undefined) return undefined
  const value = first.value.slice(marker.length).trimStart()
  return { marker, inlines: value === '' ? others : [{ ...first, value }, ...others] }
}

const counted = 60

// Composing labels takes longer than comparing them, and they never change.
const composed = new Map<string, readonly string[]>()

/** Labels of a level in the language's own form, from 1 on. */
function ownLabels(language: LanguageCode, of: 'heading' | 'paragraph', level: HeadingLevel): readonly string[] {
  const key = `${language} ${of} ${level}`
  const labels = composed.get(key) ?? composeLabels(language, of, level)
  composed.set(key, labels)
  return labels
}

function composeLabels(language: LanguageCode, of: 'heading' | 'paragraph', level: HeadingLevel): readonly string[] {
  const { headingLabel, paragraphLabel } = languages[language]
  const numbers = Array.from({ length: counted }, (_, index) => index + 1)
  // Paragraphs are asked for at levels 2 and 3 only.
  return numbers.map((number) =>
    of === 'heading' ? headingLabel(level, number) : paragraphLabel(level as ParagraphLevel, number),
  )
}

/** The longest label a text begins with; "一、" needs no space after it. */
function ownMarker(text: string, labels: readonly string[]): string | undefined {
  const found = labels.filter(
    (label) => label !== '' && text.startsWith(label) && endsLabel(text.slice(label.length), label),
  )
  return found.toSorted((a, b) => b.length - a.length)[0]
}

function endsLabel(rest: string, label: string): boolean {
  return rest === '' || /^\s/.test(rest) || /[\u3000-\u303F\uFF00-\uFF60]$/u.test(label)
}

/** A level of items and the number a marker stands for in it. */
export interface Candidate {
  readonly level: 2 | 3
  readonly number: number
}

/** The levels a marker may belong to: "(i)" is the ninth letter and the first Roman numeral. */
export function levelsOf(marker: string, language: LanguageCode): readonly Candidate[] {
  const word = marker.replace(/[()]/g, '')
  const letter = letterNumber(word) ?? indexOf(ownLabels(language, 'paragraph', 2), marker)
  const numeral = romanNumber(word) ?? indexOf(ownLabels(language, 'paragraph', 3), marker)
  const second: readonly Candidate[] = letter === undefined ? [] : [{ level: 2, number: letter }]
  return numeral === undefined ? second : [...second, { level: 3, number: numeral }]
}

function indexOf(labels: readonly string[], marker: string): number | undefined {
  const index = labels.indexOf(marker)
  return index === -1 ? undefined : index + 1
}

const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
] as const

/** "a" → 1, "aa" → 27: letters are doubled after the last. */
function letterNumber(word: string): number | undefined {
  const [first, ...others] = word.replace(/[أإ]/g, 'ا')
  const alphabet = alphabets.find((known) => first !== undefined && known.includes(first))
  if (alphabet === undefined || first === undefined || others.length > 1 || others.some((letter) => letter !== first))
    return undefined
  return alphabet.indexOf(first) + 1 + others.length * alphabet.length
}

const romanNumerals = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
const romanTens = ['', 'x', 'xx', 'xxx', 'xl']

/** "xiv" → 14, up to 49: no list of a document is longer. */
function romanNumber(word: string): number | undefined {
  const all = romanTens.flatMap((ten) => romanNumerals.map((one) => ten + one))
  const number = all.indexOf(word)
  return number > 0 ? number : undefined
}
