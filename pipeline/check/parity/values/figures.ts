/** Numbers in figures, by the signs with which a language parts thousands and decimals: 1,245.5 = 1 245,5 = 1.245,5. */
import type { LanguageCode } from '../../../../templates/languages/codes.ts'
import { perLanguage } from '../../../text/per-language.ts'
import type { Part } from './numerals.ts'

interface Signs {
  readonly thousands: string
  readonly decimal: string
}

/** Signs of each; a full stop before three figures parts thousands where the comma is the decimal sign. */
const signs: Readonly<Record<LanguageCode, Signs>> = {
  ar: { thousands: "[, ']", decimal: '[.,]' },
  en: { thousands: "[, ']", decimal: '\\.' },
  es: { thousands: '[. ]', decimal: '[,.]' },
  fr: { thousands: '[. ]', decimal: '[,.]' },
  ru: { thousands: '[. ]', decimal: '[,.]' },
  zh: { thousands: '[, ]', decimal: '\\.' },
}

/** A number of several levels ("target 16.3.1"), thousands in groups, plain figures; decimals; the ending of an ordinal. */
function patternOf({ thousands, decimal }: Signs): RegExp {
  const grouped = `[1-9]\\d{0,2}(?<sign>${thousands})\\d{3}(?:\\k<sign>\\d{3})*(?!\\d)`
  const levels = '\\d+(?:\\.\\d+){2,}(?!\\d)'
  return new RegExp(
    `(?<grouped>${grouped}(?:${decimal}\\d+(?!\\d))?)|(?<levels>${levels})|(?<plain>\\d+(?:${decimal}\\d+(?!\\d|[.,]\\d))?)`,
    'gu',
  )
}

const figuresOf = perLanguage((language) => patternOf(signs[language]))

const ordinals =
  /^(?:(?:st|nd|rd|th|er|re|ère|e|ème|eme|ième|nde?|[ºª°]|\.[ºª]|-?(?:я|й|е|го|му|м|х|ми|ю|ей|ая|ый|ой))(?![\p{L}\p{N}]))/u

/** The figures of a folded text. */
export function readFigures(text: string, language: LanguageCode): readonly Part[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(figuresOf(language))].map((match) => {
    const end = match.index + match[0].length
    const [ending = ''] = ordinals.exec(text.slice(end, end + 6)) ?? []
    const place = { at: match.index, end: end + ending.length, role: 'figures' as const }
    const { levels } = match.groups ?? {}
    return levels === undefined ? { ...place, value: valueOf(match) } : { ...place, value: Number.NaN, levels }
  })
}

function valueOf(match: RegExpExecArray): number {
  const { grouped, plain, sign = '' } = match.groups ?? {}
  const typed = grouped?.replaceAll(sign, '') ?? plain ?? match[0]
  return Number(typed.replace(',', '.'))
}
