/** Numbers in English words, from one to ninety-nine. */

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** The number of each word. */
export const englishNumbers: ReadonlyMap<string, number> = new Map([
  ...[...ones, ...teens].map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
  ...tens.flatMap((ten, index) => ones.map((one, at) => [`${ten}-${one}`, (index + 2) * 10 + at + 1] as const)),
])

/** The words of numbers from one on, as alternatives of a pattern: the longest first. */
export function numbersFrom(least: number): string {
  const words = [...englishNumbers].filter(([, value]) => value >= least).map(([word]) => word)
  return words.toSorted((a, b) => b.length - a.length).join('|')
}
