/** English ordinal numbers in words. Seen: sessions 54 to 60, 76 to 80, emergency 10, 11. */

const units = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** 75 → "seventy-fifth"; in figures from 200 on, which no session has reached. */
export function englishOrdinal(number: number): string {
  if (number >= 200) return `${number}th`
  if (number === 100) return 'one hundredth'
  if (number > 100) return `one hundred and ${englishOrdinal(number - 100)}`
  if (number < 20) return units[number] ?? ''
  const ten = tens[Math.floor(number / 10)] ?? ''
  return number % 10 === 0 ? ten.replace(/y$/, 'ieth') : `${ten}-${units[number % 10]}`
}
