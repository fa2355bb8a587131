/** Numbers in the forms that Word has for its lists. */

const latin = 'abcdefghijklmnopqrstuvwxyz'
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщэюя'
const arabic = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'
const abjad = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'

const forms = new Map<string, (number: number) => string>(
  Object.entries({
    decimalZero: (number) => String(number).padStart(2, '0'),
    lowerLetter: (number) => letters(number, latin),
    upperLetter: (number) => letters(number, latin).toUpperCase(),
    lowerRoman: roman,
    upperRoman: (number) => roman(number).toUpperCase(),
    russianLower: (number) => letters(number, cyrillic),
    russianUpper: (number) => letters(number, cyrillic).toUpperCase(),
    arabicAlpha: (number) => letters(number, arabic),
    arabicAbjad: (number) => letters(number, abjad),
    chineseCounting: chinese,
    chineseCountingThousand: chinese,
    taiwaneseCountingThousand: chinese,
    japaneseCounting: chinese,
  }),
)

/** A number as a list prints it; in figures where its form is none of these. */
export function formatNumber(number: number, format: string): string {
  return (number < 1 ? undefined : forms.get(format))?.(number) ?? String(number)
}

/** Letters are doubled after the last. */
function letters(number: number, alphabet: string): string {
  return (alphabet[(number - 1) % alphabet.length] ?? '').repeat(Math.ceil(number / alphabet.length))
}

const numerals = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

function roman(number: number): string {
  let [written, rest] = ['', number]
  for (const [numeral, value] of numerals) {
    written += numeral.repeat(Math.floor(rest / value))
    rest %= value
  }
  return written
}

const figures = '零一二三四五六七八九'

/** Up to 99, as lists have them. */
function chinese(number: number): string {
  if (number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (figures[tens] ?? '')}十`
  return ten + (ones === 0 && tens > 0 ? '' : (figures[ones] ?? ''))
}
