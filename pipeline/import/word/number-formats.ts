/** Numbers in the forms that Word has for its lists. */
import { letter, letterOf, roman } from '../../../templates/languages/common/labels.ts'
import { chineseNumber } from '../../../templates/languages/zh/ordinals.ts'

const cyrillic = [...'абвгдежзиклмнопрстуфхцчшщэюя']
const arabic = [...'أبتثجحخدذرزسشصضطظعغفقكلمنهوي']
const abjad = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ']

const forms = new Map<string, (number: number) => string>(
  Object.entries({
    decimalZero: (number) => String(number).padStart(2, '0'),
    lowerLetter: (number) => letter(number),
    upperLetter: (number) => letter(number).toUpperCase(),
    lowerRoman: (number) => roman(number).toLowerCase(),
    upperRoman: roman,
    russianLower: (number) => letterOf(cyrillic, number),
    russianUpper: (number) => letterOf(cyrillic, number).toUpperCase(),
    arabicAlpha: (number) => letterOf(arabic, number),
    arabicAbjad: (number) => letterOf(abjad, number),
    chineseCounting: chinese,
    chineseCountingThousand: chinese,
    taiwaneseCountingThousand: chinese,
    japaneseCounting: chinese,
  }),
)

/** Letters are doubled and Roman numerals grow: past these no list is spelled. */
const mostSpelled = 780

/** A number as a list prints it; in figures where its form is none of these, or nobody would count so far. */
export function formatNumber(number: number, format: string): string {
  return (number < 1 || number > mostSpelled ? undefined : forms.get(format))?.(number) ?? String(number)
}

/** Up to 99, as lists have them. */
function chinese(number: number): string {
  return number > 99 ? String(number) : chineseNumber(number)
}
