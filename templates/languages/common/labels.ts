/** Counting by letters and by Roman numerals, for labels of any language, and the labels of those with Latin or Cyrillic letters. */
import type { Language } from '../language.ts'
import type { HeadingLevel, ParagraphLevel } from '../../vocabulary.ts'

const romanValues: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** 4 → "IV". */
export function roman(number: number): string {
  return romanValues.reduce(
    ({ written, rest }, [value, numeral]) => ({
      written: written + numeral.repeat(Math.floor(rest / value)),
      rest: rest % value,
    }),
    { written: '', rest: number },
  ).written
}

/** 1 → "a", 27 → "aa", 28 → "bb": the United Nations doubles letters after z, as five texts and four agenda lines do. */
export function letter(number: number): string {
  return letterOf([...'abcdefghijklmnopqrstuvwxyz'], number)
}

/** Word doubles letters so often at most; a list of so many items has figures from there on. */
const mostTimes = 30

/** The same with any alphabet; `joint` stands between doubled letters. */
export function letterOf(alphabet: readonly string[], number: number, joint = ''): string {
  const sign = alphabet[(number - 1) % alphabet.length] ?? ''
  const times = Math.floor((number - 1) / alphabet.length)
  if (times >= mostTimes) return String(number)
  return (sign + joint).repeat(times) + sign
}

/** 1 → "I", 4 → "IV"; nothing at all for the only one of its kind. */
export function withRoman(word: string, number: number | undefined): string {
  return number === undefined ? word : `${word} ${roman(number)}`
}

/** Labels of sections within each other: "II.B.3"; one in brackets stands behind a space, "II.B.3 (a)". */
export function dotted(labels: readonly string[], point = '.'): string {
  return labels.reduce((whole, label) => whole + (label.endsWith(')') ? '\u00A0' : point) + label)
}

/** Labels by their levels, of which only the one that is asked for is made. */
export function labelsOf<Level extends ParagraphLevel | HeadingLevel>(
  labels: Readonly<Record<Level, (number: number) => string>>,
): (level: Level, number: number) => string {
  return (level, number) => labels[level](number)
}

/**
 * Labels of paragraphs and headings; a letter in brackets has the opening one in English only (400 and 372 to 423 lines of the others). Of headings
 * in resolutions 16 have "I.", nine or ten "A."; "a." alone is unverified.
 */
export function latinLabels(opening: '(' | ''): Pick<Language, 'paragraphLabel' | 'headingLabel'> {
  return {
    paragraphLabel: labelsOf<ParagraphLevel>({
      1: (number) => `${number}.`,
      2: (number) => `${opening}${letter(number)})`,
      3: (number) => `${opening}${roman(number).toLowerCase()})`,
      4: (number) => `${letter(number)}.`,
    }),
    headingLabel: labelsOf<HeadingLevel>({
      1: (number) => `${roman(number)}.`,
      2: (number) => `${letter(number).toUpperCase()}.`,
      3: (number) => `${number}.`,
      4: (number) => `${opening}${letter(number)})`,
      5: (number) => `${opening}${roman(number).toLowerCase()})`,
    }),
  }
}
