/** Dates in Chinese numerals: “二〇二〇年十二月二十二日”. */
import { chineseDigit, chineseValue } from '../../templates/languages/zh/ordinals.ts'

/** A year figure by figure, from 1700 to 2099; a month; a day. */
export const hanYear = '(?:一[七八九]|二[〇零○])[〇零○一二三四五六七八九]{2}'
export const hanMonth = '(?:十[一二]?|[一二三四五六七八九])'
export const hanDay = '(?:三十一?|[一二]?十[一二三四五六七八九]?|[一二三四五六七八九])'

/** A date with figures in the place of its numerals. */
export function hanInFigures(date: string): string {
  return date.replace(/[〇零○一二三四五六七八九十]+/gu, (written) =>
    written.length > 3 ? [...written].map(chineseDigit).join('') : String(chineseValue(written)),
  )
}
