/** Values as each language writes them: by rules of their own, for the reader is held against them. */
import { arabicLetters, arabicMonths } from '../../../../templates/languages/ar/words.ts'
import { arabicFeminine, arabicMasculine } from '../../../../templates/languages/ar/ordinals.ts'
import { englishOrdinal } from '../../../../templates/languages/en/ordinals.ts'
import { englishMonths } from '../../../../templates/languages/en/words.ts'
import { spanishOrdinal } from '../../../../templates/languages/es/ordinals.ts'
import { spanishMonths } from '../../../../templates/languages/es/words.ts'
import { frenchOrdinal } from '../../../../templates/languages/fr/ordinals.ts'
import { frenchMonths } from '../../../../templates/languages/fr/words.ts'
import { russianFeminine } from '../../../../templates/languages/ru/ordinals.ts'
import { russianMonths } from '../../../../templates/languages/ru/words.ts'
import { chineseNumber } from '../../../../templates/languages/zh/ordinals.ts'
import { roman } from '../../../../templates/languages/common/labels.ts'
import type { Frame } from './frame.ts'

export type Written = Frame

const space = '\u00A0'

function grouped(digits: string, sign: string): string {
  return digits.length < 4 ? digits : digits.replaceAll(/\B(?=(?:\d{3})+$)/g, sign)
}

function figures(number: number, thousands: string, decimal: string): string {
  const [whole = '', part] = String(number).split('.')
  return grouped(whole, thousands) + (part === undefined ? '' : `${decimal}${part}`)
}

export function writeNumber(number: number): Written {
  return {
    en: figures(number, ',', '.'),
    fr: figures(number, space, ','),
    es: figures(number, '.', ','),
    ru: figures(number, space, ','),
    ar: figures(number, ',', '.'),
    zh: figures(number, ' ', '.'),
  }
}

export function same(text: string): Written {
  return { en: text, fr: text, es: text, ru: text, ar: text, zh: text }
}

export interface DayOf {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function writeDate({ year, month, day }: DayOf): Written {
  const at = month - 1
  return {
    en: `${day} ${englishMonths[at]} ${year}`,
    fr: `${day === 1 ? '1er' : day} ${frenchMonths[at]} ${year}`,
    es: `${day} de ${spanishMonths[at]} de ${year}`,
    ru: `${day} ${russianMonths[at]} ${year} года`,
    ar: `${day} ${arabicMonths[at]} ${year}`,
    zh: `${year}年${month}月${day}日`,
  }
}

/** Some days of a month. */
export function writeDays({ year, month, day }: DayOf, last: number): Written {
  const at = month - 1
  return {
    en: `from ${day} to ${last} ${englishMonths[at]} ${year}`,
    fr: `du ${day === 1 ? '1er' : day} au ${last} ${frenchMonths[at]} ${year}`,
    es: `del ${day} al ${last} de ${spanishMonths[at]} de ${year}`,
    ru: `с ${day} по ${last} ${russianMonths[at]} ${year} года`,
    ar: `في الفترة من ${day} إلى ${last} ${arabicMonths[at]} ${year}`,
    zh: `${year}年${month}月${day}日至${last}日`,
  }
}

export function writePercent(number: number, isInWords: boolean): Written {
  return {
    en: `${number} per cent`,
    fr: `${number}${space}%`,
    es: `${number}${space}%`,
    ru: `${number} процентов`,
    ar: `${number} في المائة`,
    zh: isInWords ? `百分之${chineseNumber(number)}` : `${number}%`,
  }
}

interface Currency {
  readonly sign: string
  readonly fr: string
  readonly es: string
  readonly ru: string
  readonly ar: string
  readonly zh: string
}

export const currencies: Readonly<Record<'USD' | 'EUR' | 'CHF', Currency>> = {
  USD: { sign: '$', fr: 'dollars', es: 'dólares', ru: 'долл. США', ar: 'دولار', zh: '美元' },
  EUR: { sign: '€', fr: 'euros', es: 'euros', ru: 'евро', ar: 'يورو', zh: '欧元' },
  CHF: {
    sign: 'CHF ',
    fr: 'francs suisses',
    es: 'francos suizos',
    ru: 'швейцарских франков',
    ar: 'فرنك سويسري',
    zh: '瑞士法郎',
  },
}

/** An amount in full. */
export function writeAmount(number: number, code: keyof typeof currencies): Written {
  const amount = writeNumber(number)
  const { sign, fr, es, ru, ar, zh } = currencies[code]
  return {
    en: `${sign}${amount.en}`,
    fr: `${amount.fr} ${fr}`,
    es: `${amount.es} ${es}`,
    ru: `${amount.ru} ${ru}`,
    ar: `${amount.ar} ${ar}`,
    zh: `${amount.zh}${zh}`,
  }
}

/** An amount of millions. */
export function writeAmountInMillions(millions: number, code: keyof typeof currencies): Written {
  const amount = writeNumber(millions)
  const { sign, fr, es, ru, ar, zh } = currencies[code]
  const of = /^[aeiou]/.test(fr) ? 'd’' : 'de '
  return {
    en: `${sign}${amount.en} million`,
    fr: `${amount.fr} millions ${of}${fr}`,
    es: `${amount.es} millones de ${es}`,
    ru: `${amount.ru} млн ${ru}`,
    ar: `${amount.ar} مليون ${ar}`,
    zh: `${figures(Math.round(millions * 100), '', '.')}万${zh}`,
  }
}

export function writeMillions(millions: number): Written {
  const amount = writeNumber(millions)
  return {
    en: `${amount.en} million`,
    fr: `${amount.fr} millions`,
    es: `${amount.es} millones`,
    ru: `${amount.ru} миллиона`,
    ar: `${amount.ar} مليون`,
    zh: `${figures(Math.round(millions * 100), '', '.')}万`,
  }
}

export function writeTime(hour: number, minute: number): Written {
  const half = hour < 12 ? 'a.m.' : 'p.m.'
  const short = hour > 12 ? hour - 12 : hour
  const two = String(minute).padStart(2, '0')
  return {
    en: minute === 0 ? `${short} ${half}` : `${short}.${two} ${half}`,
    fr: minute === 0 ? `${hour} heures` : `${hour} h ${two}`,
    es: `${hour}.${two} horas`,
    ru: minute === 0 ? `${hour} ч. 00 м.` : `${hour} ч. ${two} м.`,
    ar: `${hour}:${two}`,
    zh: `${hour < 12 ? '上午' : '下午'}${short}时${minute === 0 ? '' : `${two}分`}`,
  }
}

/** An ordinal of a session, as frames have it: behind "at its" or as its object. */
export function writeSession(number: number): Written {
  return {
    en: englishOrdinal(number),
    fr: frenchOrdinal(number),
    es: spanishOrdinal(number),
    ru: russianFeminine(number).replace(/ая$/, 'ой').replace(/ья$/, 'ьей'),
    ar: arabicFeminine(number).replace(/ون$/, 'ين'),
    zh: chineseNumber(number),
  }
}

export function writeRoman(number: number): Written {
  return { ...same(roman(number)), ar: arabicMasculine(number), zh: chineseNumber(number) }
}

export function writeLetter(index: number): Written {
  return { ...same(String.fromCodePoint(97 + index)), ar: arabicLetters[index] ?? '' }
}
