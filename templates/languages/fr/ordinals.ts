/** French ordinal numbers in words, feminine (session, année). Seen: sessions 54 to 60, 76 to 80. */

const small = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
]
const tens = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
]

/** 75 → "soixante-quinzième"; in figures from 200 on, which no session has reached. */
export function frenchOrdinal(number: number): string {
  if (number === 1) return 'première'
  return number >= 200 ? `${number}e` : ordinalEnding(cardinal(number))
}

function cardinal(number: number): string {
  if (number >= 100) return `cent ${cardinal(number - 100)}`.trimEnd()
  if (number < 20) return small[number] ?? ''
  const ten = Math.floor(number / 10)
  const rest = ten === 7 || ten === 9 ? number - (ten - 1) * 10 : number % 10
  return joinTens(tens[ten] ?? '', rest, ten < 8)
}

/** "vingt et un", "soixante et onze", but "quatre-vingt-un". */
function joinTens(ten: string, rest: number, hasEt: boolean): string {
  if (rest === 0) return ten
  return hasEt && rest % 10 === 1 ? `${ten} et ${small[rest]}` : `${ten}-${small[rest]}`
}

function ordinalEnding(word: string): string {
  return `${word.replace(/e$/, '').replace(/q$/, 'qu').replace(/f$/, 'v')}ième`
}
