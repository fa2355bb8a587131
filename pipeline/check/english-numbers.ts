/** Numbers in English words, from one to nine hundred and ninety-nine. */

const ones = 'one two three four five six seven eight nine'.split(' ')
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const large = ['hundred', 'thousand', 'million', 'billion']

const values: ReadonlyMap<string, number> = new Map([
  ...[...ones, ...teens].map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
])

const [one, ten] = [ones.join('|'), tens.join('|')]
const words = [...values.keys(), ...large]
const capitals = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))

/** “Twenty-four-hour” is one number, and “twenty five-day weeks” are twenty. */
const belowHundred = `(?:${ten})(?:-(?:${one})(?!\\p{L})| (?:${one})(?![\\p{L}-]))?|${[...teens, ...ones].join('|')}`
/** Behind “two hundred”: “and twenty”, but not “and one hundred”. */
const rest = `(?: and)? (?:${belowHundred})(?!\\p{L}| hundred)`
/** “Twenty-five”, “twenty five”, “two hundred and twenty”, “two hundred twenty”: read in one way, for each second one would double the time. */
const number = `(?:(?:${one}) hundred(?:${rest}|(?!${rest}))|${belowHundred})`

/** One number or several, as part of a pattern: “ten to fifteen”, “eleven, twelve or thirteen”. */
export const englishNumbers = `${number}(?:(?:,? (?:and|or|to)|,) ${number}(?![\\p{L}-]))*`

/** Before a number that is whole: not “three thousand two hundred” or “5 fifteen-minute talks”. */
export const beforeNumber = `(?<![\\p{L}\\p{M}’-]|(?<!\\d)\\d{1,3} |(?<!\\p{L})(?:${[...words, ...capitals, 'point'].join('|')}),?(?: and| or| to)? )`

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']

/** What is of a number itself: “two hundred thousand”, “forty eighth”. */
export const moreOfNumber = `(?:${[...words, ...ordinals, 'dozen', 'score', 'point'].join('|')})(?!\\p{L})`

const each = new RegExp(`(?<!\\p{L})${number}(?!\\p{L})`, 'gu')

/** What some numbers come to, in their order. */
export function valuesIn(numbers: string): readonly number[] {
  return (numbers.match(each) ?? []).map(valueOf)
}

/** The same numbers in figures; absent for “two or three hundred”, where both may be hundreds. */
export function inFigures(numbers: string): string | undefined {
  const [first = 0] = valuesIn(numbers)
  if (first < 10 && numbers.includes(' hundred')) return undefined
  return numbers.replace(each, (typed) => String(valueOf(typed)))
}

const parted = new RegExp(`(?:${ten}) (?:${one})(?![\\p{L}-])`, 'u')
const alone = /(?<![\p{L}-])one(?![\p{L}-]| hundred)/u

/** Whether figures say the same: “of the twenty five spoke” has two numbers, and “no one and ten others” has one. */
export function areNumbers(numbers: string): boolean {
  return !parted.test(numbers) && (valuesIn(numbers).length === 1 || !alone.test(numbers))
}

function valueOf(typed: string): number {
  const parts = typed.split(/[ -]/).filter((part) => part !== 'and')
  return parts.reduce((sum, part) => (part === 'hundred' ? sum * 100 : sum + (values.get(part) ?? 0)), 0)
}
