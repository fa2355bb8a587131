/** Russian ordinal numbers in words, nominative: feminine (сессия) and masculine (год). Seen: sessions 54 to 60, 76 to 80, emergency 10, 11. */

const stems = [
  '',
  'перв',
  'втор',
  'трет',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
]
const roundStems = [
  '',
  '',
  'двадцат',
  'тридцат',
  'сороков',
  'пятидесят',
  'шестидесят',
  'семидесят',
  'восьмидесят',
  'девяност',
]
const tens = [
  '',
  '',
  'двадцать',
  'тридцать',
  'сорок',
  'пятьдесят',
  'шестьдесят',
  'семьдесят',
  'восемьдесят',
  'девяносто',
]

/** Endings that are stressed in the masculine: второй, шестой, седьмой, восьмой, сороковой. */
const stressed = new Set(['втор', 'шест', 'седьм', 'восьм', 'сороков'])

/** 75 → "семьдесят пятая" (session). */
export const russianFeminine = (number: number): string =>
  composeOrdinal(number, '-я', (stem) => (stem === 'трет' ? 'третья' : `${stem}ая`))

/** 80 → "восьмидесятый" (year). */
export const russianMasculine = (number: number): string =>
  composeOrdinal(number, '-й', (stem) => (stem === 'трет' ? 'третий' : `${stem}${stressed.has(stem) ? 'ой' : 'ый'}`))

/** In figures from 200 on, which no session has reached. */
function composeOrdinal(number: number, suffix: string, ending: (stem: string) => string): string {
  if (number >= 200) return `${number}${suffix}`
  if (number === 100) return ending('сот')
  if (number > 100) return `сто ${composeOrdinal(number - 100, suffix, ending)}`
  if (number < 20) return ending(stems[number] ?? '')
  const ten = Math.floor(number / 10)
  return number % 10 === 0 ? ending(roundStems[ten] ?? '') : `${tens[ten]} ${ending(stems[number % 10] ?? '')}`
}
